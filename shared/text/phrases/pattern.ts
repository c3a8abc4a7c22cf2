/**
 * The pattern language: reads one phrase into plain data.
 *
 * ```
 * работать            a dictionary form matches all its forms
 * =работает           exactly this form
 * перезагру*          every word that begins so
 * решить:past.pl      only these forms; `:past.pl/pres.p1` - one or the other
 * (сбой|ошибка)       one of these; inside, a space means "right after"
 * "не работать"       right after each other, in this order
 * слово?              may be absent
 * <number>            a class: of tokens, of word forms (`<verb.past.pl>`), or of phrases found before
 * <verb.past>-(быть)  a class but for these
 * @trouble            a list of the vocabulary
 * a b                 near each other: in any order (Russian) or in this one (English)
 * a > b               b after a;  { a b }  in any order in every language
 * [a b]  [who: a]     what is underlined; what is captured under a name
 * !a  !!a             not in the same clause (English: up to the word behind the match); not in the same sentence
 * a&1 b&1             the two agree in number, gender and case
 * ~5                  up to five other words in between (default: 3)
 * //                  may reach over a clause boundary
 * ^a  a$              at the start (end) of its clause
 * ```
 */
export type Pattern = PatternOf<Element>;

/** A pattern, whatever its elements are made into. */
export interface PatternOf<Its> {
  readonly items: readonly ItemOf<Its>[];
  readonly absent: readonly { readonly item: ItemOf<Its>; readonly scope: 'clause' | 'sentence' }[];
  /** Most words that may stand between the first and the last item without belonging to one. */
  readonly slack: number;
  /** May cross from one clause into the next of the same sentence. */
  readonly crossesClauses: boolean;
  /** Whether any item is captured: `[…]`; else the whole match is underlined. */
  readonly source: string;
}

/** A word, or a choice of runs of words, within a run. */
export type Element = Word | Choice;

export interface Word {
  readonly unit: Unit;
  readonly optional: boolean;
}

export interface Choice {
  readonly choices: readonly Sequence[];
  readonly optional: boolean;
  /** What `choices` were before their first words were narrowed to forms. */
  readonly narrowed?: { readonly from: readonly Sequence[]; readonly forms: readonly string[] };
}

/** Words that stand right after each other. */
export type Sequence = readonly Element[];

/** One thing to find: a run of adjacent words. */
export type Item = ItemOf<Element>;

export interface ItemOf<Its> {
  readonly sequence: readonly Its[];
  readonly optional: boolean;
  /** Items of a lower group stand before those of a higher one. */
  readonly group: number;
  /** Names of the captures it belongs to; '' is the underlined part. */
  readonly captures: readonly string[];
  /** Items with the same number agree in number, gender and case; 0: none. */
  readonly agreement: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A test of one word (or, for a class of phrases, of a stretch of words). */
export type Unit =
  | {
      readonly type: 'lemma';
      readonly text: string;
      readonly forms: readonly string[];
      /** The verb of which it is a participle; null: of none; undefined: nobody has looked. */
      readonly verb?: string | null;
    }
  | { readonly type: 'exact'; readonly text: string }
  | { readonly type: 'prefix'; readonly text: string }
  | { readonly type: 'class'; readonly text: string; readonly except: readonly Unit[] };

/** A phrase that can't be read: what is wrong and at which character of the phrase. */
export class PatternError extends Error {
  constructor(
    readonly problem: string,
    readonly at: number,
    readonly pattern: string,
  ) {
    super(`${problem} (character ${at + 1} of: ${pattern})`);
    this.name = 'PatternError';
  }
}

const defaultSlack = 3;

export interface PatternOptions {
  readonly wordOrder: 'free' | 'fixed';
  /** The vocabulary: what `@name` stands for, as the inside of parentheses. */
  readonly lists: Readonly<Record<string, string>>;
  readonly normalise: (word: string) => string;
  /** What was read before, as it is written: lists with their forms, words, parentheses. Empty at first. */
  readonly read: Map<string, Element>;
}

/**
 * Reads one phrase.
 * @throws PatternError when it is malformed or names an unknown list.
 */
export function parsePattern(source: string, options: PatternOptions): Pattern {
  return new PatternReader(source, options).read();
}

const otherLetter = /[\p{L}\p{N}\p{M}’№]/u;

function isLetter(code: number): boolean {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x410 && code <= 0x44f)) return true;
  if (code < 0x80)
    return isAsciiLetterOrDigit(code) || code === 0x27 || code === 0x2d || code === 0x2e || code === 0x25;
  return otherLetter.test(String.fromCharCode(code));
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What the name of a list or of a form is made of. */
function isNameLetter(code: number): boolean {
  return code < 0x80 ? isAsciiLetterOrDigit(code) : nameLetter.test(String.fromCharCode(code));
}

const nameLetter = /[\p{L}\p{N}]/u;

function isFormLetter(code: number): boolean {
  return code === 0x2e || code === 0x2f || isNameLetter(code);
}

