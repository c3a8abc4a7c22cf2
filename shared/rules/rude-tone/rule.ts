import { isDenied } from '../../denied';
import type { Edit, Fix } from '../../finding';
import { offer, together } from '../../repair/lacking';
import { leaveOut, leaveOutAside, leaveOutSentence } from '../../repair/leave-out';
import { afterReproach, besideLecture } from '../../repair/lecture';
import { putRight, titles } from '../../repair/put-right';
import { deleteClause, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import type { Block, Token } from '../../text/text';
import { marksTold, sameSentence, sentenceTextOf, wholeWords, wordsOf } from '../../where';
import { pointers } from './phrases';

/** Whoever is angry writes to us, not the other way round: the facts stay, the irritation goes. */
export const rule: Rule = {
  id: 'rude-tone',
  title: { ru: 'Раздражение, сарказм, угроза', en: 'Irritation, sarcasm, a threat' },
  category: 'tone',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['3', '4'],
  since: '0.1.0',
  tells: ['aside', 'attack'],

  *check(template) {
    for (const reading of template.readings) {
      const marks = marksTold(reading, rule)
        .filter((mark) => !isDenied(template, reading, mark))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      let before: Mark | undefined;
      for (const mark of marks) {
        if (before && (overlaps(before, mark) || sameSentence(before, mark))) continue;
        before = mark;
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `«${words}» звучит раздражённо: оставьте факт и следующий шаг, а упрёк уберите.`,
            en: `"${words}" sounds irritated: keep the fact and the next step, and leave the reproach out.`,
          },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** "Читайте внимательно договор": "Это описано в договоре". */
function pointsTo(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  const sentence = block.sentences[mark.sentence]!;
  const words = template.text.slice(mark.start, wordsOf(block, sentence.first, sentence.last).end);
  const whole = wordsOf(block, sentence.first, sentence.last);
  const { order, places, says } = pointers[reading.language];
  const place = places.find(([named]) => named.test(words))?.[1];
  if (mark.start - whole.start > 2 || /[,:;—–]/.test(words) || !place || !order.test(words)) return null;
  return replaceSentence(template, block, mark.sentence, `${says} ${place}.`);
}

/** Whether the sentence holds nothing that the reader needs: "calm yourself, it won't run away". */
function isIdle(template: Template, { facts }: Reading, mark: Mark, block: Block): boolean {
  const { first, last } = block.sentences[mark.sentence]!;
  const told = [...facts.steps, ...facts.deadlines, ...(facts.stateEvidence ? [facts.stateEvidence] : [])];
  const needed = block.tokens.slice(first, last + 1).some(({ kind }) => kind === 'number' || kind === 'placeholder');
  const { start, end } = wordsOf(block, first, last);
  return (
    mark.concept === 'rude-tone/attack' &&
    !advice.test(template.text.slice(start, end)) &&
    !needed &&
    last - first < 16 &&
    !told.some((one) => sameSentence(one, mark))
  );
}

/** "Sit still, there is no need to write again": that is worth knowing. */
const advice = /(?<!\p{L})(?:не (?:надо|нужно|требуется)|достаточно|no need|need not|needn['’]t)(?!\p{L})/iu;

function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const pointer = pointsTo(template, reading, block, mark);
  if (pointer) return offer({ ru: 'Сказать, где это описано', en: 'Say where it is written' }, 'suggestion', pointer);
  // "You have been told more than once. As we have not heard from you since": that would hang on nothing.
  const after = block.sentences[mark.sentence + 1];
  const since = after && block.tokens.slice(after.first, after.last + 1).find((one) => isSince(template, block, one));
  if (since)
    return offer(
      titles.out,
      'suggestion',
      together(leaveOutSentence(template, reading, block, mark.sentence), withoutSince(template, block, since)),
    );
  const aside =
    mark.concept === 'rude-tone/aside' || /^(?:как|as|it has been)\s/iu.test(sentenceTextOf(template, mark))
      ? (leaveOutAside(template, block, mark) ?? deleteClause(template, block, mark.clause))
      : null;
  const out =
    aside ??
    afterReproach(template, block, mark) ??
    (isIdle(template, reading, mark, block) ? leaveOutSentence(template, reading, block, mark.sentence) : null) ??
    leaveOut(template, reading, block, mark) ??
    besideLecture(template, block, mark);
  return out ? offer(titles.out, 'suggestion', out) : putRight(template, reading, mark);
}

/** "Since" of a time told before: "с тех пор", "since then", "we have not heard from you since,". */
function isSince({ text }: Template, block: Block, { norm, start }: Token): boolean {
  const words = text.slice(block.start + start, block.start + start + 12);
  return (norm === 'since' && /^since(?: then|[,.;!?])/i.test(words)) || /^с тех пор(?!,? как)/iu.test(words);
}

/** The words of time go with the space before them. */
function withoutSince({ text }: Template, block: Block, { start }: Token): Edit[] {
  const from = block.start + start;
  const words = /^(?:since(?: then)?|с тех пор)/iu.exec(text.slice(from, from + 12))?.[0] ?? '';
  const isSpaced = /\s/.test(text[from - 1] ?? '');
  return isSpaced ? [{ start: from - 1, end: from + words.length, text: '' }] : [];
}
