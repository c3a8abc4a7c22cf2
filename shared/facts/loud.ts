/** What shouts: runs of words in capitals, rows of exclamation and question marks. */
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Span } from '../span';
import type { Block, Segmentation, Token } from '../text/text';

export interface Loud {
  readonly span: Span;
  /** The same, said calmly. */
  readonly quiet: string;
  readonly isMarks: boolean;
}

/** All of them in text order; not in quotations, headings and names on a screen. */
export function loudRuns(text: string, { blocks }: Segmentation): Loud[] {
  return blocks.flatMap((block) => (block.quotation ? [] : [...marksOf(text, block), ...shoutsOf(text, block)]));
}

function marksOf(text: string, block: Block): Loud[] {
  return block.tokens.flatMap((token, index): Loud[] => {
    if (token.kind !== 'punctuation' || !/^[!?]$/.test(token.norm)) return [];
    const source = text.slice(block.start + token.start, block.start + token.end);
    if (!/!!|\?\?|[!?]{3}/.test(source) || block.clauses[block.clauseOf[index]!]?.quoted) return [];
    // "Стоимость: ??? руб.": not known yet.
    const next = block.tokens[index + 1];
    if (/^\?{2,}$/.test(source) && token.spaced && next && next.kind !== 'break') return [];
    const lead = /^[.…]*/.exec(source)![0].length;
    const span = { start: block.start + token.start + lead, end: block.start + token.end };
    return [{ span, quiet: source.includes('?') ? '?' : '!', isMarks: true }];
  });
}

function shoutsOf(text: string, block: Block): Loud[] {
  if (block.kind === 'heading' || block.language === 'und') return [];
  const found: Loud[] = [];
  const { tokens } = block;
  for (let first = 0; first < tokens.length; first++) {
    if (!isCapitals(text, block, first)) continue;
    let last = first;
    for (let at = first + 1; at < tokens.length && block.sentenceOf[at] === block.sentenceOf[first]; at++) {
      if (isCapitals(text, block, at)) last = at;
      else if (
        !(tokens[at]!.kind === 'punctuation' && /^[,—-]$/.test(tokens[at]!.norm)) &&
        tokens[at]!.kind !== 'break'
      )
        break;
    }
    const loud = runOf(text, block, first, last);
    if (loud) found.push(loud);
    first = last;
  }
  return found;
}

/** A word without a small letter: also "Я", "И", "I", "A" between others. */
function isCapitals(text: string, block: Block, index: number): boolean {
  const token = block.tokens[index]!;
  if (token.kind !== 'word') return false;
  if (token.shouting) return true;
  return token.capital && token.end - token.start === 1 && /\p{L}/u.test(text[block.start + token.start]!);
}

function runOf(text: string, block: Block, first: number, last: number): Loud | null {
  const { tokens } = block;
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const said = words.filter((word) => isWord(word, block, text));
  // "API KEY" may be two acronyms.
  if (said.length < 2 || !said.some(({ norm }) => norm.length > 3 || shortWords.has(norm) || /[а-я]/.test(norm)))
    return null;
  const span = { start: block.start + tokens[first]!.start, end: block.start + tokens[last]!.end };
  if (
    isName(text, block, span, first, last) ||
    isWarning(words, text.slice(Math.max(block.start, span.start - 80), span.start)) ||
    isTitle(text, block, span)
  )
    return null;
  return { span, quiet: quietly(text, block, first, last), isMarks: false };
}

/** A word, and no acronym: one that the language knows, or that can be said. */
function isWord(token: Token, block: Block, text: string): boolean {
  if (!token.shouting || block.language === 'und') return false;
  const { norm } = token;
  if (acronyms.has(norm) || /\d/.test(norm)) return false;
  const isCyrillic = /[а-я]/.test(norm);
  // A Latin name in a Russian text: "SAMSUNG GALAXY".
  if (isCyrillic !== (block.language === 'ru')) return false;
  if (block.language === 'en')
    return shortWords.has(norm) || (norm.length >= 3 && /[aeiouy]/.test(norm) && /[^aeiouy]/.test(norm));
  const readings = languages.ru.analyse(norm);
  if (readings.some(({ grammar }) => !(grammar & Grammar.guessed))) return norm.length > 1;
  void text;
  return norm.length >= 5 && /[аеиоуыэюя].*[аеиоуыэюя]/.test(norm);
}

