import { wordings } from '../languages';
import type { SlotMeaning } from '../languages/sentences';
import { recently } from '../recently';
import type { KnownMeaning, PlaceholderMeaning } from './text';

/**
 * What a placeholder or slot stands for, read off its name in either language and in any spelling
 * (`ticket.requester.first_name`, `customerName`, `[указать срок]`, `OTRS_TICKET_TicketNumber`). What the config says wins.
 */
export function meaningOf(name: string, known: ReadonlyMap<string, KnownMeaning>): PlaceholderMeaning {
  if (known.size > 0) {
    const said = known.get(name) ?? known.get(withoutFilter(name));
    if (said) return Object.hasOwn(coarse, said) ? coarse[said as SlotMeaning] : (said as PlaceholderMeaning);
  }
  return meaningOfName(name);
}

/** Names repeat: in a text, and from text to text. */
const meaningOfName = recently(readMeaning);

function readMeaning(name: string): PlaceholderMeaning {
  const own = ownSlots.get(name);
  if (own !== undefined) return coarse[own];
  const words = wordsOf(withoutFilter(name));
  if (words.length === 0) return 'unknown';
  let bits = 0;
  for (const word of words) bits |= bitsOf(word);
  const has = (topics: number) => (bits & topics) !== 0;
  const last = words[words.length - 1]!;

  // Correspondence of the house: before everything, because `note`, `staff_link` also hold harmless words.
  if (isPair(words, 'staff', 'link') || isPair(words, 'agent', 'body') || isPair(words, 'agent', 'subject'))
    return 'inside';
  // GitLab's `NOTE_TEXT` is the answer itself.
  if (has(Tells.inside) && !has(Tells.name) && !isPair(words, 'note', 'text') && isInside(name)) return 'inside';
  if (has(Tells.apology)) return 'apology-cause';
  if (has(Tells.contact) && !has(Tells.name)) return 'contact';
  if (has(Tells.link)) return 'link';

  // A moment: of the past ("found_at") or of a promise ("reply_by", "срок").
  if (has(Tells.hours)) return 'text';
  if (has(Tells.deadline | Tells.time)) return has(Tells.past) ? 'date' : 'deadline';
  if (last === 'at' || last === 'on') return has(Tells.past) || words.length < 2 ? 'date' : 'deadline';

  if (has(Tells.name)) {
    if (has(Tells.agent)) return 'agent';
    if (has(Tells.person)) return 'person';
    if (has(Tells.department)) return 'department';
    return has(Tells.thing) && !has(Tells.client) ? 'text' : 'name';
  }
  if (has(Tells.number)) return 'number';
  if (has(Tells.problem)) return 'problem';
  if (has(Tells.step)) return 'step';
  if (has(Tells.person)) return 'person';
  if (has(Tells.agent)) return 'agent';
  if (has(Tells.department)) return 'department';
  if (has(Tells.client) && !has(Tells.text)) return 'name';
  if ((bitsOf(last) & Tells.ticket) !== 0) return 'number';
  // Somebody's wish in words; its number has its own names.
  if (last === 'request') return 'problem';
  return has(Tells.text | Tells.thing) ? 'text' : 'unknown';
}

/** What rules read in the finer names that repairs use. */
const coarse: Readonly<Record<SlotMeaning, PlaceholderMeaning>> = {
  deadline: 'deadline',
  next_update: 'deadline',
  date: 'date',
  found_at: 'date',
  resolved_at: 'date',
  period: 'date',
  old_deadline: 'date',
  answer_by: 'deadline',
  done: 'step',
  doing: 'step',
  checked: 'step',
  checking: 'step',
  broken: 'problem',
  problem: 'problem',
  field: 'problem',
  affected: 'problem',
  alternative: 'text',
  workaround: 'text',
  purpose: 'text',
  how: 'text',
  words: 'text',
  question: 'problem',
  request: 'problem',
  terms: 'text',
  wanted: 'text',
  cause: 'text',
  measure: 'step',
  work: 'text',
  blocked: 'text',
  risk: 'text',
  ask: 'text',
  reason: 'text',
  specialist: 'person',
  level: 'person',
  name: 'name',
  agent: 'agent',
  executive: 'name',
  contact: 'person',
  contact_instrumental: 'person',
  number: 'number',
  status_page: 'link',
  inconvenience: 'apology-cause',
  data_state: 'text',
  incident_state: 'text',
  scope: 'text',
  told_contact: 'person',
  told_outcome: 'text',
  told_scope: 'text',
  viewers: 'text',
  told_rest: 'text',
  told_prevention: 'text',
  public_name: 'text',
  public_link: 'link',
  secret: 'link',
  public_phone: 'text',
  client_data: 'text',
};

