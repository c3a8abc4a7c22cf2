import type { Config, Kind } from '../config';
import type { Directive, Document, FrontMatter, TemplateSource } from '../document';
import { matchesGlob } from '../glob';
import type { Language, LanguageModule, TextLanguage } from '../languages/language';
import { remembered } from '../remembered';
import {
  type BlockMemory,
  type BlockWords,
  createBlockMemory,
  type FinishedBlock,
  type ReadPart,
} from './block-memory';
import { branchesOf } from './branches';
import { readFrontMatter } from './front-matter';
import { countWords, guessLanguage, type LanguageGuess, mainLanguage, sumOf } from './language-of';
import { abbreviationsOf, passagesOf } from './passages';
import { createSaid, piecesOf } from './pieces';
import { scanPlaceholders } from './placeholders';
import { type MarkdownParse, type PartReader, type RawBlock, segmentBody } from './segments';
import { cutSentences } from './sentences';
import type {
  Block,
  Clause,
  FinishedWords,
  PlacedPassage,
  Region,
  Segmentation,
  Sentence,
  TextFormat,
  Token,
} from './text';
import { type Lines, type Skip, tokenise } from './tokens';

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
  const known = before?.segmentation.memory as Memory | undefined;
  const memory = known?.format === format ? known : undefined;
  const readBlock = blockReader(format, config.placeholders, languages, blockMemory);
  const readPart: PartReader<ReadPart> = (source, key, read) => {
    const make = () => {
      const part = read();
      return { ...part, words: part.blocks.map((raw) => readBlock(source.slice(raw.start, raw.end), raw.skips)) };
    };
    return key === null ? make() : blockMemory.part(key, config.placeholders, make);
  };
  const body = segmentBody(text, bodyStart, format, scanned, readPart, memory?.parse);
  const regions: Region[] = [];
  const read: { start: number; raw: RawBlock; words: BlockWords }[] = [];
  for (const { start, part } of body.parts) {
    for (let at = 0; at < part.blocks.length; at++) {
      const words = part.words[at]!;
      if (words.length > 0) read.push({ start, raw: part.blocks[at]!, words });
    }
    for (const region of part.regions)
      regions.push({ kind: region.kind, start: start + region.start, end: start + region.end });
  }
  const main = mainLanguage(
    read.map((one) => ({ guess: one.words.guess, weight: one.words.length })),
    config.language,
  );
  const blocks: Block[] = [];
  for (const { start, raw, words } of read) {
    let language: TextLanguage = frontMatterLanguage(words.guess, frontMatter) ?? main;
    if (language !== 'und' && !config.language.includes(language)) language = 'und';
    blocks.push(new ReadBlock(start, raw, language, finished(words, language, languages)));
  }
  if (frontMatter.span.end > frontMatter.span.start) regions.push({ kind: 'front-matter', ...frontMatter.span });
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  const next: Memory = { parse: body.parse, format };
  return {
    blocks,
    regions,
    placeholders: body.placeholders,
    branches: branchesOf(body.placeholders, text.length),
    pieces: piecesOf(text, bodyStart, blocks, blockMemory),
    memory: next,
  };
}

/** `lang:` decides where the words do not. */
function frontMatterLanguage(guess: LanguageGuess, frontMatter: FrontMatter): LanguageGuess {
  return guess ?? frontMatter.language ?? null;
}

/** Reads the words of a block by its source and what of it is no prose, passage by passage, from memory where it can. */
function blockReader(
  format: TextFormat,
  settings: Config['placeholders'],
  languages: Languages,
  memory: BlockMemory,
): (source: string, skips: readonly Skip[]) => BlockWords {
  const readPassage = (source: string, skips: readonly Skip[], lines: Lines | null) => {
    const tokens = tokenise(source, 0, source.length, skips, lines);
    const arms = skips.filter((skip) => skip.kind === 'arm').map((skip) => skip.to);
    return { said: createSaid(source), tokens, arms, counts: countWords(tokens), finished: new Map() };
  };
  return (source, skips) =>
    memory.block(signatureOf(source, skips, format), settings, (signature) => {
      const passages = passagesOf(source, skips, abbreviationsOf(languages)).map((one, _, all) => {
        const own = all.length === 1 ? source : source.slice(one.from, one.to);
        const key = all.length === 1 ? signature : signatureOf(own, one.skips, format, one.lines);
        return { start: one.from, words: memory.passage(key, settings, () => readPassage(own, one.skips, one.lines)) };
      });
      return {
        passages,
        length: passages.reduce((sum, { words }) => sum + words.tokens.length, 0),
        guess: guessLanguage(sumOf(passages.map(({ words }) => words.counts))),
        finished: new Map(),
      };
    });
}

