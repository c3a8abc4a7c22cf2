import type { Config, Kind } from '../config';
import type { Directive, Document, FrontMatter, TemplateSource } from '../document';
import { matchesGlob } from '../glob';
import type { Language, LanguageModule, TextLanguage } from '../languages/language';
import { type BlockMemory, createBlockMemory, type FinishedWords, type Words } from './block-memory';
import { branchesOf } from './branches';
import { readFrontMatter } from './front-matter';
import { guessLanguage, type LanguageGuess, mainLanguage } from './language-of';
import { piecesOf } from './pieces';
import { scanPlaceholders } from './placeholders';
import { type MarkdownParse, type RawBlock, segmentBody } from './segments';
import { cutSentences } from './sentences';
import type { Block, Region, Segmentation, TextFormat, Token } from './text';
import { tokenise } from './tokens';

type Languages = Readonly<Record<Language, LanguageModule>>;

/**
 * The templates of a document (one, unless it is an export), taken apart. With those of the document before an edit,
 * only what changed is read again: blocks that say the same keep their tokens and sentences.
 */
export function templatesOf(
  document: Document,
  config: Config,
  languages: Languages,
  previous?: readonly TemplateSource[],
  memory: BlockMemory = createBlockMemory(),
): readonly TemplateSource[] {
  const { text } = document;
  const before = previous?.[0];
  if (
    before &&
    before.document.text === text &&
    before.document.format === document.format &&
    before.config === config
  ) {
    return before.document.path === document.path
      ? previous!
      : [{ ...before, document, kind: kindOf(before.frontMatter, document, config) }];
  }
  const { frontMatter, bodyStart, notices } = readFrontMatter(text);
  const segmentation = segment(text, bodyStart, document.format, config, frontMatter, languages, before, memory);
  return [
    {
      document,
      config,
      id: null,
      pointer: null,
      kind: kindOf(frontMatter, document, config),
      frontMatter,
      bodyStart,
      segmentation,
      directives: directivesOf(text, segmentation.regions),
      notices,
    },
  ];
}

function kindOf(frontMatter: FrontMatter, document: Document, config: Config): Kind {
  if (frontMatter.kind) return frontMatter.kind;
  // As in every config with globs, the last that fits wins.
  for (let i = config.kinds.length - 1; i >= 0; i--)
    if (matchesGlob(config.kinds[i]!.glob, document.path)) return config.kinds[i]!.kind;
  return 'reply';
}

/** What a segmentation remembers for the next one. */
interface Memory {
  readonly parse: MarkdownParse | null;
  readonly format: TextFormat;
}

function segment(
  text: string,
  bodyStart: number,
  format: TextFormat,
  config: Config,
  frontMatter: FrontMatter,
  languages: Languages,
  before: TemplateSource | undefined,
  blockMemory: BlockMemory,
): Segmentation {
  const scanned = scanPlaceholders(text, bodyStart, config.placeholders).placeholders;
  const remembered = before?.segmentation.memory as Memory | undefined;
  const memory = remembered?.format === format ? remembered : undefined;
  const body = segmentBody(text, bodyStart, format, scanned, memory?.parse);
  const read: { raw: RawBlock; source: string; words: Words }[] = [];
  for (const raw of body.blocks) {
    const source = signatureOf(text, raw, format);
    const words = blockMemory.words(source, config.placeholders, () => {
      const tokens = tokenise(text, raw.start, raw.end, raw.skips);
      return { tokens, guess: guessLanguage(tokens), finished: new Map() };
    });
    if (words.tokens.length > 0) read.push({ raw, source, words });
  }
  const main = mainLanguage(
    read.map((one) => ({ guess: one.words.guess, weight: one.words.tokens.length })),
    config.language,
  );
  const blocks: Block[] = [];
  for (const { raw, source, words: own } of read) {
    let language: TextLanguage = frontMatterLanguage(own.guess, frontMatter) ?? main;
    if (language !== 'und' && !config.language.includes(language)) language = 'und';
    let finished = own.finished.get(language);
    if (finished === undefined) {
      finished = finish(own.tokens, language, source, raw, languages);
      own.finished.set(language, finished);
    }
    const { tokens, sentences, sentenceOf, clauseOf, clauses, key } = finished;
    const { start, end, kind, quotation } = raw;
    blocks.push({ start, end, kind, quotation, language, tokens, sentences, sentenceOf, clauseOf, clauses, key });
  }
  const regions: Region[] = [...body.regions];
  if (frontMatter.span.end > frontMatter.span.start) regions.push({ kind: 'front-matter', ...frontMatter.span });
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  const next: Memory = { parse: body.parse, format };
  return {
    blocks,
    regions,
    placeholders: body.placeholders,
    branches: branchesOf(body.placeholders, text.length),
    pieces: piecesOf(text, bodyStart, blockMemory),
    memory: next,
  };
}

