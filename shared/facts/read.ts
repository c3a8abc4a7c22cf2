/** Facts of one reading: what a text contains, folded from its marks. Language-blind: the languages stand in the phrases. */
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import type { Apology, Deadline, Fact, Facts, Mention, State, Step } from './facts';

/** What facts are read from: the blocks of one language under one choice of branches, and what was found in them. */
export interface ReadingText {
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ordinals of the blocks that belong to the reading, in text order. */
  readonly members: readonly number[];
  marks(concept: string): readonly Mark[];
}

/** Reads all facts. */
export function readFacts(reading: ReadingText): Facts {
  const escalations = factsOf(reading, 'commitment/escalation');
  const wishes = reading.marks('commitment/wish');
  const topics = reading.marks('commitment/topic');
  const handovers = reading
    .marks('commitment/handover')
    .filter((mark) => !wishes.some((wish) => meets(wish, mark)) && !followsIdea(mark, topics) && !escalations.some((other) => other.block === mark.block && meets(other, mark)))
    .map(factOf);
  const steps = readSteps(reading, handovers, escalations, wishes);
  const apologies = readApologies(reading);
  const promised = readDeadlines(reading, false);
  const { state, evidence } = readState(reading, { steps, promises: promised, apologies });
  const deadlines = state === 'open' ? readDeadlines(reading, true) : promised;
  return {
    state,
    stateEvidence: evidence,
    steps,
    deadlines,
    apologies,
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

/** What speaks for a problem that is being dealt with: told beside a trouble, it makes the text open. */
interface Support {
  readonly steps: readonly Step[];
  readonly promises: readonly Deadline[];
  readonly apologies: readonly Apology[];
}

/**
 * Open, resolved or neutral. Plain words decide; where there are none, a failure together with what is done about it: a
 * failure in the present is open, one that only has been dealt with is resolved. Without anything done it is advice.
 */
function readState(reading: ReadingText, { steps, promises, apologies }: Support): { state: State; evidence: Fact | null } {
  // Planned work that opens the text is what it is about; named later, it concerns its own paragraph.
  const opening = reading.members[1] ?? reading.members[0] ?? 0;
  const planned = reading.marks('state/planned');
  const aboutPlans = planned.some((one) => one.block <= opening);
  const persisting = reading.marks('state/persisting');
  const isPlanned = (mark: Mark) => planned.some((one) => sameSentence(one, mark));
  const persists = (mark: Mark) => persisting.some((one) => sameSentence(one, mark));
  const told = (state: State, mark: Mark) => ({ state, evidence: factOf(mark) });

  const open = reading.marks('state/open').filter((mark) => !(aboutPlans || isPlanned(mark)) || persists(mark));
  const failing = reading.marks('state/failing').filter((mark) => !isPlanned(mark));
  const resolved = reading
    .marks('state/resolved')
    .filter((mark) => !open.some((one) => sameClause(one, mark)) && !planned.some((one) => sameClause(one, mark)));
  const [closing] = reading.marks('state/closing');
  if (closing) return aboutPlans && !resolved.length ? { state: 'neutral', evidence: null } : told('resolved', resolved[0] ?? closing);
  const solved = resolved[resolved.length - 1];
  const lasting = solved
    ? [...open.filter((mark) => persists(mark) || (qualifies(mark, solved) && !apologies.some((one) => sameSentence(one, mark)))), ...failing.filter(persists)].filter(
        (mark) => !resolved.some((one) => sameClause(one, mark)),
      )
    : open;
  if (lasting[0]) return told('open', lasting[0]);
  if (resolved[0]) return told('resolved', resolved[0]);

  const pending = [...steps.filter((step) => step.aspect !== 'done'), ...promises];
  const escalated = steps.find((step) => step.aspect === 'escalation');
  const [failure] = failing;
  if (failure && (pending.length || steps.length || apologies.length || persists(failure))) return told('open', failure);
  const troubles = reading.marks('state/trouble').filter((mark) => !isPlanned(mark));
  const near = (mark: Mark, facts: readonly Fact[]) => facts.some((fact) => Math.abs(fact.block - mark.block) <= nearBlocks);
  // Who is sorry speaks of a trouble, whatever its name.
  const [sorry] = apologies;
  const pendingTrouble = troubles.find((mark) => near(mark, pending));
  if (aboutPlans) return { state: 'neutral', evidence: null };
  if (pendingTrouble) return told('open', pendingTrouble);
  if (sorry && pending.length) return { state: 'open', evidence: sorry };
  // An escalation alone may be a notice of the helpdesk; after a check of ours it means that the matter is stuck.
  const checked = steps.some((step) => step.aspect === 'done' && step.start < (escalated?.start ?? 0));
  const mended = steps.some((step) => step.aspect === 'done' && step.start > (escalated?.end ?? 0));
  if (escalated && checked && !mended) return { state: 'open', evidence: escalated };
  const doneTrouble = troubles.find((mark) => near(mark, steps));
  if (doneTrouble) return told('resolved', doneTrouble);
  return sorry && steps.length ? { state: 'resolved', evidence: sorry } : { state: 'neutral', evidence: null };
}

/** A trouble and what is done about it stand in paragraphs not further apart than this. */
const nearBlocks = 2;

function readSteps(reading: ReadingText, handovers: readonly Fact[], escalations: readonly Fact[], wishes: readonly Mark[]): Step[] {
  const told = (concept: string, aspect: Step['aspect']): Step[] => reading.marks(concept).map((mark) => ({ ...factOf(mark), aspect }));
  const steps: Step[] = [
    ...told('step/done', 'done'),
    ...told('step/under-way', 'under-way'),
    ...told('step/slot', 'slot'),
    ...handovers.map((fact): Step => ({ ...fact, aspect: 'handover' })),
    ...wishes.map((mark): Step => ({ ...factOf(mark), aspect: 'handover' })),
    ...escalations.map((fact): Step => ({ ...fact, aspect: 'escalation' })),
  ];
  return steps.sort((a, b) => a.start - b.start);
}

const timeTypes = {
  'class/time-absolute': 'absolute',
  'class/time-relative': 'relative',
  'class/time-placeholder': 'placeholder',
  'class/time-vague': 'vague',
  'class/time-release': 'vague',
} as const;

/**
 * Times that somebody of ours promises. In an open text (`generous`) any future tense beside a time is a promise; else only
 * what is plainly ours.
 */
function readDeadlines(reading: ReadingText, generous: boolean): Deadline[] {
  const plain = reading.marks('deadline/promise');
  const future = [...plain, ...reading.marks('deadline/future')];
  const others = reading.marks('deadline/other');
  const messages = reading.marks('deadline/message');
  const verbs = reading.marks('deadline/verb');
  const troubles = generous ? [...reading.marks('state/open'), ...reading.marks('state/failing')] : [];
  const deadlines: Deadline[] = [];
  for (const [concept, type] of Object.entries(timeTypes) as [keyof typeof timeTypes, Deadline['type']][]) {
    for (const mark of reading.marks(concept)) {
      const clause = reading.blocks[mark.block]?.clauses[mark.clause];
      if (clause?.quoted || (clause?.question && type !== 'vague') || (clause?.conditional && type !== 'vague')) continue;
      if (isLogTime(reading, mark)) continue;
      const promises = generous || type === 'vague' ? future : plain;
      const words = reading.text.slice(mark.start, mark.end);
      const elsewhere = others.some((one) => sameClause(one, mark));
      const own = type !== 'vague' && verbs.some((one) => sameClause(one, mark));
      const near =
        promises.find((one) => sameClause(one, mark)) ??
        (elsewhere || own ? undefined : promises.find((one) => sameSentence(one, mark))) ??
        (until.test(words) ? troubles.find((one) => sameClause(one, mark)) : undefined);
      const bare = type === 'placeholder' && !elsewhere && /\S\s+\S/.test(words);
      if (!near && !bare) continue;
      const promise = near ? { start: Math.min(near.start, mark.start), end: Math.max(near.end, mark.end) } : mark;
      const isMessage = messages.some((one) => sameClause(one, near ?? mark));
      deadlines.push({
        ...factOf(mark),
        type,
        of: concept === 'class/time-release' ? 'release' : isMessage ? 'message' : 'solution',
        promise: { start: promise.start, end: promise.end },
      });
    }
  }
  // "до 18:00 25.11" may be found as a date and as a clock time: the longer one stays.
  return deadlines
    .filter((one) => !deadlines.some((other) => other !== one && inside(one, other)))
    .sort((a, b) => a.start - b.start);
}

/** "No water until 20:00": the end of a trouble is a deadline, too. */
const until = /^(до|по|until|till)(?!\p{L})/iu;

/** "14:20 - switched the traffic over": a time that opens an entry of a log says when, not until when. */
function isLogTime(reading: ReadingText, mark: Mark): boolean {
  const block = reading.blocks[mark.block];
  const sentence = block?.sentences[mark.sentence];
  if (!block || !sentence || mark.first !== sentence.first || mark.last >= sentence.last) return false;
  return !/^\p{L}/u.test(reading.text.slice(mark.start, mark.end)) || /^[—:–-]$/.test(block.tokens[mark.last + 1]?.norm ?? '');
}

function readApologies(reading: ReadingText): Apology[] {
  const empty = reading.marks('apology/empty');
  const objects = reading.marks('apology/object');
  const apologies: Apology[] = [];
  for (const mark of reading.marks('apology/any')) {
    if (apologies.some((one) => one.block === mark.block && one.sentence === mark.sentence)) continue;
    const hollow = empty.find((one) => sameSentence(one, mark) && one.end > mark.start);
    const named = objects.some((one) => sameSentence(one, mark) && one.end > mark.end && !(hollow && one.end > hollow.start));
    const end = Math.max(mark.end, hollow?.end ?? 0);
    apologies.push({ ...factOf(mark), end, type: named ? 'specific' : 'vague' });
  }
  return apologies;
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
  return all.filter((one, index) => !all.slice(0, index).some((other) => meets(one, other))).sort((a, b) => a.start - b.start);
}

function readQuestions(reading: ReadingText): Fact[] {
  return reading.members.flatMap((number) => {
    const block = reading.blocks[number] as Block;
    return block.sentences.flatMap((sentence, ordinal) =>
      sentence.question
        ? [
            {
              start: block.start + (block.tokens[sentence.first]?.start ?? 0),
              end: block.start + (block.tokens[sentence.last]?.end ?? 0),
              block: number,
              sentence: ordinal,
            },
          ]
        : [],
    );
  });
}

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
            (token.placeholder?.meaning === 'name' || (token.kind === 'word' && token.capital)),
        )
      : undefined;
  const addressee = greeting && block && name ? { ...greeting, start: block.start + name.start, end: block.start + name.end } : null;
  return { greeting, addressee, address: addressForm(reading, polite, familiar) };
}

