import type { Placeholder, Token, TokenKind } from './text';

/**
 * A stretch of a block's source that is no plain prose. Offsets relative to the block's start, in order, without overlaps.
 * `drop` belongs to nobody and splits no word (Markdown marks); `space` separates words; `break` ends a line hard;
 * the others are one token each. `arm` stands for a control tag that begins another arm: words do not run across it.
 */
export interface Skip {
  readonly from: number;
  readonly to: number;
  readonly kind: 'drop' | 'space' | 'break' | 'arm' | 'code' | 'link' | 'placeholder';
  readonly placeholder?: Placeholder;
}

/** Of the block that a text is a part of: how far into its line the text begins, and how long the longest line is. */
export interface Lines {
  readonly before: number;
  readonly longest: number;
}

/**
 * Takes the prose of `[start, end)` apart. Offsets of the tokens are relative to `start`. Linear in the text.
 * @param lines where the text is a part of a block with several lines.
 */
export function tokenise(
  text: string,
  start: number,
  end: number,
  skips: readonly Skip[],
  lines: Lines | null = null,
): Token[] {
  return new Scanner(text.slice(start, end), skips, lines).run();
}

/**
 * The form by which words are compared: lower case (character by character, so that no length changes unseen), NFC, ё→е;
 * without stress marks, soft hyphens and zero-width characters; letters of the wrong script in a mixed word folded to
 * the script that most of its letters have.
 */
export function normaliseWord(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // Lower-case Russian and English letters, which is nearly every word there is; one script is checked below.
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f))) {
      plain = false;
      break;
    }
  }
  if (plain && isCyrillic(word.charCodeAt(0)) === isCyrillic(word.charCodeAt(word.length - 1)) && !isMixed(word))
    return word;
  let result = '';
  // й is и with a mark in NFD: compose before stress marks go, so that it stays й.
  for (const character of needsComposing(word) ? word.normalize('NFC') : word) {
    const code = character.codePointAt(0)!;
    if (isIgnorable(code)) continue;
    if (code === 0x451 || code === 0x401) result += 'е';
    else if (code === 0x2010 || code === 0x2011) result += '-';
    else if (code === 0x2019 || code === 0x2bc || code === 0x60) result += "'";
    else {
      const lower = character.toLowerCase();
      result += lower.length === character.length ? lower : character;
    }
  }
  return isMixed(result) ? foldLookAlikes(result) : result;
}

/** Whether letters of both scripts stand in a word, in the same part of it (`IT-отдел` is not mixed). */
export function isMixed(word: string): boolean {
  let cyrillic = false;
  let latin = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2d) {
      if (cyrillic && latin) return true;
      cyrillic = false;
      latin = false;
    } else if (isCyrillic(code)) cyrillic = true;
    else if (isLatin(code)) latin = true;
  }
  return cyrillic && latin;
}

function foldLookAlikes(word: string): string {
  return word
    .split('-')
    .map((part) => {
      if (!isMixed(part)) return part;
      let cyrillic = 0;
      let latin = 0;
      let cyrillicOnly = 0;
      let latinOnly = 0;
      for (let i = 0; i < part.length; i++) {
        const code = part.charCodeAt(i);
        if (isCyrillic(code)) {
          cyrillic++;
          if (!(part[i]! in toLatin)) cyrillicOnly++;
        } else if (isLatin(code)) {
          latin++;
          if (!(part[i]! in toCyrillic)) latinOnly++;
        }
      }
      // A letter that the other script lacks decides; a word that has such letters of both is a coinage: left alone.
      if (cyrillicOnly > 0 && latinOnly > 0) return part;
      const table = cyrillicOnly > 0 || (latinOnly === 0 && cyrillic >= latin) ? toCyrillic : toLatin;
      let folded = '';
      for (let i = 0; i < part.length; i++) folded += table[part[i]!] ?? part[i]!;
      return folded;
    })
    .join('-');
}