class PatternReader {
  private at = 0;
  private group = 0;
  private slack = defaultSlack;
  private crossesClauses = false;
  /** Whether the sequence read last ended at its closing character, not at `|`. */
  private closed = false;
  private readonly items: Item[] = [];
  private readonly absent: { item: Item; scope: 'clause' | 'sentence' }[] = [];

  constructor(
    private readonly source: string,
    private readonly options: PatternOptions,
  ) {}

  read(): Pattern {
    const captures: string[] = [];
    let unordered = this.options.wordOrder === 'free';
    for (;;) {
      this.skipSpace();
      const char = this.source[this.at];
      if (char === undefined) break;
      if (char === '>') {
        this.at++;
        this.group++;
      } else if (this.source.startsWith('//', this.at)) {
        this.at += 2;
        this.crossesClauses = true;
      } else if (char === '~') {
        this.at++;
        this.slack = this.readNumber();
      } else if (char === '{') {
        this.at++;
        this.group++;
        unordered = true;
      } else if (char === '}') {
        this.at++;
        this.group++;
        unordered = this.options.wordOrder === 'free';
      } else if (char === '[') {
        this.at++;
        captures.push(this.readCaptureName());
      } else if (char === ']') {
        if (!captures.length) this.fail('"]" without "["');
        this.at++;
        captures.pop();
      } else if (char === '!') {
        this.at++;
        const whole = this.source[this.at] === '!';
        if (whole) this.at++;
        this.absent.push({ item: this.readItem([]), scope: whole ? 'sentence' : 'clause' });
      } else {
        this.items.push(this.readItem(captures));
        if (!unordered) this.group++;
      }
    }
    if (captures.length) this.fail('"[" without "]"');
    if (!this.items.some((item) => !item.optional)) this.fail('nothing to look for');
    return {
      items: this.items,
      absent: this.absent,
      slack: this.slack,
      crossesClauses: this.crossesClauses,
      source: this.source,
    };
  }

  private readItem(captures: readonly string[]): Item {
    const outside = this.take('^');
    const quoted = this.take('"');
    const atStart = (quoted && this.take('^')) || outside;
    let sequence: Sequence = quoted ? this.readSequence('"') : [this.readElement()];
    const optional = this.take('?') || sequence.every((element) => element.optional);
    const [only] = sequence;
    if (optional && sequence.length === 1 && only) sequence = [{ ...only, optional: false }];
    const agreement = this.take('&') ? this.readNumber() : 0;
    const atEnd = this.take('$');
    return { sequence, optional, group: this.group, captures: [...captures], agreement, atStart, atEnd };
  }

  /** Adjacent elements up to the closing character. */
  private readSequence(closing: string): Element[] {
    const sequence: Element[] = [];
    for (;;) {
      this.skipSpace();
      const char = this.source[this.at];
      if (char === undefined) this.fail(`${closing} is missing`);
      if (char === closing) {
        this.at++;
        this.closed = true;
        break;
      }
      if (closing === ')' && char === '|') {
        this.closed = false;
        break;
      }
      const element = char === '"' ? this.readQuoted() : this.readElement();
      sequence.push(this.take('?') ? { ...element, optional: true } : element);
    }
    if (!sequence.length) this.fail('nothing to look for');
    return sequence;
  }

  /** Quotation marks inside of parentheses only group. */
  private readQuoted(): Element {
    this.at++;
    return { choices: [this.readSequence('"')], optional: false };
  }

  private readElement(): Element {
    const char = this.source[this.at];
    if (char === '(') return this.readAgain(this.at, this.endOfParentheses(), () => this.readAlternatives());
    if (char === '@') return this.readList();
    if (char === '<') return { unit: this.readClass(), optional: false };
    return this.readAgain(this.at, this.endOfWord(), () => ({ unit: this.readUnit(), optional: false }));
  }

  /** Phrases say the same words and the same alternatives again and again: what is written alike is one element. */
  private readAgain(start: number, end: number, read: () => Element): Element {
    const written = this.source.slice(start, end);
    const known = this.options.read.get(written);
    if (known) {
      this.at = end;
      return known;
    }
    const element = read();
    this.options.read.set(written, element);
    return element;
  }

  private endOfParentheses(): number {
    let depth = 0;
    let end = this.at;
    for (; end < this.source.length; end++) {
      const char = this.source.charCodeAt(end);
      if (char === 0x28) depth++;
      else if (char === 0x29 && --depth === 0) break;
    }
    return this.endOfForms(end + 1);
  }

  private endOfWord(): number {
    let end = this.source[this.at] === '=' ? this.at + 1 : this.at;
    while (end < this.source.length && isLetter(this.source.charCodeAt(end))) end++;
    return this.source[end] === '*' ? end + 1 : this.endOfForms(end);
  }

