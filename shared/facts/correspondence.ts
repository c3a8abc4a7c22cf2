/** Letters and chats of others that a text passes on, found by their form, line by line: headers, dividers, speakers. */
import { lately, ofEachKept } from '../remembered';
import { overlaps, type Span } from '../span';
import { inPart, type Piece, type Said } from '../text/pieces';

/** A passed-on letter or chat: its first line, and all of it. */
export interface Correspondence extends Span {
  readonly what: 'forwarded' | 'headers' | 'chat' | 'quoted';
  readonly covers: Span;
}

export interface CorrespondenceText {
  readonly text: string;
  /** Where the body begins. */
  readonly start: number;
  /** Code and comments: not looked at. */
  readonly masked: readonly Span[];
  readonly placeholders: readonly Span[];
  readonly internalDomains: readonly string[];
  /** Whether the lines before an offset announce the words of somebody of ours. */
  announced(offset: number): boolean;
}

/**
 * Most texts hold no line that any of this could begin with, and are not cut into lines. Each form is linear in the text: it
 * begins at a line feed (`^` of the `m` flag would begin at every carriage return, too), and what may repeat ends before it.
 * Before them stands what a part of the piece must hold.
 */
const forms: readonly (readonly [inAPart: RegExp, inThePiece: RegExp])[] = [
  [/>/, /(?:^|\n)(?:(?!\n)\s)*>/],
  [/:/, /(?:^|\n)(?:(?!\n)[\s*_#+-])*[^\s:*_]{2,20}(?: [^\s:]{4,10})?(?:(?!\n)[\s*_])*:(?:(?!\n)[\s*_])*\S/],
  [
    /[Ии]сходно|ИСХОДНО|[Оо]ригинальн|ОРИГИНАЛЬН|[Пп]ервоначальн|ПЕРВОНАЧАЛЬН|[Пп]ерес[лы]|ПЕРЕС[ЛЫ]|[Пп]ереадрес|ПЕРЕАДРЕС|[Пп]еренаправл|ПЕРЕНАПРАВЛ|riginal |RIGINAL |orwarded|ORWARDED/,
    /(?:)/,
  ],
  [/\d:\d\d/, /(?:^|\n)(?:\S{1,60}(?:(?!\n)\s)+){0,6}\S{0,60}\d:\d\d/],
  [/\d:\d\d/, /[[(|][^\n]{0,80}\d:\d\d/],
  [/:(?:(?!\n)[\s*_\\])*(?:\n|$)/, /\d[^\n\d]*:(?:(?!\n)[\s*_\\])*(?:\n|$)/],
];

/** Whether a piece, which is a stretch of whole lines, may hold any of it. */
export function mayHoldCorrespondence(piece: Piece): boolean {
  return hints.some(([isHinted, holds]) => isHinted(piece) && holds(piece.said));
}

const hints = forms.map(
  ([inAPart, inThePiece]) => [inPart(inAPart), ofEachKept(({ text }: Said) => inThePiece.test(text))] as const,
);

/** Everything of the kind, in text order. */
export function readCorrespondence(source: CorrespondenceText): Correspondence[] {
  const lines = linesOf(source);
  const found: Correspondence[] = [];
  let at = 0;
  while (at < lines.length) {
    const one = startingAt(source, lines, at);
    if (!one) {
      at++;
      continue;
    }
    found.push(one);
    while (at < lines.length && lines[at]!.start < one.covers.end) at++;
  }
  return found;
}

interface Line extends Span {
  /** Without quotation marks, emphasis and list marks. */
  readonly words: string;
  readonly wordsStart: number;
  /** How deep in `>` it stands. */
  readonly depth: number;
}

function linesOf({ text, start, masked }: CorrespondenceText): Line[] {
  const lines: Line[] = [];
  const spans = [...masked].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let from = start; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(from, Math.min(end, from + 400));
    const lead = /^[\s>]*(?:[-*+]\s+)?[*_#]*\s*/.exec(raw)![0];
    const words = raw
      .slice(lead.length)
      .replace(/[\s*_\\]+$/, '')
      .replace(/(?:<br\s*\/?>)+$/, '')
      .replace(/:\*\*|\*\*:/, ':')
      .replace(/:__|__:/, ':');
    while (next < spans.length && spans[next]!.end <= from + lead.length) next++;
    const isMasked = next < spans.length && spans[next]!.start < end && from + lead.length < end;
    if (words !== '' && !isMasked)
      lines.push({
        start: from + /^[\s>]*/.exec(raw)![0].length,
        end,
        words,
        wordsStart: from + lead.length,
        depth: lead.split('>').length - 1,
      });
    from = end + 1;
  }
  return lines;
}

function startingAt(source: CorrespondenceText, lines: readonly Line[], at: number): Correspondence | null {
  const line = lines[at]!;
  const isOurs = (one: Line) => one.depth === 0 || source.announced(one.start) || namesInternal(source, one.words);
  const make = (what: Correspondence['what'], covers: number): Correspondence => ({
    what,
    start: line.start,
    end: line.wordsStart + trimmed(source.text, line),
    covers: { start: line.start, end: covers },
  });
  if (isForwarded(line.words)) return make('forwarded', endOf(source, lines, at));
  const headers = headersAt(source, lines, at);
  if (headers && (isOurs(line) || lines.slice(at, headers).some((one) => namesInternal(source, one.words))))
    return make('headers', endOf(source, lines, at));
  if (line.depth === 0 && isAuthor(source, lines, at)) return make('quoted', endOf(source, lines, at));
  const chat = chatAt(lines, at);
  if (chat && (isOurs(line) || chat - at > 1)) return make('chat', lines[chat - 1]!.end);
  const opensQuote = line.depth > 0 && (at === 0 || lines[at - 1]!.depth === 0);
  if (
    opensQuote &&
    (source.announced(line.start) ||
      (isAttribution(lines[at - 1]?.words) && namesInternal(source, lines[at - 1]!.words)))
  )
    return make('quoted', endOf(source, lines, at));
  return null;
}

/** A letter goes on to the end of the text (but for a signature), one in a quotation to the end of that. */
function endOf({ text, placeholders }: CorrespondenceText, lines: readonly Line[], at: number): number {
  if (lines[at]!.depth === 0) {
    // The signature under it is ours.
    let last = lines.length - 1;
    while (
      last > at &&
      without(text, { start: lines[last]!.wordsStart, end: lines[last]!.end }, placeholders).trim() === ''
    )
      last--;
    return lines[last]!.end;
  }
  let last = at;
  while (last + 1 < lines.length && lines[last + 1]!.depth > 0) last++;
  return lines[last]!.end;
}

/** The forms are dear: few lines hold a word of theirs. */
const maybeForwarded = /сообщени|письм|переслан|message|appointment|mail|forwarded|^(?:тема|subject|fwd?|fw)\s*:/i;

function isForwarded(words: string): boolean {
  if (!maybeForwarded.test(words)) return false;
  const lower = words.toLowerCase();
  return forwarded.some((form) => form.test(lower));
}

/** Lower case, without emphasis. */
const forwarded: readonly RegExp[] = [
  /^[-–—_=\s]*(?:исходное|оригинальное|первоначальное)\s+(?:сообщение|письмо)[-–—_=\s:]*$/,
  /^[-–—_=\s]*(?:начало\s+|конец\s+)?(?:пересылаем|переадресованн|пересланн|перенаправленн|переадресуем|перенаправляем)(?:ое|ого)\s+(?:сообщени|письм)[еоая][^.!?]{0,60}$/,
  /^[-–—_=\s]*(?:original (?:message|appointment|e?mail)|(?:begin |start of |end of )?forwarded (?:message|mail|email|by)|forwarded from)(?![a-z])[^.!?]{0,60}$/,
  /^[-–—_=\s]*(?:сообщение переслано|переслано от|переслано:)[^.!?]{0,60}$/,
  /^(?:тема|subject)\s*:\s*(?:fwd?|fw|пер|переслано)\s*:.{1,200}$/,
  /^(?:fwd?|fw)\s*:\s*.{3,200}$/,
];

const sender = /^(?:от|от кого|отправитель|from|sender)$/;
const address = /^(?:кому|получател[ьи]|копия|скрытая копия|to|cc|bcc|recipients?)$/;
const other =
  /^(?:тема|дата|отправлено|sent|subject|date|received|importance|важность|reply-to|message-id|attachments?|вложения)$/;

/** No booking and no parcel has them. */
const mailOnly = /^(?:тема|subject|importance|важность|reply-to|message-id|attachments?|вложения)$/;

/** Behind the last header line when at least two stand here, one with more than a placeholder; else null. */
function headersAt(source: CorrespondenceText, lines: readonly Line[], at: number): number | null {
  const names = new Set<string>();
  let literalSender = false;
  let literal = 0;
  let answered = false;
  let hasAddress = false;
  let sentAt = false;
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (!line.words.includes(':')) break;
    const match = /^([\p{L}-]{2,20}(?: \p{L}{4,10})?)\s*:\s*(\S.*)$/u.exec(line.words);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (!match || ![sender, address, other].some((form) => form.test(name))) break;
    const valueStart = line.wordsStart + line.words.indexOf(match[2]!);
    const isLiteral = /[\p{L}\p{N}]/u.test(
      without(source.text, { start: valueStart, end: line.end }, source.placeholders),
    );
    names.add(sender.test(name) ? 'sender' : address.test(name) ? 'address' : name);
    if (isLiteral) literal++;
    if (/[\w.-]@[\w-]/.test(match[2]!)) hasAddress = true;
    if (/^(?:отправлено|sent|received)$/.test(name) && /\d|day/.test(match[2]!)) sentAt = true;
    if (/^(?:копия|скрытая копия|cc|bcc)$/.test(name)) hasAddress = true;
    if (isLiteral && sender.test(name)) literalSender = true;
    if (/^(?:re|отв|ответ)\s*:/i.test(match[2]!)) answered = true;
  }
  // "From: Leeds, To: York, Date" is a booking; a letter has a subject, an address or a time of sending.
  const isMail = [...names].some((name) => mailOnly.test(name)) || hasAddress || sentAt;
  const isLetter =
    names.size > 1 &&
    isMail &&
    (literalSender || (names.has('sender') && literal > 1) || (names.has('address') && literal > 1 && answered));
  return isLetter ? end : null;
}

const writer = String.raw`["«]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})["»]?(?: ?\([^)]{1,40}\))?`;
const day = String.raw`(?:[а-яё]{2,12},? )?\d{1,2}[. ](?:\d{1,2}|[а-яё]{3,9})\.?[ .]?(?:\d{2,4})?(?: ?г\.?)?,?(?: ?(?:в )?\d{1,2}:\d\d(?::\d\d)?)?(?: [+-]\d\d:?\d\d)?,?`;
/** "On 3 May at 10:02, Ann Lee (Desk) wrote:", the line over an answered letter. */
const authored = lately((): readonly RegExp[] => [
  new RegExp(String.raw`^On (?=[^\n]*\d).{4,60}?[\s,]${writer}(?: ?<[^>]{3,80}>)?,? (?:wrote|writes|said) ?:$`, 'u'),
  new RegExp(
    `^${day} (?:от )?${writer}(?: ?<[^>]{3,80}>)?,? (?:написал(?:а|\\(а\\))?|пишет|писала?|сообщила?) ?:$`,
    'iu',
  ),
  new RegExp(`^${day} (?:от )?${writer} ?<[^>]{3,80}>,? ?:$`, 'iu'),
]);
const greeted = /^(?:hi|hello|dear|hey|good (?:morning|afternoon|day)|здравствуй|добр|уважаем)/i;

/** Somebody of ours wrote what stands below: not the reader, by a placeholder or by the name in the greeting. */
function isAuthor({ placeholders }: CorrespondenceText, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (!line.words.endsWith(':') || !/\d/.test(line.words) || meeting(placeholders, line).length > 0) return false;
  const name = authored()
    .map((form) => form.exec(line.words))
    .find(Boolean)?.[1];
  if (name === undefined || noSpeaker.test(name)) return false;
  const names = name.split(' ').filter((one) => one.length > 2);
  return !lines.slice(0, at).some(({ words }) => greeted.test(words) && names.some((one) => words.includes(one)));
}

// Any case, said without the flag: ignoring the case of all letters there are is dear to compile.
const clock = String.raw`(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})?[,\s]*\d{1,2}:\d\d(?::\d\d)?(?:\s*[AaPp][Mm])?[,\s]*(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)?`;
const speaker = String.raw`@?(\p{L}[\p{L}\p{N}._'’-]{1,25}(?: \p{L}[\p{L}.'’-]{0,25}){0,2}(?: \([^)\n]{1,30}\))?)`;
/** `[12:31] Ivanov: …`, `Ivanov [12:31]: …`: one line is enough. */
const clockInside = /\d[:.]\d\d/;
/** Most lines have no time near their beginning: the forms, dear to compile, are kept for those that do. */
const mayHaveSpeaker = /^(?:\S+\s+){0,6}\S*\d:\d\d|^[^\n]*[[(|]/;
const surelyChat = lately((): readonly RegExp[] => [
  new RegExp(`^\\[${clock}\\]\\s*[*_<]*${speaker}[*_>]*\\s*:`, 'u'),
  new RegExp(`^\\(${clock}\\)\\s*[*_<]*${speaker}[*_>]*\\s*:`, 'u'),
  new RegExp(`^\\[${clock}\\]\\s*<${speaker}>`, 'u'),
  new RegExp(`^[*_]*${speaker}[*_]*,?\\s*[\\[(]\\s*${clock}\\s*[\\])]\\s*:?`, 'u'),
]);
/** `12:31 Ivanov: …`: only one of several. Each with what a line must hold, for a form that can't be there is not compiled. */
const maybeChat = lately((): readonly (readonly [RegExp, RegExp])[] => [
  [/:\s/, new RegExp(`^${clock}\\s*[-–—|]?\\s*<?${speaker}>?\\s*:\\s`, 'u')],
  [/^[^\d]/, new RegExp(`^${speaker},?\\s+${clock}\\s*:?(?:$|\\s)`, 'u')],
  [/\|/, new RegExp(`^${speaker}\\s*\\|\\s*${clock}`, 'u')],
]);
/** What opens a line of a timeline, or a talk that the reader took part in. */
const noSpeaker =
  /^(?:обновл|реш|статус|проблем|сбо|инцидент|восст|расслед|монитор|выявл|обнаруж|причин|важно|внимание|шаг|срок|итог|сдел|работ|начал|кон|последн|часы|клиент|вы$|вы |заявитель|абонент|гость|понедел|вторн|сред|четв|пятн|субб|воскр|update|resol|status|issue|incident|investig|ident|monitor|fixed|note|impact|cause|start|end|deploy|detect|step|mitig|restor|alert|sched|compl|in progress|eta|what|action|client|customer|you$|you |guest|user|visitor|time|date|mon|tue|wed|thu|fri|sat|sun|the |we |a |all )/i;

function chatAt(lines: readonly Line[], at: number): number | null {
  const { words: first, depth } = lines[at]!;
  if (!isTimed(first) && (depth === 0 || !first.includes(':'))) return null;
  let end = at;
  let isSure = false;
  const speakers = new Set<string>();
  const times: string[] = [];
  for (; end < lines.length && lines[end]!.depth === lines[at]!.depth; end++) {
    const { words } = lines[end]!;
    const timed = isTimed(words);
    const sure =
      timed && /[[(]/.test(words)
        ? surelyChat()
            .map((form) => form.exec(words))
            .find(Boolean)
        : undefined;
    const match =
      sure ??
      (timed ? maybeChatIn(words) : undefined) ??
      (lines[at]!.depth > 0 ? /^([\p{Lu}][\p{L}.-]{2,20}(?: [\p{Lu}][\p{L}.-]{0,20})?)\s*:\s+\S/u.exec(words) : null);
    if (
      !match ||
      noSpeaker.test(match[1]!) ||
      [sender, address, other].some((form) => form.test(match[1]!.toLowerCase()))
    )
      break;
    const isHead = /(?:[\d)\]]|\d\s?[AaPp][Mm]) ?:?$/.test(words);
    // "Leeds Central 9:14 AM" with no words of its own: a timetable.
    const saysNothing = end + 1 === lines.length || clockInside.test(lines[end + 1]!.words);
    if (isHead && !sure && saysNothing) break;
    if (sure) isSure = true;
    speakers.add(match[1]!);
    times.push(/:(\d\d)/.exec(words)?.[1] ?? '');
    // The words stand on the next lines.
    if (isHead) {
      let next = end + 1;
      while (next < lines.length && next - end < 6 && !clockInside.test(lines[next]!.words)) next++;
      if (next < lines.length && next > end + 1 && next - end < 6) end = next - 1;
    }
  }
  // A programme: everything at a full five minutes, each line another name.
  const follows = /:\d[05]/.test(lines[at - 1]?.words ?? '');
  const isProgramme =
    (follows || times.length > 1) &&
    speakers.size === times.length &&
    times.every((one) => one.endsWith('0') || one.endsWith('5'));
  if (isProgramme) return null;
  if (end < lines.length && end > at && noSpeakerLine(lines[end]!.words)) return null;
  return isSure || (speakers.size > 1 && end - at > 1) ? end : null;
}

function maybeChatIn(words: string): RegExpExecArray | null | undefined {
  return maybeChat()
    .map(([hint, form]) => (hint.test(words) ? form.exec(words) : null))
    .find(Boolean);
}

function isTimed(words: string): boolean {
  return /\d:\d\d/.test(words) && mayHaveSpeaker.test(words);
}

/** The reader speaks, too: the log of a talk with him. */
function noSpeakerLine(words: string): boolean {
  if (!isTimed(words)) return false;
  const match =
    surelyChat()
      .map((form) => form.exec(words))
      .find(Boolean) ?? maybeChatIn(words);
  return match ? noSpeaker.test(match[1]!) : false;
}

function isAttribution(words: string | undefined): boolean {
  return words?.endsWith(':') === true;
}

function namesInternal({ internalDomains }: CorrespondenceText, words: string): boolean {
  return internalDomains.some((domain) => isOf(domain, words));
}

/** Whether an address of this domain (or below it) stands in a text. */
export function isOf(domain: string, words: string): boolean {
  const own = domain.toLowerCase().replace(/^[*@.]+/, '');
  return [...words.toLowerCase().matchAll(/@([\w.-]+)/g)].some(
    ([, its = '']) => its === own || its.endsWith(`.${own}`),
  );
}

/** Of spans in text order that do not meet each other, those that meet a span. */
function meeting(spans: readonly Span[], one: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > one.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < spans.length && overlaps(spans[end]!, one)) end++;
  return spans.slice(low, end);
}

function without(text: string, span: Span, holes: readonly Span[]): string {
  let rest = text.slice(span.start, span.end);
  for (const hole of meeting(holes, span).reverse())
    rest = rest.slice(0, Math.max(0, hole.start - span.start)) + rest.slice(hole.end - span.start);
  return rest;
}

function trimmed(text: string, line: Line): number {
  return text.slice(line.wordsStart, line.end).trimEnd().length;
}
