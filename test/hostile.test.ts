import { ok } from 'node:assert';
import { check } from './check';

/** 100 KB with `npm run test:full`. */
const size = process.env.REPLYLINT_FULL === '1' ? 100_000 : 20_000;

/** Texts that nobody writes. How long they take is measured in `scripts/bench`; here none may fail, nor hang. */
const hostile: Readonly<Record<string, string>> = {
  'opening braces': '{{'.repeat(size / 2),
  'opening tags': '{% if x %}'.repeat(size / 10),
  'closing tags': '{% endif %}'.repeat(size / 11),
  'percent signs': '%{'.repeat(size / 2),
  hashes: '#{##'.repeat(size / 4),
  'dollar signs': '${'.repeat(size / 2),
  brackets: '['.repeat(size),
  'links that never close': '[a]('.repeat(size / 4),
  'angle brackets': '<OTRS_'.repeat(size / 6),
  comments: '<!-- '.repeat(size / 5),
  directives: '<!-- replylint-disable -->\n'.repeat(size / 27),
  'rules between paragraphs': `Hello.\n\n${'***\n\n'.repeat(size / 5)}`,
  spaces: ' '.repeat(size),
  tabs: '\t'.repeat(size),
  'no-break spaces': '\u00a0'.repeat(size),
  newlines: '\n'.repeat(size),
  'carriage returns': '\r'.repeat(size),
  'one word': 'а'.repeat(size),
  'one Latin word': 'a'.repeat(size),
  'one mixed word': 'aа'.repeat(size / 2),
  'soft hyphens': 'с\u00ad'.repeat(size / 2),
  commas: 'мы, '.repeat(size / 4),
  'full stops': '.'.repeat(size),
  'one sentence': 'мы проверили и '.repeat(size / 15),
  'vague promises': 'ответим в ближайшее время '.repeat(size / 26),
  'the same finding': 'Сетевики не починили. '.repeat(size / 22),
  'English findings': 'Unfortunately, there is nothing we can do. '.repeat(size / 43),
  'lines of one paragraph': 'We look into the fault that you\nreported to us today and then. '.repeat(size / 64),
  'sentences that go on': `The parcel is late because the courier lost it. ${'With it we go on. '.repeat(size / 18)}`,
  quotations: '> '.repeat(size / 2),
  'quotation marks': '«'.repeat(size),
  'straight quotation marks': '"а '.repeat(size / 3),
  lists: '- '.repeat(size / 2),
  'deep lists': Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- а`).join('\n'),
  tables: `${'|'.repeat(200)}\n`.repeat(size / 201),
  emphasis: '**_'.repeat(size / 3),
  stars: '*'.repeat(size),
  underscores: '_'.repeat(size),
  backticks: '`'.repeat(size),
  'unclosed fence': `\`\`\`\n${'мы починим скоро\n'.repeat(size / 17)}`,
  'front matter that never ends': `---\n${'kind: reply\n'.repeat(size / 12)}`,
  'front matter of brackets': `---\n${'['.repeat(size)}\n---\n`,
  'front matter of anchors': `---\na: &a [x]\nb: [${'*a,'.repeat(1000)}]\n---\nтекст`,
  'lone surrogates': '\ud800'.repeat(size),
  emoji: '👩‍👩‍👧‍👦'.repeat(size / 11),
  'stress marks': 'а\u0301'.repeat(size / 2),
  'zero bytes': '\0'.repeat(size),
  'right-to-left marks': '\u202eмы'.repeat(size / 3),
  addresses: 'https://'.repeat(size / 8),
  'at signs': '@'.repeat(size),
  numbers: '18:00 25.11 '.repeat(size / 12),
  'forwarded headers': 'От: \nКому: \nТема: \n'.repeat(size / 18),
  'chat lines': '[12:31] Иван: да\n'.repeat(size / 17),
};

describe('hostile texts', function () {
  // Far above what any of them needs: only a hang takes so long.
  this.timeout(60_000);
  for (const [name, text] of Object.entries(hostile))
    for (const format of ['markdown', 'plaintext'] as const)
      it(`${name} (${format})`, () => {
        const { findings } = check(text, { format });
        for (const { span } of findings) ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        // Composing a repair may fail as little as finding one.
        for (const finding of findings.slice(0, 20)) finding.fixes();
      });
});