/** `lang:` decides where the words do not. */
function frontMatterLanguage(guess: LanguageGuess, frontMatter: FrontMatter): LanguageGuess {
  return guess ?? frontMatter.language ?? null;
}

function finish(
  tokens: readonly Token[],
  language: TextLanguage,
  source: string,
  raw: RawBlock,
  languages: Languages,
): FinishedWords {
  const arms = raw.skips.filter((skip) => skip.kind === 'arm').map((skip) => skip.to);
  const cut = cutSentences(tokens, language === 'und' ? null : languages[language], arms);
  return { language, tokens, ...cut, key: `${language} ${source}` };
}

/** Equal signatures mean equal tokens: the text, and what of it is no prose. */
function signatureOf(text: string, raw: RawBlock, format: TextFormat): string {
  const source = text.slice(raw.start, raw.end);
  if (raw.skips.length === 0) return `${format === 'markdown' ? 'm' : 'p'} ${source}`;
  let marks = '';
  for (const skip of raw.skips) {
    // A name means the same wherever the settings are the same, but its dialect hangs on the rest of the file.
    marks += `${skip.kind}${skip.from}-${skip.to}${skip.placeholder ? skip.placeholder.dialect : ''},`;
  }
  return `${format === 'markdown' ? 'm' : 'p'}${marks} ${source}`;
}

/** Directives stand in HTML comments, hence in Markdown only. */
function directivesOf(text: string, regions: readonly Region[]): Directive[] {
  const found: Directive[] = [];
  for (const region of regions) {
    if (region.kind !== 'comment' && region.kind !== 'html') continue;
    const inside = text.slice(region.start, region.end);
    if (!inside.includes('replylint-')) continue;
    directiveStart.lastIndex = 0;
    for (let match = directiveStart.exec(inside); match; match = directiveStart.exec(inside)) {
      const rest = inside.slice(directiveStart.lastIndex, directiveStart.lastIndex + longestDirective);
      const length = rest.indexOf('-->');
      if (length < 0) continue;
      const end = directiveStart.lastIndex + length + 3;
      found.push(
        directive(match[1] as Directive['kind'], rest.slice(0, length), region.start + match.index, end - match.index),
      );
      directiveStart.lastIndex = end;
    }
  }
  return found;
}

const directiveStart = /<!--\s{0,10}replylint-(disable-next-line|disable|enable|agreed)(?![\w-])/g;

/** With its end. */
const longestDirective = 503;

function directive(kind: Directive['kind'], rest: string, start: number, length: number): Directive {
  const span = { start, end: start + length };
  const said = rest.replace(/^\s*:/, '').trim();
  if (kind === 'agreed') {
    const open = said.indexOf('(');
    const name = (open < 0 ? said : said.slice(0, open)).trim();
    const note = open < 0 ? '' : said.slice(open + 1, said.endsWith(')') ? -1 : undefined).trim();
    return note === ''
      ? { ...span, kind, names: name ? [name] : [] }
      : { ...span, kind, names: name ? [name] : [], note };
  }
  // `rule-one, rule-two -- why`: a reason may follow.
  const names = said
    .split(/\s--\s/)[0]!
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  return { ...span, kind, names };
}
