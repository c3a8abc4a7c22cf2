import type { Kind } from '../../config';
import { delays } from '../../explanation';
import type { Fact } from '../../facts/facts';
import type { Fix, Problem } from '../../finding';
import type { Localized } from '../../localized';
import { keepMove, leftMoves } from '../../repair/keep-move';
import { say } from '../../repair/say';
import { insertAfterSentence, insertSentence, replaceSentence } from '../../repair/seam';
import { timedPromise } from '../../repair/timed-promise';
import { behindPlan, isFarewell, isMended, isTimed } from '../../repair/when';
import type { Rule } from '../../rule';
import { isSurelyOpen } from '../../surely-open';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import type { Block } from '../../text/text';
import { marksIn, necessaryAt, sentenceAfter } from '../../where';

/** "When?" is the question that every client asks. */
export const rule: Rule = {
  id: 'missing-deadline',
  title: { ru: 'Не сказано, когда решат', en: 'Not said when it will be solved' },
  category: 'status',
  severity: 'warning',
  kinds: ['reply', 'status-update', 'incident-notice', 'acknowledgement'],
  sources: ['0.1', '1.1', '4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      if (!isMissing(template.kind, reading)) continue;
      const [received] = template.kind === 'acknowledgement' ? reading.marks('missing-deadline/received') : [];
      yield {
        span: necessaryAt(template, reading, received ?? reading.facts.stateEvidence),
        message: messageFor(template.kind),
        ...levelFor(template.kind),
        fixes: () => fixes(template, reading, received ?? null),
      };
    }
  },
};

function isMissing(kind: Kind, reading: Reading): boolean {
  const { facts } = reading;
  if (facts.deadlines.length) return false;
  if (kind === 'acknowledgement') return true;
  if (facts.state !== 'open') return false;
  if (kind === 'incident-notice') return true;
  // Without a step it is an empty status; the missing "when" of a hand-over has a rule of its own.
  return isSurelyOpen(reading) && facts.steps.length > 0 && !facts.handovers.length && !facts.escalations.length;
}

function messageFor(kind: Kind): Localized {
  if (kind === 'acknowledgement')
    return {
      ru: 'Не сказано, когда придёт настоящий ответ: назовите время или дату.',
      en: 'It does not say when the real answer will come: give a time or a date.',
    };
  return {
    ru: 'Не сказано, к какому времени решат или когда придёт следующее сообщение: назовите время или дату.',
    en: 'It does not say by when it will be solved or when the next message will come: give a time or a date.',
  };
}

function levelFor(kind: Kind): Pick<Problem, 'level'> {
  return kind === 'status-update' || kind === 'incident-notice' ? { level: 'error' } : {};
}

/** Whether the next step is with somebody else: then we can promise a message, not the solution. */
function isElsewhere({ marks }: Reading): boolean {
  return marks('redirect/away').length > 0;
}

/** A sentence of hardly more words than these. */
function isAlone({ sentences }: Block, { sentence, first, last }: Mark): boolean {
  const whole = sentences[sentence]!;
  return whole.last - whole.first - (last - first) < 4;
}

/** After what is done stands when it is solved. */
function fixes(template: Template, reading: Reading, received: Fact | null): Fix[] {
  if (!received && isMended(template, reading)) return [];
  const { steps, stateEvidence } = reading.facts;
  const at = received ?? steps.at(-1) ?? stateEvidence;
  const isNotice = template.kind === 'incident-notice';
  const title = { ru: 'Вписать срок', en: 'Insert the deadline' };
  // "Give us a shout if it stays like that": our own next step brings the time with it.
  const [left] = isNotice || received ? [] : leftMoves(reading);
  const kept = left && keepMove(template, reading, left);
  if (kept) return [{ title, grade: 'fill-in', edits: kept }];
  const says = say(
    template,
    reading,
    received || template.kind === 'acknowledgement'
      ? 'replyBy'
      : isNotice
        ? 'incidentDeadline'
        : isElsewhere(reading) || isTimed(template, steps.at(-1) ?? stateEvidence)
          ? 'nextMessage'
          : 'deadline',
  );
  // "You'll hear from us!": the same with a time takes its place.
  const [undated] = received || template.kind === 'acknowledgement' ? reading.marks('missing-deadline/undated') : [];
  const home = undated && template.blocks[undated.block];
  const dated =
    home && isAlone(home, undated) && !isFarewell(template, home, undated)
      ? replaceSentence(template, home, undated.sentence, says)
      : null;
  if (dated) return [{ title, grade: 'fill-in', edits: dated }];
  const promised = template.kind === 'acknowledgement' ? timedPromise(template, reading) : null;
  if (promised) return [{ title, grade: 'fill-in', edits: promised }];
  const block = at && template.blocks[at.block];
  // "The work drags on, for want of parts": before the time, and not behind it.
  const late = at && (marksIn(delays(reading), sentenceAfter(at))[0] ?? at);
  const edits =
    (late && block && insertAfterSentence(template, block, behindPlan(block, late.sentence), says)) ||
    insertSentence(template, reading.members, says);
  return edits ? [{ title, grade: 'fill-in', edits }] : [];
}
