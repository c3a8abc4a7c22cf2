/** A verdict on how small a trouble is goes. */
import type { Edit, Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { wordsOf } from '../where';
import { offer } from './lacking';
import { dropWords, factBehind, leaveOut, leaveOutAside, leaveOutSentence } from './leave-out';
import { tellsBeside } from './lecture';
import { keepMatter } from './matter';
import { say } from './say';
import { deleteClause, deleteSpan, replaceSentence, replaceSpan, sentenceSpan } from './seam';
import { bareTrifle, calmly, isSneer } from './shrug';
import { keepThing } from './worry';

/** The fact stays, the verdict goes; where the verdict was all, the fact is asked for. */
export function withoutVerdict(template: Template, reading: Reading, mark: Mark): Fix[] {
  const edits = calmly(template, mark, without(template, reading, mark));
  const leavesSlot = edits?.some(({ text }) => text.includes('['));
  return offer({ ru: 'Убрать оценку', en: 'Leave the verdict out' }, leavesSlot ? 'fill-in' : 'suggestion', edits);
}

function without(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block];
  if (!block) return null;
  const around = template.text.slice(Math.max(0, mark.start - 5), mark.start);
  // "A tiny cosmetic thing, we know": the article would be left alone.
  if (/\b(?:an?|the)\s+$/i.test(around) && /^\s*[,.;:!?]/.test(template.text.slice(mark.end)))
    return leaveOutSentence(template, reading, block, mark.sentence);
  // "Nothing terrible, the receipt came twice": what happened stays.
  const fact = factBehind(template, block, mark);
  if (fact) return fact;
  // "Then again, it is merely one chilly evening": nothing of it is worth telling.
  if (isSneer(template, reading, block, mark)) {
    const out = leaveOutSentence(template, reading, block, mark.sentence);
    if (out) return out;
  }
  if (mark.concept === 'belittling/verdict' || mark.concept === 'belittling/soothing')
    return (
      keepThing(template, block, mark.sentence) ??
      keepMatter(template, reading, block, mark.sentence, true) ??
      leaveOutAside(template, block, mark) ??
      bareVerdict(template, block, mark) ??
      leaveOut(template, reading, block, mark) ??
      // What is told beside the verdict is worth more than a slot for it.
      (tellsBeside(template, block, mark)
        ? null
        : replaceSentence(template, block, mark.sentence, say(template, reading, 'whatWeSee')))
    );
  // "It's just a small delay: the sofa comes tomorrow", "It's merely a cosmetic quirk.": nothing is left to tell of it.
  const idle = bareTrifle(template, reading, block, mark);
  if (idle) return idle;
  // "just a minor glitch": the article stays.
  const words = template.text.slice(mark.start, mark.end);
  const article = /^(?:(?:just|only|merely|simply)\s+)?(a|an|the|this|some|one)\s/i.exec(words)?.[1];
  // "It does not work, but it is just a minor glitch": without the verdict the clause tells nothing.
  const bare = bareVerdict(template, block, mark);
  if (bare) return bare;
  if (!article || /\bmere$/i.test(words)) return dropWords(template, block, mark);
  // "A tiny hiccup": the noun makes it small, too.
  const small = /^\s+(?:hiccup|hitch|blip|snag)(?![\p{L}])/iu.exec(template.text.slice(mark.end, mark.end + 12));
  if (small && /^an?$/i.test(article))
    return replaceSpan(template, { start: mark.start, end: mark.end + small[0].length }, `${article} fault`);
  // "A tiny cosmetic thing, we know": all of it makes it small.
  if (/^\s*[,.;:!?]/.test(template.text.slice(mark.end)))
    return leaveOutSentence(template, reading, block, mark.sentence);
  const next = /[\p{L}]/u.exec(template.text.slice(mark.end, mark.end + 5))?.[0] ?? '';
  const fitting = /^an?$/i.test(article) ? (/[aeiou]/i.test(next) ? 'an' : 'a') : article;
  return replaceSpan(template, mark, fitting);
}

/** All of a last clause that is set against the fact and says only how small it is. */
function bareVerdict(template: Template, block: Block, mark: Mark): Edit[] | null {
  const { first, last } = block.clauses[mark.clause]!;
  const { start, end } = wordsOf(block, first, last);
  const before = template.text.slice(start, mark.start);
  const after = template.text.slice(mark.end, end);
  // "…, but that's not as bad | as it sounds.": the verdict is of two clauses.
  const whole = sentenceSpan(block, mark.sentence);
  const isVerdict = /^(?:\s+(?:it|that|this)\s+\p{L}+)?[.!…]*$/iu.test(template.text.slice(mark.end, whole.end));
  if (isVerdict && /^(?:but|yet|though|но|однако)[\s,]/iu.test(before))
    return deleteSpan(template, { start, end: whole.end - 1 });
  const opens = /^(?:но|однако|зато|but|yet|though)[\s,]+(?:это|it is|it['’]s|this is|that is|that['’]s)?\s*$/iu;
  return opens.test(before) && /^(?:\s+\p{L}+)?[.,!…]*$/u.test(after)
    ? deleteClause(template, block, mark.clause)
    : null;
}
