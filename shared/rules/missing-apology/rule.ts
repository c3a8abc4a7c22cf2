import { isDenied } from '../../denied';
import type { Fact } from '../../facts/facts';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertAfterSentence, insertSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, brief, marksIn, necessaryAt, repliesOf, sentenceAfter, withRest } from '../../where';

/** A fault of ours or a broken promise, told as if nothing were the matter. */
export const rule: Rule = {
  id: 'missing-apology',
  title: { ru: 'Нет извинения за свою ошибку', en: 'No apology for a fault of ours' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update', 'incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of repliesOf(template)) {
      const { apologies, faults, state } = reading.facts;
      // In an open notice the apology is a part that must not be missing, whoever is at fault.
      if (apologies.length || (template.kind === 'incident-notice' && state === 'open')) continue;
      // Nobody was in, or the reader wished it: the new time is no promise of ours that broke.
      const charges = reading.marks('blame-shift/charge');
      const isCharged = (one: Fact) => marksIn(charges, one).some((mark) => overlaps(mark, one));
      // "The supplier missed the date": not ours to be sorry for.
      const [moved] = reading.marks('missing-apology/theirs').length
        ? []
        : movedIn(reading).filter(
            (one) => /обеща|promis/iu.test(template.text.slice(one.start, one.end)) || !isCharged(one),
          );
      // "The builders cut the cable, we mended it", "late because the courier sent it to Leeds": theirs.
      const isTheirs = (one: Fact) =>
        /,|^(?:the|an?)\s/i.test(template.text.slice(one.start, one.end)) && isCharged(one);
      const wished = reading.marks('missing-apology/theirs');
      const fault = faults.find((one) => !isDenied(template, reading, one) && !isTheirs(one) && !anyIn(wished, one));
      if (!fault && !moved && template.frontMatter.fault !== 'ours') continue;
      yield {
        span: brief(template, spanOf(template, reading, fault ?? moved ?? null)),
        message:
          moved && !fault
            ? {
                ru: 'Обещанный срок сдвинулся, а извинения нет: извинитесь и назовите, что из-за этого пришлось терпеть клиенту.',
                en: 'A promised time has moved without an apology: apologise, and name what it meant for the reader.',
              }
            : {
                ru: 'Ошибка наша, а извинения нет: извинитесь и назовите, что из-за неё пришлось терпеть клиенту.',
                en: 'The fault is ours and there is no apology: apologise, and name what it meant for the reader.',
              },
        fixes: () => fixes(template, reading, fault ?? moved ?? null),
      };
    }
  },
};

/** A time that we moved; or that was promised, and what was promised is late, as the same or the next sentence tells. */
function movedIn(reading: Reading): readonly Mark[] {
  const late = reading.marks('missing-apology/late');
  const broken = reading
    .marks('missing-apology/promised')
    .filter((mark) => anyIn(late, mark) || anyIn(late, sentenceAfter(mark)));
  return [...reading.marks('fault/moved'), ...broken];
}

/** What we did or did not do; without such words, what happened. */
function spanOf(template: Template, reading: Reading, at: Fact | null) {
  if (at) return withRest(template.blocks[at.block], at, 6);
  return necessaryAt(template, reading, reading.facts.stateEvidence);
}

function fixes(template: Template, reading: Reading, at: Fact | null) {
  const says = say(template, reading, 'apology');
  const block = at ? template.blocks[at.block] : undefined;
  const edits =
    (at && block && insertAfterSentence(template, block, at.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return offer({ ru: 'Извиниться за то, что случилось', en: 'Apologise for what happened' }, 'fill-in', edits);
}
