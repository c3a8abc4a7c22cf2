/** What a repair leaves for a helpdesk or a person to fill in. */
import type { Config } from '../config';
import { wordings } from '../languages';
import { type SlotMeaning, slotMeanings } from '../languages/sentences';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import { meaningOf } from '../text/placeholder-meaning';
import { dialectOf } from '../text/placeholders';
import type { DialectId, KnownMeaning, Placeholder, PlaceholderMeaning } from '../text/text';

/**
 * A field of the file's own dialect where the config maps the meaning to one, where the text itself has it already, or where
 * the helpdesk has it for everybody; else a slot in the text's language that a person sees. A helpdesk sends an unknown
 * name as a blank, and "Решим до ." is worse than what stood there.
 */
export function slot(template: Template, reading: Pick<Reading, 'language'>, meaning: SlotMeaning): string {
  const { placeholders } = template.source.segmentation;
  return fieldFor(template.config.placeholders, placeholders, meaning) ?? visibleSlot(reading.language, meaning);
}

/** The field for a meaning as its dialect writes it, of a file with these placeholders (none: a new file); null: a slot. */
export function fieldFor(
  settings: Config['placeholders'],
  placeholders: readonly Placeholder[],
  meaning: SlotMeaning,
): string | null {
  const dialect = dialectOf(placeholders, settings.dialect);
  if (dialect === null) return null;
  const field = knownField(settings, meaning) ?? sharedField(placeholders, dialect, settings, meaning);
  return field === null ? null : writeField(dialect, field);
}

/** `[срок: 18:00 25.11]`: what a person sees and fills in. */
export function visibleSlot(language: Reading['language'], meaning: SlotMeaning): string {
  return `[${wordings[language].slots[meaning]}]`;
}

/** Whether a repair would leave a slot for this meaning, not a field. */
export function isVisibleSlot(language: Reading['language'], meaning: SlotMeaning, text: string): boolean {
  return text === visibleSlot(language, meaning);
}

/**
 * What a hand-made blank stands for: by its own words, else (for "XXX", "____") by those before it. Null where neither
 * tells: what a repair would put there would be a guess.
 */
export function slotMeaningOf(
  template: Template,
  found: Span & { readonly name: string; readonly meaning?: PlaceholderMeaning },
): SlotMeaning | null {
  const own = ownMeanings.get(found.name.trim());
  if (own) return own;
  const byMeaning = found.meaning && meaningOfSlot[found.meaning];
  if (byMeaning === 'name') return isGreeted(template, found) ? byMeaning : isSigned(template, found) ? 'agent' : null;
  if (byMeaning)
    return byMeaning === 'number' && !ticketName.test(found.name) && !isNumberOfTicket(template, found)
      ? null
      : byMeaning;
  if (isNumberOfTicket(template, found)) return 'number';
  return isGreeted(template, found) ? 'name' : null;
}

/** Behind the words of a greeting: elsewhere a name is somebody else's. */
function isGreeted({ text }: Template, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:уважаем\p{L}+|здравствуйте|добрый (?:день|вечер)|доброе утро|dear|hello|hi)(?:,| (?:mr|ms|mrs)[^\n]{0,8})? $/iu.test(
    before,
  );
}