/** The slots that our own repairs leave say exactly what they stand for. */
const ownSlots: ReadonlyMap<string, SlotMeaning> = new Map(
  Object.values(wordings).flatMap(({ slots }) =>
    Object.entries(slots).map(([meaning, inside]): [string, SlotMeaning] => [inside, meaning as SlotMeaning]),
  ),
);

/** `delivery_note`, `note_number`, `order.note` and one `comment` are harmless; a part that says no more than "notes" is not. */
function isInside(name: string): boolean {
  const parts = withoutFilter(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u);
  if (parts.some((part) => /internal|внутренн|переписк/.test(part))) return true;
  if (parts.some((part) => /^(?:order|delivery|booking|gift|product|cart|shipping|shipment|invoice)$/.test(part)))
    return false;
  return parts.some((part) => insidePart.test(part));
}

const insidePart =
  /^(?:(?:otrs|ticket|issue|case|request|private|staff|agent|team|work|latest|last|recent|all|new)_?)*(?:notes?|comments|thread|(?:private|staff|agent|latest|last)_?comment)$/;

function isPair(words: readonly string[], first: string, second: string): boolean {
  return words.length > 1 && words[words.length - 1] === second && words[words.length - 2] === first;
}

/** The name without filter, fallback or call: `first_name | fallback: "there"` -> `first_name`. */
export function withoutFilter(name: string): string {
  const end = name.search(/\||,fallback=| or /);
  return (end < 0 ? name : name.slice(0, end)).trim();
}

/** Lower-case words of a name in any spelling, without the words that only tell somebody to fill it in. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  const end = Math.min(name.length, longestName);
  let start = -1;
  for (let at = 0; at <= end; at++) {
    const code = at < end ? name.charCodeAt(at) : 0;
    const letter = isNameLetter(code);
    // customerName, IDNumber: a capital after a small letter, or before one.
    const cut =
      letter &&
      start >= 0 &&
      isCapital(code) &&
      (!isCapital(name.charCodeAt(at - 1)) ||
        (at + 1 < end && isNameLetter(name.charCodeAt(at + 1)) && !isCapital(name.charCodeAt(at + 1))));
    if (start >= 0 && (!letter || cut)) {
      const word = name.slice(start, at).toLowerCase().replaceAll('ё', 'е');
      const parts = glued[word];
      if (parts !== undefined) words.push(...parts);
      else if (!fillers.has(word)) words.push(word);
      start = -1;
    }
    if (letter && start < 0) start = at;
  }
  return words;
}

function isNameLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x400 && code <= 0x52f) ||
    code === 0x2116
  );
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x400 && code <= 0x42f);
}

const longestName = 200;

/** Spelled as one word in some systems. */
const glued: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  firstname: ['first', 'name'],
  lastname: ['last', 'name'],
  fullname: ['full', 'name'],
  username: ['user', 'name'],
  realname: ['real', 'name'],
  customername: ['customer', 'name'],
  clientname: ['client', 'name'],
  agentname: ['agent', 'name'],
  ticketid: ['ticket', 'id'],
  ticketnumber: ['ticket', 'number'],
  orderid: ['order', 'id'],
  ticketlink: ['ticket', 'link'],
  ticketurl: ['ticket', 'url'],
  nextupdate: ['next', 'update'],
  duedate: ['due', 'date'],
  createdat: ['created', 'at'],
};

// What a word tells, as bits, so that a name is judged in one look per word.
const Tells = {
  inside: 1 << 0,
  apology: 1 << 1,
  contact: 1 << 2,
  link: 1 << 3,
  hours: 1 << 4,
  deadline: 1 << 5,
  time: 1 << 6,
  past: 1 << 7,
  agent: 1 << 8,
  person: 1 << 9,
  name: 1 << 10,
  client: 1 << 11,
  department: 1 << 12,
  thing: 1 << 13,
  number: 1 << 14,
  problem: 1 << 15,
  step: 1 << 16,
  ticket: 1 << 17,
  text: 1 << 18,
} as const;

