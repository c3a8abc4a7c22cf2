import assert from 'node:assert/strict';
import { normaliseWord } from '../../shared/text/tokens';
import { templateOf, wordsOf } from './helpers';

const plain = (text: string) => wordsOf(text, 'plaintext');
const tokens = (text: string) => templateOf(text, 'plaintext').segmentation.blocks.flatMap((block) => block.tokens);

describe('tokens', () => {
  const cases: Readonly<Record<string, string>> = {
    'Кто-то из IT-отдела шлёт e-mail': 'кто-то из it-отдела шлет e-mail',
    "We don't, won't, can't, cannot, aren’t": "we do n't , will n't , can n't , can not , are n't",
    "we're we've we'll it's I'd I'm client's": "we 're we 've we 'll it 's i 'd i 'm client 's",
    'в 18:00 25.11.2026, 2–3 дня, 2 – 3, 2.5 и 50% или 50 %': 'в 18:00 25.11.2026 , 2–3 дня , 2–3 , 2.5 и 50% или 50%',
    'за 10 000 руб., 1 000 000, 5 100': 'за 10000 руб . , 1000000 , 5100',
    '15-го, 2-х, 5th, 24-часовой, 2-hour, 24ч, 1С': '15-го , 2-х , 5th , 24-часовой , 2-hour , 24 ч , 1с',
    'Что?!! Да... Нет…': 'что ? да … нет …',
    '№ 123 и #45, L2, B2B': '№ 123 и # 45 , l2 , b2b',
    'срок — завтра -- да': 'срок — завтра — да',
    '😀 привет 👍🏽': '😀 привет 👍 🏽',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.equal(plain(text), expected));

  it('normalise what hides a word', () => {
    assert.equal(normaliseWord('Ещё'), 'еще');
    assert.equal(normaliseWord('за\u0301мок'), 'замок');
    assert.equal(normaliseWord('\u0438\u0306'), 'й');
    assert.equal(normaliseWord('ре\u00adше\u200bние'), 'решение');
    assert.equal(normaliseWord('cервер'), 'сервер');
    assert.equal(normaliseWord('CEPBEP'), 'cepbep');
    assert.equal(normaliseWord('сloud'), 'cloud');
    assert.equal(normaliseWord('IT-отдел'), 'it-отдел');
    assert.equal(normaliseWord('İstanbul').length, 'İstanbul'.length);
  });
  it('know capitals, shouting and spaces', () => {
    assert.deepEqual(
      tokens('СРОЧНО Иван, it').map(({ norm, capital, shouting, spaced }) => [norm, capital, shouting, spaced]),
      [
        ['срочно', true, true, true],
        ['иван', true, false, true],
        [',', false, false, false],
        ['it', false, false, true],
      ],
    );
  });
  it('split contractions where they stand', () =>
    assert.deepEqual(
      tokens("I won't").map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [2, 4],
        [4, 7],
      ],
    ));
  it('see through soft hyphens, no-break spaces and stress', () =>
    assert.equal(plain('ре\u00adше\u00adно\u00a0за\u202fчас, сде\u0301лано'), 'решено за час , сделано'));

  const corpus = [
    '# Заявка {{ticket.id}}\r\n\r\nЗдравствуйте, **Иван**! Мы *не* виним сеть, т. е. чиним. See [docs](https://a.b/c) or `code`.\n\n- 18:00 25.11.2026, 10 000 руб.\n> цитата\n\n| a | {{b | c}} |\n|--|--|\n| «x» | <ETA> |\n',
    "---\nkind: reply\n---\n😀 It won't\u00a0work—because сервер c\u00adломан…\n```\nunclosed {{ {% if x %} [a](b <!-- -->",
    '{% if a %}\nРаз\n{% else %}\n"Два" (три: «четыре; пять)]}',
  ];
  it('stand in order, and their source says their norm, on every prefix', () => {
    for (const text of corpus)
      for (const format of ['markdown', 'plaintext'] as const)
        for (let end = 0; end <= text.length; end++) {
          const prefix = text.slice(0, end);
          const { blocks } = templateOf(prefix, format).segmentation;
          let blockEnd = 0;
          for (const block of blocks) {
            assert.ok(block.start >= blockEnd && block.end > block.start && block.end <= prefix.length);
            blockEnd = block.end;
            let at = 0;
            block.tokens.forEach((token, index) => {
              assert.ok(
                token.start >= at && token.end > token.start && token.end <= block.end - block.start,
                JSON.stringify([prefix, token]),
              );
              at = token.end;
              const source = prefix.slice(block.start + token.start, block.start + token.end);
              const contracted = token.norm === "n't" || block.tokens[index + 1]?.norm === "n't";
              if (token.kind === 'word' && !contracted && !/[*_~]/.test(source))
                assert.equal(normaliseWord(source), token.norm);
              if (token.kind === 'number') assert.equal(source.replace(/\s/g, '').toLowerCase(), token.norm);
            });
            let next = 0;
            for (const { first, last } of block.clauses) {
              while (block.tokens[next]?.kind === 'break') next++;
              assert.equal(first, next);
              assert.ok(last >= first);
              next = last + 1;
            }
          }
        }
  });
});
