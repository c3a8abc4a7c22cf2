import { deepStrictEqual, ok, strictEqual, throws } from 'node:assert';
import { languages } from '../../shared/languages';
import type { Language } from '../../shared/languages/language';
import { Matcher } from '../../shared/text/phrases/match';
import { packProgram, unpackProgram } from '../../shared/text/phrases/pack';
import { PatternError, parsePattern } from '../../shared/text/phrases/pattern';
import { compileProgram, PhraseError } from '../../shared/text/phrases/program';
import type { Phrases, PhraseTable } from '../../shared/text/phrases/table';
import { templateOf } from './helpers';

const vocabulary = { trouble: 'сбой|ошибка', fault: 'bug|error' };

/** The words that a phrase finds in a text. */
function found(
  language: Language,
  pattern: string,
  text: string,
  company: Phrases = {},
  more: PhraseTable[] = [],
): string[] {
  const table: PhraseTable = { name: 'test', concepts: { one: { ...company, [language]: pattern } } };
  const matcher = new Matcher(compileProgram(languages[language], [...more, table], vocabulary));
  return templateOf(text, 'plaintext').segmentation.blocks.flatMap((block) =>
    matcher
      .match(block)
      .filter(({ concept }) => concept === 'test/one')
      .map(({ start, end }) => text.slice(block.start + start, block.start + end)),
  );
}

const finds = (language: Language, pattern: string, text: string, ...words: string[]) =>
  it(`${pattern} in «${text}»`, () => deepStrictEqual(found(language, pattern, text), words));

describe('a pattern', () => {
  finds('ru', 'работать сайт', 'Сайт снова работает.', 'Сайт снова работает');
  finds('ru', 'работать > сайт', 'Сайт снова работает.');
  finds('en', 'site work', 'The site works again.', 'site works');
  finds('en', 'work site', 'The site works again.');
  finds('en', '{ work site }', 'The site works again.', 'site works');
  finds('en', '"the <any>-(will)"', 'The will of the client.', 'the client');
  finds('ru', '=работает', 'Сайт работает, сайты работали.', 'работает');
  finds('ru', 'перезагру*', 'Мы перезагрузили узел.', 'перезагрузили');
  finds('ru', 'перезапустить:past.pl', 'Перезапустите узел. Мы перезапустили узел.', 'перезапустили');
  finds('ru', '@trouble (устранить|исправить)', 'Ошибку мы вчера исправили.', 'Ошибку мы вчера исправили');
  finds('ru', '"в самый? ближайший время"', 'Ответим в самое ближайшее время.', 'в самое ближайшее время');
  finds('ru', '"в самый? ближайший время"', 'Ответим в ближайшее время.', 'в ближайшее время');
  finds('ru', 'ответить [срок]', 'Мы ответим в срок.', 'срок');
  finds('ru', 'ответить завтра ~1', 'Мы ответим вам, наверное, уже завтра.');
  finds('ru', 'ответить <number>', 'Ответим до 18.', 'Ответим до 18');
  finds('ru', '<verb.past.plural>-(быть|получить)', 'Мы были у вас и сменили замок.', 'сменили');
  finds('ru', 'исправить !почти', 'Ошибку почти исправили.');
  finds('ru', 'исправить ошибка', 'Исправили. Ошибка была в адресе.');
  finds('ru', 'исправить ошибка', 'Мы исправили **ошибку**.', 'исправили **ошибку');
  finds('ru', 'сервер', 'Cервер в порядке.', 'Cервер');
  finds('ru', 'счет', 'Счёт готов.', 'Счёт');
  finds('ru', 'новый&1 сервер&1', 'О новом сервере, новые сервера.', 'новом сервере', 'новые сервера');
  finds('ru', '^ответить', 'Ответим завтра. Мы ответим.', 'Ответим');
});

