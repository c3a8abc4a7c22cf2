import type { Fact } from '../../facts/facts';
import type { Fix, Problem } from '../../finding';
import { offer, together } from '../../repair/lacking';
import { say } from '../../repair/say';
import { deleteClause, deleteSentence, insertAfterSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { repliesOf, sameSentence, withRest } from '../../where';

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
        if (last && sameSentence(last, mark)) continue;
        last = mark;
        yield problem(template, reading, mark, {
          ru: '«{words}» признаёт вину раньше, чем известна причина: напишите, что выясняете причину и когда её назовёте.',
          en: '"{words}" admits guilt before the cause is known: say that you are looking for it and when you will name it.',
        });
      }
      if (reading.marks('fault/established').length) continue;
      if (state === 'open')
        for (const mark of reading.marks('premature-guilt/compensation'))
          yield problem(template, reading, mark, {
            ru: '«{words}» обещает возмещение раньше, чем известна причина: напишите, когда её назовёте.',
            en: '"{words}" promises compensation before the cause is known: say when you will name it.',
          });
      if (!isTroubled(reading) || steps.some((step) => step.aspect === 'done')) continue;
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
function isTroubled({ facts, marks }: Reading): boolean {
  return facts.state === 'open' || (facts.state === 'neutral' && marks('state/failing').length > 0 && !facts.steps.length && !marks('premature-guilt/advice').length);
}

function problem(template: Template, reading: Reading, mark: Mark, message: Problem['message']): Problem {
  const span = withRest(template.blocks[mark.block], mark);
  const words = template.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const filled = { ru: message.ru.replace('{words}', words), en: message.en.replace('{words}', words) };
  return { span, message: filled, fixes: () => fixes(template, reading, mark) };
}

/** The confession goes, what happened stays; the search for the cause comes instead, where no step and no time are told. */
function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const { steps, deadlines } = reading.facts;
  const isElsewhere = (one: Fact) => !sameSentence(one, mark);
  const sentence = block.sentences[mark.sentence];
  const shared = sentence !== undefined && sentence.clauses.length > 1;
  if (steps.some(isElsewhere) && deadlines.some(isElsewhere)) {
    const without =
      (shared ? deleteClause(template, block, mark.clause) : null) ?? deleteSentence(template, block, mark.sentence);
    return offer({ ru: 'Убрать признание вины', en: 'Leave the admission out' }, 'suggestion', without);
  }
  const says = say(template, reading, 'establishing');
  const kept =
    shared &&
    together(
      deleteClause(template, block, mark.clause),
      insertAfterSentence(template, block, mark.sentence, says),
    );
  const edits = kept || replaceSentence(template, block, mark.sentence, says);
  return offer(
    { ru: 'Написать, что выясняем причину и когда назовём её', en: 'Say that we look for the cause and when we name it' },
    'fill-in',
    edits,
  );
}
