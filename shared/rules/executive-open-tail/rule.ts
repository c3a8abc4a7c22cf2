import { isSigned, signatureOf } from '../../facts/closing';
import type { Fix } from '../../finding';
import { withoutWords } from '../../repair/report';
import { behindTurn, tailValues } from '../../repair/tail';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, brief, isInName, lastWithDependents, sameSentence, wordsOf } from '../../where';

/** What is left over comes back to him: then the report is early. */
export const rule: Rule = {
  id: 'executive-open-tail',
  title: {
    ru: 'Хвост в отчёте: вопрос ещё вернётся к руководителю',
    en: 'A loose end that comes back to the executive',
  },
  category: 'executive',
  severity: 'error',
  kinds: ['executive-report'],
  sources: ['2'],
  since: '0.1.0',
  over: [
    'why-unsolved',
    'excuse',
    'deferred-fix',
    'vague-deadline',
    'missing-deadline',
    'initiative-to-client',
    'redirect',
    'unexplained-data-request',
    'belittling',
    'closed-unsolved',
    'dead-end',
    'executive-progress',
  ].map((one) => ({ rule: one, scope: 'sentence' as const })),

  *check(template) {
    const isIntake = template.frontMatter.phase === 'intake';
    for (const reading of template.readings) {
      let last: Mark | null = null;
      const signature = signatureOf(reading);
      for (const { mark, what } of marksOf(reading)) {
        if (isSigned(signature, mark) || isInName(template, mark)) continue;
        if (last && sameSentence(last, mark)) continue;
        if (anyIn(reading.facts.questions, mark)) continue;
        if (isIntake && (what !== 'request' || anyIn(reading.marks('report/whom'), mark))) continue;
        // "Should it be lost again, she will either call or write": his choice, not the reader's.
        // "She calls us if anything is missing": what is done then keeps it so.
        if (what === 'condition' && reading.marks('report/prevention').some((one) => overlaps(one, mark))) continue;
        const isEither = what === 'choice' && /^(?:either|либо|или)/iu.test(template.text.slice(mark.start, mark.end));
        if (isEither && anyIn(reading.marks('report/prevention'), mark)) continue;
        if (what === 'request' && anyIn(reading.marks('executive-open-tail/courtesy'), mark)) continue;
        last = mark;
        const span = (what === 'tail' && behindTurn(template, mark)) || spanOf(template, mark, what);
        yield { span: brief(template, span), message: said[what], fixes: () => fixes(template, reading, span, what) };
      }
    }
  },
};

type What = 'tail' | 'choice' | 'condition' | 'request';

const said = {
  tail: {
    ru: 'Хвост вернётся к руководителю: доведите и это до конца и только потом отчитайтесь.',
    en: 'This loose end will come back to the executive: bring it to an end, too, and report then.',
  },
  choice: {
    ru: 'Не оставляйте выбор руководителю: решите сами или с контактным лицом и сообщите итог.',
    en: 'Do not leave the choice to the executive: decide, alone or with the contact person, and report the outcome.',
  },
  condition: {
    ru: 'Итог с условием — ещё не итог: сделайте так, чтобы он от этого не зависел, или отчитайтесь позже.',
    en: 'An outcome with a condition is none yet: make it hold in any case, or report later.',
  },
  request: {
    ru: 'Не просите руководителя ничего делать: это делаем мы или контактное лицо.',
    en: 'Ask nothing of the executive: we do it, or the contact person does.',
  },
} as const;

/** In text order, one kind of loose end for each place. */
function marksOf(reading: Reading): { mark: Mark; what: What }[] {
  const of = (what: What, concept: string = what) =>
    reading.marks(`executive-open-tail/${concept}`).map((mark) => ({ mark, what }));
  const isFine = ({ mark }: { mark: Mark }) => anyIn(reading.marks('executive-open-tail/fine'), mark);
  const tails = [...of('tail'), ...of('tail', 'opening')].filter((one) => !isFine(one));
  return [...of('choice'), ...of('request'), ...tails, ...of('condition')].sort(
    (a, b) => a.mark.block - b.mark.block || a.mark.sentence - b.mark.sentence || a.mark.start - b.mark.start,
  );
}

/** The clause that is set against the outcome, with what hangs on it; all of a sentence that is nothing else. */
function spanOf(template: Template, mark: Mark, what: What): Span {
  const block = template.blocks[mark.block]!;
  const sentence = block.sentences[mark.sentence]!;
  const { first } = block.clauses[mark.clause]!;
  if (what === 'choice' || first === sentence.first) return wordsOf(block, sentence.first, sentence.last);
  return wordsOf(block, first, Math.max(mark.last, lastWithDependents(block, mark.clause, [])));
}

function fixes(template: Template, reading: Reading, span: Span, what: What): Fix[] {
  const title =
    what === 'request'
      ? { ru: 'Убрать просьбу: это сделаем мы', en: 'Take the request out: we do it ourselves' }
      : {
          ru: 'Убрать хвост (если он правда — допишите отчёт, когда и это будет сделано)',
          en: 'Take it out (if it is true, finish the report when that is done, too)',
        };
  const without = withoutWords(template, reading, [span], title);
  if (what !== 'tail') return without;
  // What is true must not just vanish from the report.
  const done = {
    ru: 'Дописать отчёт, когда и это будет сделано',
    en: 'Finish the report when that is done, too',
  };
  const also = { name: 'executiveRest' as const, values: tailValues(template, reading, span) };
  return [...withoutWords(template, reading, [span], done, undefined, also), ...without];
}
