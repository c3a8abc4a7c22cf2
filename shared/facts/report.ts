/** The parts of a report to an executive: whom it greets, whom we dealt with, the outcome, its scope, the prevention. */
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import { overlaps, type Span } from '../span';
import type { Mark } from '../text/phrases/mark';
import { type Block, isSaid, type Token } from '../text/text';
import { isSigned, signatureOf } from './closing';
import type { Fact } from './facts';
import { bySentence, factOf, inClause, type Place, type ReadingText } from './places';

export const reportParts = ['greeting', 'contact', 'outcome', 'scope', 'prevention'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Somebody whom the text names politely, or by a placeholder. */
export interface Named extends Fact {
  /** As a subject: "Людмила Павловна"; null for a placeholder, or where the form does not tell. */
  readonly nominative: string | null;
  readonly isAddress: boolean;
}

export interface Report {
  readonly parts: Readonly<Record<ReportPart, Fact | null>>;
  /** Whom it speaks to. */
  readonly addressee: Named | null;
  /** The person we dealt with, in the nominative; null when nobody is named. */
  readonly contactName: string | null;
  /** The trouble was his own: nobody else was asked. */
  readonly isOwnTrouble: boolean;
}

/**
 * Reads the parts. A text of few sentences: nothing is remembered.
 * @param without as if these words were not there: what does a repair take along?
 */
export function readReport(text: ReadingText, without: Span | null = null): Report {
  const reading = telling(text, without);
  const named = namesOf(text).filter((one) => !without || !overlaps(one, without));
  const addressee = addresseeOf(reading, named);
  // "The porter, Mr Finch, met us": where the greeted one is known, a name between commas is somebody else's.
  const signature = signatureOf(reading);
  const others = named.filter(
    (one) =>
      one !== addressee &&
      one.nominative !== (addressee?.nominative ?? '') &&
      !isSigned(signature, one) &&
      (addressee !== null || !isSpokenTo(reading, one)),
  );
  const first = (concept: string): Fact | null => {
    const [mark] = reading.marks(concept);
    return mark ? factOf(mark) : null;
  };
  const contact = first('report/contact') ?? dealtWith(reading, others) ?? first('report/told');
  const scope = scopeOf(reading);
  const prevention =
    first('report/prevention') ?? first('part/prevention') ?? charge(reading, others) ?? care(reading, scope);
  const outcome = outcomeOf(reading, scope);
  const slots = slotsOf(text, without);
  const told = {
    contact,
    outcome: outcome ?? slots.outcome ?? null,
    scope: scope ?? holds(reading, prevention, outcome) ?? ownPlace(reading, outcome) ?? slots.scope ?? null,
    prevention: prevention ?? slots.prevention ?? null,
  };
  const rest = told.scope && told.prevention ? [] : restOf(reading, signature, told);
  const measures = bySentence(reading.marks('report/measure'));
  const restScope = told.scope ? null : (rest.shift() ?? null);
  return {
    parts: {
      greeting: addressee,
      contact: contact ?? slots.contact ?? null,
      outcome: told.outcome,
      scope: told.scope ?? restScope,
      prevention: told.prevention ?? rest.filter((one) => measures.inSentence(one).length).at(-1) ?? null,
    },
    addressee,
    contactName: others.find(({ nominative }) => nominative !== null)?.nominative ?? null,
    isOwnTrouble: reading.marks('report/own').length > 0,
  };
}

/** "Your laptop starts again": where it is gone is where he is. */
function ownPlace(reading: ReadingText, outcome: Fact | null): Fact | null {
  const own = reading.marks('report/own').find((one) => outcome && sameSentence(one, outcome));
  return own ? factOf(own) : null;
}

/**
 * Sentences behind the outcome that are read as no part. A report that tells who, what and how it ended goes on with where
 * it is gone and what keeps it so, in whatever words.
 */
function restOf(reading: ReadingText, signature: Place | null, told: Record<string, Fact | null>): Fact[] {
  const { outcome } = told;
  if (!outcome) return [];
  const others = bySentence([...deedsOf(reading), ...unfinished.flatMap((concept) => [...reading.marks(concept)])]);
  const deeds = bySentence(reading.marks('executive-progress/deed'));
  const parts = bySentence(Object.values(told).filter((one) => one !== null));
  const isBehind = ({ block, sentence }: Place) =>
    block > outcome.block || (block === outcome.block && sentence > outcome.sentence);
  return reading.members.flatMap((number) => {
    const block = reading.blocks[number]!;
    return block.sentences.flatMap(({ first, last, question }, sentence) => {
      const place = { block: number, sentence };
      const tokens = block.tokens.slice(first, last + 1);
      const tells =
        isBehind(place) &&
        !question &&
        !isSigned(signature, place) &&
        !others.inSentence(place).length &&
        !parts.inSentence(place).length &&
        (block.kind === 'item' ? !deeds.inSentence(place).length : tokens.filter(isSaid).length >= fewWords) &&
        // A last line without a full stop is a signature.
        (block.kind === 'item' || endsSentence.test(tokens.at(-1)!.norm)) &&
        !tokens.some(({ norm }) => betweenUs.has(norm));
      const start = block.start + block.tokens[first]!.start;
      return tells ? [{ ...place, start, end: block.start + block.tokens[last]!.end }] : [];
    });
  });
}

/** Of what a sentence tells that is neither where it is gone nor what keeps it so. */
const unfinished = [
  'executive-open-tail/tail',
  'executive-open-tail/opening',
  'executive-open-tail/choice',
  'executive-open-tail/request',
  'executive-open-tail/condition',
  'executive-progress/stages',
  'executive-progress/interim',
  'executive-progress/share',
  'executive-technical-detail/term',
  'executive-technical-detail/labelled',
  'report/outcome',
  'report/contact',
  'part/cause',
  'part/prevention',
  'report/prevention',
];

const endsSentence = /^[.!…:»"”)]/u;

/** Something done: "are lit" tells how things are. */
function deedsOf(reading: Pick<ReadingText, 'marks' | 'text'>): Mark[] {
  return reading
    .marks('report/replaced')
    .filter(({ start, end }) => !/^(?:is|are)\s(?!now been)/i.test(reading.text.slice(start, end)));
}

/** A sentence of fewer is a nod. */
const fewWords = 4;

/** Words of how it came about, and of what passes between the writer and the reader: thanks, an offer to help. */
const betweenUs: ReadonlySet<string> = new Set(
  'had came you your yours we us our pleasure thank thanks вы вас вам вами ваш ваша ваше ваши ваших вашу вашего вашей мы нам нас спасибо'.split(
    ' ',
  ),
);

/** Parts that a slot of our own holds open as a whole: they are asked for there already. */
function slotsOf(
  { language, members, blocks, text }: ReadingText,
  without: Span | null,
): Partial<Record<ReportPart, Fact>> {
  const { slots } = wordings[language];
  const found: Partial<Record<ReportPart, Fact>> = {};
  for (const number of members) {
    const block = blocks[number] as Block;
    block.tokens.forEach((token, index) => {
      if (token.kind !== 'placeholder') return;
      const at = { start: block.start + token.start, end: block.start + token.end };
      if (without && overlaps(at, without)) return;
      const inside = text.slice(at.start + 1, at.end - 1);
      for (const part of ['contact', 'outcome', 'scope', 'prevention'] as const)
        if (inside === slots[`told_${part}`])
          found[part] = { ...at, block: number, sentence: block.sentenceOf[index]! };
    });
  }
  return found;
}

/** Marks that tell something: not those in a question or in what is asked of the reader. */
function telling(reading: ReadingText, without: Span | null): ReadingText {
  const asked = bySentence([
    ...reading.marks('executive-open-tail/choice'),
    ...reading.marks('executive-open-tail/request'),
  ]);
  const isAsked = (mark: Mark) =>
    asked.inSentence(mark).some((one) => one.clause <= mark.clause) &&
    !again.test(reading.text.slice(mark.start, mark.end));
  const tells = (mark: Mark) =>
    !(without && overlaps(mark, without)) && !isAsked(mark) && !isQuestion(reading.blocks[mark.block]!, mark);
  return {
    ...reading,
    marks: (concept) =>
      /^(?:report|part)\/(?!greeting)/.test(concept) ? reading.marks(concept).filter(tells) : reading.marks(concept),
  };
}

/** In a sentence that asks; what a tag of a word or two asks to agree with ("..., верно?") is told. */
function isQuestion(block: Block, mark: Mark): boolean {
  const { question, first, last } = block.sentences[mark.sentence]!;
  if (!question) return false;
  let comma = last;
  while (comma > first && block.tokens[comma]!.norm !== ',') comma--;
  const opensAsOne =
    /^(?:с|к|у|на)?\s*(?:кто|кем|кому|кого|где|как|какой|каком|почему|who|whom|what|where|how|which|why)$/u;
  return !(comma > mark.last && last - comma <= 4 && !opensAsOne.test(block.tokens[first]!.norm));
}

/** "If it happens again, call us": a prevention, whoever is to call. */
const again = /повтор|верн|again|return|recur/i;

const purpose = /^(?:so that|lest|чтобы|чтоб|дабы|to (?:make sure|ensure|prevent|avoid|stop|keep))/iu;

function startsPurpose({ text }: ReadingText, { start, end }: Mark): boolean {
  return purpose.test(text.slice(start, end));
}

/** A person in a sentence that does not only tell what he will do if it happens again. */
function dealtWith(reading: ReadingText, others: readonly Named[]): Fact | null {
  const preventions = bySentence(reading.marks('report/prevention'));
  const isOnlyWarned = (one: Named) => one.isAddress && preventions.inSentence(one).length > 0;
  return others.find((one) => !isOnlyWarned(one) && (one.nominative !== null || !one.isAddress)) ?? null;
}

/** What was removed; not in a sentence that tells how far the work is. */
function outcomeOf(reading: ReadingText, scope: Fact | null): Fact | null {
  // "Done by 60 %".
  const shares = reading.marks('executive-progress/share').filter((mark) => isShare(reading.text, mark));
  const interim = bySentence(reading.marks('executive-progress/interim'));
  const partly = bySentence(shares);
  const tails = bySentence(reading.marks('executive-open-tail/tail'));
  const contacts = bySentence(reading.marks('report/contact'));
  const preventions = bySentence(reading.marks('report/prevention'));
  const stages = bySentence(toldStages(reading));
  const habits = bySentence(reading.marks('report/handled'));
  // Of a list in which something is still going on, no item is the outcome.
  const isItem = ({ block }: Mark) => reading.blocks[block]?.kind === 'item';
  const isUnderWay = reading.marks('executive-progress/interim').some(isItem);
  // "First we counted the stock, then we fetched the bills": of stages only the last one can be the outcome.
  const isStage = (mark: Mark) =>
    stages.inSentence(mark).length > 0 && !isInLastClause(reading.blocks[mark.block]!, mark);
  const isOver = (mark: Mark) =>
    !interim.inSentence(mark).length && !inClause(partly, mark) && !(isUnderWay && isItem(mark)) && !isStage(mark);
  const outcome = reading.marks('report/outcome').find(isOver);
  if (outcome) return factOf(outcome);
  // Any other deed that leaves nothing open and is no talk and no measure against the next time.
  const deed = reading.marks('report/replaced').find(
    (mark) =>
      isOver(mark) &&
      !partly.inSentence(mark).length &&
      // An item of a list is a stage.
      reading.blocks[mark.block]?.kind !== 'item' &&
      !inClause(tails, mark) &&
      !stages.inSentence(mark).length &&
      !inClause(habits, mark) &&
      !preventions.inSentence(mark).some((one) => one.clause === mark.clause) &&
      !contacts.inSentence(mark).some((one) => one.start <= mark.start && mark.end <= one.end),
  );
  if (deed) return factOf(deed);
  // "It is gone" tells where, if it does; else how it ended.
  const isPurpose = (mark: Mark) =>
    preventions.inSentence(mark).some((one) => one.clause === mark.clause && startsPurpose(reading, one));
  const gone = reading
    .marks('report/gone')
    .find((mark) => isOver(mark) && !(scope && sameSentence(scope, mark)) && !isPurpose(mark));
  return gone ? factOf(gone) : null;
}

/** "60 %", "two thirds complete": a share of the whole, and no other number. */
export function isShare(text: string, { start, end }: Span): boolean {
  return /%|процент|per ?cent|\b(?:half|thirds?|quarters?|fifths|tenths)\b/i.test(text.slice(start, end + 2));
}

const phase = /stage|phase|step|round|этап|шаг|стади|фаз|очеред/iu;

/** Words of stages, where something was done; "now each bill first comes to you, then to the client" is how things are. */
export function toldStages(reading: Pick<ReadingText, 'marks' | 'text'>): Mark[] {
  // "Is sent" is said of what is done each time as well.
  const isDone = ({ start, end }: Mark) =>
    !/(?:^|\s)(?:is|are)\s/i.test(reading.text.slice(Math.max(0, start - 4), end));
  const isNamed = ({ start, end }: Mark) => phase.test(reading.text.slice(start, end));
  const own = bySentence([
    ...reading.marks('report/replaced'),
    ...reading.marks('step/done'),
    ...reading.marks('step/under-way'),
    ...reading.marks('executive-progress/deed'),
    ...reading.marks('executive-progress/interim'),
  ]);
  const usual = bySentence(reading.marks('executive-progress/usual'));
  // The dance school Next Step, the show "First Steps".
  const isName = ({ start, end }: Mark) =>
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(reading.text.slice(start, end)) ||
    /[«“"]/u.test(reading.text[start - 1] ?? '') ||
    /[»”"]/u.test(reading.text[end] ?? '');
  return reading
    .marks('executive-progress/stages')
    .filter((mark) => !isName(mark))
    .filter((mark) => isNamed(mark) || own.inSentence(mark).some(isDone) || !usual.inSentence(mark).length);
}

/** Not what is done lest it come back, nor what we did: "we check all doors every week" tells of no place where it is gone. */
function scopeOf(reading: ReadingText): Fact | null {
  const preventions = bySentence(reading.marks('report/prevention'));
  const unfinished = bySentence(reading.marks('executive-progress/interim'));
  const stages = bySentence(toldStages(reading));
  const deeds = bySentence(deedsOf(reading));
  // "All tills are quick again and are looked at every Friday": what is told first is where.
  // Where another sentence tells the measure, this one tells where.
  const measures = [
    ...reading.marks('report/prevention'),
    ...reading.marks('report/handled'),
    ...reading.marks('report/habit'),
  ];
  // "..., so that nobody is locked out again."
  const isPurpose = (mark: Mark, one: Mark) =>
    one.start <= mark.start && one.clause === mark.clause && startsPurpose(reading, one);
  const isMeasure = (mark: Mark) =>
    preventions.inSentence(mark).some((one) => isPurpose(mark, one)) ||
    (preventions
      .inSentence(mark)
      .some((one) => one.clause === mark.clause && !isJoined(reading.blocks[mark.block]!, mark, one)) &&
      !measures.some((one) => one.block !== mark.block || one.sentence > mark.sentence));
  const handled = bySentence(reading.marks('report/handled'));
  const tells = (mark: Mark) => !isMeasure(mark) && !inClause(unfinished, mark) && !stages.inSentence(mark).length;
  // "A second pair of eyes now signs every run": what is looked after, not where it is gone.
  const isLookedAfter = (mark: Mark) =>
    handled.inSentence(mark).some((one) => one.clause === mark.clause && one.start < mark.start);
  // "All nine tills have taken every card", "... is repaired and all freezers hold": they do it, and it is not done to them.
  const isDeed = (mark: Mark) => {
    const deed = inClause(deeds, mark);
    const { tokens } = reading.blocks[mark.block]!;
    const next = tokens[mark.last + 1]?.norm ?? '';
    if (!deed || (deed.first === mark.last + 1 && /^(?:have|has)$/.test(next) && !isBeen(tokens, deed))) return false;
    const { analyse } = languages[reading.language];
    const isVerb = analyse(next).some(({ grammar }) => grammar & Grammar.verb && grammar & Grammar.present);
    return !(deed.last < mark.first && isVerb && isJoined(reading.blocks[mark.block]!, deed, mark));
  };
  const mark =
    reading.marks('report/scope').find(tells) ??
    reading.marks('report/located').find((one) => tells(one) && !inClause(deeds, one)) ??
    reading.marks('report/quantified').find((one) => tells(one) && !isLookedAfter(one) && !isDeed(one)) ??
    reading.marks('part/scope').find(tells);
  return mark ? factOf(mark) : null;
}

/** What is done from now on, whatever it is, in a clause that does not tell where the trouble is gone. */
function care(reading: ReadingText, scope: Fact | null): Fact | null {
  const isOver = finished(reading);
  const clauseOf = ({ block: number, start }: Fact) => clauseAt(reading.blocks[number]!, start);
  const isScope = (mark: Mark) =>
    scope !== null && scope.block === mark.block && clauseOf(scope) === mark.clause && scope.start < mark.end;
  const handled = reading.marks('report/handled').find((mark) => isOver(mark) && !isSubordinate(reading, mark));
  if (handled) return factOf(handled);
  const deeds = bySentence([
    ...reading.marks('report/replaced'),
    ...reading.marks('report/outcome'),
    ...reading.marks('report/contact'),
  ]);
  // "Dr Evans", "sales figures": by its ending a noun may be a verb.
  const isName = ({ block, last }: Mark) => reading.blocks[block]!.tokens[last]!.capital;
  const { analyse, wordOrder } = languages[reading.language];
  // "The room keys and", "all forty routes appear": a noun, by what stands behind it.
  const isThing = ({ block, last }: Mark) => {
    const next = reading.blocks[block]!.tokens[last + 1]?.norm ?? '';
    if (wordOrder === 'free') return false;
    const sure = analyse(next).filter(({ grammar }) => !(grammar & Grammar.guessed));
    return (
      nounFollowers.has(next) ||
      (sure.length > 0 && sure.every(({ grammar }) => grammar & (Grammar.verb | Grammar.infinitive)))
    );
  };
  const habit = reading
    .marks('report/habit')
    .find(
      (mark) =>
        isOver(mark) &&
        !isScope(mark) &&
        !isName(mark) &&
        !isThing(mark) &&
        !inClause(deeds, mark) &&
        !isSubordinate(reading, mark),
    );
  return habit ? factOf(habit) : null;
}

const nounFollowers: ReadonlySet<string> = new Set(
  'and or that which is are was were has have had can will'.split(' '),
);

/** "It prints for the whole floor": how things are now and where, beside what is done about them. */
function holds(reading: ReadingText, prevention: Fact | null, outcome: Fact | null): Fact | null {
  const isOver = finished(reading);
  const contacts = bySentence(reading.marks('report/contact'));
  const handled = bySentence(reading.marks('report/handled'));
  const measures = ['prevention', 'handled', 'habit'].flatMap((one) => reading.marks(`report/${one}`));
  const isHandled = (mark: Mark) => {
    const other = inClause(handled, mark);
    if (!other || isJoined(reading.blocks[mark.block]!, mark, other)) return false;
    // Where another sentence tells the measure, this one tells where.
    return !measures.some((one) => one.block !== mark.block || one.sentence > mark.sentence);
  };
  const isPrevention = (mark: Mark) => prevention !== null && overlaps(mark, prevention);
  // "We found what made the alarm go off at night and fixed it": how things were.
  const isBefore = (mark: Mark) => outcome !== null && sameSentence(outcome, mark) && mark.end <= outcome.start;
  const deeds = bySentence(deedsOf(reading));
  const found = reading
    .marks('report/holds')
    .find(
      (mark) =>
        isOver(mark) &&
        !isBefore(mark) &&
        !isPrevention(mark) &&
        !isHandled(mark) &&
        !inClause(deeds, mark) &&
        !inClause(contacts, mark),
    );
  return found ? factOf(found) : null;
}

/** Not in a clause that tells how far the work is or what is left to do. */
function finished(reading: ReadingText): (mark: Mark) => boolean {
  const interim = bySentence([
    ...reading.marks('executive-progress/interim'),
    ...reading.marks('executive-progress/share'),
  ]);
  const tails = bySentence([
    ...reading.marks('executive-open-tail/tail'),
    ...reading.marks('executive-open-tail/opening'),
  ]);
  const isItem = ({ block }: Mark) => reading.blocks[block]?.kind === 'item';
  const isList = reading.marks('executive-progress/interim').some(isItem);
  const stages = bySentence(toldStages(reading));
  return (mark) =>
    !stages.inSentence(mark).length && !inClause(interim, mark) && !inClause(tails, mark) && !(isList && isItem(mark));
}

function isInLastClause({ sentences, clauses }: Block, { sentence, clause }: Mark): boolean {
  return sentences[sentence]!.clauses.at(-1) === clauses[clause];
}

/** "Thank you for thinking of those who meet the trains": not what is done, but about whom or what. */
function isSubordinate({ language, blocks }: ReadingText, { block, clause }: Mark): boolean {
  const { opener } = blocks[block]!.clauses[clause]!;
  return (
    languages[language].subordinators.has(opener) && !/^(?:чтобы|чтоб|дабы|котор|which|who$|that$|so)/.test(opener)
  );
}

/** Whether a conjunction stands between what is told first and the end of the other. */
function isJoined(block: Block, { last }: Mark, other: Mark): boolean {
  return block.tokens.some(({ norm }, index) => index > last && index < other.last && joins.has(norm));
}

function isBeen(tokens: Block['tokens'], { first, last }: Mark): boolean {
  return tokens.slice(first, last + 1).some(({ norm }) => norm === 'been');
}

const joins: ReadonlySet<string> = new Set(['and', 'и', ';', ',']);

function clauseAt(block: Block, start: number): number {
  const token = block.tokens.findIndex((one) => block.start + one.end > start);
  return block.clauseOf[token] ?? -1;
}

/** Somebody of theirs who watches over it or will call: a person with a verb of the present or the future. */
function charge({ language, blocks }: ReadingText, others: readonly Named[]): Fact | null {
  const { analyse, wordOrder } = languages[language];
  const isVerb = (norm: string) =>
    analyse(norm).some(({ grammar }) => grammar & Grammar.verb && grammar & (Grammar.present | Grammar.future));
  const found = others.find(({ isAddress, nominative, block: number, start }) => {
    const block = blocks[number]!;
    const at = block.tokens.findIndex((token) => block.start + token.start === start);
    const { first, last } = block.clauses[block.clauseOf[at]!]!;
    // Where words may stand in any order, the case tells that he is the subject.
    return (
      wordOrder === 'free' &&
      isAddress &&
      nominative &&
      block.tokens.slice(first, last + 1).some(({ norm }) => isVerb(norm))
    );
  });
  return found ?? null;
}

/** Polite names and placeholders of people, in text order. */
function namesOf(reading: ReadingText): Named[] {
  const { politeName } = languages[reading.language];
  return reading.members.flatMap((number) => {
    const block = reading.blocks[number] as Block;
    const found: Named[] = [];
    for (let index = 0; index < block.tokens.length; index++) {
      const token = block.tokens[index] as Token;
      const at = (last: Token) => ({
        start: block.start + token.start,
        end: block.start + last.end,
        block: number,
        sentence: block.sentenceOf[index] as number,
      });
      if (token.kind === 'placeholder') {
        const isPerson = /^(?:name|person|contact|unknown|text)$/.test(token.placeholder?.meaning ?? '');
        if (isPerson) found.push({ ...at(token), nominative: null, isAddress: true });
      } else if (token.kind === 'word' && (token.capital || block.tokens[index + 1]?.capital)) {
        const words = wordsFrom(reading.text, block, index);
        const name = politeName(words.map(({ text }) => text));
        if (!name) continue;
        const { token: last, index: end } = words[name.count - 1]!;
        found.push({ ...at(last), nominative: name.nominative, isAddress: name.isAddress });
        index = end;
      }
    }
    return found;
  });
}

interface Word {
  readonly text: string;
  readonly token: Token;
  readonly index: number;
}

/** The words from a token on, up to the first sign but the full stop of a title ("Mr. Harris"). */
function wordsFrom(text: string, block: Block, from: number): Word[] {
  const words: Word[] = [];
  for (let index = from; index < block.tokens.length && words.length < 3; index++) {
    const token = block.tokens[index] as Token;
    if (token.kind === 'punctuation' && token.norm === '.' && words.length === 1 && !token.spaced) continue;
    if (token.kind !== 'word') break;
    words.push({ text: text.slice(block.start + token.start, block.start + token.end), token, index });
  }
  return words;
}

/** Whom the text greets: a name beside the greeting, or before a comma at its very beginning. */
function addresseeOf(reading: ReadingText, named: readonly Named[]): Named | null {
  const [opening] = reading.members;
  const greetings = bySentence(reading.marks('part/greeting'));
  const isBeside = (one: Named) =>
    greetings.inSentence(one).some((greeting) => wordsBetween(reading.text, greeting, one) <= 2);
  const beside = named.find((one) => one.isAddress && isBeside(one));
  if (beside) return beside;
  const [name] = named;
  if (name?.isAddress && name.block === opening && name.sentence <= 1 && setsApart(reading, name)) return name;
  // "Доброго вам здоровья, Инна Робертовна!": at the end of a short first sentence.
  if (name?.isAddress && name.block === opening && name.sentence === 0 && isSpokenTo(reading, name)) {
    const block = reading.blocks[opening]!;
    const before = reading.text.slice(block.start, name.start).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (before.length <= longestGreeting) return name;
  }
  return firstNameOf(reading);
}

/** Words of a greeting before the name. */
const longestGreeting = 5;

/** "..., Николай Михайлович.": between commas, and no part of the sentence. */
function isSpokenTo({ text, blocks }: ReadingText, { start, end, block: number, isAddress }: Named): boolean {
  const block = blocks[number] as Block;
  return (
    isAddress &&
    /,\s*$/.test(text.slice(Math.max(block.start, start - 5), start)) &&
    /^\s*[.,!?]/.test(text.slice(end, Math.min(block.end, end + 5)))
  );
}

/** "Николай Михайлович, ...", "Mr Harris!": it opens its sentence, and nothing but a sign stands behind. */
function setsApart({ text, blocks }: ReadingText, { start, end, block: number, sentence }: Named): boolean {
  const block = blocks[number] as Block;
  const opens = block.start + block.tokens[block.sentences[sentence]!.first]!.start === start;
  return opens && /^[\s*_]*[,!.—–-]|^\s*$/.test(text.slice(end, block.end));
}

/** Where one greets by the first name alone ("Dear Sarah"), a capital word right behind the greeting. */
function firstNameOf(reading: ReadingText): Named | null {
  if (!languages[reading.language].greetsByFirstName) return null;
  const [greeting] = reading.marks('part/greeting');
  const block = greeting && reading.blocks[greeting.block];
  if (!block) return null;
  let index = greeting.last + 1;
  while (block.tokens[index]?.norm === ',') index++;
  const token = block.tokens[index];
  const before = block.tokens[greeting.first - 2];
  const isName = (one: Token | undefined) => one?.kind === 'word' && one.capital && !noName.has(one.norm);
  // "Morning, Samir", "Samir, hello": the name is part of what greets.
  const inside = greeting.first < greeting.last ? [block.tokens[greeting.last], block.tokens[greeting.first]] : [];
  const found = [...inside, token?.norm === 'we' ? undefined : token, before].find(isName);
  if (!found) return null;
  const { sentence, block: number } = greeting;
  const span = { start: block.start + found.start, end: block.start + found.end };
  return { ...span, block: number, sentence, nominative: null, isAddress: true };
}

const noName: ReadonlySet<string> = new Set(
  'sir madam all everyone everybody team colleague colleagues customer client friend friends there we i the it your our this with in as thank thanks following good morning afternoon evening day hello hi hey dear'.split(
    ' ',
  ),
);

function wordsBetween(text: string, a: Span, b: Span): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  // Who else is greeted: "Hello all, we met Ms Doyle".
  return /\p{L}.*,/su.test(between) ? Number.POSITIVE_INFINITY : (between.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

function sameSentence(a: Place, b: Place): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}
