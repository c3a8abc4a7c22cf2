/** Plain words instead of slang, in its grammatical form. */
import type { Edit } from '../finding';
import { inflections, languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { withCapitals } from '../languages/inflection';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { tokenAt } from '../where';
import { replaceSpan } from './seam';

/**
 * The edits that put `plain` instead of the words of a mark. Its words are dictionary forms that take the form of the slang
 * word, but those that begin with `=`. Null where a word has no such form, or what hangs on it would not agree any more.
 */
export function plainly(template: Template, reading: Reading, mark: Mark, plain: string): Edit[] | null {
  const block = template.blocks[mark.block];
  if (!block) return null;
  const model = mark.captures.word ?? mark;
  const index = tokenAt(block, model.start);
  const token = block.tokens[index];
  if (!token) return null;
  const written = template.text.slice(block.start + token.start, block.start + token.end);
  const words = plain.startsWith('==')
    ? plain
        .slice(2)
        .split(' ')
        .map((word) => `=${word}`)
    : plain.split(' ');
  const { like } = inflections[reading.language];
  const head = headOf(reading, words);
  if (head !== null && !agrees(reading, block, index, head)) return null;
  const only = caseIn(reading, block, index);
  const lemma = /^[\p{L}-]+$/u.test(mark.pattern) ? mark.pattern : null;
  const isPlace = head !== null && happenedThere(block, index);
  const put: string[] = [];
  for (const word of words) {
    const form = word.startsWith('=')
      ? word.slice(1)
      : isPlace
        ? like(word, 'месте', { head, only: Grammar.prepositional, lemma: 'место' })
        : like(word, token.norm, { head, only, lemma });
    if (form === null) return null;
    put.push(form);
  }
  const first = put[0] ?? '';
  put[0] = written.length > 1 && written === written.toUpperCase() ? first : withCapitals(first, written);
  return withArticle(template, block, index, { start: model.start, end: model.end }, put.join(' '));
}

/** "a P1 incident" -> "an urgent incident": the article before changes, too. */
function withArticle(template: Template, block: Block, index: number, span: Span, text: string): Edit[] | null {
  const before = block.tokens[index - 1];
  if (before?.kind !== 'word' || !/^an?$/.test(before.norm)) return replaceSpan(template, span, text);
  const article = template.text.slice(block.start + before.start, block.start + before.end);
  const right = article[0]! + (/^[aeiou]/i.test(text) ? 'n' : '');
  return replaceSpan(template, { start: block.start + before.start, end: span.end }, `${right} ${text}`);
}

/** "После обновления на прод": what happened there, and nothing was brought there. */
function happenedThere({ tokens, language }: Block, index: number): boolean {
  return (
    language === 'ru' &&
    /^(?:на|в)$/.test(tokens[index - 1]?.norm ?? '') &&
    /^(?:обновлени|ошибк|сбо[йяею]|авари|релиз|проблем|неполадк)/.test(tokens[index - 2]?.norm ?? '')
  );
}

/** The noun among the plain words, on which the adjectives before it hang. */
function headOf(reading: Reading, words: readonly string[]): string | null {
  const { analyse } = languages[reading.language];
  return (
    [...words]
      .reverse()
      .find(
        (word) =>
          !word.startsWith('=') &&
          analyse(word).some(
            ({ lemma, grammar }) => lemma === word && grammar & Grammar.noun && grammar & Grammar.nominative,
          ),
      ) ?? null
  );
}

/** A noun of another gender: nothing around it may show the gender of the old one. */
function agrees(reading: Reading, block: Block, index: number, head: string): boolean {
  const { analyse } = languages[reading.language];
  const genders = Grammar.masculine | Grammar.feminine | Grammar.neuter;
  const genderOf = (word: string) =>
    analyse(word).reduce((bits, { grammar }) => (grammar & Grammar.noun ? bits | (grammar & genders) : bits), 0);
  const old = analyse(block.tokens[index]!.norm).filter(({ grammar }) => grammar & Grammar.noun);
  if (old.every(({ grammar }) => grammar & Grammar.plural) || genderOf(block.tokens[index]!.norm) === genderOf(head))
    return true;
  const isSubject = old.some(({ grammar }) => grammar & Grammar.nominative);
  const shows = (at: number, wanted: number) =>
    block.tokens[at]?.kind === 'word' &&
    analyse(block.tokens[at]!.norm).some(({ grammar }) => grammar & wanted && grammar & Grammar.singular);
  if (shows(index - 1, Grammar.adjective | Grammar.participle)) return false;
  const clause = block.clauses[block.clauseOf[index]!]!;
  for (let at = clause.first; isSubject && at <= clause.last; at++) {
    const verb = analyse(block.tokens[at]!.norm).some(
      ({ grammar }) =>
        grammar & (Grammar.verb | Grammar.shortParticiple) && grammar & Grammar.singular && grammar & genders,
    );
    if (block.tokens[at]!.kind === 'word' && verb) return false;
  }
  return true;
}

/** Of a form that is nominative and accusative alike: which it is by the verb of its clause; 0 where nothing tells. */
function caseIn(reading: Reading, block: Block, index: number): number {
  const { analyse } = languages[reading.language];
  const own = analyse(block.tokens[index]!.norm).filter(({ grammar }) => grammar & Grammar.noun);
  const bits = own.reduce((all, { grammar }) => all | grammar, 0);
  // "Завёл таску": behind its verb it is no dative of another word.
  const verb = block.tokens[index - 1];
  const isObject =
    reading.language === 'ru' &&
    bits & Grammar.dative &&
    verb?.kind === 'word' &&
    /(?:[ую]|ем|им|л[аи]?)$/u.test(verb.norm) &&
    analyse(verb.norm).some(({ grammar }) => grammar & Grammar.verb);
  if (isObject) return Grammar.accusative;
  if (!(bits & Grammar.nominative) || !(bits & Grammar.accusative)) return 0;
  const clause = block.clauses[block.clauseOf[index]!]!;
  let subject = false;
  for (let at = clause.first; at <= clause.last; at++) {
    if (block.tokens[at]!.kind !== 'word' || at === index) continue;
    for (const { grammar } of analyse(block.tokens[at]!.norm)) {
      if (grammar & Grammar.guessed) continue;
      const finite = grammar & (Grammar.verb | Grammar.shortParticiple);
      if (grammar & (Grammar.first | Grammar.imperative | Grammar.infinitive)) return Grammar.accusative;
      if (!finite) continue;
      const sameNumber = grammar & bits & (Grammar.singular | Grammar.plural);
      const gender = grammar & (Grammar.masculine | Grammar.feminine | Grammar.neuter);
      if (sameNumber && (!gender || gender & bits)) subject = true;
      else if (sameNumber === 0) return Grammar.accusative;
    }
  }
  return subject ? Grammar.nominative : 0;
}
