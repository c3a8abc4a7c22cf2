import type { Fact } from './facts/facts';
import type { Reading, Template } from './template';
import { marksIn } from './where';

/** "Nobody says that…", "не думайте, что…", "you ask whether…": the words right behind it are nobody's claim. */
export function isDenied(template: Template, reading: Reading, mark: Fact): boolean {
  return marksIn(reading.marks('not-my-job/denial'), mark).some((denial) => {
    if (denial.start >= mark.start) return false;
    const between = template.text.slice(denial.end, Math.max(denial.end, mark.start));
    return !/[;:.!?—–]|,(?! *(?:что|будто|якобы|почему|кто|чья|that|whether))/.test(between) && between.length < 90;
  });
}
