import { isDenied } from '../../denied';
import type { Fact } from '../../facts/facts';
import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { offer, together } from '../../repair/lacking';
import { type SentenceName, sayAll } from '../../repair/say';
import { deleteClause, deleteSentence, insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { marksIn, repliesOf, sameSentence, sentenceTextOf, withRest } from '../../where';

/** Guilt is a diagnosis: sympathy comes at once, an admission when the cause is known. */
export const rule: Rule = {
  id: 'premature-guilt',
  title: { ru: 'Признали вину раньше, чем нашли причину', en: 'Guilt admitted before the cause is known' },
  category: 'responsibility',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['3', '4'],
  since: '0.1.0',

  *check(template) {
    if (template.frontMatter.fault === 'ours') return;
    for (const reading of repliesOf(template)) {
      const { faults, state, steps } = reading.facts;
      if (faults.length) continue;
      let last: Mark | undefined;
      for (const mark of reading.marks('fault/admission')) {
        if ((last && sameSentence(last, mark)) || isDenied(template, reading, mark)) continue;
        last = mark;
        yield problem(template, reading, mark, {
          ru: '«{words}» признаёт вину раньше, чем известна причина: напишите, что выясняете причину и когда её назовёте.',
          en: '"{words}" admits guilt before the cause is known: say that you are looking for it and when you will name it.',
        });
      }
      if (reading.marks('fault/established').length) continue;
      for (const mark of reading.marks('premature-guilt/compensation'))
        if (
          state === 'open' ||
          (state === 'neutral' && steps.some((step) => step.aspect === 'under-way' && !overlaps(step, mark)))
        )
          yield problem(template, reading, mark, {
            ru: '«{words}» обещает возмещение раньше, чем известна причина: напишите, когда её назовёте.',
            en: '"{words}" promises compensation before the cause is known: say when you will name it.',
          });
      if (!isTroubled(reading) || reading.marks('premature-guilt/checked').length) continue;
      for (const mark of reading.marks('premature-guilt/guess'))
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

/** Open, or a failure that nobody does anything about; else a guess is advice. */
function isTroubled({ facts: { state, steps }, marks }: Reading): boolean {
  if (state !== 'neutral') return state === 'open';
  return marks('state/failing').length > 0 && !steps.length && !marks('premature-guilt/advice').length;
}

function problem(template: Template, reading: Reading, mark: Mark, message: Problem['message']): Problem {
  const span = withRest(template.blocks[mark.block], mark);
  const words = template.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return { span, message: fill(message, { words }), fixes: () => fixes(template, reading, mark) };
}

/** The confession goes, what happened stays; the search for the cause comes instead, and when it is named, where that is not told. */
function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const { steps, deadlines, apologies } = reading.facts;
  const isElsewhere = (one: Fact) => !sameSentence(one, mark);
  const clause = isKept(reading, mark) ? deleteClause(template, block, mark.clause) : null;
  const stays = (one: Fact) => isElsewhere(one) || (clause !== null && one.start > mark.end);
  // "We are still finding out why": told in what stays.
  const searches =
    clause !== null &&
    /выясня|устанавлива|разбира|finding out|looking (?:for|into)|investigat/iu.test(sentenceTextOf(template, mark));
  const names: SentenceName[] = searches || steps.some(stays) ? [] : ['lookingForCause'];
  if (!deadlines.some(stays)) names.push('causeBy');
  // "We are to blame, forgive us the missing present": the sympathy stays.
  const isSorry = apologies.some((one) => !isElsewhere(one)) && !apologies.some(isElsewhere);
  if (!clause && isSorry) names.unshift('apology');
  const without = clause ?? deleteSentence(template, block, mark.sentence);
  if (!names.length)
    return offer({ ru: 'Убрать признание вины', en: 'Leave the admission out' }, 'suggestion', without);
  const says = sayAll(template, reading, names);
  // When the cause is named stands behind what is being done.
  const step =
    names.length === 1 && names[0] === 'causeBy' ? steps.filter((one) => one.start > mark.end).at(-1) : undefined;
  const home = step && template.blocks[step.block];
  const behind =
    step && home && isElsewhere(step)
      ? together(without, insertAfterSentence(template, home, step.sentence, says))
      : null;
  const beside = behind ?? (clause && together(clause, insertAfterSentence(template, block, mark.sentence, says)));
  const title = {
    ru: 'Написать, что выясняем причину и когда назовём её',
    en: 'Say that we look for the cause and when we name it',
  };
  return offer(title, 'fill-in', beside || replaceSentence(template, block, mark.sentence, says));
}

/** Whether another clause of the sentence tells what happened; where all of it confesses, nothing stays. */
function isKept(reading: Reading, mark: Mark): boolean {
  if (reading.facts.steps.some((one) => one.aspect === 'under-way' && sameSentence(one, mark) && one.start > mark.end))
    return true;
  const isApart = (one: Mark) => one.clause !== mark.clause;
  if (marksIn(reading.marks('fault/admission'), mark).some(isApart)) return false;
  return ['state/open', 'state/failing', 'state/trouble', 'state/resolved', 'step/done', 'fault/told'].some((concept) =>
    marksIn(reading.marks(concept), mark).some(isApart),
  );
}
