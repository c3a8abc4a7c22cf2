/** Blanks that are written as plain words: "TODO", "Уважаемый ФИО", "№ N", "(указать срок)". */
import { ofEachKept } from '../remembered';
import { overlaps, type Span } from '../span';
import type { Said } from '../text/pieces';
import type { Placeholder, Segmentation } from '../text/text';

export interface LiteralSlot {
  readonly span: Span;
  /** A note of the writer to himself; else a word where a name or a number belongs. */
  readonly isTodo: boolean;
}

/** Those of the prose, in text order. */
export function literalSlots(whole: string, { blocks, placeholders, regions }: Segmentation): LiteralSlot[] {
  const found: LiteralSlot[] = [];
  for (const block of blocks) {
    if (block.quotation) continue;
    const likely = patterns.filter((_, index) => block.passages.some(({ said }) => hintsIn(said)[index]));
    const text = likely.length ? whole.slice(block.start, block.end) : '';
    for (const [pattern, isTodo] of likely)
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices!.groups!.slot!;
        const span = { start: block.start + start, end: block.start + end };
        const isInside = (one: Span) => overlaps(one, span);
        if (placeholders.some(isInside) || regions.some((one) => one.kind !== 'quotation' && isInside(one))) continue;
        if (isTodo && isSaid(whole, span)) continue;
        if (!found.some((one) => isInside(one.span))) found.push({ span, isTodo });
      }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** By pattern: whether a passage holds what it hangs on. */
const hintsIn = ofEachKept(({ text }: Said) => patterns.map(([, , hint]) => hint.test(text)));

// Every pattern is bounded; it is only tried where a block holds what its last member, cheap to look for, names.
const greeting =
  '(?:уважаем(?:ый|ая|ые|ый\\(ая\\)|ый/ая)|дорог(?:ой|ая)|здравствуйте|добрый (?:день|вечер)|доброе утро|приветствую)';
const greetingEn = '(?:dear|hello|hi|good (?:morning|afternoon|evening))';
const role =
  '(?:специалист|менеджер|инженер|оператор|мастер|сотрудник|консультант|куратор|врач|преподаватель|с уважением|исполнитель)';
const patterns: readonly (readonly [pattern: RegExp, isTodo: boolean, hint: RegExp])[] = [
  [/(?<![\p{L}\p{N}_/-])(?<slot>TODO|FIXME|ТУДУ)(?![\p{L}\p{N}_/-])/dgu, true, /TODO|FIXME|ТУДУ/],
  [/(?<![\p{L}\p{N}_/-])(?<slot>TBD|TBC)(?![\p{L}\p{N}_/-])/dgu, false, /TBD|TBC/],
  [
    new RegExp(
      `(?<!\\p{L})${greeting},? (?<slot>ФИО|Ф\\.\\s?И\\.\\s?О\\.|И\\.\\s?О\\.|ИО|ИМЯ(?: ОТЧЕСТВО)?|Имя(?: Отчество)?|Имя Фамилия|Фамилия Имя|клиент_имя)(?=\\s*[!,.])`,
      'dgiu',
    ),
    false,
    /фио|ф\.\s?и|и\.\s?о|ио|имя|фамилия/i,
  ],
  [
    new RegExp(`(?<!\\p{L})${role},?\\s(?<slot>ФИО|ИМЯ(?: ФАМИЛИЯ)?|Имя Фамилия)(?!\\p{L}|\\s*(?:и|полностью))`, 'dgu'),
    false,
    /ФИО|ИМЯ|Имя Фамилия/,
  ],
  [
    /^(?<slot>ФИО|Имя Фамилия|Имя, должность|Your name|Agent name|AGENT NAME)$/dgmu,
    false,
    /ФИО|Имя Фамилия|Имя, должность|Your name|Agent name|AGENT NAME/,
  ],
  [
    new RegExp(
      `(?<!\\p{L})${greetingEn},? (?<slot>name|first ?name|full ?name|last ?name|customer ?name|client ?name|firstname lastname|first name last name)(?=\\s*[!,.])`,
      'dgiu',
    ),
    false,
    /(?:dear|hello|hi|morning|afternoon|evening),? (?:name|first|full|last|customer|client)/i,
  ],
  // A number that is a letter.
  [
    /(?:№|(?<!\p{L})(?:номер|ticket|request|order|case|invoice) (?:no\.? |number |#)?)\s?(?<slot>N{1,8}|[XХ]{1,2}|ХХ|NN)(?![\p{L}\p{N}_-])/dgu,
    false,
    /[NXХ](?![a-zа-яё])/,
  ],
  // An order to whoever writes, in brackets.
  [
    /(?<slot>\((?:указать|вставить|вписать|подставить|заполнить|дописать) (?!можно|нужно|надо|нельзя|только)[^()\n]{2,50}\))/dgu,
    false,
    /\((?:указ|встав|впис|подст|запол|допис)/,
  ],
  [
    /(?<slot>\((?:insert|fill in|add|put|enter) (?:the |a |an |your |client's |customer's )?(?:date|time|name|number|link|deadline|amount|sum|address|reason|order|ticket)[^()\n]{0,40}\))/dgu,
    false,
    /\((?:insert|fill|add|put|enter)/,
  ],
];

/** "The TODO list", "the status «TODO»": a name of something. */
function isSaid(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 12);
  if (/[«"“„'`]$/.test(before) && /^[»"”'`]/.test(after)) return true;
  return (
    /(?<!\p{L})(?:спис(?:ок|ка|ке|ку)|приложени\p{L}+|вкладк\p{L}|колонк\p{L}|столб\p{L}+|статус\p{L}*|файл\p{L}*|раздел\p{L}*|the|your|a|app|column|status|tab|file|in|в) $/iu.test(
      before,
    ) || /^[ -](?:лист|list|app|item|board|column|спис)/i.test(after)
  );
}

/** Whether a blank that the scanner found is one, and no format, mask, key or button that is spoken of. */
export function isLiteralSlot(
  text: string,
  blocks: Segmentation['blocks'],
  one: Span & Partial<Placeholder>,
  hasFields: boolean,
): boolean {
  const before = text.slice(Math.max(0, one.start - 50), one.start);
  const after = text.slice(one.end, one.end + 20);
  const block = blocks.find(({ start, end }) => start <= one.start && one.end <= end);
  if (!block || block.quotation) return false;
  if (/[«"“„]$/.test(before) && /^[»"”“]/.test(after) && /\p{L} [«"“„]$/u.test(before)) return false;
  if (one.dialect === 'letters') {
    if (spokenOf.test(before)) return false;
    if (text.slice(one.start, one.end) === 'XXX' && (roman.test(before) || romanAfter.test(after))) return false;
    // "4276 XXXX XXXX 1234", "8 (9XX)": a mask of somebody's number.
    if (/\d[ *-]?$/.test(before) && /^[ *-]?\d/.test(after)) return false;
    if (/\*[ ]?$/.test(before) || /^ ?\*/.test(after)) return false;
    return /^[XХ_]/.test(text.slice(one.start, one.end)) || hasFields;
  }
  // A key or a button; the number of a task.
  if (
    /(?<!\p{L})(?:нажм|нажат|клавиш|кнопк|поле |пол[ея]м? |вкладк|раздел|выб(?:е)?р|пункт|строк|флажок|галочк|(?:press|click|button|key|field|tab|select|choose|menu|tick|check)(?:s|ed|ing)?(?!\p{L}))[^.!?\n]{0,25}$/iu.test(
      before,
    )
  )
    return false;
  if (/^\[[A-Z]{2,10}-\d+\]$/.test(text.slice(one.start, one.end))) return false;
  // A mark at the head of a line: "[MAINTENANCE] Night work".
  const opensLine = /(?:^|\n)[\s#*_-]*$/.test(before);
  return !(opensLine && /^:? \p{Lu}/u.test(after) && /^\[[A-ZА-Я ]+\]$/.test(text.slice(one.start, one.end)));
}

const spokenOf =
  /(?<!\p{L})(?:формат\p{L}*|вид[ае]?|маск\p{L}*|шаблон\p{L}*|сери[ияей]|format|form|like|pattern|mask|as|серии|например|e\.g\.|так)(?: \p{L}+){0,2}[:\s«"“(+\d.XХ-]{1,12}$/iu;
/** "Super Bowl XXX", "глава XXX": thirty. */
const roman =
  /(?<!\p{L})(?:олимпиад\p{L}*|игр\p{L}*|глав\p{L}|том\p{L}?|част\p{L}|съезд\p{L}*|сезон\p{L}*|псал\p{L}+|раздел\p{L}*|bowl|games|chapter|volume|vol\.|part|olympi\p{L}+|season|act|psalm|section) $/iu;
const romanAfter = /^ (?:век|олимп|летн|зимн|съезд|международн|всеросс|чемпионат|фестивал|century|olympi|games)/iu;
