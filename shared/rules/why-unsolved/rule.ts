import type { Fix, Problem } from '../../finding';
import { lacking, offer, tellInstead } from '../../repair/lacking';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { lastWithDependents, type Place, sameSentence, wordsOf } from '../../where';

/** The client waits for "when"; "why not yet" is read as an excuse. */
export const rule: Rule = {
  id: 'why-unsolved',
  title: {
    ru: 'Объясняет, почему проблема ещё не решена, вместо «что сделано и когда»',
    en: 'Explains why the problem is not solved yet instead of "what is done and when"',
  },
  category: 'status',
  severity: 'error',
  kinds: ['reply', 'status-update', 'acknowledgement', 'executive-report', 'incident-notice'],
  sources: ['0.1', '1.1'],
  since: '0.1.0',
  over: [{ rule: 'excuse', scope: 'overlap' }],

  *check(template) {
    for (const reading of template.readings) {
      if (reading.facts.state === 'resolved') continue;
      let last: Mark | null = null;
      for (const cause of causes(template, reading)) {
        // What goes on explaining in the next sentence is the same explanation.
        if (last && last.block === cause.block && cause.sentence - last.sentence <= 1) continue;
        last = cause;
        yield problem(template, reading, cause);
      }
    }
  },
};

/** Of every sentence that explains a delay, the mark at which the explanation begins. */
function* causes(template: Template, reading: Reading): Generator<Mark> {
  const marks = (concept: string) => reading.marks(`why-unsolved/${concept}`);
  const open = [...reading.marks('state/open'), ...reading.marks('state/failing')];
  const planned = [...marks('planned'), ...reading.marks('state/planned')];
  const harmless = [...marks('client'), ...reading.facts.steps.filter((step) => step.aspect === 'under-way')];
  const isLate = (at: Place) => has(marks('late'), at) || (has(open, at) && has(reading.marks('state/persisting'), at));
  const names = marks('because-of');
  const told = [
    ...marks('because').filter((one) => !names.some((name) => overlaps(one, name))),
    ...marks('reason'),
    ...names,
  ];
  const seen = new Set<string>();
  for (const mark of [...told, ...marks('internal')].sort((a, b) => a.start - b.start)) {
    const key = `${mark.block} ${mark.sentence}`;
    if (seen.has(key) || has(planned, mark)) continue;
    const connection = told.find((one) => sameSentence(one, mark)) ?? mark;
    if (has(marks('internal'), mark)) {
      const isOpen = reading.facts.state === 'open' && has(open, mark);
      if (!isLate(mark) && !isOpen && (connection !== mark || !follows(mark, isLate, reading))) continue;
    } else {
      const span = explanation(template, reading, connection);
      if (!isLate(mark) || harmless.some((one) => overlaps(one, span))) continue;
    }
    seen.add(key);
    yield connection;
  }
}

/** "It is not ready yet. Our technician is ill." */
function follows(mark: Mark, isLate: (at: Place) => boolean, { facts }: Reading): boolean {
  const near = (offset: number) => ({ block: mark.block, sentence: mark.sentence + offset });
  if (isLate(near(-1))) return true;
  if (facts.state !== 'open') return false;
  return isLate(near(1)) || (facts.stateEvidence !== null && sameSentence(facts.stateEvidence, near(-1)));
}

/** A clause of cause to its end, the name of a cause alone where the delay follows it, a sentence about the cause as a whole. */
function explanation(template: Template, reading: Reading, mark: Mark): Span {
  const block = template.blocks[mark.block];
  const clause = block?.clauses[mark.clause];
  if (!block || !clause) return mark;
  const delays = reading.marks('why-unsolved/late').filter((one) => one.block === mark.block);
  const end = lastWithDependents(block, block.clauseOf[mark.last] as number, delays);
  if (mark.concept === 'why-unsolved/because') return wordsOf(block, mark.first, end);
  const sentence = block.sentences[mark.sentence];
  if (mark.concept === 'why-unsolved/reason' && sentence) return wordsOf(block, sentence.first, sentence.last);
  if (mark.concept !== 'why-unsolved/because-of') return wordsOf(block, clause.first, clause.last);
  const late = delays.find((one) => one.clause === mark.clause && one.start >= mark.end);
  if (!late) return wordsOf(block, mark.first, end);
  const named = reading.marks('why-unsolved/internal').filter((one) => one.start > mark.start && one.end <= late.start);
  return { start: mark.start, end: Math.max(mark.end, ...named.map((one) => one.end)) };
}

function problem(template: Template, reading: Reading, cause: Mark): Problem {
  const span = explanation(template, reading, cause);
  const { steps, deadlines } = reading.facts;
  const told = steps.length > 0 && deadlines.some((one) => one.type !== 'vague');
  return {
    span,
    ...(told ? { level: 'warning' as const } : {}),
    message: {
      ru: 'Клиенту важно не почему ещё не решено, а когда решится: замените объяснение тем, что уже сделано, и сроком.',
      en: 'The client needs to know when, not why it is not solved yet: replace the explanation by what has been done and by when it will be solved.',
    },
    fixes: () => fixes(template, reading, cause, span),
  };
}

/** The fact stays, the reason goes, and what the text lacks comes in its place. */
function fixes(template: Template, reading: Reading, { block: number, sentence }: Mark, reason: Span): Fix[] {
  const block = template.blocks[number];
  if (!block) return [];
  const edits = tellInstead(template, reading, block, sentence, reason);
  if (lacking(reading, reason))
    return offer({ ru: 'Написать, что сделано и когда решим', en: 'Write what is done and when' }, 'fill-in', edits);
  const title = { ru: 'Убрать причину: её место во внутренней заметке', en: 'Move the reason to an internal note' };
  return offer(title, 'suggestion', edits);
}

function has(marks: readonly Place[], at: Place): boolean {
  return marks.some((one) => sameSentence(one, at));
}
