/** Loud words of an incident said calmly. */
import type { Edit } from '../finding';
import { inflections, languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Case, GrammaticalNumber } from '../languages/inflection';
import type { Language } from '../languages/language';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { anyIn, marksIn, sentenceTextOf, wordsOf } from '../where';
import { say } from './say';
import { deleteClause, deleteSentence, replaceSentence, replaceSpan } from './seam';

/** Marks of what a notice is there to tell. */
const telling: readonly string[] = ['notice/found', 'notice/moment', 'state/failing', 'state/open'];

/** A clause that only exclaims goes; quiet words take the place of loud ones; else the sentence says what is affected. */
export function calmed(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block]!;
  const { clauses, first, last } = block.sentences[mark.sentence]!;
  const has = (concept: string) => marksIn(reading.marks(concept), mark).some((one) => one.clause === mark.clause);
  const exclaims = clauses.length > 1 && !telling.some(has);
  const facts = [...reading.facts.steps, ...reading.facts.deadlines, ...telling.flatMap((one) => reading.marks(one))];
  // "For the warehouse it is a disaster, we understand": nothing else is told there.
  // "It is a catastrophe. Today at 7:10 we found …": the news follows it.
  const isTold = facts.some((one) => one.block === mark.block && one.sentence > mark.sentence);
  const isIdle =
    block.kind === 'paragraph' &&
    block.sentences.length > 1 &&
    (mark.sentence > 0 || (isTold && exclamation.test(sentenceTextOf(template, mark)))) &&
    !anyIn(facts, mark);
  const whole = anyIn(reading.marks('notice/moment'), mark) ? 'incidentFound' : 'incidentAffected';
  // "Кошмар, но факт: с 13:40 …": what is so follows the colon.
  const lead = /^[^:.!?]{0,40}(?<!\p{L})факт:\s+/iu.exec(sentenceTextOf(template, mark));
  const opening = wordsOf(block, first, last).start;
  if (lead && mark.start < opening + lead[0].length) {
    const at = opening + lead[0].length;
    return [{ start: opening, end: at + 1, text: template.text.charAt(at).toUpperCase() }];
  }
  // "25.11 в 10:00 сервис рухнул": the time is told, and not asked for.
  const at = moment.exec(sentenceTextOf(template, mark))?.[0];
  return (
    (isIdle ? deleteSentence(template, block, mark.sentence) : null) ??
    (exclaims ? deleteClause(template, block, mark.clause) : null) ??
    quieter(template, reading, mark, wordsOf(block, first, last).end) ??
    (last - first < shortSentence
      ? replaceSentence(template, block, mark.sentence, say(template, reading, whole, at ? { found_at: at } : {}))
      : null)
  );
}

const moment =
  /^(?:в \d{1,2}:\d\d )?\d{1,2}(?:\.\d{1,2}(?:\.\d{2,4})?|\s(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)\p{L}+(?: \d{4}(?: года)?)?)(?:,? в \d{1,2}:\d\d)?(?=[\s,])/iu;

const exclamation =
  /^(?:it|this|that|what|a|an|oh|у нас|это|случил\p{L}+|произош\p{L}+|какой|какая|полн\p{L}+|настоящ\p{L}+|\p{L}+)(?:,?\s\p{L}+|['’]\p{L}+){0,4}[.!…]*$/iu;

/** A sentence of so few words says nothing else. */
const shortSentence = 9;

/** "We were hacked" -> "we found a fault"; "everything went down." -> "this stopped working: [...]."; "a nightmare" -> "a fault". */
function quieter(template: Template, reading: Reading, mark: Mark, sentenceEnd: number): Edit[] | null {
  // "Panic broke out: prescriptions were not shown", "an attack was feared when the page did not open": what was so is told.
  const { text } = template;
  const loud = broke.exec(text.slice(mark.end, sentenceEnd));
  const article = /(?<!\p{L})an?\s$/iu.exec(text.slice(Math.max(0, mark.start - 3), mark.start))?.[0].length ?? 0;
  if (loud) {
    const start = mark.start - article;
    const edit = { start, end: mark.end + loud[0].length, text: '' };
    const capital = /\p{Lu}/u.test(text.charAt(start)) ? text.charAt(edit.end).toUpperCase() : '';
    return [capital ? { ...edit, end: edit.end + 1, text: capital } : edit];
  }
  const [broken] = marksIn(reading.marks('incident-wording/broken'), mark);
  // "…, похоже, нас взломали".
  const doubt = /[,;]\s(?:похоже|видимо|возможно|вероятно|кажется),\s$/iu.exec(
    text.slice(0, broken?.start ?? 0).slice(-14),
  );
  if (broken && doubt && broken.end >= sentenceEnd - 1)
    return [{ start: broken.start - doubt[0].length, end: broken.end, text: '' }];
  if (broken) return replaceSpan(template, broken, say(template, reading, 'incidentBroken'));
  // "We saw that all broke down: the tickets cannot be printed": what follows says it calmly.
  const colon = /^\s*[:—–]\s+/.exec(template.text.slice(mark.end, mark.end + 5));
  const isLed = /(?<!\p{L})(?:что|that)\s$/iu.test(template.text.slice(Math.max(0, mark.start - 6), mark.start));
  if (mark.concept === 'incident-wording/everything' && colon && isLed)
    return [{ start: mark.start, end: mark.end + colon[0].length, text: '' }];
  if (mark.concept === 'incident-wording/everything')
    return mark.end === sentenceEnd ? replaceSpan(template, mark, say(template, reading, 'incidentStopped')) : null;
  const how = marksIn(reading.marks('incident-wording/how'), mark).find(
    (one) => one.end <= mark.start && !template.text.slice(one.end, mark.start).trim(),
  );
  const noun = quietNoun(template, reading, mark);
  return noun ? replaceSpan(template, { start: how?.start ?? mark.start, end: mark.end }, noun) : null;
}

const broke =
  /^\s+(?:(?:broke|breaks|struck|erupted|ensued|set in|reigned)(?: out)?(?::|\s[–—])|(?:was|were|is) (?:feared|suspected) (?:when|because|as))\s+/i;

function quietNoun({ blocks }: Template, { language }: Reading, mark: Mark): string | null {
  const { norm } = blocks[mark.block]!.tokens[mark.last]!;
  for (const { grammar } of languages[language].analyse(norm)) {
    const better = quiet[language].find(({ gender }) => gender === null || grammar & Grammar[gender]);
    const number: GrammaticalNumber = grammar & Grammar.singular ? 'singular' : 'plural';
    if (better && grammar & Grammar.noun) return inflections[language].noun(better.noun, caseOf(grammar), number);
  }
  return null;
}

const cases: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

function caseOf(grammar: number): Case {
  return cases.find((one) => grammar & Grammar[one]) ?? 'nominative';
}

/** A quiet noun of the same gender, so that what agrees with it goes on agreeing. */
const quiet: Readonly<
  Record<Language, readonly { readonly gender: keyof typeof Grammar | null; readonly noun: string }[]>
> = {
  ru: [
    { gender: 'feminine', noun: 'неполадка' },
    { gender: 'masculine', noun: 'сбой' },
  ],
  en: [{ gender: null, noun: 'fault' }],
};