  private endOfForms(end: number): number {
    if (this.source[end] !== ':') return end;
    end++;
    while (end < this.source.length && isFormLetter(this.source.charCodeAt(end))) end++;
    return end;
  }

  private readAlternatives(): Element {
    this.at++;
    const choices: Sequence[] = [];
    for (;;) {
      choices.push(this.readSequence(')'));
      if (this.closed) break;
      this.at++;
    }
    return this.constrained({ choices: wordsInOrder(choices), optional: false });
  }

  /** `(a|b):past` narrows the first word of every alternative. */
  private constrained(choice: Choice): Choice {
    if (this.source[this.at] !== ':') return choice;
    this.at++;
    const forms = this.readForms();
    return { choices: narrow(choice.choices, forms), optional: false, narrowed: { from: choice.choices, forms } };
  }

  private readList(): Element {
    const start = this.at;
    this.at++;
    const name = this.readWhile(isNameLetter);
    const list = this.options.lists[name];
    if (list === undefined) this.fail(`there is no list "@${name}" in the vocabulary`, start + 1);
    const { read } = this.options;
    const inner = read.get(`@${name}`) ?? new PatternReader(`(${list})`, this.options).readElement();
    read.set(`@${name}`, inner);
    if (!('choices' in inner) || this.source[this.at] !== ':') return inner;
    return this.readAgain(start, this.endOfForms(this.at), () => this.constrained(inner));
  }

  private readUnit(): Unit {
    if (this.source[this.at] === '=') {
      this.at++;
      return { type: 'exact', text: this.options.normalise(this.readWord()) };
    }
    const text = this.options.normalise(this.readWord());
    if (this.take('*')) return { type: 'prefix', text };
    if (this.source[this.at] === ':') {
      this.at++;
      return { type: 'lemma', text, forms: this.readForms() };
    }
    return { type: 'lemma', text, forms: [] };
  }

  private readClass(): Unit {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) this.fail('">" is missing');
    const text = this.source.slice(this.at + 1, end);
    if (!/^[\p{L}\p{N}.:/_-]{1,60}$/u.test(text)) this.fail(`"<${text}>" is no class`);
    this.at = end + 1;
    if (this.source[this.at] !== '-') return { type: 'class', text, except: [] };
    this.at++;
    const start = this.at;
    const exceptions = this.readElement();
    if ('choices' in exceptions && exceptions.choices.some((choice) => choice.length > 1))
      this.fail('an exception must be one word', start);
    return { type: 'class', text, except: unitsOf(exceptions) };
  }

  private readForms(): string[] {
    const forms = this.readWhile(isFormLetter);
    if (!forms) this.fail('a form is missing after ":"');
    return forms.split('/');
  }

  private readWord(): string {
    const word = this.readWhile(isLetter);
    if (!word) this.fail(`"${this.source[this.at] ?? 'end'}" stands where a word should`);
    return word;
  }

  private readCaptureName(): string {
    const match = /^([\p{L}-]{1,20}):\s/u.exec(this.source.slice(this.at, this.at + 24));
    if (!match) return '';
    this.at += match[0].length;
    return match[1] ?? '';
  }

  private readNumber(): number {
    const digits = this.readWhile(isDigit);
    if (!digits) this.fail('a number is missing');
    return Number(digits);
  }

  private readWhile(isAllowed: (code: number) => boolean): string {
    const start = this.at;
    while (this.at < this.source.length && isAllowed(this.source.charCodeAt(this.at))) this.at++;
    return this.source.slice(start, this.at);
  }

  private take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\t') this.at++;
  }

  private fail(problem: string, at = this.at): never {
    throw new PatternError(problem, at, this.source);
  }
}

/** Alternatives of which the first words are narrowed to forms. */
export function narrow(choices: readonly Sequence[], forms: readonly string[]): Sequence[] {
  return choices.map(([first, ...rest]) => {
    if (!first) return rest;
    if ('choices' in first) return [{ optional: first.optional, choices: narrow(first.choices, forms) }, ...rest];
    return first.unit.type === 'lemma' ? [{ ...first, unit: { ...first.unit, forms } }, ...rest] : [first, ...rest];
  });
}

/** The first words of all wordings. */
function unitsOf(element: Element): Unit[] {
  return 'unit' in element ? [element.unit] : element.choices.flatMap(([first]) => (first ? unitsOf(first) : []));
}

/**
 * Alternatives of a word stand first, and by the alphabet: the longest alternative is taken, wherever it stands, and lists of
 * the same words are the same list, however they are written.
 */
function wordsInOrder(choices: readonly Sequence[]): Sequence[] {
  const words = new Map<Sequence, string>();
  for (const choice of choices) {
    const [only] = choice;
    if (choice.length === 1 && only && 'unit' in only && !only.optional)
      words.set(choice, `${only.unit.type} ${only.unit.text}`);
  }
  const ordered = [...words].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0));
  return [...ordered.map(([choice]) => choice), ...choices.filter((choice) => !words.has(choice))];
}
