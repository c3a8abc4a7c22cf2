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
  const handovers = reading
    .marks('commitment/handover')
    .filter((mark) => !wishes.some((wish) => meets(wish, mark)) && !escalations.some((other) => other.block === mark.block && meets(other, mark)))
    .map(factOf);
  const steps = readSteps(reading, handovers, escalations, wishes);
  const apologies = readApologies(reading);
  const promised = readDeadlines(reading, false);
  const { state, evidence } = readState(reading, steps.length + promised.length + apologies.length > 0);
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

function readState(reading: ReadingText, supported: boolean): { state: State; evidence: Fact | null } {
  const planned = reading.marks('state/planned');
  const persisting = reading.marks('state/persisting');
  const persists = (mark: Mark) => persisting.some((one) => sameSentence(one, mark));
  const open = reading.marks('state/open').filter((mark) => !planned.some((one) => sameSentence(one, mark)) || persists(mark));
  const resolved = reading
    .marks('state/resolved')
    .filter((mark) => !open.some((one) => persists(one) && sameClause(one, mark)) && !planned.some((one) => sameClause(one, mark)));
  const lasting = open.filter((mark) => !resolved.length || (persists(mark) && !resolved.some((one) => sameClause(one, mark))));
  const [reason] = lasting;
  if (reason) return { state: 'open', evidence: factOf(reason) };
  if (resolved[0]) return { state: 'resolved', evidence: factOf(resolved[0]) };
  const failure = reading.marks('state/failure').find((mark) => !planned.some((one) => sameSentence(one, mark)));
  if (failure && supported && !planned.length) return { state: 'open', evidence: factOf(failure) };
  return { state: 'neutral', evidence: null };
}

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
} as const;

/**
 * Times that somebody of ours promises. In an open text (`generous`) any future tense beside a time is a promise; else only
 * what is plainly ours.
 */
function readDeadlines(reading: ReadingText, generous: boolean): Deadline[] {
  const promises = [...reading.marks('deadline/promise'), ...(generous ? reading.marks('deadline/future') : [])];
  const others = reading.marks('deadline/other');
  const messages = reading.marks('deadline/message');
  const deadlines: Deadline[] = [];
  for (const [concept, type] of Object.entries(timeTypes) as [keyof typeof timeTypes, Deadline['type']][]) {
    for (const mark of reading.marks(concept)) {
      const clause = reading.blocks[mark.block]?.clauses[mark.clause];
      if (clause?.quoted || (clause?.question && type !== 'vague') || (clause?.conditional && type !== 'vague')) continue;
      const elsewhere = others.some((one) => sameClause(one, mark));
      const here = promises.find((one) => sameClause(one, mark));
      const near = here ?? (elsewhere ? undefined : promises.find((one) => sameSentence(one, mark)));
      const bare = type === 'placeholder' && !elsewhere && /\S\s+\S/.test(reading.text.slice(mark.start, mark.end));
      if (!near && !bare) continue;
      const promise = near ? { start: Math.min(near.start, mark.start), end: Math.max(near.end, mark.end) } : mark;
      deadlines.push({
        ...factOf(mark),
        type,
        of: messages.some((one) => (near ? sameClause(one, near) : sameClause(one, mark))) ? 'message' : 'solution',
        promise: { start: promise.start, end: promise.end },
      });
    }
  }
  // "до 18:00 25.11" may be found as a date and as a clock time: the longer one stays.
  return deadlines
    .filter((one) => !deadlines.some((other) => other !== one && inside(one, other)))
    .sort((a, b) => a.start - b.start);
}

function readApologies(reading: ReadingText): Apology[] {
  const empty = reading.marks('apology/empty');
  const specific = reading.marks('apology/specific');
  const apologies: Apology[] = [];
  for (const mark of reading.marks('apology/any')) {
    if (apologies.some((one) => one.block === mark.block && one.sentence === mark.sentence)) continue;
    const hollow = empty.find((one) => sameSentence(one, mark));
    const named = specific.some((one) => sameSentence(one, mark) && one.start >= mark.start && (!hollow || one.start < hollow.start));
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

function sameClause(a: Mark, b: Mark): boolean {
  return a.block === b.block && a.clause === b.clause;
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function inside(a: Span, b: Span): boolean {
  return b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
}
