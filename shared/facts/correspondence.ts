/** Letters and chats of others that a text passes on, found by their form, line by line: headers, dividers, speakers. */
import { overlaps, type Span } from '../span';

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
    const isMasked = words !== '' && masked.some((span) => overlaps(span, { start: from + lead.length, end }));
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
  if (forwarded.some((form) => form.test(line.words.toLowerCase()))) return make('forwarded', endOf(source, lines, at));
  const headers = headersAt(source, lines, at);
  if (headers && (isOurs(line) || lines.slice(at, headers).some((one) => namesInternal(source, one.words))))
    return make('headers', endOf(source, lines, at));
  const chat = chatAt(source, lines, at);
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

/** Behind the last header line when at least two stand here, one with more than a placeholder; else null. */
function headersAt(source: CorrespondenceText, lines: readonly Line[], at: number): number | null {
  const names = new Set<string>();
  let literalSender = false;
  let literal = 0;
  let answered = false;
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    const match = /^([\p{L}-]{2,20}(?: \p{L}{4,10})?)\s*:\s*(\S.*)$/u.exec(line.words);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (!match || ![sender, address, other].some((form) => form.test(name))) break;
    const valueStart = line.wordsStart + line.words.indexOf(match[2]!);
    const isLiteral = /[\p{L}\p{N}]/u.test(
      without(source.text, { start: valueStart, end: line.end }, source.placeholders),
    );
    names.add(sender.test(name) ? 'sender' : address.test(name) ? 'address' : name);
    if (isLiteral) literal++;
    if (isLiteral && sender.test(name)) literalSender = true;
    if (/^(?:re|отв|ответ)\s*:/i.test(match[2]!)) answered = true;
  }
  const isLetter =
    names.size > 1 &&
    (literalSender || (names.has('sender') && literal > 1) || (names.has('address') && literal > 1 && answered));
  return isLetter ? end : null;
}

const clock = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})?[,\s]*\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?[,\s]*(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)?`;
const speaker = String.raw`@?([\p{L}][\p{L}\p{N}._'’-]{1,25}(?: [\p{Lu}][\p{L}.'’-]{0,25}){0,2}(?: \([^)\n]{1,30}\))?)`;
/** `[12:31] Ivanov: …`, `Ivanov [12:31]: …`: one line is enough. */
const surelyChat: readonly RegExp[] = [
  new RegExp(`^\\[${clock}\\]\\s*[*_<]*${speaker}[*_>]*\\s*:`, 'iu'),
  new RegExp(`^\\(${clock}\\)\\s*[*_<]*${speaker}[*_>]*\\s*:`, 'iu'),
  new RegExp(`^\\[${clock}\\]\\s*<${speaker}>`, 'iu'),
  new RegExp(`^[*_]*${speaker}[*_]*,?\\s*[\\[(]\\s*${clock}\\s*[\\])]\\s*:?`, 'iu'),
];
/** `12:31 Ivanov: …`: only one of several. */
const maybeChat: readonly RegExp[] = [
  new RegExp(`^${clock}\\s*[-–—|]?\\s*<?${speaker}>?\\s*:\\s`, 'iu'),
  new RegExp(`^${speaker},?\\s+${clock}\\s*:?$`, 'iu'),
  new RegExp(`^${speaker}\\s*\\|\\s*${clock}`, 'iu'),
];
/** What opens a line of a timeline, or a talk that the reader took part in. */
const noSpeaker =
  /^(?:обновл|реш|статус|проблем|сбо|инцидент|восст|расслед|монитор|выявл|обнаруж|причин|важно|внимание|шаг|срок|итог|сдел|работ|начал|кон|последн|часы|клиент|вы$|вы |заявитель|абонент|гость|понедел|вторн|сред|четв|пятн|субб|воскр|update|resol|status|issue|incident|investig|ident|monitor|fixed|note|impact|cause|start|end|deploy|detect|step|mitig|restor|alert|sched|compl|in progress|eta|what|action|client|customer|you$|you |guest|user|visitor|time|date|mon|tue|wed|thu|fri|sat|sun|the |we |a |all )/i;

function chatAt(source: CorrespondenceText, lines: readonly Line[], at: number): number | null {
  let end = at;
  let isSure = false;
  const speakers = new Set<string>();
  for (; end < lines.length && lines[end]!.depth === lines[at]!.depth; end++) {
    const { words } = lines[end]!;
    const sure = surelyChat.map((form) => form.exec(words)).find(Boolean);
    const match =
      sure ??
      maybeChat.map((form) => form.exec(words)).find(Boolean) ??
      (lines[at]!.depth > 0 ? /^([\p{Lu}][\p{L}.-]{2,20}(?: [\p{Lu}][\p{L}.-]{0,20})?)\s*:\s+\S/u.exec(words) : null);
    if (
      !match ||
      noSpeaker.test(match[1]!) ||
      [sender, address, other].some((form) => form.test(match[1]!.toLowerCase()))
    )
      break;
    if (sure) isSure = true;
    speakers.add(match[1]!);
  }
  if (end < lines.length && end > at && noSpeakerLine(lines[end]!.words)) return null;
  return isSure || (speakers.size > 1 && end - at > 1) ? end : null;
}

/** The reader speaks, too: the log of a talk with him. */
function noSpeakerLine(words: string): boolean {
  const match = [...surelyChat, ...maybeChat].map((form) => form.exec(words)).find(Boolean);
  return match ? noSpeaker.test(match[1]!) : false;
}

function isAttribution(words: string | undefined): boolean {
  return words !== undefined && words.endsWith(':');
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

function without(text: string, span: Span, holes: readonly Span[]): string {
  let rest = text.slice(span.start, span.end);
  for (const hole of [...holes].reverse())
    if (overlaps(hole, span))
      rest = rest.slice(0, Math.max(0, hole.start - span.start)) + rest.slice(hole.end - span.start);
  return rest;
}

function trimmed(text: string, line: Line): number {
  return text.slice(line.wordsStart, line.end).trimEnd().length;
}
