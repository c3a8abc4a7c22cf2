/** Facts of one reading: what a text contains, folded from its marks. Language-blind: the languages stand in the phrases. */
import { lately, ofEachKept } from '../remembered';
import type { Mark } from '../text/phrases/mark';
import type { Block, KeptWords } from '../text/text';
import { readDeadlines } from './deadlines';
import type { Apology, Fact, Facts, Mention, Step } from './facts';
import { bySentence, factOf, isMet, opensSentence, type Places, type ReadingText, textBefore } from './places';
import { readState } from './state';

/** Reads all facts. */
export function readFacts(reading: ReadingText): Facts {
  const topics = bySentence(reading.marks('commitment/topic'));
  const raised = reading
    .marks('commitment/escalation')
    .filter((mark) => !(followsIdea(mark, topics) && isOnlyMeant(reading, mark)));
  // "It has gone to our quality manager": passed to a colleague, unless the text itself calls it an escalation.
  const colleagues = bySentence(raised.length ? reading.marks('commitment/functionary') : []);
  const isSideways = (mark: Mark) =>
    isMet(colleagues, mark) && !/escalat/i.test(reading.text.slice(mark.start, mark.end));
  const escalations = raised.filter((mark) => !isSideways(mark)).map(factOf);
  const wishes = reading.marks('commitment/wish');
  const handovers = [
    ...readHandovers(reading, escalations, wishes),
    ...raised
      .filter(isSideways)
      .filter((mark) => !isTheirs(reading, mark))
      .map(factOf),
  ].sort(byStart);
  const steps = readSteps(reading, handovers, escalations, wishes);
  const apologies = readApologies(reading);
  const promised = readDeadlines(reading, false);
  const { state, evidence } = readState(reading, { steps, promises: promised, apologies });
  return {
    state,
    stateEvidence: evidence,
    steps: state === 'open' && !steps.length ? likelySteps(reading) : steps,
    deadlines: state === 'open' ? readDeadlines(reading, true) : promised,
    apologies,
    faults: readFaults(reading),
    handovers,
    escalations,
    mentions: readMentions(reading),
    questions: readQuestions(reading),
    causes: factsOf(reading, 'part/cause'),
    contact: first(reading, 'part/contact'),
    ticket: first(reading, 'part/ticket'),
    ...readAddress(reading),
    dataStatement: first(reading, 'part/data-statement'),
    scope: first(reading, 'part/scope'),
    prevention: first(reading, 'part/prevention'),
  };
}

/** The client's matter given to somebody else; not a wish (nobody answers every idea), nor what is an escalation already. */
function readHandovers(reading: ReadingText, escalations: readonly Fact[], wishes: readonly Mark[]): Fact[] {
  const wishPlaces = bySentence(wishes);
  const escalationPlaces = bySentence(escalations);
  const topics = bySentence(reading.marks('commitment/topic'));
  return reading
    .marks('commitment/handover')
    .filter((mark) => !isMet(wishPlaces, mark) && !isMet(escalationPlaces, mark) && !followsIdea(mark, topics))
    .filter((mark) => !isGoods(reading, mark) && !isTheirs(reading, mark))
    .map(factOf);
}

/** "Sent to {{address}}", "your ticket has been moved to the second concert": goods go to a place, also to a wrong one; a ticket to another day. */
function isGoods({ text }: ReadingText, { start, end }: Mark): boolean {
  return /\b(?:to|an?|at) [^\s\w,.;:]\S*(?:address|street|city|адрес)|ticket\b[^.!?]* to (?:\S+ ){0,3}(?:card|phone|concert|show|performance|date|evening|screening|match|game|session|tour|train|bus|coach|flight|ferry|sailing|class|course|seat|row|\w+day)\b|\bto (?:\S+ ){1,4}(?:by (?:mistake|accident)|in error)\b/iu.test(
    text.slice(start, end + 32),
  );
}

/** "Or hand it to someone you name", "cases sent in by the 15th": what goes to the reader, or comes from him. */
function isTheirs({ text }: ReadingText, { start, end }: Mark): boolean {
  if (/\byour (?:\w+ ){1,2}manager$/i.test(text.slice(start, end))) return true;
  const toThem =
    /^(?:to|\w{2}(?:\s+\w+)?\s+to)\s+(?:you|us|me|(?:some|any)(?:one|body) (?:you|else you|of your)|whoever you)\b/i;
  if (toThem.test(text.slice(end - 2, end + 32)) || /\bhanded out\b/.test(text.slice(end - 7, end + 4))) return true;
  const late = /^\s+(?:in|after|before|by|via|until|through|without|late)\b/i;
  return /^\w+\s+\w+$/.test(text.slice(start, end)) && late.test(text.slice(end, end + 10));
}

