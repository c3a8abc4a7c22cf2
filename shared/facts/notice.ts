/** What a notice of an incident tells: when it was found, what is affected, whether it is there still. */
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Mark } from '../text/phrases/mark';
import type { Block, Token } from '../text/text';
import type { Fact, Facts } from './facts';
import { hollow } from './notice.phrases';
import { bySentence, factOf, inClause, isMet, type Place, type Places, type ReadingText } from './places';

export interface Notice {
  /** The words that tell of the find: here the notice begins to speak of the incident. */
  readonly found: Mark | null;
  /** When it was found (or began). */
  readonly moment: Fact | null;
  /** Where it is said what does not work. */
  readonly affected: Place | null;
  /** Whether it says that the fault is there still, or gone. */
  readonly tellsState: boolean;
  /** Whether it is there still: not only found, but going on, being removed, or gone by some time. */
  readonly isOpen: boolean;
}

/** Reads the parts of a notice that no other rule asks for. */
export function readNotice(reading: ReadingText, facts: Facts): Notice {
  const [found = null] = reading.marks('notice/found');
  const moment = momentOf(reading, facts);
  return {
    found,
    moment,
    affected: affectedIn(reading, facts, moment),
    tellsState: tellsState(reading, facts),
    isOpen: facts.state === 'open' ? goesOn(reading, facts) : facts.state === 'neutral' && isWorkedAt(facts),
  };
}

/** "Since 8:10" tells when it began, in whatever tense. */
const since = /^(?:со?|since|from)\s/i;

/** "Выявлен 20 ноября": the moment of the find, whatever else the clause tells. */
const finding = /(?<!\p{L})(?:обнаруж|заме[тч]|выяв|зафиксир)/iu;

/** A moment that is no deadline, nor the time of a step, of the end or of what we are sorry for. */
function momentOf(reading: ReadingText, facts: Facts): Fact | null {
  const deadlines = bySentence(facts.deadlines.filter((one) => !since.test(reading.text.slice(one.start, one.end))));
  const apologies = bySentence(facts.apologies);
  const found = bySentence(reading.marks('notice/found'));
  const troubles = [...reading.marks('notice/found'), ...troubleMarks(reading)];
  const told = bySentence(troubles);
  // "Yesterday at 18:00 it was repaired" does not say when it was found.
  const gone = placesOf(reading, 'notice/gone');
  const others = placesOf(reading, 'step/done', 'step/under-way', 'state/resolved', 'deadline/message');
  for (const mark of reading.marks('notice/moment')) {
    if (finding.test(reading.text.slice(mark.start, mark.end))) return factOf(mark);
    if ((isMet(deadlines, mark) && !inClause(found, mark)) || isOfThing(reading, mark)) continue;
    const isSince = since.test(reading.text.slice(mark.start, mark.end));
    // What opens the notice is its trouble, in whatever words; what comes later may have a time of its own.
    const opens = !troubles.some((one) => isBefore(one, mark));
    const isApology = apologies.inSentence(mark).some((one) => one.start < mark.start);
    if (isApology && !inClause(found, mark) && !isSince) continue;
    const isTrouble = isSince || inClause(told, mark) !== undefined || (opens && !inClause(gone, mark));
    if (isTrouble || !inClause(others, mark)) return factOf(mark);
  }
  return null;
}

