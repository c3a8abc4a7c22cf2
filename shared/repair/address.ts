/** All words of a text that speak to its reader, in another form of address. */

import type { AddressForm } from '../facts/address-forms';
import type { Edit } from '../finding';
import { addressings, languages } from '../languages';
import { caseBits, Grammar } from '../languages/grammar';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { withCapital } from './seam';

export type Address = 'вы' | 'Вы' | 'ты';

/**
 * Turns every form to one address, and the predicates that agree with it ("ты оплатил" -> "вы оплатили"). Null when one of
 * them cannot be turned: half a repair would mix the two.
 */
export function addressAs(
  template: Template,
  reading: Reading,
  forms: readonly AddressForm[],
  address: Address,
): Edit[] | null {
  const addressing = addressings[reading.language];
  const closeness = address === 'ты' ? 'familiar' : 'polite';
  const edits: Edit[] = [];
  for (const form of forms) {
    const block = template.blocks[form.block]!;
    const word = template.text.slice(form.start, form.end);
    let text: string | null = word;
    if (form.closeness !== closeness) {
      const before = block.tokens[form.token - 1]?.norm ?? '';
      text = addressing.turn(word, closeness, before, hasSubject(reading, block, form.token));
      if (text === null) return null;
    }
    const isPronoun = addressing.read(block.tokens[form.token]!.norm)?.pronoun === true;
    if (closeness === 'polite' && isPronoun && !isOpening(form, block)) text = respectful(text, address === 'Вы');
    if (text !== word) edits.push({ start: form.start, end: form.end, text });
  }
  const predicates = closeness === 'polite' ? toPlural(template, reading, forms) : toSingular(reading, template, forms);
  if (!predicates) return null;
  const all = [...edits, ...predicates].sort((a, b) => a.start - b.start);
  return all.filter((edit, index) => index === 0 || all[index - 1]!.end <= edit.start);
}

function respectful(word: string, capital: boolean): string {
  return capital ? withCapital(word) : word.charAt(0).toLowerCase() + word.slice(1);
}

/** A form at the beginning of a sentence keeps whatever letter it has. */
function isOpening(form: AddressForm, block: Block): boolean {
  if (form.capital !== null) return false;
  const token = block.tokens[form.token]!;
  return token.capital || token.shouting;
}

function hasSubject({ language }: Reading, block: Block, token: number): boolean {
  const { first, last } = block.clauses[block.clauseOf[token]!]!;
  for (let index = first; index <= last; index++)
    if (addressings[language].isSubject(block.tokens[index]!.norm)) return true;
  return false;
}

/** Of "ты": pasts, short adjectives and "сам" of its clauses, and of clauses that have no subject at all. */
function toPlural(template: Template, reading: Reading, forms: readonly AddressForm[]): Edit[] | null {
  const { predicate } = addressings[reading.language];
  const edits: Edit[] = [];
  for (const number of new Set(forms.filter(({ closeness }) => closeness === 'familiar').map(({ block }) => block))) {
    const block = template.blocks[number]!;
    const own = new Set(
      forms
        .filter((one) => one.block === number && one.closeness === 'familiar')
        .map(({ token }) => block.sentenceOf[token]),
    );
    let ours = false;
    for (const [clause, { first, last, opener }] of block.clauses.entries()) {
      if (!own.has(block.sentenceOf[first]!)) continue;
      const subject = familiarSubject(reading, block, first, last);
      // "ты оплатил, но не получил": the subject reaches into the next clause.
      const goesOn = ours && block.sentenceOf[first] === block.sentenceOf[first - 1] && opener !== 'что';
      ours = subject;
      for (let index = first; index <= last; index++) {
        const token = block.tokens[index]!;
        if (token.kind !== 'word') continue;
        const span = { start: block.start + token.start, end: block.start + token.end };
        const text = predicate(template.text.slice(span.start, span.end));
        if (text === null) continue;
        const whose = subject ? 'ours' : subjectOf(reading, block, clause, index, goesOn);
        if (whose === 'other') continue;
        if (text === undefined || whose === 'unsure') return null;
        edits.push({ ...span, text });
        ours = true;
      }
    }
  }
  return edits;
}

function familiarSubject({ language }: Reading, block: Block, first: number, last: number): boolean {
  const { isSubject, read } = addressings[language];
  for (let index = first; index <= last; index++) {
    const { norm } = block.tokens[index]!;
    if (isSubject(norm) && read(norm)?.closeness === 'familiar') return true;
  }
  return false;
}

/** Whose predicate this is in a clause without "ты": nobody's else - then the reader's -, somebody's, or hard to tell. */
function subjectOf(
  { language }: Reading,
  block: Block,
  clause: number,
  predicate: number,
  goesOn: boolean,
): 'ours' | 'other' | 'unsure' {
  const { analyse } = languages[language];
  const { first, last } = block.clauses[clause]!;
  // "открыт доступ": what has no object has a subject.
  const intransitive = analyse(block.tokens[predicate]!.norm).every(
    ({ grammar }) => !(grammar & Grammar.past) || grammar & Grammar.reflexive,
  );
  let unsure = false;
  for (let index = first; index <= last; index++) {
    const token = block.tokens[index]!;
    if (index === predicate) continue;
    if (token.kind === 'placeholder') return 'other';
    if (token.kind !== 'word') continue;
    const nominative = analyse(token.norm).filter(
      ({ grammar }) =>
        grammar & Grammar.nominative && grammar & Grammar.singular && grammar & (Grammar.noun | Grammar.adjective),
    );
    if (!nominative.length) continue;
    // What may be an object behind its verb is one where the subject goes on.
    const object =
      analyse(token.norm).some(({ grammar }) => grammar & Grammar.accusative) && index > predicate && !intransitive;
    if (!object) return 'other';
    unsure ||= !goesOn;
  }
  return unsure ? 'unsure' : 'ours';
}

/** A past of "вы" would need the reader's gender: no repair. */
function toSingular(reading: Reading, template: Template, forms: readonly AddressForm[]): Edit[] | null {
  const { analyse } = languages[reading.language];
  for (const form of forms) {
    if (form.closeness !== 'polite') continue;
    const block = template.blocks[form.block]!;
    if (!addressings[reading.language].isSubject(block.tokens[form.token]!.norm)) continue;
    const { first, last } = block.clauses[block.clauseOf[form.token]!]!;
    for (let index = first; index <= last; index++) {
      const agrees = analyse(block.tokens[index]!.norm).some(
        ({ grammar }) =>
          grammar & Grammar.plural && (grammar & Grammar.past || grammar & Grammar.shortParticiple || isShort(grammar)),
      );
      if (agrees) return null;
    }
  }
  return [];
}

function isShort(grammar: number): boolean {
  return Boolean(grammar & Grammar.adjective) && !(grammar & caseBits);
}