/** "We passed it on to the director": what it is stands before. */
function isOnlyMeant({ text }: ReadingText, { start, end }: Mark): boolean {
  return /(?<!\p{L})(?:её|ее|его|их|это|it|them|this)(?!\p{L})/iu.test(text.slice(start, end));
}

/** "Thank you for the idea. We have passed it on": what is passed on is the idea of this sentence or the one before. */
function followsIdea(mark: Mark, topics: Places<Mark>): boolean {
  return (
    topics.inSentence(mark).length > 0 ||
    topics.inSentence({ block: mark.block, sentence: mark.sentence - 1 }).length > 0
  );
}

function readSteps(
  reading: ReadingText,
  handovers: readonly Fact[],
  escalations: readonly Fact[],
  wishes: readonly Mark[],
): Step[] {
  // "We are pulling out all the stops": an assurance is no step.
  const assurances = bySentence(reading.marks('excuse/assurance'));
  const told = (concept: string, aspect: Step['aspect']) =>
    stepsOf(reading, concept, aspect).filter((step) => !isMet(assurances, step));
  const handed = bySentence(handovers);
  // "The cake was delivered crushed": the trouble itself.
  const troubles = bySentence(reading.marks('state/trouble').filter((mark) => mark.last > mark.first));
  const steps: Step[] = [
    // "Направлено инженеру": a hand-over and nothing else.
    ...told('step/done', 'done').filter((one) => !isHeldBy(handed, one) && !isHeldBy(troubles, one)),
    ...told('step/under-way', 'under-way'),
    ...told('step/slot', 'slot'),
    ...handovers.map((fact): Step => ({ ...fact, aspect: 'handover' })),
    ...wishes.map((mark): Step => ({ ...factOf(mark), aspect: 'handover' })),
    ...escalations.map((fact): Step => ({ ...fact, aspect: 'escalation' })),
  ];
  return steps.sort((a, b) => a.start - b.start);
}

function isHeldBy(places: Places<Fact>, one: Fact): boolean {
  return places.inSentence(one).some((other) => other.start <= one.start && one.end <= other.end);
}

/**
 * An open text without a plain step: what may well be one, so that a reply is not said to be idle for its choice of words.
 * What tells a trouble is none.
 */
function likelySteps(reading: ReadingText): Step[] {
  const steps = [...stepsOf(reading, 'likely/done', 'done'), ...stepsOf(reading, 'likely/under-way', 'under-way')];
  if (!steps.length) return steps;
  const signs = ['state/open', 'state/failing', 'state/happened', 'state/unlikely'];
  const troubles = bySentence(signs.flatMap((concept) => reading.marks(concept)));
  return steps.filter((step) => !isMet(troubles, step)).sort(byStart);
}

function stepsOf(reading: ReadingText, concept: string, aspect: Step['aspect']): Step[] {
  return reading
    .marks(concept)
    .filter((mark) => !unreal.test(textBefore(reading, mark, mark.start)) && !isReceived(reading, mark))
    .map((mark) => ({ ...factOf(mark), aspect }));
}

/** "Your complaint about the roof has arrived": a letter that came in is no step. */
function isReceived(reading: ReadingText, mark: Mark): boolean {
  return (
    /\b(?:arrived|come in|reached)$/i.test(reading.text.slice(mark.start, mark.end)) &&
    /\b(?:complaint|message|letter|report|email|enquiry|request|claim|note)\b[^.;,:]*$/i.test(
      textBefore(reading, mark, mark.start),
    )
  );
}

/** "Спасибо, что дозвонились", "жаль, что лампа приехала": what the reader did or met; "чтобы мы перенесли": what is not done yet. */
const unreal =
  /(?:(?:спасибо|благодар\p{L}+)(?: вам| вас)?,? что(?: вы)?(?: \p{L}+)?|(?<!\p{L})(?:жаль|жалко|обидно|досадно|неприятно|сожале(?:ем|ю)|понима(?:ем|ю))(?: \p{L}+){0,3}, (?:что|как)(?: \p{L}+){0,4}|(?<!\p{L})чтобы?(?: \p{L}+){0,2})\s*$/iu;