/** "Last week's invoices", "счета за прошлую неделю": the time is the thing's, not the trouble's. */
function isOfThing(reading: ReadingText, { start, end }: Mark): boolean {
  const { text } = reading;
  if (/(?:^|\s)(?:for|за|для)\s$/iu.test(text.slice(Math.max(0, start - 5), start))) return true;
  const ofTrouble = troubleMarks(reading).some((one) => one.start >= end && one.start <= end + 15);
  return /^['’]s\s/.test(text.slice(end, end + 4)) && !ofTrouble;
}

/** A sentence of the trouble or of its end that has a word for what is affected; "the service is down" will do. */
function affectedIn(reading: ReadingText, facts: Facts, moment: Fact | null): Place | null {
  const apologies = bySentence(facts.apologies);
  // "The till is down, sorry for the queue": what stands before the apology is told, what it is for is not.
  const until = (place: Place & { readonly start?: number }) => {
    const apology = Math.min(...apologies.inSentence(place).map(({ start }) => start));
    return (place.start ?? 0) < apology ? apology : 0;
  };
  const telling = [
    ...(moment ? [moment] : []),
    ...behindFind(reading, facts),
    ...opening(reading, facts),
    ...troubleMarks(reading),
    ...reading.marks('notice/found'),
    ...reading.marks('state/resolved'),
    ...reading.marks('state/open'),
    ...facts.deadlines.filter((one) => one.of === 'solution'),
  ];
  const nouns = placesOf(reading, 'state/trouble');
  const failing = reading.marks('state/failing').find((mark) => mark.start < until(mark) && !isMet(nouns, mark));
  const named = [
    ...telling.filter((place) => namesThing(reading, place, until(place))),
    ...reading.marks('notice/named'),
  ];
  return named.sort((a, b) => a.block - b.block || a.sentence - b.sentence)[0] ?? failing ?? null;
}

/** "We found a fault. Bookings of some members were saved for a wrong day": what follows the find explains it. */
function behindFind({ blocks, marks }: ReadingText, facts: Facts): Place[] {
  const others = bySentence([
    ...facts.steps,
    ...facts.deadlines.filter((one) => one.of === 'message'),
    ...(facts.dataStatement ? [facts.dataStatement] : []),
  ]);
  return marks('notice/found').flatMap(({ block, sentence }) => {
    const next = { block, sentence: sentence + 1 };
    return blocks[block]?.sentences[next.sentence] && !others.inSentence(next).length ? [next] : [];
  });
}

/** The first sentence that is no greeting, or the heading: what it tells of is the trouble, in whatever words. */
function opening({ blocks, members }: ReadingText, { greeting }: Facts): Place[] {
  for (const block of members)
    for (let sentence = 0; sentence < (blocks[block]?.sentences.length ?? 0); sentence++)
      if (!(greeting?.block === block && greeting.sentence === sentence) && !isAddress(blocks[block]!))
        return [{ block, sentence }];
  return [];
}

/** "To our policyholders": whom the notice is for. */
function isAddress({ tokens }: Block): boolean {
  return /^(?:to|for|для|всем)$/.test(tokens[0]?.norm ?? '') && !/^[.!?…]$/.test(tokens.at(-1)?.norm ?? '');
}

/** Whether a sentence, up to an offset, has a word for something that a client uses: any noun that is not hollow, or a placeholder for it. */
export function namesThing(
  reading: Pick<ReadingText, 'language' | 'blocks' | 'marks'>,
  { block: number, sentence }: Place,
  until = Infinity,
): boolean {
  const block = reading.blocks[number];
  const found = block?.sentences[sentence];
  if (!block || !found) return false;
  for (let index = found.first; index <= found.last; index++) {
    const token = block.tokens[index];
    if (token && block.start + token.start >= until) break;
    if (token && idioms.get(token.norm)?.has(block.tokens[index - 1]?.norm ?? '')) continue;
    if (token && isThing(reading.language, token) && !findsIt(reading, block, number, index)) return true;
  }
  return false;
}

/** "The night crew noticed", "служба движения обнаружила": who found it, between the time and the verb. */
function findsIt(reading: Pick<ReadingText, 'language' | 'marks'>, block: Block, number: number, at: number): boolean {
  const { analyse, wordOrder } = languages[reading.language];
  const finder = reading
    .marks('notice/finder')
    .find((one) => one.block === number && one.first > at && block.clauseOf[one.first] === block.clauseOf[at]);
  if (!finder) return false;
  // "A fault at the till was discovered": who found it is not told.
  if (/^(?:was|were|been|is|are|being)$/.test(block.tokens[finder.first - 1]?.norm ?? '')) return false;
  const is = (index: number, wanted: number) =>
    analyse(block.tokens[index]!.norm).some(({ grammar }) => (grammar & wanted) === wanted);
  const isSubject = (index: number) => is(index, Grammar.noun | (wordOrder === 'free' ? Grammar.nominative : 0));
  let first = finder.first;
  for (let index = finder.first - 1; index >= at; index--) {
    if (block.tokens[index]!.kind !== 'word') return false;
    if (isSubject(index)) first = index;
  }
  return first <= at;
}

/** What names nothing behind these words: "on site" is where the plumbers are, "to light" is where a fault comes. */
const idioms: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['site', new Set(['on'])],
  ['light', new Set(['to'])],
  ['order', new Set(['in', 'of', 'working', 'full'])],
  ['связи', new Set(['в', 'на'])],
  ['связь', new Set(['на'])],
]);

const things: ReadonlySet<string> = new Set(['problem', 'text', 'unknown']);

