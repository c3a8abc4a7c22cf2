import type { Config } from '../config';
import { wordings } from '../languages';
import type { Language } from '../languages/language';
import { type SlotMeaning, slotMeanings } from '../languages/sentences';
import { fieldFor, visibleSlot } from '../repair/slots';
import { englishWords } from './en';
import { russianWords } from './ru';
import type { Snippet, SnippetWords } from './snippet';

const words: Readonly<Record<Language, SnippetWords>> = { ru: russianWords, en: englishWords };

/** For whom a snippet is written out. */
export interface SnippetOptions {
  /** The helpdesk's dialect and its fields: what is known there becomes a field, everything else a slot. */
  readonly placeholders: Config['placeholders'];
  /** As in the config: without a list nothing is said about data. */
  readonly criticalData: Config['criticalData'];
  /**
   * `snippet`: tab stops and choices, as LSP and VS Code write them; `plain`: slots that a person sees; `sample`: slots
   * filled by an example.
   */
  readonly form: 'snippet' | 'plain' | 'sample';
  /** Without it the text begins with the body: for a file that has front matter already. */
  readonly frontMatter?: boolean;
}

/** The text of a snippet, front matter first. Slots stand in reading order, so that one tabs through them as one reads. */
export function expandSnippet(snippet: Snippet, language: Language, options: SnippetOptions): string {
  const { placeholders, criticalData, form } = options;
  const stops = new Map<SlotMeaning, number>();
  const literal = (text: string) => (form === 'snippet' ? escaped(text) : text);
  const written = (meaning: SlotMeaning): string => {
    const field = fieldFor(placeholders, [], meaning);
    if (field !== null) return literal(greetable(field, meaning, language, placeholders));
    if (form === 'plain') return visibleSlot(language, meaning);
    if (form === 'sample') return sampleOf(snippet, language, meaning);
    const known = stops.get(meaning);
    if (known !== undefined) return `$${known}`;
    stops.set(meaning, stops.size + 1);
    return tabStop(stops.size, language, meaning);
  };
  const body = bodyOf(snippet, language, criticalData);
  let text = options.frontMatter === false ? '' : literal(frontMatterOf(snippet));
  let at = 0;
  for (const slot of body.matchAll(/\{(\w{1,40})\}/g)) {
    const [whole, name] = slot as unknown as [string, string];
    text += literal(body.slice(at, slot.index)) + (isMeaning(name) ? written(name) : literal(whole));
    at = slot.index + whole.length;
  }
  return text + literal(body.slice(at)) + (form === 'snippet' ? '$0' : '');
}

function frontMatterOf({ front }: Snippet): string {
  return `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;
}

/** The body with the names of the product's data, or without the lines about them. */
function bodyOf({ id }: Snippet, language: Language, criticalData: Config['criticalData']): string {
  const body = (words[language].bodies[id] as string).trimStart();
  if (criticalData === null || criticalData === 'none') return body.replace(/^.*\{data\}.*\n/gm, '');
  return body.replaceAll('{data}', wordings[language].data(criticalData));
}

/** What could stand in a slot of this snippet. */
function sampleOf({ id, front }: Snippet, language: Language, meaning: SlotMeaning): string {
  const { samples, replySamples, samplesBySnippet } = words[language];
  const toOne = front.kind === 'reply' || front.kind === 'acknowledgement';
  return samplesBySnippet[id]?.[meaning] ?? (toOne ? replySamples[meaning] : undefined) ?? samples[meaning];
}

/** `${1:[срок: 18:00 25.11]}`; few answers are offered as a choice. */
function tabStop(number: number, language: Language, meaning: SlotMeaning): string {
  const choices = words[language].choices[meaning];
  return choices
    ? `\${${number}|${choices.map((one) => one.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`
    : `\${${number}:${escaped(visibleSlot(language, meaning))}}`;
}

/** A dollar sign or a brace of the text (a field of the helpdesk) is no syntax of the snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A first name with something in its stead, where the dialect can say so: "Hello {%customer.firstName,fallback=there%}". */
function greetable(
  field: string,
  meaning: SlotMeaning,
  language: Language,
  { dialect }: Config['placeholders'],
): string {
  return meaning === 'name' && dialect === 'freescout'
    ? field.replace(/%\}$/, `,fallback=${words[language].nameless}%}`)
    : field;
}

const meanings: ReadonlySet<string> = new Set(slotMeanings);

function isMeaning(name: string): name is SlotMeaning {
  return meanings.has(name);
}
