/** The next move comes back to us: "give us a shout if it stays like that" -> "we will check it and write by 18:00". */
import type { Step } from '../facts/facts';
import type { Edit } from '../finding';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { anyIn, lastWithDependents, type Place, sameSentence, sentenceTextOf, troublesOf, wordsOf } from '../where';
import { together } from './lacking';
import { say } from './say';
import { deleteSpan, insertAfterSentence, replaceSentence, sentenceSpan, withCapital } from './seam';
import { isUnexplained } from './unexplained';

/** What leaves the next move to the client, in text order. */
export function leftMoves(reading: Reading): Mark[] {
  return (
    ['left', 'watched', 'someday', 'again']
      .flatMap((concept) => reading.marks(`initiative-to-client/${concept}`))
      .filter((mark) =>
        ['harmless', 'needed'].every(
          (one) =>
            (one === 'needed' && mark.concept === 'initiative-to-client/again') ||
            !anyIn(reading.marks(`initiative-to-client/${one}`), mark),
        ),
      )
      // "If they refuse, send us their answer": how we help on with what only he can do.
      .filter((mark) => !anyIn(reading.marks('redirect/prepared'), mark))
      .sort((a, b) => a.start - b.start)
  );
}

/** Our own step and its time instead; what the sentence says besides stays. */
export function keepMove(template: Template, reading: Reading, left: Mark): Edit[] | null {
  const { block: number, sentence } = left;
  const block = template.blocks[number];
  if (!block) return null;
  const { steps, deadlines, stateEvidence } = reading.facts;
  const here = { block: number, sentence };
  // "It will be there soon" gets its time from a repair of its own: two times in a row are one too many.
  const isTimed = deadlines.some((one) => one.of === 'solution' && !sameSentence(one, here));
  // "We restarted it, yet the line still drops": the result is known already.
  const known =
    isUnexplained(template) || troublesOf(reading).some((one) => steps.some((step) => isResult(template, step, one)));
  const check = say(template, reading, isTimed ? 'weCheckThen' : known ? 'weSeek' : 'weCheck');
  const asked = askedFor(template, reading, here);
  const says = `${steps.length ? '' : `${say(template, reading, 'stepDone')} `}${asked ?? check}`;
  const instead = asked ? replaceSentence(template, block, sentence, says) : null;
  if (instead) return instead;
  const isMore = anyIn(steps, here) || anyIn(deadlines, here) || (stateEvidence && sameSentence(stateEvidence, here));
  const added = insertAfterSentence(template, block, sentence, says);
  if (!isMore) return replaceSentence(template, block, sentence, says) ?? added;
  // The whole clause with its condition, where nothing else is told in it.
  const { first } = block.clauses[left.clause]!;
  const whole = wordsOf(block, first, lastWithDependents(block, left.clause, []));
  const stretch = withItsLead(template, block, left);
  const isAlone = ![...steps, ...deadlines].some((one) => one.start < whole.end && whole.start < one.end);
  return (
    (isAlone ? together(deleteSpan(template, whole), added) : null) ??
    together(deleteSpan(template, stretch), added) ??
    together(deleteSpan(template, left), added) ??
    added
  );
}

/** "Позвоните нам, чтобы узнать новую дату", "о результатах узнавайте по телефону": what was to be asked for we tell ourselves. */
function askedFor(template: Template, reading: Reading, place: Place): string | null {
  const said = sentenceTextOf(template, place);
  const thing = reading.language === 'ru' && (toLearn.exec(said)?.[1] ?? learns.exec(said)?.[1]);
  if (!thing || /[[{<]/.test(thing)) return null;
  return `${withCapital(thing)} мы сообщим вам сами ${say(template, reading, 'byNextUpdate')}.`;
}

const toLearn =
  /(?<!\p{L})(?:узнать|уточнить|выяснить)\s((?:(?:о|об)\s)?(?!что|как|когда|где|почему|есть|у\s|в\s|подробн|больше)[^,.;:!?]{4,50}?)(?:\s(?:по телефону|у (?:нас|оператора))[^,.;:!?]*)?[.!]*$/iu;
const learns = /^((?:о|об)\s[^,.;:!?]{4,40}?)\s(?:узнавайте|уточняйте|спрашивайте|справляйтесь|узнаете)(?!\p{L})/iu;

/** "…, but the line still drops" behind what we have done. */
function isResult({ text }: Template, step: Step, trouble: Mark): boolean {
  const between = text.slice(step.end, Math.max(step.end, trouble.end));
  const isNear = step.aspect === 'done' && step.block === trouble.block && trouble.sentence - step.sentence < 2;
  return (
    isNear && between.length < 160 && /[,;—–] yet |(?<!\p{L})(?:but|however|and yet|но|однако)(?!\p{L})/iu.test(between)
  );
}

/** "…, so please | try it again later | on": what leads to the words, and the one or two of the sentence that are left behind them. */
function withItsLead({ text }: Template, block: Block, { start, end, sentence }: Mark): Span {
  const whole = sentenceSpan(block, sentence);
  const lead =
    /(?:[,;]?\s+(?:so|and|but|therefore|поэтому|и|а|но|так что))?(?:\s+(?:please|kindly|just|do|пожалуйста|просим|прошу))*\s*$/iu;
  const before = lead.exec(text.slice(whole.start, start))?.[0].length ?? 0;
  const behind = /^(?:\s+\p{L}+){1,2}(?=[.!?…]*$)/u.exec(text.slice(end, whole.end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
