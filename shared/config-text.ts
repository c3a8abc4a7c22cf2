import type * as Yaml from 'yaml';
import type { Localized } from './localized';
import type { Span } from './span';

/** Keys and list positions from the root: `['rules', 'excuse']`. */
export type ConfigPath = readonly (string | number)[];

/** The text of a config, taken apart: what it says, what is wrong with its writing, where everything stands. */
export interface ConfigText {
  readonly value: unknown;
  readonly problems: readonly { readonly span: Span; readonly message: Localized }[];
  /** Where the key or the value of a path stands; where it is absent, the nearest thing around it. */
  spanOf(path: ConfigPath, at: 'key' | 'value'): Span;
}

/** The parser is passed in, so that a host can load it only when there is a config to read. */
export type YamlLibrary = Pick<typeof Yaml, 'parseDocument' | 'isMap' | 'isSeq' | 'isAlias' | 'isScalar' | 'isNode'>;

/** `yaml` aborts the process on hostile nesting, and no `try` catches that: these are checked before it sees the text. */
const limits = { size: 64 * 1024, depth: 64, aliases: 100 };

/** Reads YAML, and JSON, which is YAML. Never throws: what cannot be read is undefined, with a problem that says why. */
export function parseConfigText(text: string, yaml: YamlLibrary): ConfigText {
  const refusal = refuse(text);
  if (refusal) return { value: undefined, problems: [refusal], spanOf: () => ({ start: 0, end: 0 }) };
  const document = yaml.parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
  const problems = document.errors.map((error) => ({
    span: { start: error.pos[0], end: Math.min(text.length, Math.max(error.pos[1], error.pos[0] + 1)) },
    message: explain(error.code),
  }));
  return {
    value: plainValue(document, problems),
    problems: problems.slice(0, 20),
    spanOf: (path, at) => spanOf(document, path, at, yaml),
  };
}

function plainValue(document: Yaml.Document.Parsed, problems: { span: Span; message: Localized }[]): unknown {
  try {
    return document.toJS({ maxAliasCount: limits.aliases });
  } catch {
    problems.push({ span: { start: 0, end: 1 }, message: messages.aliases });
    return undefined;
  }
}

function refuse(text: string): { span: Span; message: Localized } | null {
  const start = { start: 0, end: Math.min(1, text.length) };
  if (text.length > limits.size) return { span: start, message: messages.size };
  const offset = tooDeep(text);
  return offset < 0 ? null : { span: { start: offset, end: offset + 1 }, message: messages.depth };
}

/** Where brackets or indents nest deeper than the limit, or -1. Rather too strict: it does not know strings and comments. */
function tooDeep(text: string): number {
  let brackets = 0;
  const indents: number[] = [];
  let lineStart = 0;
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    let offset = lineStart;
    let levels = 0;
    // `- - - a` opens a level with every dash, though it is one line.
    for (; offset < lineEnd; offset++) {
      const character = text[offset]!;
      if (character === ' ' || character === '\t') continue;
      const next = text[offset + 1];
      if (!'-?:'.includes(character) || (next !== ' ' && next !== '\t' && offset + 1 < lineEnd)) break;
      levels++;
    }
    if (offset < lineEnd) {
      const indent = offset - lineStart - levels;
      while (indents.length > 0 && indents[indents.length - 1]! >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + levels > limits.depth) return lineStart;
    }
    if (levels > limits.depth) return lineStart;
    for (; offset < lineEnd; offset++) {
      const character = text[offset]!;
      if (character === '[' || character === '{') {
        if (++brackets > limits.depth) return offset;
      } else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    }
    lineStart = lineEnd + 1;
  }
  return -1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function spanOf(document: Yaml.Document.Parsed, path: ConfigPath, at: 'key' | 'value', yaml: YamlLibrary): Span {
  let node: unknown = document.contents;
  let span = spanOfNode(node, yaml) ?? { start: 0, end: 0 };
  for (const [index, segment] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    const last = index === path.length - 1;
    if (yaml.isMap(node)) {
      const pair = node.items.find(
        (item) => String(yaml.isScalar(item.key) ? item.key.value : item.key) === String(segment),
      );
      if (!pair) return span;
      const key = spanOfNode(pair.key, yaml);
      const value = spanOfNode(pair.value, yaml);
      span = (last && at === 'key' ? key : value && value.end > value.start ? value : key) ?? span;
      node = pair.value;
    } else if (yaml.isSeq(node) && typeof segment === 'number' && segment in node.items) {
      node = node.items[segment];
      span = spanOfNode(node, yaml) ?? span;
    } else return span;
  }
  return span;
}

function spanOfNode(node: unknown, yaml: YamlLibrary): Span | null {
  return yaml.isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : null;
}

function explain(code: string): Localized {
  return Object.hasOwn(byCode, code) ? byCode[code]! : messages.syntax;
}

const messages = {
  size: {
    ru: 'Конфиг больше 64 КБ. Вынесите часть в отдельный файл и подключите его через extends.',
    en: 'The config is larger than 64 KB. Move a part of it to another file and name that file in extends.',
  },
  depth: {
    ru: 'Слишком глубокая вложенность. Оставьте не больше 64 уровней.',
    en: 'This is nested too deeply. Keep it within 64 levels.',
  },
  aliases: {
    ru: 'Слишком много ссылок на якоря YAML (*имя). Впишите вместо них сами значения.',
    en: 'Too many YAML aliases (*name). Write the values out.',
  },
  syntax: {
    ru: 'Здесь нарушена запись YAML. Проверьте отступы, двоеточия и кавычки.',
    en: 'This is not valid YAML. Check indents, colons and quotation marks.',
  },
};

/** By the error codes of `yaml`; its own messages are English only. */
const byCode: Readonly<Record<string, Localized>> = {
  DUPLICATE_KEY: {
    ru: 'Этот ключ уже есть выше. Объедините оба значения под одним ключом.',
    en: 'This key stands above already. Put both values under one key.',
  },
  TAB_AS_INDENT: {
    ru: 'Отступ сделан табуляцией. Замените её пробелами.',
    en: 'The line is indented with a tab. Use spaces instead.',
  },
  BAD_INDENT: {
    ru: 'Отступ не совпадает с соседними строками. Выровняйте строку пробелами.',
    en: 'The indent differs from the lines around it. Align the line with spaces.',
  },
  MISSING_CHAR: {
    ru: 'Не хватает закрывающей кавычки, скобки или запятой. Добавьте её.',
    en: 'A closing quotation mark, bracket or comma is missing. Add it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    ru: 'После двоеточия на той же строке начинается ещё один ключ. Перенесите его на новую строку.',
    en: 'Another key begins after the colon on the same line. Move it to a line of its own.',
  },
  MULTIPLE_DOCS: {
    ru: 'В файле несколько документов YAML (---). Оставьте один.',
    en: 'The file holds several YAML documents (---). Keep one.',
  },
};
