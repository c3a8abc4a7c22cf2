import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Kind, kinds } from '../config';
import { didYouMean } from '../did-you-mean';
import type { Fault, FrontMatter, Notice } from '../document';
import type { Language } from '../languages/language';
import { fill, type Localized } from '../localized';
import { recently } from '../recently';
import type { Span } from '../span';
import { lineStart } from './lines';

/** The keys that front matter may hold. */
export const frontMatterKeys = [
  'kind',
  'status',
  'phase',
  'fault',
  'scope',
  'lang',
  'contact',
  'to',
  'cc',
  'disable',
] as const;

/**
 * Reads the front matter at the beginning of a text (behind a byte order mark), and tells where the body begins. What is
 * wrong in it becomes notices; the rest of it still counts.
 */
export function readFrontMatter(text: string): { frontMatter: FrontMatter; bodyStart: number; notices: Notice[] } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const notices: Notice[] = [];
  const fences = findFences(text, start);
  if (fences === null) return { frontMatter: without, bodyStart: start, notices };
  if (fences === 'open') {
    const end = lineEnd(text, start);
    notices.push({ span: { start, end }, severity: 'warning', message: said.unclosed });
    return { frontMatter: without, bodyStart: start, notices };
  }
  const entries = readFlat(text, fences.contentStart, fences.contentEnd) ?? readYaml(text, fences, notices);
  const frontMatter = interpret(entries, { start, end: fences.end }, notices);
  return { frontMatter, bodyStart: fences.end, notices };
}

const without: FrontMatter = { span: { start: 0, end: 0 }, to: [], cc: [], disable: [], valueSpans: new Map() };

const said = {
  unclosed: {
    ru: 'Шапка начинается с «---», но не закрыта: поставьте такую же строку «---» после последнего ключа.',
    en: 'The front matter begins with "---" but is never closed: put a line "---" after its last key.',
  },
  tooLarge: {
    ru: 'Шапка слишком велика или слишком глубоко вложена, поэтому не прочитана: оставьте в ней только простые ключи.',
    en: 'The front matter is too large or nested too deeply and was not read: keep plain keys in it only.',
  },
  broken: {
    ru: 'Шапка написана с ошибкой (строка {line}): {reason}. Исправьте эту строку, остальные ключи шапки пока не действуют.',
    en: 'The front matter has a mistake (line {line}): {reason}. Correct this line; until then the keys that could not be read do not count.',
  },
  notKeys: {
    ru: 'В шапке ожидаются строки вида «ключ: значение».',
    en: 'Front matter is made of lines like "key: value".',
  },
  value: {
    ru: 'Для «{key}» значение «{value}» неизвестно{near}. Возможные значения: {allowed}.',
    en: '"{value}" is no known value of "{key}"{near}. Possible values: {allowed}.',
  },
  key: {
    ru: 'Ключ «{key}» не учитывается: replylint его не знает{near}.',
    en: 'replylint does not know the key "{key}"{near} and takes no account of it.',
  },
  near: { ru: '; возможно, вы имели в виду «{near}»', en: '; did you mean "{near}"' },
} as const satisfies Record<string, Localized>;

