/** Times that somebody of ours promises: when it will be solved, or when the next message comes. */
import type { Mark } from '../text/phrases/mark';
import type { Deadline } from './facts';
import { bySentence, factOf, inClause, type ReadingText } from './places';

const timeTypes: Readonly<Record<string, Deadline['type']>> = {
  'class/time-absolute': 'absolute',
  'class/time-relative': 'relative',
  'class/time-placeholder': 'placeholder',
  'class/time-vague': 'vague',
  'class/time-release': 'vague',
};

/** "No water until 20:00": the end of a trouble is a deadline, too. */
const until = /^(до|по|until|till)(?!\p{L})/iu;

/**
 * A time is a deadline beside a promise of ours. In an open text (`generous`) any future tense promises, and for a vague time
 * everywhere; else only what is plainly ours.
 */
export function readDeadlines(reading: ReadingText, generous: boolean): Deadline[] {
  const plain = bySentence(reading.marks('deadline/promise'));
  const future = bySentence([...reading.marks('deadline/promise'), ...reading.marks('deadline/future')]);
  const others = bySentence(reading.marks('deadline/other'));
  const messages = bySentence(reading.marks('deadline/message'));
  const verbs = bySentence(reading.marks('deadline/verb'));
  const troubles = bySentence(generous ? [...reading.marks('state/open'), ...reading.marks('state/failing')] : []);
  const deadlines: Deadline[] = [];
  for (const [concept, type] of Object.entries(timeTypes)) {
    for (const mark of reading.marks(concept)) {
      if (isUnsaid(reading, mark, type) || isLogTime(reading, mark)) continue;
      const promises = generous || type === 'vague' ? future : plain;
      const words = reading.text.slice(mark.start, mark.end);
      const elsewhere = inClause(others, mark) !== undefined;
      const own = type !== 'vague' && inClause(verbs, mark) !== undefined;
      const near =
        inClause(promises, mark) ??
        (elsewhere || own ? undefined : promises.inSentence(mark)[0]) ??
        (until.test(words) ? inClause(troubles, mark) : undefined);
      const bare = type === 'placeholder' && !elsewhere && /\S\s+\S/.test(words);
      if (!near && !bare) continue;
      const isMessage = inClause(messages, near ?? mark) !== undefined;
      deadlines.push({
        ...factOf(mark),
        type,
        of: concept === 'class/time-release' ? 'release' : isMessage ? 'message' : 'solution',
        promise: {
          start: Math.min(near?.start ?? mark.start, mark.start),
          end: Math.max(near?.end ?? mark.end, mark.end),
        },
      });
    }
  }
  return longest(deadlines).sort((a, b) => a.start - b.start);
}

/** In somebody else's words, a question or a condition; "when it is ready" is a condition, but a vague promise as well. */
function isUnsaid(reading: ReadingText, mark: Mark, type: Deadline['type']): boolean {
  const clause = reading.blocks[mark.block]?.clauses[mark.clause];
  return clause !== undefined && (clause.quoted || (type !== 'vague' && (clause.question || clause.conditional)));
}

/** "14:20 - switched the traffic over": a time that opens an entry of a log says when, not until when. */
function isLogTime(reading: ReadingText, mark: Mark): boolean {
  const block = reading.blocks[mark.block];
  const sentence = block?.sentences[mark.sentence];
  if (!block || !sentence || mark.first !== sentence.first || mark.last >= sentence.last) return false;
  return (
    !/^\p{L}/u.test(reading.text.slice(mark.start, mark.end)) ||
    /^[—:–-]$/.test(block.tokens[mark.last + 1]?.norm ?? '')
  );
}

/** "До 18:00 25.11" may be found as a date and as a clock time: the longer one stays. */
function longest(deadlines: readonly Deadline[]): Deadline[] {
  const places = bySentence(deadlines);
  return deadlines.filter(
    (one) =>
      !places
        .inSentence(one)
        .some(
          (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
  );
}