type Topic = keyof typeof Tells;

/** Whole words. */
const wholeWords: Readonly<Partial<Record<Topic, string>>> = {
  inside: 'note notes comment comments thread internal',
  apology: 'inconvenience inconveniences apology apologies apologise apologize sorry',
  contact: 'phone email mail tel telephone contact contacts mobile fax телефон тел почта',
  link: 'url uri link href portal website',
  hours: 'schedule timezone opening working график',
  deadline: 'eta deadline due sla until till by timeframe term expected когда update escalation pending estimated',
  time: 'time date day days hour hours minutes datetime час часа часов дней дня минут день',
  past: 'found created opened started start received resolved solved closed fixed updated modified detected release released old previous begin began happened occurred registered birth incident since решено решен устранено устранен обновлено',
  agent: 'agent assignee owner staff operator current responsible signature agents me author автор',
  person: 'specialist engineer colleague manager person technician expert level developer supervisor',
  name: 'name firstname surname patronymic first last fio имя имени фио отчество фамилия firstnames',
  client: 'customer requester client user recipient contact enduser visitor subscriber reporter caller buyer клиент',
  department: 'department dept group queue team division unit',
  thing:
    'company organization organisation brand product service dc config site app application project account system',
  number: 'id number num no key nr номер номера №',
  problem: 'issue problem subject title topic summary question fault affected description error outage',
  step: 'done doing checked checking step steps action actions progress',
  ticket: 'ticket case заявка',
  text: 'body text message content language locale scope workaround alternative rule state status risk ask what address city',
};

/** Beginnings of words, for what is inflected. */
const stems: Readonly<Partial<Record<Topic, string>>> = {
  inside: 'внутренн переписк',
  apology: 'извин неудобств',
  contact: 'телефон контакт почт',
  link: 'ссылк',
  deadline: 'срок дедлайн deadline',
  time: 'дат врем',
  past: 'обнаруж создан начал получен закрыт релиз прошл регистрац инцидент возникн сбоя рожден',
  agent: 'агент оператор подпис',
  person: 'специалист инженер коллег сотрудник исполнител менеджер ответственн руководител мастер монтер монтаж техник',
  name: 'имен фамил отчеств',
  client: 'клиент заказчик заявител пользовател получател покупател абонент',
  department: 'отдел департамент групп очеред подраздел служб команд',
  number: 'номер',
  problem: 'тем проблем вопрос суть сути неполадк неисправност сбо описани ошибк',
  step: 'сделан делаем делает сделал проверил проверен проверяем проверя шаг действи предпринят выполнен',
  ticket: 'заявк обращени тикет',
};

const bitsOfWord: ReadonlyMap<string, number> = collect(wholeWords, (word) => word);
/** Stems by their first two letters. */
const stemsByStart: ReadonlyMap<string, readonly (readonly [string, number])[]> = groupStems();

function collect(
  topics: Readonly<Partial<Record<Topic, string>>>,
  keyOf: (word: string) => string,
): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [topic, words] of Object.entries(topics))
    for (const word of words.split(' ')) bits.set(keyOf(word), (bits.get(keyOf(word)) ?? 0) | Tells[topic as Topic]);
  return bits;
}

function groupStems(): Map<string, (readonly [string, number])[]> {
  const groups = new Map<string, (readonly [string, number])[]>();
  for (const [stem, bits] of collect(stems, (stem) => stem)) {
    const start = stem.slice(0, 2);
    groups.set(start, [...(groups.get(start) ?? []), [stem, bits]]);
  }
  return groups;
}

function bitsOf(word: string): number {
  let bits = bitsOfWord.get(word) ?? 0;
  if (word.charCodeAt(0) >= 0x400 || word.startsWith('deadline'))
    for (const [stem, own] of stemsByStart.get(word.slice(0, 2)) ?? none) if (word.startsWith(stem)) bits |= own;
  return bits;
}

const none: readonly (readonly [string, number])[] = [];
const fillers: ReadonlySet<string> = new Set(
  'otrs the a an your our here please insert enter add put fill in specify указать укажите вставить вставьте впишите вписать ввести введите добавить добавьте нужное нужную подставить подставьте заполнить'.split(
    ' ',
  ),
);
