import assert from 'node:assert/strict';
import { createBlockMemory } from '../../shared/text/block-memory';
import { templateOf, wordsOf } from './helpers';

const kinds = (text: string, format: 'markdown' | 'plaintext' = 'markdown') =>
  templateOf(text, format).segmentation.blocks.map(
    (block) => `${block.quotation ? '>' : ''}${block.kind}:${text.slice(block.start, block.end)}`,
  );
const regions = (text: string, format: 'markdown' | 'plaintext' = 'markdown') =>
  templateOf(text, format).segmentation.regions.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('segments of Markdown', () => {
  it('are headings, paragraphs, items, cells', () => {
    assert.deepEqual(
      kinds('# Раз #\n\nДва\n===\n\nТри\nтри\n\n- четыре\n\n  пять\n- [x] шесть\n\n|а|б|\n|-|-|\n|в|г|\n'),
      [
        'heading:Раз #',
        'heading:Два\n===',
        'paragraph:Три\nтри',
        'item:четыре',
        'item:пять',
        'item:шесть',
        'cell:а',
        'cell:б',
        'cell:в',
        'cell:г',
      ],
    );
  });
  it('flag quotations', () =>
    assert.deepEqual(kinds('> слова\n> клиента\n\nнаши'), ['>paragraph:слова\n> клиента', 'paragraph:наши']));
  it('mask code, links and comments', () => {
    assert.equal(
      wordsOf('Смотрите [базу **знаний**](https://a.b/c "t") и `код`, <!-- нет --> https://d.e/f. А'),
      'смотрите базу знаний и `код` , https://d.e/f . а',
    );
    assert.deepEqual(regions('[a b](https://c.d) `e`\n\n```\nf\n```\n\n    g\n\n<!-- h -->\n\n<div>i</div>\n'), [
      'link-target:https://c.d',
      'code:`e`',
      'fence:```\nf\n```',
      'code:g',
      'comment:<!-- h -->',
      'html:<div>i</div>',
    ]);
  });
  it('drop marks without splitting words', () => {
    assert.equal(wordsOf('За**мена** и _под_чёркнуто, ~~зачёркнуто~~'), 'замена и _ под_черкнуто , зачеркнуто');
    assert.equal(wordsOf('**Мы** \\*работаем\\* раз<br>два&nbsp;три'), 'мы * работаем * раз два три');
  });
  it('give way to placeholders', () => {
    assert.equal(wordsOf('**{{a_b}}** и [Имя], <ETA>, *{{c*d}}* и [Имя](https://a.b)'), 'a_b и Имя , ETA , c*d и имя');
    assert.equal(wordsOf('## {{#if a}}Да{{else}}Нет{{/if}} ##'), 'да нет');
  });
  it('keep brackets in code as code', () =>
    assert.deepEqual(
      templateOf('`a[index]` и [index]').segmentation.placeholders.map(({ start }) => start),
      [13],
    ));
  it('are parted by lines of control tags', () => {
    const text = '{% if a %}\nРаз.\n{% else %} {% if b %}\nДва.\n{% endif %}\n{% endif %}\nТри.';
    assert.deepEqual(kinds(text), ['paragraph:Раз.', 'paragraph:Два.', 'paragraph:Три.']);
    assert.deepEqual(
      templateOf(text).segmentation.branches.map(({ group, arm, arms, start, end }) => [
        group,
        arm,
        arms,
        text.slice(start, end).trim().slice(0, 4),
      ]),
      [
        [0, 0, 2, 'Раз.'],
        [0, 1, 2, '{% i'],
        [1, 0, 2, 'Два.'],
      ],
    );
  });
  it('stand CRLF', () =>
    assert.deepEqual(kinds('# Раз\r\n\r\nДва\r\nтри\r\n\r\n- а\r\n- б\r\n'), [
      'heading:Раз',
      'paragraph:Два\r\nтри',
      'item:а',
      'item:б',
    ]));
});

