import { fill } from '../../localized';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import type { Block } from '../../text/text';
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
      description: { ru: 'Сколько предложений можно.', en: 'How many sentences there may be.' },
    },
    words: {
      type: 'number',
      default: 80,
      description: { ru: 'Сколько слов можно.', en: 'How many words there may be.' },
    },
  },

  *check(template, options) {
    const most = { sentences: options.sentences as number, words: options.words as number };
    for (const reading of template.readings) {
      const sentences = sentencesOf(template, reading);
      const words = sentences.reduce((sum, one) => sum + one.words, 0);
      if (sentences.length <= most.sentences && words <= most.words) continue;
      // From here on it is too much.
      const before = (index: number) => sentences.slice(0, index + 1).reduce((sum, one) => sum + one.words, 0);
      const last = sentences.find((_, index) => index >= most.sentences || before(index) > most.words);
      if (!last) continue;
      const message = {
        ru: 'В отчёте предложений: {sentences}, слов: {words}; оставьте не больше {mostSentences} предложений и {mostWords} слов — с кем работали, что устранено, где и чтобы не повторилось.',
        en: 'The report has {sentences} sentences and {words} words; keep to {mostSentences} sentences and {mostWords} words: whom you dealt with, what was removed, where, and what keeps it so.',
      };
      const values = {
        sentences: `${sentences.length}`,
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
  const closings = reading.marks('executive-too-long/closing');
  // "Thank you for telling us" opens a report; what closes it is followed by a name at most.
  const from = closings.find((one) => one.block !== reading.members[0] && isNearEnd(template, reading, one));
  return reading.members.flatMap((number) => {
    const block = template.blocks[number] as Block;
    if (from && number > from.block) return [];
    return block.sentences.flatMap(({ first, last }, sentence) => {
      if (from && number === from.block && sentence >= from.sentence) return [];
      let words = 0;
      for (let index = first; index <= last; index++) {
        const { kind } = block.tokens[index]!;
        if (kind !== 'punctuation' && kind !== 'break') words++;
      }
      const isLast = number === reading.members.at(-1) && sentence > 0 && last === block.sentences.at(-1)!.last;
      const isLine =
        number === reading.members.at(-1) && number !== reading.members[0] && block.tokens.length <= mostWords;
      const isSignature = (isLine || (isLast && words <= 4)) && isBareName(block, last);
      return words > 0 && !isSignature ? [{ words, span: wordsOf(block, first, last) }] : [];
    });
  });
}

/** Whether few words stand from the sentence of a mark on. */
function isNearEnd({ blocks }: Template, { members }: Reading, { block: at, sentence }: Mark): boolean {
  let words = 0;
  for (const number of [...members].reverse()) {
    if (number < at) break;
    const { tokens, sentenceOf } = blocks[number]!;
    for (const [index, { kind }] of tokens.entries()) {
      if (number === at && sentenceOf[index]! < sentence) continue;
      if (kind !== 'punctuation' && kind !== 'break') words++;
    }
    if (words > mostClosingWords) return false;
  }
  return true;
}

/** Of a closing with the name below it. */
const mostClosingWords = 16;

/** "{{agent.name}}", "Служба поддержки": a last line without a full stop. */
function isBareName(block: Block, last: number): boolean {
  return !/^[.!?…]/.test(block.tokens[last]!.norm);
}
