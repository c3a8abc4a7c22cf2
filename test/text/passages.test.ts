import assert from 'node:assert/strict';
import { languages } from '../../shared/languages/index';
import { cutSentences } from '../../shared/text/sentences';
import type { TextFormat, Token } from '../../shared/text/text';
import { tokenise } from '../../shared/text/tokens';
import { cases } from '../case-files';
import { bodyOf, templateOf } from './helpers';

const passages = (text: string, format: TextFormat = 'plaintext') =>
  templateOf(text, format).segmentation.blocks[0]!.passages.map(({ start }) => start);

/** What stands in a token, but for where its placeholder was found. */
const plain = ({ placeholder, ...token }: Token) => ({ ...token, placeholder: placeholder?.name });

function assertAsWhole(text: string, format: TextFormat): number {
  const { bodyStart, segmentation } = templateOf(text, format);
  const whole = bodyOf(text, bodyStart, format)
    .blocks.map(({ start, end, skips }) => ({ skips, tokens: tokenise(text, start, end, skips) }))
    .filter(({ tokens }) => tokens.length > 0);
  let several = 0;
  segmentation.blocks.forEach((block, number) => {
    const { tokens, skips } = whole[number]!;
    const arms = skips.filter(({ kind }) => kind === 'arm').map(({ to }) => to);
    const { sentences, clauses, sentenceOf, clauseOf } = block;
    assert.deepEqual(block.tokens.map(plain), tokens.map(plain), text);
    assert.deepEqual(
      { sentences, clauses, sentenceOf, clauseOf },
      cutSentences(tokens, block.language === 'und' ? null : languages[block.language], arms),
      text,
    );
    if (block.passages.length > 1) several++;
  });
  return several;
}

describe('passages', () => {
  it('are the sentences that surely end', () => {
    assert.deepEqual(
      passages('Мы проверили заказ и нашли его на складе. Курьер приедет завтра. Ждите звонка до обеда.'),
      [0, 42, 65],
    );
    assert.deepEqual(
      passages('We looked for the parcel in two depots! It turned up in the third. See you there.'),
      [0, 40, 67],
    );
  });
  it('are not cut where a stop may stand for something else', () => {
    const one = (text: string) =>
      assert.deepEqual(passages(`${text} И ещё много слов, чтобы было что резать на части`), [0]);
    one('Офис на ул. Ленина, д. 5, в г. Москва');
    one('Он ответил: «Мы всё проверили. Ничего нет» и ушёл');
    one('Заявка (вход закрыт. Ждём мастера) открыта');
    one('Починим {% if a %}сегодня вечером. Ждите{% else %}потом. Ждите{% endif %}');
  });
  it('go on over the end of a line', () => {
    assert.deepEqual(
      passages(
        'Мы проверили заказ. Первая строка готова, вторая\nстрока тоже. Третью строку допишем и пришлём завтра.',
      ),
      [0, 20, 62],
    );
  });
  it('are not cut behind marks that nobody has paired', () => {
    for (const text of [
      'Рады помочь вам :) Напишите нам, если увидите ошибку (такое бывает после обновления. Мы уже чиним её) на своём экране.',
      'Кнопка «Далее»» не нажималась. Клиент пишет нам: «Ничего не работает. Вы сами виноваты, читайте инструкцию» и просит ответить.',
      'Клиент пишет: «Ваш сайт показал мне надпись “Ошибка сервера. Ваша заявка потеряна” и больше ничего». Мы разбираемся в этом.',
      'Мы проверили подключение и увидели, что проблема была из-за сбоя. Мы её устранили сегодня\u2028Напишите нам, если что',
    ]) {
      assertAsWhole(text, 'plaintext');
      assert.deepEqual(passages(text), [0], text);
    }
  });
  it('read together what the block reads as a whole', () => {
    let several = 0;
    for (const { text } of cases())
      for (const format of ['markdown', 'plaintext'] as const) several += assertAsWhole(text, format);
    assert.ok(several > 100, `${several} blocks of several passages`);
  });
  it('do so in texts made of signs, too', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    const parts = [
      'готово.',
      'Мы',
      'the',
      'parcel.',
      '«',
      '»',
      '"',
      '(',
      ')',
      '**',
      '`a. B`',
      '{{name}}.',
      ':)',
      '“',
      '”',
      '[',
      ']',
      'Привет.',
      '!',
      '?',
      'т.',
      'Е.',
      'node.js.',
    ];
    const joints = [' ', ' ', ' ', ' ', '', '\n', '\n', '\r\n', '  ', '  \n', ',\n', '\u00a0'];
    for (let round = 0; round < 800; round++) {
      let text = 'Начало длинного абзаца для пробы. ';
      for (let index = 0; index < 15 + (round % 60); index++)
        text += `${parts[random(parts.length)]}${joints[random(joints.length)]}`;
      assertAsWhole(text, round % 2 ? 'markdown' : 'plaintext');
    }
  });
});
