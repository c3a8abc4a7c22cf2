/** What a sentence tells besides what must go. */
import type { Edit } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sameSentence, tokenAt, troublesOf, wordsOf } from '../where';
import { openingOf } from './greeted';
import { dropWords } from './leave-out';
import { tells } from './predicate';
import { deleteSentence, deleteSpan, sentenceSpan } from './seam';

/** "The belt is new, it will never tear again, we give you our word": what was done stays, and nobody vouches for it. */
export function besidePromise(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  // "Protected by 100 %": only the measure is too much.
  const isMeasure = /(?<!\p{L})на (?:все )?(?:100|сто)(?!\d)/iu.test(template.text.slice(mark.start - 3, mark.end));
  if (reading.language === 'en') return deedBefore(template, block, mark) ?? factBefore(template, block, mark);
  if (isMeasure) return null;
  const { first, last } = block.sentences[mark.sentence]!;
  const { start, end } = sentenceSpan(block, mark.sentence);
  const said = template.text.slice(start, end);
  const isFact = (from: number, to: number) => {
    const [one, other] = [tokenAt(block, from), tokenAt(block, to - 1)];
    return (
      one >= first &&
      other >= one &&
      other <= last &&
      tells(block, one, other) &&
      !vouches.test(template.text.slice(from, to))
    );
  };
  // "Never again: the belt is new", behind the promise.
  for (const joint of said.matchAll(/[,:;–—]\s+/gu)) {
    const at = start + joint.index + joint[0].length;
    if (at <= mark.end || hangs.test(template.text.slice(at)) || !isFact(at, end)) continue;
    return dropWords(template, block, { start, end: at - /\s+$/.exec(joint[0])![0].length });
  }
  // "The belt is new, and it will never tear", before it.
  const joints = [...said.slice(0, mark.start - start).matchAll(/[,:;–—](?=\s)/gu)]
    .map(({ index }) => start + index)
    .reverse();
  const before = joints.find((at) => isFact(start, at));
  const token = before === undefined ? -1 : tokenAt(block, before);
  return token > first ? deleteSpan(template, wordsOf(block, token + 1, last)) : null;
}

/** "The backup now runs hourly, | so there is a guarantee that nothing is lost": the fact stays. */
function factBefore(template: Template, block: Block, mark: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const fact = /^((?:[^,;:\s]+\s){3,}[^,;:\s]+),\s+(?:and )?(?:so|which means|therefore)\s/i.exec(
    template.text.slice(start, end),
  )?.[1];
  const at = start + (fact?.length ?? 0);
  if (!fact || at >= mark.start || /guarante|promise|never|always|100|hundred|assure/i.test(fact)) return null;
  return deleteSpan(template, { start: at + 1, end });
}

const hangs = /^(?:и|а|но|что|чтобы|потому|так|если|когда|как|котор\p{L}+)(?!\p{L})/iu;

const vouches =
  /гаранти|руча[еюл]|обеща|дал?[её]м слово|да(?:ю|ём|ем) вам слово|честное слово|заверя|уверен|клян|стопроцент|100\s?%|исключен|никогда|ни разу|(?<!\p{L})больше не|впредь|не будет/iu;

/** "The flowers had withered through no fault of ours": that they had stays. */
export function withoutOurPart(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  if (reading.language !== 'ru') return null;
  const { start, end } = sentenceSpan(block, mark.sentence);
  const found = notThroughUs.exec(template.text.slice(start, end));
  const { first } = block.sentences[mark.sentence]!;
  const at = found ? start + found[0].length - found[2]!.length : -1;
  const token = tokenAt(block, at);
  if (!found || token < 2 || !tells(block, first, token - 1)) return null;
  // "The sign-in was lost through no fault of ours": where it is back, the rest says nothing.
  const words = block.tokens.slice(first, token).filter(({ kind }) => kind === 'word').length;
  const isTold = reading.facts.state === 'resolved' || troublesOf(reading).some((one) => !sameSentence(one, mark));
  if (words < 4 && isTold) return deleteSentence(template, block, mark.sentence);
  const lead = found[1] ? dropWords(template, block, { start, end: start + found[1].trimEnd().length }) : [];
  const rest = deleteSpan(template, { start: at, end: end - 1 });
  return lead && rest ? [...lead, ...rest] : null;
}

const notThroughUs =
  /^((?:подчеркн[её]м|поймите|заметим|отметим)[:,]\s+(?:что\s+)?)?(?!это|так(?!\p{L})|вс[её])[^,:;]+?\s(не (?:по нашей вине|из-за нас))[.!]$/iu;

/** "I've changed the lock, and this one will never jam": what we did stays. */
function deedBefore({ text, source }: Template, block: Block, mark: Mark): Edit[] | null {
  const start = openingOf({ text, source }, block, mark.sentence);
  const { end } = sentenceSpan(block, mark.sentence);
  const done = ownDeed.exec(text.slice(start, end))?.[1];
  return done && mark.start >= start + done.length ? [{ start: start + done.length, end, text: '.' }] : null;
}

const ownDeed =
  /^((?:we|i)(?:['’]ve| have)? [^,;]{8,80}), (?:and|so) (?:now )?(?:it|this|that|these|they|this one)\b[^,;]*[.!]*$/iu;