interface Fences {
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

// What anybody needs is a hundred times smaller; beyond it `yaml` is not safe to call.
const largest = 64 * 1024;
const deepest = 64;

function findFences(text: string, start: number): Fences | 'open' | null {
  if (!text.startsWith('---', start)) return null;
  const first = lineEnd(text, start);
  if (text.slice(start + 3, first).trim() !== '' || first >= text.length) return null;
  const contentStart = afterNewline(text, first);
  let at = contentStart;
  let looksLikeKeys = false;
  let isEmpty = true;
  while (at <= text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 200));
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      // Two rules across the page with prose between them are no front matter.
      return looksLikeKeys || isEmpty
        ? { contentStart, contentEnd: at, end: Math.min(afterNewline(text, end), text.length) }
        : null;
    }
    if (/^["']?[\p{L}_][\p{L}\p{N}_-]{0,40}["']?[ \t]*:(?:\s|$)/u.test(line)) looksLikeKeys = true;
    else if (at === contentStart && line.trim() !== '' && !/^[#[{]/.test(line)) return null;
    if (line.trim() !== '') isEmpty = false;
    if (end >= text.length) break;
    at = afterNewline(text, end);
  }
  const firstKey = /^([a-z]+)[ \t]*:/.exec(text.slice(contentStart, contentStart + 40))?.[1];
  return firstKey !== undefined && (frontMatterKeys as readonly string[]).includes(firstKey) ? 'open' : null;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

function afterNewline(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}

/** A key with its value: one text or several, null for what is neither. */
interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly values: readonly string[] | null;
  readonly span: Span;
}

/**
 * Reads flat front matter (plain words, quoted words, `[a, b]`, lists of `- a`) without the YAML library, which is the usual
 * case and a hundred times faster; null as soon as anything else stands there.
 */
function readFlat(text: string, start: number, end: number): Entry[] | null {
  const entries: { key: string; keySpan: Span; values: string[]; span: { start: number; end: number } }[] = [];
  const seen = new Set<string>();
  let listAllowed = false;
  for (let at = start; at < end; at = afterNewline(text, lineEnd(text, at))) {
    const line = text.slice(at, Math.min(lineEnd(text, at), end));
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    if (line.includes('\t')) return null;
    const item = /^ {0,8}- {1,4}(\S.*)$/.exec(line);
    if (item) {
      const value = listAllowed ? plainValue(item[1]!.trimEnd()) : null;
      if (value === null) return null;
      const last = entries[entries.length - 1]!;
      const from = at + line.length - item[1]!.length;
      if (last.values.length === 0) last.span.start = from;
      last.span.end = from + item[1]!.trimEnd().length;
      last.values.push(value);
      continue;
    }
    const pair = /^([A-Za-z][\w-]{0,40}):(?: +(\S.*)|\s*)$/.exec(line);
    if (!pair || seen.has(pair[1]!)) return null;
    const key = pair[1]!;
    seen.add(key);
    const written = (pair[2] ?? '').trimEnd();
    const from = written === '' ? at + pair[1]!.length + 1 : at + line.length - pair[2]!.length;
    let values: string[] = [];
    if (written.startsWith('[')) {
      if (!/^\[[^[\]{}&*!|>'"%@`#]*\]$/.test(written)) return null;
      values = written
        .slice(1, -1)
        .split(',')
        .map((one) => one.trim());
      if (values.some((one) => plainValue(one) === null)) {
        if (values.length === 1 && values[0] === '') values = [];
        else return null;
      }
    } else if (written !== '') {
      const value = plainValue(written);
      if (value === null) return null;
      values = [value];
    }
    listAllowed = written === '';
    entries.push({
      key,
      keySpan: { start: at, end: at + key.length },
      values,
      span: { start: from, end: from + written.length },
    });
  }
  return entries;
}

/** A scalar that means what it says; null when YAML might read more into it. */
function plainValue(written: string): string | null {
  const quoted = /^(["'])([^"'\\]*)\1$/.exec(written);
  if (quoted) return quoted[2]!;
  if (written === '' || /^[-?:,[\]{}#&*!|>'"%@`]/.test(written) || /: | #|:$/.test(written)) return null;
  return written;
}

function readYaml(text: string, fences: Fences, notices: Notice[]): Entry[] {
  const { contentStart, contentEnd } = fences;
  const span = { start: contentStart, end: Math.max(contentStart, lineEnd(text, contentStart)) };
  const source = text.slice(contentStart, contentEnd);
  if (source.length > largest || nestsTooDeep(source)) {
    notices.push({ span, severity: 'error', message: said.tooLarge });
    return [];
  }
  const parsed = parseDocument(source, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent', schema: 'core' });
  for (const error of parsed.errors.slice(0, 3)) {
    const at = contentStart + Math.min(error.pos[0], Math.max(0, source.length - 1));
    const from = lineStart(text, at);
    // The fence is line 1 of the file.
    const line = String(2 + countLines(source, at - contentStart));
    notices.push({
      span: { start: from, end: Math.max(from, lineEnd(text, from)) },
      severity: 'error',
      message: fill(said.broken, { line, reason: error.message.split('\n')[0]!.replace(/[.:]$/, '') }),
    });
  }
  const { contents } = parsed;
  if (contents === null) return [];
  if (!isMap(contents)) {
    if (parsed.errors.length === 0) notices.push({ span, severity: 'error', message: said.notKeys });
    return [];
  }
  const entries: Entry[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const keySpan = rangeOf(key.range, contentStart) ?? span;
    const scalars = isSeq(value) ? value.items.slice(0, 200) : value === null ? [] : [value];
    // Aliases are not resolved: front matter needs none, and so no bomb of them can go off.
    const texts = scalars.map((one) => (isScalar(one) && !isAlias(one) ? textOf(one.value, one.source) : null));
    entries.push({
      key: String(key.value),
      keySpan,
      values: texts.includes(null) ? null : (texts as string[]),
      span: rangeOf((value as { range?: [number, number, number] | null } | null)?.range, contentStart) ?? {
        start: keySpan.end,
        end: keySpan.end,
      },
    });
  }
  return entries;
}

function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? (value === null ? '' : String(value)));
}

function rangeOf(range: readonly [number, number, number] | null | undefined, offset: number): Span | null {
  return range ? { start: offset + range[0], end: offset + range[1] } : null;
}

function countLines(source: string, end: number): number {
  let lines = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) lines++;
  return lines;
}

function nestsTooDeep(source: string): boolean {
  let depth = 0;
  let indent = 0;
  let atLineStart = true;
  let dashes = 0;
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!;
    if (character === '\n') {
      atLineStart = true;
      indent = 0;
      dashes = 0;
    } else if (atLineStart && (character === ' ' || character === '\t')) {
      if (++indent > deepest * 2) return true;
    } else if (atLineStart && (character === '-' || character === '?')) {
      // `- - - - a` nests without brackets.
      if (++dashes > deepest) return true;
    } else {
      atLineStart = false;
      if (character === '[' || character === '{') {
        if (++depth > deepest) return true;
      } else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    }
  }
  return false;
}

/** What a key may say, where it may not say just anything. */
export const frontMatterValues = {
  kind: kinds,
  status: ['open', 'resolved'],
  fault: ['ours', 'theirs', 'force-majeure', 'unknown'] satisfies readonly Fault[],
  scope: ['single', 'mass'],
  lang: ['ru', 'en'] satisfies readonly Language[],
  contact: ['none'],
} as const;

function interpret(entries: readonly Entry[], span: Span, notices: Notice[]): FrontMatter {
  const valueSpans = new Map<string, Span>();
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    valueSpans.set(entry.key, entry.span);
    found.set(entry.key, entry);
    if (!(frontMatterKeys as readonly string[]).includes(entry.key))
      notices.push({
        span: entry.keySpan,
        severity: 'info',
        message: unknownKey(entry.key),
      });
  }
  const one = <Value extends string>(key: string, allowed: readonly Value[]): Value | undefined => {
    const entry = found.get(key);
    if (entry === undefined || entry.values?.length === 0) return undefined;
    const value = entry.values?.length === 1 ? entry.values[0]!.trim() : '';
    if ((allowed as readonly string[]).includes(value)) return value as Value;
    notices.push({ span: entry.span, severity: 'error', message: told(said.value, key, value, allowed) });
    return undefined;
  };
  const many = (key: string): readonly string[] =>
    (found.get(key)?.values ?? [])
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const phase = found.get('phase')?.values?.[0];
  const kind = one<Kind>('kind', frontMatterValues.kind);
  const status = one('status', frontMatterValues.status);
  const fault = one<Fault>('fault', frontMatterValues.fault);
  const scope = one('scope', frontMatterValues.scope);
  const language = one<Language>('lang', frontMatterValues.lang);
  const contact = one('contact', frontMatterValues.contact);
  return {
    span,
    ...(kind && { kind }),
    ...(status && { status }),
    ...(phase && { phase }),
    ...(fault && { fault }),
    ...(scope && { scope }),
    ...(language && { language }),
    ...(contact && { contact }),
    to: many('to'),
    cc: many('cc'),
    disable: many('disable'),
    valueSpans,
  };
}

/** A message with "did you mean" where something is near. */
/** A library has keys of its own, the same in every file. */
const unknownKey = recently((key) => told(said.key, key, '', frontMatterKeys));

function told(message: Localized, key: string, value: string, allowed: readonly string[]): Localized {
  const guess = didYouMean(value === '' ? key : value, allowed);
  const near = guess === null ? { ru: '', en: '' } : fill(said.near, { near: guess });
  const list = allowed.join(', ');
  return {
    ru: fill(message, { key, value, near: near.ru, allowed: list }).ru,
    en: fill(message, { key, value, near: near.en, allowed: list }).en,
  };
}