function addressForm(reading: ReadingText, polite: readonly Mark[], familiar: readonly Mark[]): Facts['address'] {
  if (familiar.length > polite.length) return 'ты';
  if (!polite.length) return null;
  if (reading.language === 'en') return 'you';
  const inner = polite.filter((mark) => {
    const sentence = reading.blocks[mark.block]?.sentences[mark.sentence];
    return sentence && sentence.first !== mark.first;
  });
  const capitals = inner.filter((mark) => /^\p{Lu}/u.test(reading.text.slice(mark.start, mark.end))).length;
  return capitals * 2 > inner.length ? 'Вы' : 'вы';
}

/** "Thank you for the idea. We have passed it on": what is passed on is the idea of this sentence or the one before. */
function followsIdea(mark: Mark, topics: readonly Mark[]): boolean {
  return topics.some((topic) => topic.block === mark.block && mark.sentence - topic.sentence >= 0 && mark.sentence - topic.sentence <= 1);
}

function first(reading: ReadingText, concept: string): Fact | null {
  const [mark] = reading.marks(concept);
  return mark ? factOf(mark) : null;
}

function factsOf(reading: ReadingText, concept: string): Fact[] {
  return reading.marks(concept).map(factOf);
}

function factOf(mark: Mark): Fact {
  return { start: mark.start, end: mark.end, block: mark.block, sentence: mark.sentence };
}

function sameSentence(a: { block: number; sentence: number }, b: { block: number; sentence: number }): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** "The shops were moved, the others still wait": what follows in the same or the next sentence qualifies what was said. */
function qualifies(a: Mark, b: Mark): boolean {
  return a.block === b.block && a.start > b.end && a.sentence - b.sentence <= 1;
}

function sameClause(a: Mark, b: Mark): boolean {
  return a.block === b.block && a.clause === b.clause;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function inside(a: Span, b: Span): boolean {
  return b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
}