/** In a line of its own behind a farewell. */
function isSigned({ text }: Template, { start }: Span): boolean {
  return /(?:regards|wishes|sincerely|faithfully|cheers|thanks|уважением|пожеланиями),?\s*\n\s*$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function isNumberOfTicket(template: Template, { start }: Span): boolean {
  const before = template.text.slice(Math.max(0, start - 40), start);
  return /(?:заявк|обращени|тикет|ticket|request|case)\p{L}{0,3}(?: (?:№|#|number|номер|no\.?))*\s?$/iu.test(before);
}

const meaningOfSlot: Readonly<Partial<Record<PlaceholderMeaning, SlotMeaning>>> = {
  name: 'name',
  agent: 'agent',
  person: 'specialist',
  deadline: 'deadline',
  number: 'number',
  problem: 'problem',
  step: 'done',
  'apology-cause': 'inconvenience',
};

/** Whether this is the inside of a slot that our own repairs leave (reported mildly: somebody is at it). */
export function isOwnSlot(name: string): boolean {
  return ownMeanings.has(name.trim()) || ownTails.some((one) => name.startsWith(one));
}

const ownMeanings: ReadonlyMap<string, SlotMeaning> = new Map(
  Object.values(wordings).flatMap(({ slots }) =>
    slotMeanings.map((meaning): [string, SlotMeaning] => [slots[meaning], meaning]),
  ),
);

/** How a slot begins that names what is still to be told of. */
const ownTails: readonly string[] = Object.values(wordings).map(({ slots }) => `${slots.told_rest}: `);

/** A field of the helpdesk that may stand in this text, as it is written. */
export interface Field {
  readonly name: string;
  readonly meaning: PlaceholderMeaning;
  readonly written: string;
}

/** Fields that are known here: from the config, from the text itself, and those that the helpdesk has for everybody. */
export function fieldsOf(template: Template): Field[] {
  const { placeholders } = template.source.segmentation;
  const settings = template.config.placeholders;
  const dialect = dialectOf(placeholders, settings.dialect);
  if (dialect === null) return [];
  const family = familyOf(placeholders, dialect, settings);
  const used = placeholders.filter((one) => one.dialect === dialect && !one.control && !one.slot);
  const shared: Shared = (family === null ? undefined : sharedFields[family]) ?? {};
  const names = new Set([...settings.known.keys(), ...used.map(({ name }) => name), ...Object.values(shared)]);
  return [...names].flatMap((name) => {
    const written = writeField(dialect, name);
    return written === null ? [] : [{ name, meaning: meaningOf(name, settings.known), written }];
  });
}

/** Coarser names of the config that are as good. */
const alsoKnownAs: Readonly<Partial<Record<SlotMeaning, KnownMeaning>>> = {
  done: 'step',
  specialist: 'person',
  inconvenience: 'apology-cause',
};

function knownField({ known }: Config['placeholders'], meaning: SlotMeaning): string | null {
  for (const wanted of [meaning, alsoKnownAs[meaning]])
    if (wanted !== undefined)
      for (const [name, said] of known) if (said === wanted && isOfTicket(name, said)) return name;
  return null;
}

/** A config may map the number of an order or a contract, too. */
function isOfTicket(name: string, meaning: KnownMeaning): boolean {
  return meaning !== 'number' || ticketName.test(name);
}

const ticketName = /ticket|case|request|issue|conversation|incident|заявк|обращени|тикет/i;

/** Ticket number, client's and agent's name: every helpdesk has them, each under its own name. */
function sharedField(
  placeholders: readonly Placeholder[],
  dialect: DialectId,
  settings: Config['placeholders'],
  meaning: SlotMeaning,
): string | null {
  if (meaning !== 'number' && meaning !== 'name' && meaning !== 'agent') return null;
  const used = placeholders.find(
    (one) =>
      one.dialect === dialect &&
      one.control === undefined &&
      one.meaning === meaning &&
      (meaning !== 'number' || (ticketName.test(one.name) && !/order|url|link|заказ/i.test(one.name))),
  );
  if (used) return used.name;
  const family = familyOf(placeholders, dialect, settings);
  return family === null ? null : (sharedFields[family]?.[meaning] ?? null);
}

/** Dialects written alike belong to several helpdesks: the fields in use tell which. */
function familyOf(
  placeholders: readonly Placeholder[],
  dialect: DialectId,
  settings: Config['placeholders'],
): string | null {
  if (dialect !== 'liquid' && dialect !== 'handlebars' && dialect !== 'jinja') return dialect;
  const uses = (pattern: RegExp) => placeholders.some((one) => pattern.test(one.name));
  if (uses(/^\s?(?:conversation|contact|inbox)\./)) return 'chatwoot';
  if (uses(/^ticket\.customer\./)) return 'gorgias';
  if (uses(/^(?:ticket|current_user|dc)\./) || [...settings.known.keys()].some((name) => name.startsWith('ticket.')))
    return 'zendesk';
  // Made-up names (`{{eta}}`): a field that nobody has seen here is not invented.
  return settings.dialect === 'auto' ? null : 'zendesk';
}

type Shared = Readonly<Partial<Record<'number' | 'name' | 'agent', string>>>;

const sharedFields: Readonly<Record<string, Shared>> = {
  __proto__: null as never,
  zendesk: { number: 'ticket.id', name: 'ticket.requester.first_name', agent: 'current_user.name' },
  chatwoot: { number: 'conversation.id', name: 'contact.first_name', agent: 'agent.name' },
  gorgias: { number: 'ticket.id', name: 'ticket.customer.firstname', agent: 'current_user.name' },
  zammad: { number: 'ticket.number', name: 'ticket.customer.firstname', agent: 'user.firstname' },
  osticket: { number: 'ticket.number', name: 'ticket.name.first', agent: 'ticket.staff' },
  otrs: {
    number: 'OTRS_TICKET_TicketNumber',
    name: 'OTRS_CUSTOMER_DATA_UserFirstname',
    agent: 'OTRS_CURRENT_UserFullname',
  },
  glpi: { number: 'ticket.id', name: 'author.name' },
  freescout: { number: 'conversation.number', name: 'customer.firstName', agent: 'user.fullName' },
  uvdesk: { number: 'ticket.id', name: 'ticket.customerName', agent: 'ticket.agentName' },
  gitlab: { number: 'ISSUE_ID' },
  rt: { number: '$Ticket->id' },
  faveo: { number: '$ticket_number' },
};

/** A field as the dialect writes it; null for what has no form of its own. */
export function writeField(dialect: DialectId, name: string): string | null {
  switch (dialect) {
    case 'liquid':
    case 'handlebars':
    case 'jinja':
      return `{{${name}}}`;
    case 'zammad':
      return `#{${name}}`;
    case 'osticket':
    case 'gitlab':
      return `%{${name}}`;
    case 'otrs':
    case 'angle':
      return `<${name}>`;
    case 'glpi':
      return `##${name}##`;
    case 'freescout':
    case 'uvdesk':
      return `{%${name}%}`;
    case 'rt':
    case 'braces':
      return `{${name}}`;
    case 'faveo':
      return `{!! ${name} !!}`;
    case 'bitrix':
      return `#${name}#`;
    case 'percent':
      return `%${name}%`;
    case 'velocity':
    case 'dollar':
      return `\${${name}}`;
    case 'brackets':
      return `[${name}]`;
    default:
      return null;
  }
}
