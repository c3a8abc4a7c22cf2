/** A cure that a version will bring: a time stands instead of the version, and how to manage until then. */
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { together } from './lacking';
import { type SentenceName, say, sayAll } from './say';
import { insertAfterSentence, replaceSpan, sentenceSpan } from './seam';

/** Words without a stop: a point stands only between digits, so that each can be read in one way. */
const part = String.raw`(?:(?!\s(?:and|but)\s)(?:[^,.;:!?[\]{}]|(?<=\d)\.(?=\d)))*?`;
const version = String.raw`\b(?:versions?|releases?|updates?|editions?|upgrades?|builds?|patch(?:es)?|firmware|chapter|platform|rollout)\b`;
const end = '(?=[.!]*$)';

const instead: readonly (readonly [RegExp, SentenceName])[] = [
  // "A fix is scheduled for version 5.2", "the correction goes into our next update".
  [
    new RegExp(
      String.raw`(?:is|are|will be) (?:(?:included|contained) in|part of|(?:planned|scheduled) for)\s${part}${version}${part}${end}|goes into\s${part}${version}${part}${end}`,
      'i',
    ),
    'outBy',
  ],
  // "The new version will sort this out".
  [
    new RegExp(String.raw`(?<=^|[,;:]\s)(?:the|our|an?)\s${part}${version}\s(?:will|should)\s${part}${end}`, 'i'),
    'deadline',
  ],
  // "It will be mended in the next version".
  [
    new RegExp(
      String.raw`(?<=\s)(?:with|in|as part of|once|when|after|through|by)\s${part}${version}${part}${end}`,
      'i',
    ),
    'byDeadline',
  ],
];

export function datedInstead(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { start, end: stop } = sentenceSpan(block, sentence);
  const said = template.text.slice(start, stop);
  for (const [pattern, name] of instead) {
    const found = pattern.exec(said);
    if (!found) continue;
    const from = start + found.index;
    // Beside a time of our own the steps are missed.
    const { state, steps } = reading.facts;
    const isMissed = state === 'open' && steps.length === 0;
    const until = sayAll(template, reading, ['workaround', ...(isMissed ? (['stepDone'] as const) : [])]);
    const put = say(template, reading, name).replace(/\.$/, '');
    return together(
      replaceSpan(template, { start: from, end: from + found[0].length }, put),
      insertAfterSentence(template, block, sentence, until),
    );
  }
  return null;
}
