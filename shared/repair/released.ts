/** A cure that a version will bring: a time stands instead of the version, and how to manage until then. */
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { together } from './lacking';
import { type SentenceName, say, sayAll } from './say';
import { insertAfterSentence, insertBeforeSentence, replaceSentence, replaceSpan, sentenceSpan } from './seam';

/** Words without a stop: a point stands only between digits, so that each can be read in one way. */
const part = String.raw`(?:(?!\s(?:and|but)\s)(?:[^,.;:!?[\]{}]|(?<=\d)\.(?=\d)))*?`;
const version = String.raw`\b(?:versions?|releases?|updates?|editions?|upgrades?|builds?|patch(?:es)?|firmware|chapter|platform|rollout|service pack|sprint)\b`;
const live = String.raw`\b(?:goes live|go live|comes? out|is (?:live|ready|launched|released|out|rolled out)|are (?:ready|rolled out))\b`;
const end = '(?=[.!]*$)';
const cure = `(?:fix|cure|correction|patch|repair|remedy|solution)`;

const instead: readonly (readonly [RegExp, SentenceName])[] = [
  // "A fix is scheduled for version 5.2", "the correction goes into our next update", "the cure is in the next build".
  [
    new RegExp(
      String.raw`(?:is|are|will be) (?:(?:included|contained) in|part of|(?:planned|scheduled) for)\s${part}${version}${part}${end}|goes into\s${part}${version}${part}${end}|(?<=\b${cure} )(?:is|will be|comes) (?:in|with|scheduled for|planned for)\s[^,.;:!?[\]{}]+${end}`,
      'i',
    ),
    'outBy',
  ],
  // "The new version will sort this out".
  [
    new RegExp(String.raw`(?<=^|[,;:]\s)(?:the|our|an?)\s${part}${version}\s(?:will|should)\s${part}${end}`, 'i'),
    'deadline',
  ],
  // "It will be mended in the next version", "… once the new website goes live".
  [
    new RegExp(
      String.raw`(?<=\s)(?:with|in|as part of|once|when|after|through|by)\s${part}(?:${version}|${live})${part}${end}`,
      'i',
    ),
    'byDeadline',
  ],
];

/** "We hope to include a correction in …": a wish is no promise. */
const hoped = new RegExp(
  String.raw`^(?:we|our \p{L}+|the \p{L}+) (?:hopes?|plans?|expects?|aims?|wants?|intends?|would like|(?:are|is) (?:hoping|planning|aiming)) to (?:include|ship|bring|release|deliver|publish|have) (?:the|an?) (${cure})\b.*$`,
  'iu',
);

/** "Our new app will take care of this", "it is on the list for the next release": nothing but the promise. */
const promiseOnly =
  /^(?:(?:i can (?:tell you|assure you)|rest assured|please note|the good news is)(?: that)? )?(?:(?:this|that|it)(?: fault| error| problem| issue)? (?:is|has|goes|stops|will|should)|(?:the|our|a|an|version \d[\d.]*)\s(?:[^,.;:!?]|(?<=\d)\.(?=\d))*?\b(?:will|should|takes? care|(?:has|have) (?:put|scheduled|planned|added))|getting rid of|please wait for|once\s[^,.;:!?]+,\s(?:this|that|it|the)\b|version \d)/iu;

export function datedInstead(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { start, end: stop } = sentenceSpan(block, sentence);
  const said = template.text.slice(start, stop);
  // Beside a time of our own the steps are missed.
  const { state, steps } = reading.facts;
  const isMissed = state === 'open' && steps.length === 0;
  // What has been done stands before what will be; where that is only a part of the sentence, behind it.
  const until = say(template, reading, 'workaround');
  const done = isMissed ? say(template, reading, 'stepDone') : null;
  const wish = reading.language === 'en' ? hoped.exec(said.replace(/[.!]+$/, ''))?.[1] : undefined;
  if (wish) {
    const out = say(template, reading, 'outBy');
    return replaceSentence(
      template,
      block,
      sentence,
      `${done ? `${done} ` : ''}The ${wish.toLowerCase()} ${out}. ${until}`,
    );
  }
  for (const [pattern, name] of instead) {
    const found = pattern.exec(said);
    if (!found) continue;
    const from = start + found.index;
    const lead = said
      .slice(0, found.index)
      .split(/[;,:]\s/)
      .at(-1)!;
    // "This is in the backlog for …": a state takes no time, and a release no "disappear by".
    if (
      name === 'byDeadline' &&
      /\b(?:is|are|has|have|stops?|(?<!will )disappears?|goes away)\b(?:(?!\bbe\b).)*$/i.test(lead)
    )
      continue;
    const put = say(template, reading, name).replace(/\.$/, '');
    const isLead = done !== null && sentence > 0 && !/[;,]\s/.test(said.slice(0, found.index));
    const before = isLead ? insertBeforeSentence(template, block, sentence, done) : null;
    return together(
      before ?? [],
      replaceSpan(template, { start: from, end: from + found[0].length }, put),
      insertAfterSentence(template, block, sentence, done && !before ? `${until} ${done}` : until),
    );
  }
  return promised(template, reading, block, sentence, said, isMissed);
}

/** The promise as a sentence of ours, where what is the matter is told before it. */
function promised(
  template: Template,
  reading: Reading,
  block: Block,
  sentence: number,
  said: string,
  isMissed: boolean,
): Edit[] | null {
  if (reading.language !== 'en' || sentence === 0 || said.split(' ').length > 16) return null;
  const before = template.text.slice(sentenceSpan(block, sentence - 1).start, sentenceSpan(block, sentence - 1).end);
  const isAlone = promiseOnly.test(said) && !/[;–—]|,\s(?:and|but)\s/.test(said);
  if (!isAlone || before.split(' ').length < 5 || /^(?:many )?thank/i.test(before)) return null;
  const names: SentenceName[] = [...(isMissed ? (['stepDone'] as const) : []), 'deadline', 'workaround'];
  return replaceSentence(template, block, sentence, sayAll(template, reading, names));
}
