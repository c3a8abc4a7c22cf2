import { isDenied } from '../../denied';
import type { Problem } from '../../finding';
import { fill } from '../../localized';
import { withoutConfession } from '../../repair/confession';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { oncePerSentence, repliesOf, sameSentence, sentenceAfter, withRest } from '../../where';

/** Guilt is a diagnosis: sympathy comes at once, an admission when the cause is known. */
export const rule: Rule = {
  id: 'premature-guilt',
  title: { ru: 'Признали вину раньше, чем нашли причину', en: 'Guilt admitted before the cause is known' },
  category: 'responsibility',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['3', '4'],
  since: '0.1.0',
  tells: ['fault/admission', 'compensation', 'remedy', 'guess'],

  *check(template) {
    if (template.frontMatter.fault === 'ours') return;
    for (const reading of repliesOf(template)) {
      const { faults, state, steps } = reading.facts;
      if (faults.length) continue;
      const admissions = reading
        .marks('fault/admission')
        .filter((mark) => !isDenied(template, reading, mark) && !isPutRight(reading, mark));
      for (const mark of oncePerSentence(admissions)) {
        yield problem(template, reading, mark, {
          ru: '«{words}» признаёт вину раньше, чем известна причина: напишите, что выясняете причину и когда её назовёте.',
          en: '"{words}" admits guilt before the cause is known: say that you are looking for it and when you will name it.',
        });
      }
      if (reading.marks('fault/established').length) continue;
      const isSought = reading.marks('premature-guilt/sought').length > 0;
      const paid = reading.marks('premature-guilt/compensation');
      const remedies = isSought ? reading.marks('premature-guilt/remedy') : [];
      for (const mark of oncePerSentence([...paid, ...remedies].sort((a, b) => a.start - b.start)))
        if (
          state === 'open' ||
          (state === 'neutral' &&
            (isSought || steps.some((step) => step.aspect === 'under-way' && !overlaps(step, mark))))
        )
          yield problem(template, reading, mark, {
            ru: '«{words}» обещает возмещение раньше, чем известна причина: напишите, когда её назовёте.',
            en: '"{words}" promises compensation before the cause is known: say when you will name it.',
          });
      if (reading.marks('premature-guilt/checked').length) continue;
      for (const mark of reading
        .marks('premature-guilt/guess')
        .filter((one) => isTold(reading, one) && !admissions.some((other) => overlaps(one, other))))
        yield {
          ...problem(template, reading, mark, {
            ru: '«{words}» — догадка вместо диагноза: напишите, что проверяете и когда назовёте причину.',
            en: '"{words}" is a guess, not a diagnosis: say what you are checking and when you will name the cause.',
          }),
          level: 'info',
        };
    }
  },
};

/** "That was my slip, and I corrected it this morning": who has put it right knows what it was. */
function isPutRight({ facts: { state, steps } }: Reading, mark: Mark): boolean {
  return (
    state === 'resolved' &&
    steps.some((one) => one.aspect === 'done' && one.start > mark.end && sameSentence(one, mark))
  );
}

/** "It works again. It was probably some glitch": once it is gone, only right behind the words that say so; nobody has looked. */
function isTold(reading: Reading, mark: Mark): boolean {
  const { state, stateEvidence, steps } = reading.facts;
  if (state !== 'resolved') return isTroubled(reading, mark);
  if (!stateEvidence || steps.length) return false;
  return [stateEvidence, sentenceAfter(stateEvidence)].some((at) => sameSentence(at, mark));
}

/** Open, or a failure that nobody does anything about; beside advice a guess counts where it is told as sure. */
function isTroubled({ facts: { state, steps }, marks }: Reading, mark: Mark): boolean {
  if (state === 'open') return true;
  const isAdvised = ['premature-guilt/advice', 'state/advice'].some((one) => marks(one).length);
  // "It rings every night: that is probably a voltage dip. We are sending a new sensor".
  if (steps.some(({ aspect }) => aspect === 'under-way') && !isAdvised) return true;
  const signs = [
    'state/failing',
    'state/unlikely',
    'state/happened',
    'state/trouble',
    'state/complaint',
    'premature-guilt/effect',
  ];
  const isAmiss =
    signs.some((sign) => marks(sign).length) ||
    marks('premature-guilt/amiss').some((one) => sameSentence(one, mark) || sameSentence(sentenceAfter(one), mark));
  // "Perhaps the cache is full: clear it": one of several causes that the reader may look for.
  const isSure = !marks('premature-guilt/perhaps').some((one) => sameSentence(one, mark));
  return isAmiss && (isSure || (!steps.length && !isAdvised));
}

function problem(template: Template, reading: Reading, mark: Mark, message: Problem['message']): Problem {
  const span = withRest(template.blocks[mark.block], mark);
  const words = template.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return { span, message: fill(message, { words }), fixes: () => withoutConfession(template, reading, mark) };
}
