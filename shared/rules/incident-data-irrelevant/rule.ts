import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { deleteClause, deleteSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, oncePerSentence, repliesOf, sameSentence, wordsOf } from '../../where';

/** Who says that data are safe where there are none makes the reader think of a leak. */
export const rule: Rule = {
  id: 'incident-data-irrelevant',
  title: {
    ru: 'Слова о данных, которых в продукте нет',
    en: 'Words about data that the product does not handle',
  },
  category: 'incident',
  severity: 'warning',
  kinds: ['incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    if (template.config.criticalData !== 'none') return;
    for (const reading of repliesOf(template)) {
      const statements = [...reading.marks('part/data-statement'), ...named(reading)]
        .filter((mark) => !isOrdinary(reading, mark))
        .sort((a, b) => a.start - b.start);
      for (const mark of oncePerSentence(statements)) {
        yield {
          span: spanOf(template, mark),
          message: {
            ru: 'Важных данных в продукте нет, а эти слова наводят на мысль об утечке: уберите их.',
            en: 'The product handles no critical data, and these words make people think of a leak: leave them out.',
          },
          fixes: () => fixes(template, mark),
        };
      }
    }
  },
};

/** Secrets that a sentence names which tells neither what failed nor what works again. */
function named({ marks }: Reading): Mark[] {
  const troubles = ['notice/found', 'state/failing', 'state/resolved'].flatMap((concept) => [...marks(concept)]);
  return marks('incident-data-irrelevant/critical').filter((mark) => !anyIn(troubles, mark));
}

/** Timetables, meters, mobile traffic: data that nobody has to keep secret. */
function isOrdinary(reading: Reading, mark: Mark): boolean {
  return reading.marks('incident-data-irrelevant/ordinary').some((one) => sameSentence(one, mark));
}

/** The clause, or the sentence that is nothing else. */
function spanOf({ blocks }: Template, { block: number, sentence, clause }: Mark) {
  const block = blocks[number]!;
  const whole = block.sentences[sentence]!;
  const { first, last } = whole.clauses.length > 1 ? block.clauses[clause]! : whole;
  return wordsOf(block, first, last);
}

function fixes(template: Template, { block: number, sentence, clause }: Mark): Fix[] {
  const block = template.blocks[number]!;
  const isWhole = block.sentences[sentence]!.clauses.length < 2;
  const edits = isWhole ? deleteSentence(template, block, sentence) : deleteClause(template, block, clause);
  return offer({ ru: 'Убрать слова о данных', en: 'Leave out the words about data' }, 'suggestion', edits);
}