/** "Your bike was stolen; I'm very sorry", "it was sent twice, we apologise": what for stands before. */
const behindTrouble =
  /\b(?:your|was|were|had)\b(?![^;—–]*\b(?:thank|letter|message|feedback|email|report)).{12,}(?:[;—–]\s*(?:\S+\s){1,3}|,\s*(?:and )?(?:I|we) (?:\S+\s){0,2})$/iu;

/** One apology a sentence: for something in particular, or for "the inconvenience", or for nothing at all. */
function readApologies(reading: ReadingText): Apology[] {
  const empty = bySentence(reading.marks('apology/empty'));
  const objects = bySentence(reading.marks('apology/object'));
  const troubles = lately(() =>
    bySentence(['state/failing', 'state/trouble', 'fault/ours'].flatMap((concept) => reading.marks(concept))),
  );
  const apologies: Apology[] = [];
  for (const mark of reading.marks('apology/any')) {
    const before = apologies[apologies.length - 1];
    if (before?.block === mark.block && before.sentence === mark.sentence) continue;
    // "за двойное списание, это больше не повторится": what stands behind a comma is no part of it.
    // "Sorry to hear that the lift is stuck": what was heard follows.
    const isHollow = (one: Mark) =>
      one.end > mark.start &&
      !reading.text.slice(one.start, one.end).includes(',') &&
      !/\b(?:hear|learn|read|see|know)\s+that\s+[\p{L}\d[{]/u.test(reading.text.slice(one.start, one.end + 12));
    const hollow = empty.inSentence(mark).find(isHollow);
    const named = objects
      .inSentence(mark)
      .some(
        (one) =>
          (one.end > mark.end ||
            isInside(reading, one, mark) ||
            (!empty.inSentence(mark).length && leads(reading, one, mark))) &&
          !(hollow && one.end > hollow.start),
      );
    // "The operator put down a wrong date, sorry": told right before.
    const isTold = () =>
      troubles()
        .inSentence(mark)
        .some((one) => one.end <= mark.start);
    const isNamed = named || (!hollow && (behindTrouble.test(textBefore(reading, mark, mark.start)) || isTold()));
    apologies.push({
      ...factOf(mark),
      end: Math.max(mark.end, hollow?.end ?? 0),
      type: isNamed ? 'specific' : 'vague',
    });
  }
  return apologies;
}

/** "Извините, что вам принесли чужой заказ": a verb of apologies and gifts alike, behind the word that apologises. */
function isInside({ text }: ReadingText, object: Mark, apology: Mark): boolean {
  return object.start > apology.start && /^(?:извин|прост)/iu.test(text.slice(apology.start, apology.end));
}

/** "За опечатку в договоре просим извинить": the object that opens the clause of its apology. */
function leads({ text }: ReadingText, object: Mark, apology: Mark): boolean {
  const between = text.slice(object.start, apology.start);
  // "We know that you have waited since the morning, sorry."
  if (/^что (?:вы|вам|вас|у вас) [^.!?;:]*,\s*$/iu.test(between)) return true;
  return object.clause === apology.clause && /^(?:за|for)\s/iu.test(between) && !/[,;:.!?]/.test(between);
}

/** Harm with us as its doer; a confession is one only beside an established cause, or where what happened follows it. */
function readFaults(reading: ReadingText): Fact[] {
  const told = factsOf(reading, 'fault/ours');
  const admissions = reading.marks('fault/admission');
  if (!admissions.length) return told;
  const happened = bySentence(reading.marks('fault/told'));
  const isEstablished =
    reading
      .marks('fault/established')
      .some((mark) => !admissions.some((one) => one.start < mark.end && mark.start < one.end)) ||
    admissions.some((one) =>
      happened.inSentence(one).some((mark) => explains(reading.text.slice(one.end, mark.start))),
    ) ||
    // "It did not arrive: the operator had typed a wrong number. That is our mistake."
    admissions.some((one) => {
      const before = { block: one.block, sentence: one.sentence - 1 };
      return happened.inSentence(before).some((mark) => accounts(textBefore(reading, before, mark.start)));
    });
  return isEstablished ? [...told, ...admissions.map(factOf)].sort(byStart) : told;
}

/** What stands between a confession and what happened: a colon or a dash. */
function explains(between: string): boolean {
  return /^\s*-\s|^[^.!?:]{0,20}\s*[:—–]\s/u.test(between);
}

/** What stands before that which happened, where it tells why: a colon, or "because". */
function accounts(before: string): boolean {
  if (/(?:виж|види|подтвержда|убеди|see|confirm)\p{L}*:\s/iu.test(before)) return false;
  return /[^\s\d]:\s|[\s,](?:потому что|поскольку|так как|because)\s/iu.test(before);
}

function byStart(a: Fact, b: Fact): number {
  return a.start - b.start;
}

function readMentions(reading: ReadingText): Mention[] {
  const of = (concept: string, who: Mention['who']): Mention[] =>
    reading.marks(concept).map((mark) => ({ ...factOf(mark), who, name: reading.text.slice(mark.start, mark.end) }));
  const all = [
    ...of('config/department', 'configured'),
    ...of('mention/sister', 'sister'),
    ...of('mention/department', 'department'),
    ...of('mention/vendor', 'vendor'),
  ];
  // On the same words the config's own name speaks, then the more particular list.
  const kept: Mention[] = [];
  const ends = new Map<string, Mention[]>();
  for (const one of all) {
    const place = `${one.block}:${one.sentence}`;
    const group = ends.get(place) ?? [];
    if (isThing(one, reading.text) || group.some((other) => other.start < one.end && one.start < other.end)) continue;
    ends.set(place, [...group, one]);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "Another supplier" is nobody in particular; "storage units" and "блок связи" are things; lost property has an office for all. */
function isThing({ who, name, start, end }: Mention, text: string): boolean {
  if (who === 'configured') return false;
  // "Storage group 7" has a number; whoever runs our machine is our own, and a registry office weds people.
  if (/^\s+\d/.test(text.slice(end, end + 4)) || /^our operator$|^(?:the |a )?regist(?:ry|er) office$/i.test(name))
    return true;
  if (/lost property/i.test(text.slice(Math.max(0, start - 5), end))) return true;
  if (who === 'vendor' && /^(?:another|any|every|each|other)\s/i.test(name)) return true;
  return /(?:storage|servers?|network|backup)\s+units?$|^блок\S*\s+(?:связи|мониторинга|сети|телефонии)$/iu.test(name);
}

function readQuestions(reading: ReadingText): Fact[] {
  return reading.members.flatMap((number) => {
    const block = reading.blocks[number] as Block;
    return block.passages.flatMap((passage) =>
      questionsIn(passage.words).map(({ start, end, sentence }) => ({
        start: block.start + passage.start + start,
        end: block.start + passage.start + end,
        block: number,
        sentence: passage.sentence + sentence,
      })),
    );
  });
}

const questionsIn = ofEachKept(({ tokens, sentences }: KeptWords) =>
  sentences.flatMap(({ first, last, question }, sentence) =>
    question ? [{ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, sentence }] : [],
  ),
);

/** Greeting, addressee (the name after it) and the form of address that most of the text uses. */
function readAddress(reading: ReadingText): Pick<Facts, 'greeting' | 'addressee' | 'address'> {
  const greeting = first(reading, 'part/greeting');
  const polite = reading.marks('part/polite');
  const familiar = reading.marks('part/familiar');
  const block = greeting && reading.blocks[greeting.block];
  const name =
    greeting && block
      ? block.tokens.find(
          (token, index) =>
            block.sentenceOf[index] === greeting.sentence &&
            block.start + token.start >= greeting.end &&
            hailed.test(reading.text.slice(greeting.end, block.start + token.start)) &&
            (token.placeholder?.meaning === 'name' || (token.kind === 'word' && token.capital)),
        )
      : undefined;
  const addressee =
    greeting && block && name ? { ...greeting, start: block.start + name.start, end: block.start + name.end } : null;
  return { greeting, addressee, address: addressForm(reading, polite, familiar) };
}

/** What may stand between a greeting and the name: "dear Mr", no clause about somebody else. */
const hailed = /^[\s,!*_]*(?:[\p{L}.]+,?\s+){0,3}[*_]*$/u;

function addressForm(reading: ReadingText, polite: readonly Mark[], familiar: readonly Mark[]): Facts['address'] {
  if (familiar.length > polite.length) return 'ты';
  if (!polite.length) return null;
  if (reading.language === 'en') return 'you';
  const inner = polite.filter((mark) => !opensSentence(reading, mark));
  const capitals = inner.filter((mark) => /^\p{Lu}/u.test(reading.text.slice(mark.start, mark.end))).length;
  return capitals * 2 > inner.length ? 'Вы' : 'вы';
}

function first(reading: ReadingText, concept: string): Fact | null {
  const [mark] = reading.marks(concept);
  return mark ? factOf(mark) : null;
}

function factsOf(reading: ReadingText, concept: string): Fact[] {
  return reading.marks(concept).map(factOf);
}