const toCyrillic: Readonly<Record<string, string>> = {
  __proto__: null as never,
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  u: 'и',
  n: 'п',
  r: 'г',
};
const toLatin: Readonly<Record<string, string>> = {
  __proto__: null as never,
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  і: 'i',
};

export function isCyrillic(code: number): boolean {
  return code >= 0x400 && code <= 0x52f;
}

export function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

function isIgnorable(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

function needsComposing(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x300 && code <= 0x36f) return true;
  }
  return false;
}

// What a character is to the scanner.
const Is = { unread: 0, letter: 1, digit: 2, space: 3, newline: 4, ignorable: 5, surrogate: 6, other: 7 } as const;

/** The class of each character that has been met: to ask all of them would take longer than to check a text. */
const table = new Uint8Array(0x3000);

function classOf(code: number): number {
  if (code < 0x3000) return table[code] || readClass(code);
  if (code === 0xfeff) return Is.ignorable;
  if (code >= 0xd800 && code <= 0xdfff) return Is.surrogate;
  return code === 0x3000 ? Is.space : code >= 0x3041 && code < 0xfb00 ? Is.letter : Is.other;
}

function readClass(code: number): number {
  const character = String.fromCharCode(code);
  let its: number = Is.other;
  if (isIgnorable(code)) its = Is.ignorable;
  else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) its = Is.newline;
  else if (/[\s\u00a0\u202f]/.test(character)) its = Is.space;
  else if (/\p{L}/u.test(character)) its = Is.letter;
  else if (/\p{Nd}/u.test(character)) its = Is.digit;
  table[code] = its;
  return its;
}

/** In UTF-16 units: a line of so many goes on; a block is as wide as its longest line, if that has so many; what share fills it. */
const longLine = 60;
const leastWidth = 50;
const filled = 0.75;