describe('a phrase that nobody asserts', () => {
  const silent = (text: string) => it(`«${text}»`, () => deepStrictEqual(found('ru', 'исправить ошибка', text), []));
  silent('Если исправили ошибку, напишите.');
  silent('Исправили ли ошибку?');
  silent('Ошибку не исправили.');
  silent('Коллега пишет: «мы вчера исправили ошибку».');

  it('counts where the concept says so', () => {
    deepStrictEqual(found('ru', 'исправить ошибка', 'Ошибку не исправили.', { also: ['negation'] }), [
      'Ошибку не исправили',
    ]);
    deepStrictEqual(found('en', 'fix', 'If we fix it, we write.', { also: ['condition'] }), ['fix']);
  });
});

describe('a class of phrases', () => {
  const times: PhraseTable = { name: 'class', classes: true, concepts: { time: { ru: '"(до|к)? <clock>"' } } };

  it('is named by other patterns, its optional words included', () => {
    deepStrictEqual(found('ru', 'ответить <time>', 'Ответим до 18:00.', {}, [times]), ['Ответим до 18:00']);
  });
});

describe('a bad pattern', () => {
  const parse = (source: string) => () =>
    parsePattern(source, { wordOrder: 'free', lists: vocabulary, normalise: (word) => word, read: new Map() });
  for (const [source, at] of [
    ['(сбой|ошибка', 12],
    ['"не работать', 12],
    ['@nothing', 1],
    ['сбой]', 4],
    ['<verb.past', 0],
    ['сбой?', 5],
    ['работать:', 9],
  ] as const)
    it(`${source} is told with its place`, () =>
      throws(parse(source), (error) => error instanceof PatternError && error.at === at && error.pattern === source));

  it('is told with its table, concept and line', () => {
    const tables: PhraseTable[] = [{ name: 'rule', concepts: { words: { ru: '\n# a comment\nсбой\n(сбой|\n' } } }];
    throws(
      () => compileProgram(languages.ru, tables, vocabulary),
      (error) =>
        error instanceof PhraseError && error.table === 'rule' && error.concept === 'words' && error.line === 3,
    );
  });

  it('names the form that it does not know', () => {
    throws(
      () => compileProgram(languages.ru, [{ name: 'rule', concepts: { words: { ru: 'сбой:past.dual' } } }], vocabulary),
      /dual/,
    );
  });
});

describe('words that no dictionary has', () => {
  it('match in all forms of their stem when a config names them', () => {
    const tables: PhraseTable[] = [{ name: 'config', concepts: { unit: { ru: '"сектор фродконтроль"' } } }];
    const text = 'Мы спросили в секторе фродконтроля.';
    const [block] = templateOf(text, 'plaintext').segmentation.blocks;
    const byStem = new Matcher(compileProgram(languages.ru, tables, vocabulary, { byStem: true }));
    const exact = new Matcher(compileProgram(languages.ru, tables, vocabulary));
    ok(block);
    strictEqual(byStem.match(block).length, 1);
    strictEqual(exact.match(block).length, 0);
  });
});

describe('a packed program', () => {
  it('finds what it found before it was packed', () => {
    const tables: PhraseTable[] = [
      { name: 'class', classes: true, concepts: { day: { en: '(today|"next week"|@fault)' } } },
      {
        name: 'rule',
        concepts: {
          words: {
            en: '[who: we] "(will|shall) (not)? fix" (the)? @fault? <day> !!(never|"in no case")\n^"(see|look at) <any>-(it)"$ ~5',
            also: ['condition'],
          },
          told: { en: 'fix* the =bug', tellsPattern: true },
        },
      },
    ];
    const program = compileProgram(languages.en, tables, vocabulary);
    const packed = unpackProgram(JSON.parse(JSON.stringify(packProgram(program))), languages.en);
    const text = 'If so, we will fix the bug today. We fixed the bug next week. See this. We will never fix it today.';
    const { blocks } = templateOf(text, 'plaintext').segmentation;
    const marks = [program, packed].map((one) => blocks.flatMap((block) => new Matcher(one).match(block)));
    ok(marks[0]!.some(({ pattern }) => pattern === 'fix* the =bug'));
    ok(marks[0]!.some(({ captures }) => 'who' in captures));
    deepStrictEqual(marks[1], marks[0]);
    strictEqual(JSON.stringify(packProgram(packed)), JSON.stringify(packProgram(program)));
  });
});
