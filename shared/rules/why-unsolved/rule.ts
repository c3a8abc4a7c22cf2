import { behindCopula, delays, explanation, follows, inside, isPast, isWithin, leftToOthers } from '../../explanation';
import type { Fix, Problem } from '../../finding';
import { lacking, offer, tellInstead, titleOf } from '../../repair/lacking';
import { isReported } from '../../repair/report';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import {
  anyIn,
  marksIn,
  type Place,
  repliesOf,
  sameSentence,
  sentenceAfter,
  sentenceBefore,
  wordsOf,
} from '../../where';

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
  tells: ['reason', 'because-of', 'because', 'therefore', 'internal'],
  over: [{ rule: 'excuse', scope: 'overlap' }],

  *check(template) {
    for (const reading of repliesOf(template)) {
      let last: Mark | null = null;
      for (const cause of isReported(template, reading) ? [] : causes(template, reading)) {
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
  const harmless = [...marks('client'), ...reading.facts.steps.filter((step) => step.aspect === 'under-way')];
  const busy = inside(reading);
  const silent = [...marks('planned'), ...marks('denied'), ...leftToOthers(template, reading)];
  const told = [...marks('reason'), ...marks('because-of'), ...marks('because'), ...marks('therefore')];
  const connections = told.filter(
    (one) =>
      one.concept !== 'why-unsolved/because' || !marksIn(marks('because-of'), one).some((name) => overlaps(one, name)),
  );
  const isHarmless = (mark: Mark, span: Span) =>
    [mark, sentenceBefore(mark)].some((at) => marksIn(harmless, at).some((one) => isWithin(one, span, mark)));
  const isLate = (at: Place, but?: Span) => {
    const there = (list: readonly Mark[]) => marksIn(list, at).some((one) => !(but && overlaps(one, but)));
    return there(delays(reading)) || (there(open) && there(reading.marks('state/persisting')));
  };
  const seen = new Set<string>();
  for (const mark of [...connections, ...busy].sort((a, b) => a.start - b.start)) {
    const key = `${mark.block} ${mark.sentence}`;
    const solved =
      reading.facts.state === 'resolved' &&
      !anyIn(marks('pending'), mark) &&
      !anyIn(marks('asked'), sentenceBefore(mark));
    if (seen.has(key) || solved || anyIn(silent, mark) || isPast(template, reading, mark)) continue;
    const connection = marksIn(connections, mark)[0] ?? mark;
    if (anyIn(marks('internal'), mark)) {
      const isOpen = reading.facts.state === 'open' && anyIn(open, mark);
      const deed =
        connection === mark ? marksIn(reading.facts.steps, mark).find((one) => one.aspect === 'done') : undefined;
      if (!isLate(mark, deed) && !(isOpen && !deed) && !follows(mark, isLate, reading)) continue;
    } else {
      const span = explanation(template, reading, connection);
      const fact = connection.concept === 'why-unsolved/reason' ? undefined : span;
      const late = isLate(mark, fact) || (fact && anyIn(marks('asked'), sentenceBefore(mark)));
      const advised = anyIn(marks('advice'), mark) || anyIn(marks('advice'), sentenceAfter(mark));
      if (!late || advised || isHarmless(mark, behindCopula(marks('copula'), connection, span))) continue;
    }
    seen.add(key);
    yield connection;
  }
}

function problem(template: Template, reading: Reading, cause: Mark): Problem {
  const span = explanation(template, reading, cause);
  const told = reading.facts.steps.length > 0 && reading.facts.deadlines.some((one) => one.type !== 'vague');
  return {
    span,
    ...(told ? { level: 'warning' as const } : {}),
    message: {
      ru: 'Клиенту важно не то, почему ещё не решено, а когда решится: замените объяснение тем, что уже сделано, и сроком.',
      en: 'The client needs to know when, not why it is not solved yet: replace the explanation by what has been done and by when it will be solved.',
    },
    fixes: () => fixes(template, reading, cause, span),
  };
}

/** The fact stays, the reason goes, and what the text lacks comes in its place. */
function fixes(template: Template, reading: Reading, { block: number, sentence }: Mark, reason: Span): Fix[] {
  const block = template.blocks[number]!;
  // "…because the channel is overloaded, and the new equipment is late": a second reason goes with the first.
  const more = ['internal', 'late', 'hindered']
    .flatMap((concept) => reading.marks(`why-unsolved/${concept}`))
    .some((one) => sameSentence(one, { block: number, sentence }) && one.start > reason.end);
  const last = block.sentences[sentence]?.last ?? 0;
  const words = more ? { ...reason, end: wordsOf(block, last, last).end } : reason;
  const edits = tellInstead(template, reading, block, sentence, words);
  const write = { ru: 'Написать, что сделано и когда решим', en: 'Write what is done and when' };
  const title = { ru: 'Убрать причину: её место во внутренней заметке', en: 'Leave out the reason: keep it internal' };
  const isLess = !lacking(reading, reason) || titleOf(template, edits, write, title) === title;
  return isLess ? offer(title, 'suggestion', edits) : offer(write, 'fill-in', edits);
}