/** The length of the longest line, in UTF-16 units. */
export function longestLineOf(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

/** What of its block a stretch of it from `start` has to know, and no more: what is said in many blocks is read once. */
export function linesAround(block: string, start: number, longest: number): Lines {
  // No further back than matters, so that a long line costs no more than its length.
  let before = 0;
  while (before < longLine && before < start && !/[\n\r]/.test(block[start - before - 1]!)) before++;
  return {
    before,
    longest: longest < leastWidth ? 0 : Math.min(longest, Math.ceil(longLine / filled)),
  };
}

/** The state of one pass over one block. */
class Scanner {
  private readonly tokens: Token[] = [];
  private at = 0;
  private skipIndex = 0;
  private spaced = true;
  private longestLine: number;
  private lineStart: number;

  constructor(
    private readonly text: string,
    private readonly skips: readonly Skip[],
    lines: Lines | null,
  ) {
    this.longestLine = lines ? lines.longest : -1;
    this.lineStart = lines ? -lines.before : 0;
  }

  run(): Token[] {
    const { text } = this;
    while (this.at < text.length) {
      const skip = this.skips[this.skipIndex];
      if (skip && skip.from <= this.at) {
        this.skipIndex++;
        if (skip.to > this.at) this.takeSkip(skip);
        continue;
      }
      const code = text.charCodeAt(this.at);
      switch (classOf(code)) {
        case Is.letter:
          this.takeWord();
          break;
        case Is.digit:
          this.takeNumber();
          break;
        case Is.space:
          this.at++;
          this.spaced = true;
          break;
        case Is.newline:
          this.takeNewline();
          break;
        case Is.ignorable:
          this.at++;
          break;
        case Is.surrogate:
          this.takeSymbol();
          break;
        default:
          this.takePunctuation(code);
      }
    }
    return this.tokens;
  }

  private push(kind: TokenKind, start: number, end: number, norm: string, capital = false, shouting = false): void {
    this.tokens.push({ kind, start, end, norm, capital, shouting, spaced: this.spaced });
    this.spaced = false;
  }

  private takeSkip(skip: Skip): void {
    const start = this.at;
    this.at = skip.to;
    switch (skip.kind) {
      case 'drop':
        return;
      case 'space':
      case 'arm':
        this.spaced = true;
        return;
      case 'break':
        this.pushBreak(start, skip.to);
        return;
      case 'placeholder': {
        const token: Token = {
          kind: 'placeholder',
          start,
          end: skip.to,
          norm: skip.placeholder!.name,
          capital: false,
          shouting: false,
          spaced: this.spaced,
          placeholder: skip.placeholder!,
        };
        this.tokens.push(token);
        this.spaced = false;
        return;
      }
      default:
        this.push(skip.kind, start, skip.to, this.text.slice(start, skip.to));
    }
  }

  private pushBreak(start: number, end: number): void {
    const last = this.tokens[this.tokens.length - 1];
    if (last && last.kind !== 'break') this.push('break', start, end, '\n');
    this.spaced = true;
  }

  /** Where the next skip begins: nothing may be read across it but by way of `step`. */
  private nextSkip(): number {
    const skip = this.skips[this.skipIndex];
    return skip ? skip.from : this.text.length;
  }

  /**
   * The first offset at or after `at` that holds prose, past characters that belong to nobody (marks, soft hyphens), or -1
   * where something else than prose stands.
   */
  private step(at: number): number {
    let index = this.skipIndex;
    for (;;) {
      const skip = this.skips[index];
      if (skip && skip.from <= at) {
        if (skip.kind !== 'drop') return -1;
        at = Math.max(at, skip.to);
        index++;
      } else if (at < this.text.length && classOf(this.text.charCodeAt(at)) === Is.ignorable) at++;
      else return at < this.text.length ? at : -1;
    }
  }

  /** Moves past the skips before `at`. */
  private pass(at: number): void {
    this.at = at;
    while (this.skipIndex < this.skips.length && this.skips[this.skipIndex]!.to <= at) this.skipIndex++;
  }

  private takeWord(): void {
    const { text } = this;
    const start = this.at;
    const limit = this.nextSkip();
    let at = start + 1;
    let joints = false;
    let clean = true;
    // The plain stretch of the word, then whatever may join on.
    for (;;) {
      while (at < limit && classOf(text.charCodeAt(at)) === Is.letter) at++;
      if (at >= limit) {
        if (at >= text.length) break;
        const next = this.step(at);
        const kind = next < 0 ? Is.other : classOf(text.charCodeAt(next));
        if (next > at && (kind === Is.letter || kind === Is.digit)) {
          this.finishBrokenWord(start, at);
          return;
        }
        break;
      }
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === Is.digit) at++;
      else if (kind === Is.ignorable) {
        clean = false;
        at++;
      } else if (isHyphen(code) && at + 1 < limit && isLetterOrDigit(text.charCodeAt(at + 1))) {
        at += 2;
        joints = true;
      } else if (isApostrophe(code) && at + 1 < limit && classOf(text.charCodeAt(at + 1)) === Is.letter) {
        at += 2;
        joints = true;
      } else if (
        code === 0x2e &&
        at + 1 < limit &&
        isAsciiLetter(text.charCodeAt(at - 1)) &&
        this.takeDomain(start, at)
      )
        return;
      else if (code === 0x5f && at + 1 < limit && isLetterOrDigit(text.charCodeAt(at + 1))) at += 2;
      else break;
    }
    // A mark or soft hyphen at the end belongs to nobody.
    while (!clean && at > start + 1 && classOf(text.charCodeAt(at - 1)) === Is.ignorable) at--;
    this.pass(at);
    this.pushWord(start, at, text.slice(start, at), joints);
  }

  /** `За**мена**`: a word that Markdown marks cut. Rare, so it may be slow. */
  private finishBrokenWord(start: number, first: number): void {
    const { text } = this;
    let written = text.slice(start, first);
    let end = first;
    let at = this.step(first);
    while (at >= 0) {
      const code = text.charCodeAt(at);
      const joint =
        (isHyphen(code) || isApostrophe(code)) &&
        at + 1 < text.length &&
        classOf(text.charCodeAt(at + 1)) === Is.letter;
      if (!joint && !isLetterOrDigit(code)) break;
      written += text[at]!;
      end = at + 1;
      this.pass(end);
      at = this.step(end);
    }
    this.pass(end);
    this.pushWord(start, end, written, false);
  }

  private pushWord(start: number, end: number, written: string, joints: boolean): void {
    const norm = normaliseWord(written);
    const first = written[0]!;
    const capital = isUpper(written.charCodeAt(0)) || (first !== first.toLowerCase() && first === first.toUpperCase());
    const shouting = capital && isShouting(written);
    if (isAsciiLetter(written.charCodeAt(0))) {
      const cut = joints || norm === 'cannot' ? splitContraction(norm) : null;
      if (cut) {
        // Source and norm have the same length unless something was dropped; cut from the right, where the suffix stands.
        const middle = norm === 'cannot' ? end - 3 : Math.max(start + 1, end - cut[1].length);
        this.push('word', start, middle, cut[0], capital, shouting);
        this.push('word', middle, end, cut[1]);
        return;
      }
    }
    this.push('word', start, end, norm, capital, shouting);
  }

  /** `example.com/path`, `mail.ru`: an address without a protocol. */
  private takeDomain(start: number, dot: number): boolean {
    const limit = Math.min(this.nextSkip(), this.text.length, start + 200);
    let at = dot;
    let labelStart = dot + 1;
    while (at < limit && isDomainCharacter(this.text.charCodeAt(at))) {
      if (this.text.charCodeAt(at) === 0x2e) labelStart = at + 1;
      at++;
    }
    if (this.text.charCodeAt(at - 1) === 0x2e) {
      at--;
      labelStart = this.text.lastIndexOf('.', at - 1) + 1;
    }
    if (!topLevelDomains.has(this.text.slice(labelStart, at).toLowerCase())) return false;
    if (this.text.charCodeAt(at) === 0x2f) while (at < limit && isPathCharacter(this.text.charCodeAt(at))) at++;
    while (isTrailing(this.text.charCodeAt(at - 1))) at--;
    this.pass(at);
    this.push('link', start, at, this.text.slice(start, at));
    return true;
  }

  private takeNumber(): void {
    const { text } = this;
    const start = this.at;
    const limit = this.nextSkip();
    let at = this.digits(start, limit);
    let grouped = false;
    let plain = at - start <= 3;
    for (;;) {
      const code = text.charCodeAt(at);
      const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
      if (at >= limit) break;
      if ((code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f) && isDigit(next)) {
        at = this.digits(at + 1, limit);
        plain = false;
      } else if (isDash(code) && isDigit(next)) {
        at = this.digits(at + 1, limit);
        plain = at - start <= 3;
      } else if (
        plain &&
        isGap(code) &&
        isDigit(next) &&
        this.digits(at + 1, limit) === at + 4 &&
        !isNumberPart(text.charCodeAt(at + 4), text.charCodeAt(at + 5))
      ) {
        // Thousands: `10 000`, with any kind of space.
        at += 4;
        grouped = true;
      } else if (
        isGap(code) &&
        (next === 0x2013 || next === 0x2014) &&
        isGap(text.charCodeAt(at + 2)) &&
        isDigit(text.charCodeAt(at + 3)) &&
        at + 3 < limit
      ) {
        // `2 – 3 дня`: a range for all its spaces.
        at = this.digits(at + 3, limit);
        plain = false;
      } else break;
    }
    if (at < limit) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (code === 0x25) at++;
      else if (isGap(code) && next === 0x25 && at + 1 < limit) at += 2;
      else if (isHyphen(code) && at + 1 < limit && classOf(next) === Is.letter) {
        let end = at + 2;
        while (end < limit && classOf(text.charCodeAt(end)) === Is.letter) end++;
        // `15-го`, `2-х` are numbers; `24-часовой`, `2-hour` are words.
        const written = text.slice(start, end);
        const longer = end - at > 3;
        if (longer)
          while (
            end < limit &&
            ((isHyphen(text.charCodeAt(end)) && isLetterOrDigit(text.charCodeAt(end + 1))) ||
              isLetterOrDigit(text.charCodeAt(end)))
          )
            end++;
        this.pass(end);
        this.push(longer ? 'word' : 'number', start, end, normaliseWord(longer ? text.slice(start, end) : written));
        return;
      } else if (classOf(code) === Is.letter) {
        let end = at + 1;
        while (end < limit && isLetterOrDigit(text.charCodeAt(end))) end++;
        const suffix = text.slice(at, end);
        const ordinal = /^(?:st|nd|rd|th)$/i.test(suffix);
        const name = at - start <= 2 && !grouped && isUpper(code) && suffix !== 'AM' && suffix !== 'PM';
        if (ordinal || name) {
          // `5th` is a number, `1С`, `4K`, `3G` are names.
          this.pass(end);
          this.push(ordinal ? 'number' : 'word', start, end, normaliseWord(text.slice(start, end)), name, name);
          return;
        }
      }
    }
    this.pass(at);
    this.push('number', start, at, withoutSpaces(text.slice(start, at)));
  }

  private digits(at: number, limit: number): number {
    while (at < limit && isDigit(this.text.charCodeAt(at))) at++;
    // A digit of another script than ours still moves the scanner on.
    return at === this.at ? at + 1 : at;
  }

  private takeNewline(): void {
    const { text } = this;
    const start = this.at;
    let at = start + 1;
    if (text.charCodeAt(start) === 0x0d && text.charCodeAt(at) === 0x0a) at++;
    this.pass(at);
    this.spaced = true;
    const { lineStart } = this;
    this.lineStart = at;
    if (this.endsLine(lineStart, start, at)) this.pushBreak(start, at);
  }

  /**
   * Whether a line break may end a sentence: the next line begins like one, and this line was left short or was closed by
   * punctuation other than a comma. A line about as long as the block's longest was broken by its width: it goes on.
   */
  private endsLine(lineStart: number, end: number, next: number): boolean {
    const { text } = this;
    let begins = next;
    let index = this.skipIndex;
    for (;;) {
      const skip = this.skips[index];
      if (skip && skip.from <= begins) {
        if (skip.kind === 'placeholder') break;
        if (skip.kind === 'code' || skip.kind === 'link') return this.closes();
        begins = Math.max(begins, skip.to);
        index++;
      } else if (begins < text.length && isBlank(text.charCodeAt(begins))) begins++;
      else break;
    }
    if (begins >= text.length) return false;
    const atPlaceholder = this.skips[index]?.from === begins;
    const code = text.charCodeAt(begins);
    const opens = atPlaceholder || isUpper(code) || isBullet(code, text.charCodeAt(begins + 1)) || isOpeningQuote(code);
    if (!opens) return false;
    const length = end - lineStart;
    if (this.closes()) return true;
    if (length >= longLine) return false;
    const longest = this.longest();
    return !(
      longest >= leastWidth &&
      length >= longest * filled &&
      this.tokens[this.tokens.length - 1]?.kind === 'word'
    );
  }

  private closes(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    return last?.kind === 'punctuation' && last.norm !== ',' && last.norm !== '—' && last.norm !== '(';
  }

  private longest(): number {
    if (this.longestLine < 0) this.longestLine = longestLineOf(this.text);
    return this.longestLine;
  }

  private takeSymbol(): void {
    const code = this.text.codePointAt(this.at)!;
    const start = this.at;
    const length = code > 0xffff ? 2 : 1;
    this.pass(start + length);
    this.push('punctuation', start, start + length, this.text.slice(start, start + length));
  }

  private takePunctuation(code: number): void {
    const { text } = this;
    const start = this.at;
    let at = start + 1;
    if (isTerminal(code)) {
      const limit = this.nextSkip();
      let question = code === 0x3f;
      let exclamation = code === 0x21;
      for (; at < limit && isTerminal(text.charCodeAt(at)); at++) {
        question ||= text.charCodeAt(at) === 0x3f;
        exclamation ||= text.charCodeAt(at) === 0x21;
      }
      this.pass(at);
      this.push(
        'punctuation',
        start,
        at,
        question ? '?' : exclamation ? '!' : code === 0x2026 || at - start > 1 ? '…' : '.',
      );
      return;
    }
    this.pass(at);
    const dash = code === 0x2014 || code === 0x2013 || code === 0x2212 || code === 0x2d;
    if (dash) while (at < this.nextSkip() && text.charCodeAt(at) === 0x2d) at++;
    this.pass(at);
    this.push(
      'punctuation',
      start,
      at,
      dash ? (code === 0x2d && at - start === 1 && !this.isSpacedDash(start, at) ? '-' : '—') : text[start]!,
    );
  }

  private isSpacedDash(start: number, end: number): boolean {
    return this.spaced && (end >= this.text.length || isBlank(this.text.charCodeAt(end))) && start > 0;
  }
}

