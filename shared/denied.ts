import type { Fact } from './facts/facts';
import { overlaps } from './span';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { marksIn } from './where';

/** "Nobody says that…", "не думайте, что…", "you ask whether…": the words right behind it are nobody's claim. */
export function isDenied(template: Template, reading: Reading, mark: Fact): boolean {
  return marksIn(reading.marks('not-my-job/denial'), mark).some((denial) => {
    if (denial.start >= mark.start) return false;
    const between = template.text.slice(denial.end, Math.max(denial.end, mark.start));
    return !/[;:.!?—–]|,(?! *(?:что|будто|якобы|почему|кто|чья|that|whether))/.test(between) && between.length < 90;
  });
}

/** "Our dispatcher took down the wrong door", "the courier mixed them up, it is our fault": who did it is told as ours. */
export function isOwned({ text }: Template, reading: Reading, mark: Mark): boolean {
  const ours = marksIn(reading.facts.faults, mark).some(
    (one) => overlaps(one, mark) && /^(?:наш|мо[йя] )/iu.test(text.slice(one.start, one.end)),
  );
  const isCharge = mark.concept === 'blame-shift/charge';
  return (
    ours ||
    isNeverDone(text, mark) ||
    (isCharge && marksIn(reading.marks('fault/admission'), mark).some((one) => !overlaps(one, mark)))
  );
}

/** "Our couriers don't deliver to islands": what is never done is nobody's fault. */
function isNeverDone(text: string, { start, end }: Mark): boolean {
  return (
    /\bdo(?:es)?(?: not|n['’]t) (?:deliver|accept|work|collect)$/i.test(text.slice(start, end)) &&
    /^ (?:to|on|before|after|at|in|outside|abroad|beyond)\b/i.test(text.slice(end, end + 10))
  );
}