/** A company, a model, a button, a code word: what is written so wherever it stands. */
function isName(text: string, block: Block, { start, end }: Span, first: number, last: number): boolean {
  const before = text.slice(Math.max(block.start, start - 40), start);
  const after = text.slice(end, end + 12);
  if (/[«"“„'`[]$/.test(before) && /^[»"”'`\]]/.test(after)) return true;
  if (/(?:^|[^\p{L}])(?:ООО|АО|ЗАО|ПАО|ОАО|ИП|ТОО|НКО|ФГБУ|ГБУЗ|МБОУ|ГКУ|ТСЖ|УК|ЖК|БЦ|ТЦ|ТРЦ)\s?[«"“]?$/u.test(before))
    return true;
  if (/^(?:ооо|ао|зао|пао|оао|ип|тоо|бц|жк|тц|трц|ук|тсж|нко)$/.test(block.tokens[first]!.norm)) return true;
  if (/^\s?(?:LLC|LTD|INC|GMBH|PLC)\b/i.test(after) || /^(?:llc|ltd|inc|gmbh|plc)$/.test(block.tokens[last]!.norm))
    return true;
  if (
    /(?:нажмите|нажать|нажав|кнопк\p{L}+|раздел\p{L}*|пункт\p{L}*|вкладк\p{L}+|меню|клавиш\p{L}+|press|click|tap|select|choose|button|menu|tab|key|field)(?: на)?[\s*_:]*$/iu.test(
      before,
    )
  )
    return true;
  return /^[*_]*\s?(?:>|→|[A-Z]?\d|-\d)/.test(after) && block.language === 'en';
}

/** "Не отвечайте на это письмо", and what keeps people safe. */
function isWarning(words: readonly Token[], before: string): boolean {
  if (
    /безопасност|опасн|осторожно|внимание:|угроз|safety|danger|caution/iu.test(before) &&
    words.some(({ norm }) => /^(?:не|никогда|not|never)$/.test(norm))
  )
    return true;
  const said = words.map(({ norm }) => norm).join(' ');
  return warnings.test(said);
}

const warnings =
  /(?:^| )(?:не отвеча\p{L}+|do not reply|no ?reply|don't reply|никому не \p{L}+|не (?:сообща|включа|трога|каса|прикаса|вскрыва|подключа|зажига|польз|использ|вход|заход|приближа|открыва\p{L}+ корпус)\p{L}*|опасн\p{L}+|смертельн\p{L}+|высок\p{L}+ напряжени\p{L}+|под напряжением|пожар\p{L}*|газ|угарн\p{L}+|взрыв\p{L}*|эвакуац\p{L}+|danger|warning|caution|high voltage|do not (?:touch|open the|enter|use|plug|switch|power|share|give|disclose|tell)|never (?:share|touch|tell|give)|emergency|flammable|poison\p{L}*|fire|gas)(?: |$)/u;

/** A line of its own without an end: a heading that is only not marked as one. */
function isTitle(text: string, block: Block, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, endOfLine(text, end));
  const rest = line.replace(text.slice(start, end), '').replace(/[*_#\s:\d.)–-]/g, '');
  void block;
  return rest === '' && !/!\s*$/.test(line);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** In small letters; acronyms stay, the beginning of a sentence keeps its capital. */
function quietly(text: string, block: Block, first: number, last: number): string {
  const { tokens } = block;
  const sentence = block.sentences[block.sentenceOf[first]!]!;
  const opens = !tokens.slice(sentence.first, first).some(({ kind }) => kind !== 'punctuation' && kind !== 'break');
  let written = '';
  let at = block.start + tokens[first]!.start;
  for (let index = first; index <= last; index++) {
    const token = tokens[index]!;
    const source = text.slice(block.start + token.start, block.start + token.end);
    written += text.slice(at, block.start + token.start);
    at = block.start + token.end;
    const stays =
      token.kind !== 'word' || (source !== 'Я' && token.shouting && !isWord(token, block, text)) || source === 'I';
    const small = stays ? source : source.toLowerCase();
    written += index === first && opens && !stays ? small[0]!.toUpperCase() + small.slice(1) : small;
  }
  return written;
}

const acronyms: ReadonlySet<string> = new Set(
  (
    'ооо оао зао пао ао ип инн кпп огрн бик снилс осаго каско мфц гос осс фио сбп цод жкх тсж дез нко пвз сми мвд фнс вуз загс гост егэ мрот рф сша снг ссср мгу осмс дмс омс мкад кад ёмкость ' +
    'json html http https ajax oauth nasa ikea visa asap faq fyi icann iata unicode ascii ansi ieee voip wifi java yaml jpeg mpeg ascii utf imap isdn adsl hdmi iban swift sepa isbn vin pin sim usb api sla eta utc gdpr pci hipaa ussd esim'
  ).split(' '),
);
const shortWords: ReadonlySet<string> = new Set(
  'do not no you we is are it be to the of and or in on at by as if so my our us all any now off out up can must get use see has had was new for from your please never only read this that'.split(
    ' ',
  ),
);