/** A block where it stands. Its words are put together when somebody asks for them: most is looked for in its passages. */
class ReadBlock implements Block {
  readonly start: number;
  readonly end: number;
  readonly kind: Block['kind'];
  readonly quotation: boolean;
  readonly passages: readonly PlacedPassage[];

  constructor(
    partStart: number,
    { start, end, kind, quotation }: RawBlock,
    readonly language: TextLanguage,
    private readonly finished: FinishedBlock,
  ) {
    this.start = partStart + start;
    this.end = partStart + end;
    this.kind = kind;
    this.quotation = quotation;
    this.passages = finished.passages;
  }

  get tokens() {
    return this.finished.words().tokens;
  }
  get sentences() {
    return this.finished.words().sentences;
  }
  get clauses() {
    return this.finished.words().clauses;
  }
  get sentenceOf() {
    return this.finished.words().sentenceOf;
  }
  get clauseOf() {
    return this.finished.words().clauseOf;
  }
}

/** A block with its sentences in a language: those of its passages, one behind the other. */
function finished(block: BlockWords, language: TextLanguage, languages: Languages): FinishedBlock {
  return remembered(block.finished, language, () => {
    let [token, sentence, clause] = [0, 0, 0];
    const passages = block.passages.map(({ words: read, start }): PlacedPassage => {
      const words = remembered(read.finished, language, () => ({
        tokens: read.tokens,
        ...cutSentences(read.tokens, language === 'und' ? null : languages[language], read.arms),
        made: new Map(),
      }));
      const placed = { words, said: read.said, start, token, sentence, clause };
      token += words.tokens.length;
      sentence += words.sentences.length;
      clause += words.clauses.length;
      return placed;
    });
    let words: FinishedWords | undefined;
    return {
      passages,
      words() {
        words ??= passages.length === 1 ? passages[0]!.words : joined(passages, token);
        return words;
      },
    };
  });
}

function joined(passages: readonly PlacedPassage[], length: number): FinishedWords {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  const sentenceOf = new Int32Array(length);
  const clauseOf = new Int32Array(length);
  for (const { words, start, token, sentence: before, clause } of passages) {
    for (let at = 0; at < words.tokens.length; at++) {
      sentenceOf[token + at] = words.sentenceOf[at]! + before;
      clauseOf[token + at] = words.clauseOf[at]! + clause;
      tokens.push(start === 0 ? words.tokens[at]! : movedToken(words.tokens[at]!, start));
    }
    for (const sentence of words.sentences) {
      const { first, last, question } = sentence;
      const own = token === 0 ? sentence.clauses : sentence.clauses.map((one) => movedClause(one, token));
      clauses.push(...own);
      sentences.push(token === 0 ? sentence : { first: first + token, last: last + token, question, clauses: own });
    }
  }
  return { tokens, sentences, clauses, sentenceOf, clauseOf };
}

function movedToken({ kind, start, end, norm, capital, shouting, spaced, placeholder }: Token, by: number): Token {
  // Two shapes, as the scanner makes them: each stays fast to read.
  return placeholder === undefined
    ? { kind, start: start + by, end: end + by, norm, capital, shouting, spaced }
    : { kind, start: start + by, end: end + by, norm, capital, shouting, spaced, placeholder };
}

function movedClause({ first, last, conditional, consequent, question, quoted, opener }: Clause, by: number): Clause {
  return { first: first + by, last: last + by, conditional, consequent, question, quoted, opener };
}

/** Equal signatures mean equal tokens: the source, what of it is no prose, and what it has to know of the lines around it. */
function signatureOf(source: string, skips: readonly Skip[], format: TextFormat, lines: Lines | null = null): string {
  if (skips.length === 0 && lines === null) return `${format === 'markdown' ? 'm' : 'p'} ${source}`;
  let marks = lines ? `${lines.before}/${lines.longest},` : '';
  for (const skip of skips) {
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