describe('segments of plain text', () => {
  it('are paragraphs, items and quotations', () => {
    assert.deepEqual(kinds('Раз\nдва\n\n    три\n- четыре\n• пять\n1. шесть\nсемь\n2) восемь\n> девять', 'plaintext'), [
      'paragraph:Раз\nдва',
      'paragraph:три',
      'item:четыре',
      'item:пять',
      'item:шесть\nсемь',
      'item:восемь',
      '>paragraph:девять',
    ]);
  });
  it('keep addresses whole', () => {
    assert.equal(
      wordsOf('Пишите на a.b@c.de, (см. https://f.g/h?i=1.) или www.j.k, сайт example.com/x.', 'plaintext'),
      'пишите на a.b@c.de , ( см . https://f.g/h?i=1 . ) или www.j.k , сайт example.com/x .',
    );
    assert.equal(wordsOf('**не** `код` <b>', 'plaintext'), '* * не * * ` код ` < b >');
  });
});

describe('branches', () => {
  const branches = (text: string) =>
    templateOf(text, 'plaintext').segmentation.branches.map(
      ({ group, arm, arms, start, end }) => `${group}.${arm}/${arms} ${text.slice(start, end).trim()}`,
    );
  it('of GLPI, velocity and case', () => {
    assert.deepEqual(branches('##IFa## б ##ENDIFa## ##ELSEa## в ##ENDELSEa##'), ['0.0/2 б', '0.1/2 в']);
    assert.deepEqual(branches('#if($a) б #else в #end'), ['0.0/2 б', '0.1/2 в']);
    assert.deepEqual(branches('{% case a %} {% when 1 %}б{% when 2 %}в{% endcase %}'), ['0.0/3 б', '0.1/3 в']);
  });
  it('forgive what is unbalanced', () => {
    assert.deepEqual(branches('{% endif %} а {% else %} {% if b %} в'), ['0.0/2 в']);
    assert.deepEqual(branches('{% if a %}б{% for c in d %}{% if e %}ж{% endif %}{% endfor %}{% endif %}').length, 2);
  });
});

describe('an edited text', () => {
  it('is taken apart as if it were new', () => {
    const plain = (text: string, previous?: readonly ReturnType<typeof templateOf>[]) => {
      const source = templateOf(text, 'markdown', undefined, previous);
      const { memory: _, ...rest } = source.segmentation;
      // A kept token's placeholder has the offsets of the time of scanning, as its contract says.
      return {
        source,
        rest: JSON.stringify(rest, (key, value) => (key === 'placeholder' ? { ...value, start: 0, end: 0 } : value)),
      };
    };
    const text =
      '# Заявка {{id}}\n\nМы *чиним* сервер.\n\n- раз\n- два `код`\n\n> клиент\n\n| а | б |\n| - | - |\n| в | {{г}} |\n\nДо [срок].\n';
    const pieces = [
      '',
      ' ',
      '\n',
      '\n\n',
      '`',
      '```\n',
      '{{',
      '}}',
      '> ',
      '- ',
      '**',
      'слово',
      '[',
      '<!--',
      '{% if a %}',
    ];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let current = text;
    let before = plain(current).source;
    for (let i = 0; i < 250; i++) {
      const at = random(current.length + 1);
      current = current.slice(0, at) + pieces[random(pieces.length)] + current.slice(at + random(4));
      if (i % 25 === 24) current = text;
      const incremental = plain(current, [before]);
      assert.ok(incremental.rest === plain(current).rest, JSON.stringify(current));
      before = incremental.source;
    }
  });
  it('keeps the tokens of what did not change', () => {
    const memory = createBlockMemory(1_000);
    const first = templateOf('Раз два.\n\nТри четыре.\n', 'markdown', undefined, undefined, memory);
    const second = templateOf('Раз, да, два.\n\nТри четыре.\n', 'markdown', undefined, [first], memory);
    assert.equal(second.segmentation.blocks[1]!.tokens, first.segmentation.blocks[1]!.tokens);
    assert.equal(second.segmentation.blocks[1]!.start, first.segmentation.blocks[1]!.start + 5);
  });
});