function isThing(language: ReadingText['language'], token: Token): boolean {
  if (token.placeholder) return things.has(token.placeholder.meaning);
  if (token.kind === 'link' || token.kind === 'code') return true;
  if (token.kind !== 'word' || hollow[language].has(token.norm)) return false;
  const readings = languages[language].analyse(token.norm);
  const isNoun = readings.some(({ grammar }) => grammar & Grammar.noun);
  // A word that can be an adverb or a particle is one: "уже" is no adder.
  return isNoun && !readings.some(({ lemma, grammar }) => grammar & Grammar.other || hollow[language].has(lemma));
}

/** Going on, being removed, or promised to be gone. */
function goesOn(reading: ReadingText, facts: Facts): boolean {
  return (
    ['state/persisting', 'state/open', 'state/failing'].some((concept) => isSaid(reading, facts, concept)) ||
    isWorkedAt(facts)
  );
}

function isWorkedAt(facts: Facts): boolean {
  return (
    facts.steps.some((step) => step.aspect === 'under-way' || step.aspect === 'slot') ||
    facts.deadlines.some((one) => one.of !== 'message')
  );
}

/** Told of how things stand, not of the find, nor of data, nor in an apology. */
function isSaid(reading: ReadingText, facts: Facts, concept: string): boolean {
  const found = bySentence(reading.marks('notice/found'));
  const apologies = bySentence(facts.apologies);
  const data = placesOf(reading, 'part/data-statement');
  return reading
    .marks(concept)
    .some((mark) => !isMet(found, mark) && !apologies.inSentence(mark).length && !inClause(data, mark));
}

/** Gone, being removed, or going on; "we found a fault" tells only that it was there. */
function tellsState(reading: ReadingText, facts: Facts): boolean {
  const found = bySentence(reading.marks('notice/found'));
  const data = placesOf(reading, 'part/data-statement');
  return (
    goesOn(reading, facts) ||
    ['state/resolved', 'state/closing', 'notice/now', 'notice/state-slot'].some((one) => isSaid(reading, facts, one)) ||
    facts.steps.some((step) => !isMet(found, step) && !isMet(data, step) && !isTold(reading, step)) ||
    tellsPresent(reading, facts)
  );
}

/** "We found that wrong marks stood there": what was found is no step, though it may read like one. */
function isTold({ language, blocks }: ReadingText, { block: number, start }: Fact): boolean {
  const block = blocks[number] as Block;
  const token = block.tokens.findIndex((one) => block.start + one.end > start);
  const clause = block.clauses[block.clauseOf[token] ?? -1];
  return clause !== undefined && languages[language].subordinators.has(clause.opener);
}

/** "The stream plays without a break": a clause in the present tense about neither the find nor us. */
function tellsPresent(reading: ReadingText, facts: Facts): boolean {
  const sentences = bySentence([...facts.apologies, ...(facts.greeting ? [facts.greeting] : [])]);
  const clauses = placesOf(reading, 'notice/found', 'part/data-statement', 'deadline/message');
  const finds = placesOf(reading, 'notice/found');
  return reading.members.some((number) => {
    const block = reading.blocks[number] as Block;
    return block.tokens.some((token, index) => {
      if (!isPresent(reading.language, token)) return false;
      const place = { block: number, sentence: block.sentenceOf[index] as number };
      const clause = block.clauseOf[index];
      return (
        !sentences.inSentence(place).length &&
        !block.sentences[place.sentence]?.question &&
        !clauses.inSentence(place).some((mark) => mark.clause === clause) &&
        // "We noticed that the catalogue shows": what was found.
        !(
          finds.inSentence(place).length &&
          languages[reading.language].subordinators.has(block.clauses[clause!]!.opener)
        )
      );
    });
  });
}

function isPresent(language: ReadingText['language'], { kind, norm }: Token): boolean {
  if (kind !== 'word') return false;
  const wanted = Grammar.verb | Grammar.present | Grammar.third;
  const readings = languages[language].analyse(norm);
  return (
    readings.length > 0 && readings.every(({ grammar }) => (grammar & wanted) === wanted && !(grammar & Grammar.future))
  );
}

function troubleMarks(reading: ReadingText): Mark[] {
  return placesListed(reading, 'state/failing', 'state/trouble', 'state/persisting', 'notice/trouble');
}

function placesListed(reading: ReadingText, ...concepts: string[]): Mark[] {
  return concepts.flatMap((concept) => [...reading.marks(concept)]);
}

function placesOf(reading: ReadingText, ...concepts: string[]): Places<Mark> {
  return bySentence(placesListed(reading, ...concepts));
}

/** In an earlier sentence. */
function isBefore(one: Place, other: Place): boolean {
  return one.block < other.block || (one.block === other.block && one.sentence < other.sentence);
}
