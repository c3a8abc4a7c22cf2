import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { marksIn } from './where';

/** "Nobody says that…", "не думайте, что…": the words right behind it are nobody's claim. */
export function isDenied(template: Template, reading: Reading, mark: Mark): boolean {
  return marksIn(reading.marks('not-my-job/denial'), mark).some((denial) => {
    if (denial.start >= mark.start) return false;
    const between = template.text.slice(denial.end, Math.max(denial.end, mark.start));
    return !/[;:.!?—–]|,(?! *(?:что|будто|якобы|that))/.test(between) && between.length < 90;
  });
}
