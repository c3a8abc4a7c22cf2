import type { Fact } from '../../facts/facts';
import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { withoutWords } from '../../repair/report';
import { say } from '../../repair/say';
import { replaceSentence, sentenceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import { anyIn, brief } from '../../where';

/** He does not know and does not want to: he is asked once, whom to ask instead. */
export const rule: Rule = {
  id: 'executive-question',
  title: { ru: 'Вопрос руководителю', en: 'A question to an executive' },
  category: 'executive',
  severity: 'error',
  kinds: ['executive-report'],
  sources: ['2'],
  since: '0.1.0',
  over: [
    { rule: 'executive-open-tail', scope: 'sentence' },
    { rule: 'unexplained-data-request', scope: 'sentence' },
    { rule: 'initiative-to-client', scope: 'sentence' },
  ],

  *check(template) {
    const isIntake = template.frontMatter.phase === 'intake';
    for (const reading of template.readings) {
      const { questions } = reading.facts;
      const whom = reading.marks('report/whom');
      // The one that is allowed.
      const allowed = isIntake ? questions.find((one) => anyIn(whom, one)) : undefined;
      for (const question of questions) {
        if ((question === allowed && !asksMore(template, reading, question)) || isQuoted(template, question)) continue;
        const hasWhom = allowed !== undefined && question !== allowed;
        yield {
          span: brief(template, question),
          message: isIntake ? said.intake : said.report,
          fixes: () => fixes(template, reading, question, isIntake && !hasWhom),
        };
      }
    }
  },
};

const said = {
  report: {
    ru: 'Отчёт не должен спрашивать: выясните это у контактного лица, а руководителю сообщите итог.',
    en: 'A report asks nothing: find this out from the contact person, and tell the executive the outcome.',
  },
  intake: {
    ru: 'Подробностей руководитель не знает: спросите только, с кем лучше связаться, остальное узнайте у этого человека.',
    en: 'The executive does not know the details: ask only whom best to contact, and find out the rest there.',
  },
} as const;

/** "С кем лучше связаться, и на каком этаже...?": a second question in the same sentence. */
function asksMore({ blocks }: Template, reading: Reading, question: Fact): boolean {
  const whom = reading.marks('report/whom').filter((one) => anyIn([question], one));
  const { clauses } = blocks[question.block]!.sentences[question.sentence]!;
  const own = new Set(
    whom.flatMap(({ first, last }) => clauses.filter((one) => one.first <= last && first <= one.last)),
  );
  const more = reading.marks('executive-question/asks').filter((one) => anyIn([question], one));
  return more.some(({ first }) => !clauses.some((one) => own.has(one) && one.first <= first && first <= one.last));
}

/** Somebody else's question, all of it or what is asked at its end: "Вы спрашивали: «Почему стоят машины?»". */
function isQuoted({ blocks, text }: Template, { block, sentence, start, end }: Fact): boolean {
  const { clauses } = blocks[block]!.sentences[sentence]!;
  const endsInQuotes = /\?\s*["»”’']\.?$/u.test(text.slice(start, end + 1).trim());
  return clauses.length > 0 && (clauses.every(({ quoted }) => quoted) || (endsInQuotes && clauses.at(-1)!.quoted));
}

function fixes(template: Template, reading: Reading, { block: number, sentence }: Fact, asks: boolean): Fix[] {
  const block = template.blocks[number]!;
  const whom = () =>
    offer(
      { ru: 'Спросить, с кем лучше связаться', en: 'Ask whom best to contact' },
      'suggestion',
      replaceSentence(template, block, sentence, say(template, reading, 'executiveWhom')),
    );
  const without = () =>
    withoutWords(template, reading, [sentenceSpan(block, sentence)], {
      ru: 'Убрать вопрос: его задают контактному лицу',
      en: 'Take the question out: it goes to the contact person',
    });
  return asks ? whom() : without();
}