/** `don't` -> `do` + `n't`; null when the word is none. */
function splitContraction(norm: string): readonly [string, string] | null {
  if (norm === 'cannot') return ['can', 'not'];
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe <= 0) return null;
  const tail = norm.slice(apostrophe);
  if (tail === "'t" && norm[apostrophe - 1] === 'n') {
    const stem = norm.slice(0, apostrophe - 1);
    return stem === '' ? null : [irregularNegations[stem] ?? stem, "n't"];
  }
  if (contractionTails.has(tail)) return [norm.slice(0, apostrophe), tail];
  return null;
}

const irregularNegations: Readonly<Record<string, string>> = {
  __proto__: null as never,
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  ai: 'is',
};
const contractionTails: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);
const topLevelDomains: ReadonlySet<string> = new Set(
  'com ru net org io dev app info biz su uk de eu us co edu gov me tv kz by ua online site store shop cloud tech pro test example local'.split(
    ' ',
  ),
);

function withoutSpaces(number: string): string {
  return /\s/.test(number) ? number.replace(/\s/g, '') : number;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isLetterOrDigit(code: number): boolean {
  const kind = classOf(code);
  return kind === Is.letter || kind === Is.digit;
}

function isUpper(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x400 && code <= 0x42f) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7)
  );
}

/** Two letters or more and none of them small. */
function isShouting(word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) !== Is.letter) continue;
    if (!isUpper(code)) return false;
    letters++;
  }
  return letters >= 2;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2013 || code === 0x2014 || code === 0x2212;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isBlank(code: number): boolean {
  const kind = classOf(code);
  return kind === Is.space || kind === Is.newline || kind === Is.ignorable;
}

function isNumberPart(code: number, next: number): boolean {
  return isDigit(code) || ((code === 0x2e || code === 0x3a) && isDigit(next));
}

export function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isBullet(code: number, next: number): boolean {
  return (
    (code === 0x2022 || code === 0x2d || code === 0x2a || code === 0x2013 || code === 0x2014 || code === 0xb7) &&
    isGap(next)
  );
}

function isOpeningQuote(code: number): boolean {
  return code === 0xab || code === 0x201c || code === 0x22 || code === 0x201e;
}

function isDomainCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2e || code === 0x2d;
}

function isPathCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x3c && code !== 0x3e && code !== 0x29;
}

function isTrailing(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b || code === 0x2d
  );
}
