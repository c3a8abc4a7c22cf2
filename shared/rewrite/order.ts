/** Where sentences of ours stand among those of the text: none between a sentence and the one that leans on it. */
import { wordings } from '../languages';
import type { Reading } from '../template';
import { firstWords } from './announce';

/** The text with sentences of ours moved within their paragraphs to where they tear nothing. */
export function settled(before: string, after: string, reading: Reading, steps: readonly string[]): string {
  const { sentences } = wordings[reading.language];
  const number = sentences.escalationNumber.split('{')[0]!;
  // A placeholder of the text is no slot of ours.
  const isOurs = (sentence: string) => /:? \[[^\]]+\]\.$/u.test(sentence) && !before.includes(sentence);
  return after
    .split('\n\n')
    .map((paragraph) => {
      const words = paragraph.trimEnd();
      const all = words.split(between);
      if (/^\s*(?:[-*|#>]|\d+[.)]|---)/mu.test(words) || !all.some((one) => isOurs(one))) return paragraph;
      const leaning = behindSteps(afterLeaning(all, isOurs, reading), isOurs, reading, steps);
      const moved = numberLast(behindSorry(leaning, isOurs, reading), isOurs, number);
      // Where nothing moved, every line stays as long as it was.
      const isSame = moved.every((one, index) => one === all[index]);
      return isSame ? paragraph : moved.join(' ') + paragraph.slice(words.length);
    })
    .join('\n\n');
}

const between = /(?<=[.!?…]["»”)*]*)\s+(?=[\p{Lu}[«"“*{#%<\d])/gu;

type Test = (sentence: string) => boolean;

/** "It stands. [What we have done.] We know what this means" -> ours behind what leans on the first. */
function afterLeaning(all: readonly string[], isOurs: Test, reading: Reading): string[] {
  const { leaning, pointing } = wordings[reading.language].turning;
  const moved = [...all];
  for (let at = 1; at < moved.length; at++) {
    const words = firstWords(moved[at]!);
    if (isOurs(moved[at]!) || !isOurs(moved[at - 1]!) || !(leaning.test(words) || pointing.test(words))) continue;
    let first = at - 1;
    while (first > 0 && isOurs(moved[first - 1]!)) first--;
    if (first === 0) continue;
    const [leans] = moved.splice(at, 1);
    moved.splice(first, 0, leans!);
  }
  return moved;
}

/** "It stands. [By when it is solved.] We are changing its drive" -> the time behind what is done. */
function behindSteps(all: readonly string[], isOurs: Test, reading: Reading, steps: readonly string[]): string[] {
  const time = wordings[reading.language].sentences.deadline.split('{')[0]!;
  const isStep = (one: string) => steps.some((step) => step === one || step.endsWith(one));
  const at = all.findIndex((one) => isOurs(one) && one.startsWith(time));
  let end = at + 1;
  while (at >= 0 && end < all.length && isStep(all[end]!)) end++;
  if (end === at + 1 || at < 0) return [...all];
  return [...all.slice(0, at), ...all.slice(at + 1, end), all[at]!, ...all.slice(end)];
}

/** "We will check the result and write to you": where nothing is told that has one, only that we write. */
export function withoutResult(before: string, after: string, sentences: readonly [string, string]): string {
  const [checks, writes] = sentences;
  return before.includes(checks) ? after : after.replace(checks, writes);
}

/** The apology of a repair, which waits for its words, with those that the text has. */
export function sorryFor(
  before: string,
  after: string,
  apology: string,
  told: readonly string[],
  reading: Reading,
): string {
  const { sorryFor: what, apologises } = wordings[reading.language].turning;
  if (before.includes(apology) || !after.includes(apology)) return after;
  const [words] = told.flatMap((one) => what.exec(one)?.[1] ?? []);
  return words ? after.replace(apology, `${apologises}${words.trim()}.`) : after;
}

/** What is done stands before an apology, the next message behind it. */
function behindSorry(all: readonly string[], isOurs: Test, reading: Reading): string[] {
  const { turning } = wordings[reading.language];
  const isAfter = (one: string) => turning.message.test(one) || turning.sorry.test(one);
  const at = all.findIndex((one, index) => index > 0 && !isOurs(one) && turning.sorry.test(one));
  if (at < 0) return [...all];
  let end = at + 1;
  while (end < all.length && isOurs(all[end]!)) end++;
  const run = all.slice(at + 1, end);
  const early = run.filter((one) => !isAfter(one));
  return [...all.slice(0, at), ...early, all[at]!, ...run.filter((one) => isAfter(one)), ...all.slice(end)];
}

/** The number of the request is told last, before the next message. */
function numberLast(all: readonly string[], isOurs: Test, number: string): string[] {
  const at = all.findIndex((one) => isOurs(one) && one.startsWith(number));
  if (at < 0) return [...all];
  const others = all.filter((_, index) => index !== at);
  let end = others.length;
  while (end > 0 && isOurs(others[end - 1]!)) end--;
  return [...others.slice(0, end), all[at]!, ...others.slice(end)];
}
