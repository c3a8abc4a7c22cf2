/** A vague promise made a firm one: "постараемся ответить в ближайшее время" -> "ответим до 18:00". */

import type { Deadline } from '../facts/facts';
import type { Edit } from '../finding';
import { inflections, languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { type Place, sentenceAfter, sentenceTextOf, tokenAt } from '../where';
import { together } from './lacking';
import { type SentenceName, say } from './say';
import { clauseGoesOn, deleteClause, deleteSpan, insertAfterSentence, replaceSentence, replaceSpan } from './seam';

/**
 * The vague words become a time, and "постараемся", "try to" goes with them: who tries promises nothing. Where a time does not
 * fit into the sentence, a sentence with the time follows; where that does not go either, it replaces the sentence.
 * @param by the words of the time, where it is not the usual "by 18:00".
 * @param words what is underlined: the vague words, or the clause of time that they open.
 */
export function promiseByDeadline(
  template: Template,
  reading: Reading,
  deadline: Deadline,
  words: Span,
  by: SentenceName = deadline.of === 'message' ? 'byNextUpdate' : 'byDeadline',
): Edit[] | null {
  const block = template.blocks[deadline.block];
  const sentence = block?.sentences[deadline.sentence];
  if (!block || !sentence) return null;
  const isMessage = deadline.of === 'message';
  const told =
    reading.language === 'ru' ? tellsLater.exec(template.text.slice(words.start, words.end))?.[0] : undefined;
  const time = `${told ?? ''}${say(template, reading, by)}`;
  const promised = atOnce(template, beforePromise(block, words));
  const vague = withBeginning(block, reading.language, withItsOrder(template, block, promised));
  const inPlace = vague && fitted(template, reading.language, block, vague, time);
  if (inPlace) return withoutQueue(template, block, deadline, inPlace);
  const answers = isMessage || template.kind === 'acknowledgement';
  const isNews = isMessage && template.kind === 'status-update';
  const whole = say(template, reading, isNews ? 'nextMessage' : answers ? 'replyBy' : 'deadline');
  const left = vague && deleteSpan(template, vague);
  const added = insertAfterSentence(template, block, deadline.sentence, whole);
  const rest = sentence.last - sentence.first;
  if (rest > shortSentence && left && added) {
    const all = [...left, ...added].sort((a, b) => a.start - b.start);
    if (all.every((edit, index) => index === 0 || all[index - 1]!.end <= edit.start)) return all;
  }
  // A longer sentence says more than its promise: that is not thrown away.
  return rest > shortSentence ? null : replaceSentence(template, block, deadline.sentence, whole);
}

/** "О дате | сообщим дополнительно": the verb is a part of the vague words, and stays. */
const tellsLater =
  /^(?:мы\s)?(?:сообщ|напиш|ответ|уведом|извест|перезвон|позвон|проинформир)\p{L}+\s(?=(?:вам\s)?(?:дополнительно|позже|отдельно|позднее))/iu;

/** "In the order of the queue, there are people before you": where the place in it became a time, the queue goes, too. */
function withoutQueue(template: Template, block: Block, { sentence, end }: Deadline, edits: Edit[]): Edit[] {
  const queue = block.clauses.findIndex(({ first, last }) => {
    const start = block.start + block.tokens[first]!.start;
    const words = template.text.slice(start, block.start + block.tokens[last]!.end);
    return block.sentenceOf[first] === sentence && start >= end && waiting.test(words);
  });
  const without = queue < 0 ? null : deleteClause(template, block, queue);
  return (without && together(edits, without)) ?? edits;
}

const waiting =
  /^(?:(?:перед вами|впереди вас)(?: (?:ещё|еще))?(?: \d+)? (?:люди|человек\p{L}*|другие)|there are (?:other |\d+ )?people (?:before|ahead of) you)[.!]?$/iu;

/** "как закончим | , придём": what is promised is no part of its time. */
function beforePromise(block: Block, { start, end }: Span): Span {
  const verb = block.tokens.findIndex(
    (token, index) =>
      block.start + token.start > start &&
      block.start + token.end <= end &&
      block.tokens[index - 1]?.norm === ',' &&
      isFuture(block, index),
  );
  const last = block.tokens[verb - 2];
  return { start, end: last ? block.start + last.end : end };
}

/** "Как только узнаем, | сразу | напишем": at once after that, and at no other time. */
function atOnce({ text }: Template, { start, end }: Span): Span {
  const more = /^,\s+(?:сразу(?: же)?|тут же|немедленно)(?=\s)/iu.exec(text.slice(end, end + 16));
  return { start, end: end + (more?.[0].length ?? 0) };
}

/** "In the order | in which they come in": what the order is goes with it. */
function withItsOrder({ text }: Template, block: Block, words: Span): Span {
  if (!/(?:order|порядке(?: очереди| поступления)?|очеред[ьи]|мере)$/iu.test(text.slice(words.start, words.end)))
    return words;
  const tail =
    /^\s+(?:in\swhich\s(?:they|it|we)\s[^.,;:!?]{2,40}|(?:that\s)?(?:they|we)\s[^.,;:!?]{2,40}|of\s(?:their\s|its\s)?(?:arrival|receipt)|(?:(?:they|it)\s(?:are|is|were|was)\s)?(?:received|arriving)|(?:их\s)?поступлени[яе](?:\sзаявок|\sписем|\sобращений)?|(?:заявок|писем|обращений))(?=[.,;:!?]|$)/iu.exec(
      text.slice(words.end, block.end),
    );
  return tail ? { start: words.start, end: words.end + tail[0].length } : words;
}

/** "в самые | сжатые сроки": from the preposition on; null where the words are a part of something else ("a prompt answer"). */
function withBeginning(block: Block, language: Language, words: Span): Span | null {
  const { analyse } = languages[language];
  const can = (index: number, bits: number) => {
    const token = block.tokens[index];
    return token?.kind === 'word' && analyse(token.norm).some(({ grammar }) => (grammar & bits) === bits);
  };
  let first = tokenAt(block, words.start);
  if (first < 0) return null;
  // An adjective hangs on what stands before it, an adverb on nothing.
  while (first > 0 && can(first, Grammar.adjective) && !can(first, Grammar.other) && !can(first, Grammar.verb)) {
    if (!can(first - 1, Grammar.adjective) && !can(first - 1, Grammar.other)) return null;
    first--;
  }
  return { start: Math.min(words.start, block.start + block.tokens[first]!.start), end: words.end };
}

/** A sentence of so few words says nothing but its promise. */
const shortSentence = 9;

function fitted(template: Template, language: Language, block: Block, words: Span, time: string): Edit[] | null {
  const { tokens } = block;
  const first = tokenAt(block, words.start);
  let last = first;
  while (last + 1 < tokens.length && block.start + tokens[last + 1]!.start < words.end) last++;
  const clause = block.clauses[block.clauseOf[first] ?? -1];
  if (first < 0 || !clause || clause.conditional) return null;
  // "Появятся новости – сразу напишем": where the promise is all that is told, a time alone is no sentence.
  const whole = block.sentences[block.sentenceOf[first]!];
  const isOutside = (index: number) => (index < first || index > last) && tokens[index]!.kind !== 'punctuation';
  if (whole && !tokens.some((_, index) => index >= whole.first && index <= whole.last && isOutside(index))) return null;
  const attempt = attempts[language];
  const { analyse } = languages[language];
  const can = (index: number, bits: number) =>
    tokens[index]?.kind === 'word' && analyse(tokens[index]!.norm).some(({ grammar }) => (grammar & bits) === bits);
  // "скорейшее решение", "a prompt answer": the words belong to a noun.
  const isAdverbial = tokens.slice(first, last + 1).some((_, index) => can(first + index, Grammar.other));
  if (!isAdverbial) return null;
  // What the times are told of may stand in the next clause: "как только узнаем, сообщим".
  const { start: from, end: to } = { start: Math.min(clause.first, first), end: Math.max(clause.last, last) };
  const opensWithClause = first === clause.first && last + 1 >= clause.last && tokens[last + 1]?.norm === ',';
  const reach = opensWithClause ? (block.sentences[block.sentenceOf[first]!]?.last ?? to) : to;
  const trying = attempt.find(block, from, reach);
  if (trying) {
    const infinitive = tokens[trying.infinitive]!;
    const source = template.text.slice(block.start + infinitive.start, block.start + infinitive.end);
    const firm = inflections[language].promise(source);
    if (firm === null) return null;
    const edits = attempt.edits(template, block, trying, firm);
    const put = placeTime(template, block, words, last, time, opensWithClause && attempt.dropsComma);
    // "Постараемся приехать и починить": every verb that hangs on the trying turns with it.
    const others = attempt.joined(block, trying).map((index) => turned(template, block, language, index));
    if (!edits || !put || others.includes(null)) return null;
    const all = [...edits, ...put, ...(others as Edit[])].sort((a, b) => a.start - b.start);
    return all.every((edit, index) => index === 0 || all[index - 1]!.end <= edit.start) ? all : null;
  }
  // "мы оперативно решаем" has no "до": the promise is told of the present.
  let promises = false;
  let present = false;
  for (let index = from; index <= reach; index++) {
    if (index >= first && index <= last) continue;
    if (attempt.promises(block, index)) promises = true;
    else if (can(index, Grammar.verb | Grammar.present | Grammar.first)) present = true;
  }
  if (present && !promises && attempt.presentMatters) return null;
  return placeTime(template, block, words, last, time, opensWithClause && attempt.dropsComma);
}

function turned(template: Template, block: Block, language: Language, index: number): Edit | null {
  const at = spanOf(block, index);
  const firm = inflections[language].promise(template.text.slice(at.start, at.end));
  return firm === null ? null : { ...at, text: firm };
}

function placeTime(
  template: Template,
  block: Block,
  words: Span,
  last: number,
  time: string,
  dropsComma: boolean,
): Edit[] | null {
  const first = tokenAt(block, words.start);
  const before = block.tokens[first - 1];
  // "Чинят, часа через два она заработает": there the comma parts what is done from the promise.
  const isClause =
    before?.norm === ',' && block.clauseOf[first - 1] !== block.clauseOf[first] && !clauseGoesOn(block, last);
  // "Восстановим, как только привезут плату": the comma goes with the clause.
  if (isClause) return replaceSpan(template, { start: block.start + before.start, end: words.end }, ` ${time}`);
  // "О решении вскоре сообщим": a time stands behind its verb.
  const verb = block.tokens[last + 1];
  const closes = block.tokens[last + 2];
  const isLast = !closes || (closes.kind === 'punctuation' && !closes.spaced);
  if (
    verb?.kind === 'word' &&
    isLast &&
    before &&
    /^[\p{Ll}]/u.test(template.text.slice(words.start)) &&
    isFuture(block, last + 1)
  ) {
    const word = template.text.slice(block.start + verb.start, block.start + verb.end);
    return replaceSpan(template, { start: words.start, end: block.start + verb.end }, `${word} ${time}`);
  }
  const end = dropsComma ? block.start + block.tokens[last + 1]!.end : words.end;
  return replaceSpan(template, { start: words.start, end }, time);
}

interface Trying {
  readonly first: number;
  readonly last: number;
  readonly infinitive: number;
}

/** How a language says that it only tries. */
interface Attempts {
  find(block: Block, from: number, to: number): Trying | null;
  edits(template: Template, block: Block, trying: Trying, verb: string): Edit[] | null;
  /** The other infinitives that hang on it and would not stand without it. */
  joined(block: Block, trying: Trying): number[];
  /** Whether the word promises something for later. */
  promises(block: Block, index: number): boolean;
  readonly dropsComma: boolean;
  /** Whether "by" does not go with the present tense: "решаем до 18:00". */
  readonly presentMatters: boolean;
}

const russianTries: ReadonlySet<string> = new Set(
  'постараемся стараемся попробуем попытаемся планируем надеемся рассчитываем намерены собираемся хотим обязуемся'.split(
    ' ',
  ),
);
const englishTries: ReadonlySet<string> = new Set(
  'try trying aim aiming hope hoping endeavour endeavor strive striving plan planning expect expecting intend best'.split(
    ' ',
  ),
);

const attempts: Readonly<Record<Language, Attempts>> = {
  ru: {
    find(block, from, to) {
      for (let first = from; first <= to; first++) {
        if (!russianTries.has(block.tokens[first]!.norm)) continue;
        for (let index = first + 1; index <= to; index++)
          if (isInfinitive(block, index)) return { first, last: first, infinitive: index };
      }
      return null;
    },
    edits(template, block, { first, infinitive }, verb) {
      const at = spanOf(block, infinitive);
      // Where nothing stands between the two, one edit is enough, and the capital letter comes right.
      if (infinitive === first + 1)
        return replaceSpan(template, { start: spanOf(block, first).start, end: at.end }, verb);
      // The infinitive takes the place of the verb: nothing is left hanging.
      const away = replaceSpan(template, spanOf(block, first), '');
      return away && [...away, { ...at, text: verb }];
    },
    joined(block, { infinitive }) {
      const last = block.sentences[block.sentenceOf[infinitive]!]?.last ?? infinitive;
      const all: number[] = [];
      for (let index = infinitive + 1, joins = false; index <= last; index++) {
        if (/^(?:чтобы|если|что|который|можно|нужно|надо)$/.test(block.tokens[index]!.norm)) break;
        if (/^(?:и|а также)$/.test(block.tokens[index]!.norm)) joins = true;
        else if (russianFuture(block, index, Grammar.future) || russianFuture(block, index, Grammar.present)) break;
        else if (joins && isInfinitive(block, index)) {
          all.push(index);
          joins = false;
        }
      }
      return all;
    },
    promises: (block, index) =>
      russianFuture(block, index, Grammar.future) ||
      russianFuture(block, index, Grammar.imperative) ||
      isInfinitive(block, index),
    dropsComma: true,
    presentMatters: true,
  },
  en: {
    find(block, from, to) {
      const norm = (index: number) => block.tokens[index]?.norm ?? '';
      for (let index = from; index + 1 < to; index++) {
        if (!englishTries.has(norm(index)) || norm(index + 1) !== 'to') continue;
        let first = index;
        if (norm(index) === 'best') {
          if (!/^(?:our|my)$/.test(norm(index - 1)) || !/^(?:do|doing|try|trying)$/.test(norm(index - 2))) continue;
          first = index - 2;
        }
        while (/^(?:will|'ll|are|'re|am|'m|always|also|currently|would)$/.test(norm(first - 1)) && first - 1 >= from)
          first--;
        return { first, last: index + 1, infinitive: index + 2 };
      }
      return null;
    },
    edits: (template, block, { first, infinitive }, verb) =>
      replaceSpan(
        template,
        { start: spanOf(block, first).start, end: spanOf(block, infinitive).end },
        // "we'll try to reply" -> "we'll reply": what is glued stays glued.
        block.tokens[first]!.spaced ? verb : ` ${verb}`,
      ),
    joined: () => [],
    promises: (block, index) => /^(?:will|'ll|shall|going)$/.test(block.tokens[index]!.norm),
    dropsComma: false,
    presentMatters: false,
  },
};

function isFuture(block: Block, index: number): boolean {
  return block.language === 'ru' && russianFuture(block, index, Grammar.future);
}

function isInfinitive(block: Block, index: number): boolean {
  const token = block.tokens[index]!;
  return token.kind === 'word' && languages.ru.analyse(token.norm).some(({ grammar }) => grammar & Grammar.infinitive);
}

function russianFuture(block: Block, index: number, bits: number): boolean {
  const token = block.tokens[index]!;
  return (
    token.kind === 'word' &&
    languages.ru.analyse(token.norm).some(({ grammar }) => (grammar & (Grammar.verb | bits)) === (Grammar.verb | bits))
  );
}

function spanOf(block: Block, token: number): Span {
  const { start, end } = block.tokens[token]!;
  return { start: block.start + start, end: block.start + end };
}

/** "Card payment comes soon. Until then pay in cash": whether the next sentence hangs on it. */
export function isHungOn(template: Template, place: Place): boolean {
  return /^(?:а )?(?:пока|до этого|до тех пор|тем временем)(?!\p{L})/iu.test(
    sentenceTextOf(template, sentenceAfter(place)),
  );
}
