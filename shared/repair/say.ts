/** Sentences of repairs, in the language of the text and with its slots. */
import { wordings } from '../languages';
import { type Sentences, type SlotMeaning, slotMeanings } from '../languages/sentences';
import type { Reading, Template } from '../template';
import { slot } from './slots';

export type SentenceName = keyof Sentences;

/**
 * A sentence of `languages/<language>/sentences.ts` with its slots: fields of the helpdesk or slots to be filled in.
 * `values` win over slots (`{ number: '…' }`); the reader is addressed as the rest of the text does.
 */
export function say(
  template: Template,
  reading: Reading,
  name: SentenceName,
  values: Readonly<Record<string, string>> = {},
): string {
  const wording = wordings[reading.language];
  const address = template.config.address ?? reading.facts.address;
  const plain = wording.sentences[name];
  const sentence = wording.addressed(care.has(name) && isOurs(template) ? wording.asMany(plain) : plain, address);
  return sentence.replace(/\{(\w{1,40})\}/g, (whole, part: string) => {
    if (Object.hasOwn(values, part)) return values[part]!;
    if (part === 'level') return nextLevel(template, reading);
    if (part === 'data')
      return wording.data(template.config.criticalData === 'none' ? [] : (template.config.criticalData ?? []));
    return isMeaning(part) ? slot(template, reading, part) : whole;
  });
}

/** What one person promises to see to. */
const care: ReadonlySet<SentenceName> = new Set<SentenceName>([
  'handover',
  'handoverWhoAndCare',
  'handoverWhoWhenAndCare',
  'handoverWhenAndCare',
  'handoverCare',
]);

/** "We …", signed by an office: nobody in it says "I". */
function isOurs({ text, blocks }: Template): boolean {
  const last = blocks.at(-1);
  const signature = last ? (text.slice(last.start, last.end).split('\n').at(-1) ?? '') : '';
  const isOffice = blocks.length > 1 && signature.length < 60 && office.test(signature);
  return isOffice && !/(?<!\p{L})(?:i|i['’]\p{L}+|my|me|я|мне|меня|мной)(?!\p{L})/iu.test(text);
}

const office =
  /(?<!\p{L})(?:team|services?|support|desk|office|council|lettings|department|bank|clinic|vets|school|library|club|customer care|reception|administration|company|ltd|служба|отдел|команда|поддержка|администрация|компания|клиника|школа|банк|управление|библиотека|магазин|лавка|студия|салон|центр)(?!\p{L})/iu;

/** Several sentences in a row. */
export function sayAll(
  template: Template,
  reading: Reading,
  names: readonly SentenceName[],
  values: Readonly<Record<string, string>> = {},
): string {
  return names.map((name) => say(template, reading, name, values)).join(' ');
}

/** The rung above the one that the text names, or above the first, which writes; a slot where the config has none. */
export function nextLevel(template: Template, reading: Reading): string {
  const { level } = wordings[reading.language];
  const rungs = template.config.escalation.map(({ role }) => role);
  const text = template.text.toLowerCase();
  const named = rungs.reduce((last, role, rung) => (text.includes(role.toLowerCase()) ? rung : last), 0);
  const next = rungs[Math.min(named + 1, rungs.length - 1)];
  return (next !== undefined ? level(next) : null) ?? slot(template, reading, 'level');
}

const meanings: ReadonlySet<string> = new Set(slotMeanings);

function isMeaning(part: string): part is SlotMeaning {
  return meanings.has(part);
}
