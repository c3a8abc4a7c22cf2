import { isSigned, signatureOf } from '../../facts/closing';
import { fill } from '../../localized';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import { type Block, isSaid } from '../../text/text';
import { wordsOf } from '../../where';

/** What does not fit into a glance is not read at all. */
export const rule: Rule = {
  id: 'executive-too-long',
  title: { ru: 'Отчёт руководителю слишком длинный', en: 'A report too long for an executive' },
  category: 'executive',
  severity: 'info',
  kinds: ['executive-report'],
  sources: ['2'],
  since: '0.1.0',
  options: {
    sentences: {
      type: 'number',
      default: 5,
      description: { ru: 'Наибольшее число предложений.', en: 'How many sentences there may be.' },
    },
    words: {
      type: 'number',
      default: 80,
      description: { ru: 'Наибольшее число слов.', en: 'How many words there may be.' },
    },
  },

  *check(template, options) {
    const most = { sentences: options.sentences as number, words: options.words as number };
    for (const reading of template.readings) {
      const sentences = sentencesOf(template, reading);
      const words = sentences.reduce((sum, one) => sum + one.words, 0);
      const count = sentences.filter((one) => !one.goesOn).length;
      if (count <= most.sentences && words <= most.words) continue;
      // From here on it is too much.
      const upTo = (index: number) => sentences.slice(0, index + 1);
      const isTooMuch = (some: typeof sentences) =>
        some.filter((one) => !one.goesOn).length > most.sentences ||
        some.reduce((sum, one) => sum + one.words, 0) > most.words;
      const last = sentences.find((_, index) => isTooMuch(upTo(index)));
      if (!last) continue;
      const message = {
        ru: 'В отчёте предложений: {sentences}, слов: {words}; оставьте не больше {mostSentences} предложений и {mostWords} слов — с кем работали, что устранено, где этого больше нет и почему не повторится.',
        en: 'The report has {sentences} sentences and {words} words; keep to {mostSentences} sentences and {mostWords} words: whom you dealt with, what was removed, where, and what keeps it so.',
      };
      const values = {
        sentences: `${count}`,
        words: `${words}`,
        mostSentences: `${most.sentences}`,
        mostWords: `${most.words}`,
      };
      yield { span: last.span, message: fill(message, values) };
    }
  },
};

/** Tokens of a last line that may be a name. */
const mostWords = 8;

/** Each sentence but those of the signature, with its number of words. */
function sentencesOf(template: Template, reading: Reading) {
  const signature = signatureOf(reading);
  return reading.members.flatMap((number) => {
    const block = template.blocks[number] as Block;
    return block.sentences.flatMap(({ first, last }, sentence) => {
      if (isSigned(signature, { block: number, sentence })) return [];
      let words = 0;
      for (let index = first; index <= last; index++) if (isSaid(block.tokens[index]!)) words++;
      const isLast = number === reading.members.at(-1) && sentence > 0 && last === block.sentences.at(-1)!.last;
      const isLine =
        number === reading.members.at(-1) && number !== reading.members[0] && block.tokens.length <= mostWords;
      const isSignature = (isLine || (isLast && words <= 4)) && isBareName(block, last);
      // "It is gone: - from the hall; - from the bar": what a list in small letters tells belongs to the sentence before.
      const isListed = block.kind === 'item' && !block.tokens[first]!.capital && block.tokens[first]!.kind === 'word';
      // "Dear Mr Petrov," is where the first sentence begins.
      const goesOn = isListed || block.tokens[last]!.norm === ',';
      return words > 0 && !isSignature ? [{ words, goesOn, span: wordsOf(block, first, last) }] : [];
    });
  });
}

/** "{{agent.name}}", "Служба поддержки": a last line without a full stop. */
function isBareName(block: Block, last: number): boolean {
  return !/^[.!?…]/.test(block.tokens[last]!.norm);
}
