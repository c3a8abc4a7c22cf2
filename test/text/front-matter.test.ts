import assert from 'node:assert/strict';
import { defaultConfig } from '../../shared/config';
import { didYouMean } from '../../shared/did-you-mean';
import { matchesGlob } from '../../shared/glob';
import { readFrontMatter } from '../../shared/text/front-matter';
import { templateOf } from './helpers';

describe('front matter', () => {
  it('is read, flat or not', () => {
    for (const text of [
      '---\nkind: incident-notice\nstatus: open\nfault: ours\nscope: mass\nlang: ru\ncontact: none\nphase: intake\ncc: [a@b.c, d@e.f]\ndisable:\n  - x-y\n  - z\n---\nТекст',
      '---\nkind: "incident-notice"\nstatus: &a open\nfault: ours\nscope: mass\nlang: ru\ncontact: none\nphase: intake\ncc: [ "a@b.c", d@e.f ]\ndisable: [x-y, z]\n---\nТекст',
    ]) {
      const { frontMatter, bodyStart, notices } = readFrontMatter(text);
      assert.deepEqual(notices, []);
      const { valueSpans, span, ...rest } = frontMatter;
      assert.deepEqual(rest, {
        kind: 'incident-notice',
        status: 'open',
        fault: 'ours',
        scope: 'mass',
        language: 'ru',
        contact: 'none',
        phase: 'intake',
        to: [],
        cc: ['a@b.c', 'd@e.f'],
        disable: ['x-y', 'z'],
      });
      assert.equal(text.slice(bodyStart), 'Текст');
      assert.deepEqual(span, { start: 0, end: bodyStart });
      const cc = valueSpans.get('cc')!;
      assert.match(text.slice(cc.start, cc.end), /^\[.*\]$/);
    }
  });
  it('stands a byte order mark and CRLF', () => {
    const text = '\ufeff---\r\nkind: reply\r\n---\r\nТекст';
    const { frontMatter, bodyStart } = readFrontMatter(text);
    assert.equal(frontMatter.kind, 'reply');
    assert.equal(text.slice(bodyStart), 'Текст');
    const { start, end } = frontMatter.valueSpans.get('kind')!;
    assert.equal(text.slice(start, end), 'reply');
    assert.equal(templateOf(text).segmentation.blocks.length, 1);
  });
  it('is none between rules across the page', () => {
    assert.equal(readFrontMatter('---\nПросто текст\n---\nещё').bodyStart, 0);
    assert.equal(readFrontMatter('Текст\n---\nkind: reply\n---\n').bodyStart, 0);
  });
  it('tells what is wrong', () => {
    const told = (text: string) =>
      readFrontMatter(text).notices.map(({ severity, span, message }) => [
        severity,
        text.slice(span.start, span.end),
        message.en,
        message.ru,
      ]);
    const [kind] = told('---\nkind: incident-notise\n---\n');
    assert.deepEqual(kind!.slice(0, 2), ['error', 'incident-notise']);
    assert.match(kind![2]!, /did you mean "incident-notice"/);
    assert.match(kind![3]!, /возможно, вы имели в виду «incident-notice»/);
    assert.deepEqual(
      told('---\ntags: [a]\nkind: reply\n---\n').map((one) => one.slice(0, 2)),
      [['info', 'tags']],
    );
    const broken = told('---\nkind: reply\nto: "a\n---\n');
    assert.equal(broken[0]![0], 'error');
    assert.match(broken[0]![2]!, /line \d/);
    assert.equal(told('---\nkind: reply\nТекст').length, 1);
    assert.equal(told(`---\nkind: ${'['.repeat(5000)}\n---\n`)[0]![0], 'error');
    assert.deepEqual(
      told('---\nstatus: opne\nfault: our\n---\n').map((one) => one[1]),
      ['opne', 'our'],
    );
  });
  it('comes before globs, globs before the default', () => {
    const config = { ...defaultConfig, kinds: [{ glob: '*.md', kind: 'status-update' as const }] };
    assert.equal(templateOf('a', 'markdown', config).kind, 'status-update');
    assert.equal(templateOf('---\nkind: reply\n---\na', 'markdown', config).kind, 'reply');
    assert.equal(templateOf('a').kind, 'reply');
  });
});

describe('directives', () => {
  it('stand in comments of Markdown', () => {
    const text =
      'а <!-- replylint-disable-next-line vague-deadline, excuse -- why --> б\n\n<!-- replylint-agreed: Отдел сетей (И. О. Фамилия, 2026-11-20) -->\n\n<!-- replylint-disable -->\n';
    assert.deepEqual(
      templateOf(text).directives.map(({ kind, names, note }) => [kind, names, note]),
      [
        ['disable-next-line', ['vague-deadline', 'excuse'], undefined],
        ['agreed', ['Отдел сетей'], 'И. О. Фамилия, 2026-11-20'],
        ['disable', [], undefined],
      ],
    );
    assert.equal(templateOf(text, 'plaintext').directives.length, 0);
    assert.equal(templateOf('```\n<!-- replylint-disable -->\n```').directives.length, 0);
  });
});

describe('globs and guesses', () => {
  it('match paths', () => {
    for (const [glob, path] of [
      ['*.md', 'a/b.md'],
      ['a/**/c.md', 'a/c.md'],
      ['a/**/c.md', 'a/b/b/c.md'],
      ['a/**', 'a/b/c'],
      ['{a,b}/?.{md,txt}', 'b/x.txt'],
      ['./a/*.md', 'a/b.md'],
      ['[a-c]*.md', 'bx.md'],
      ['**/x/**', 'a/x/b'],
    ] as const)
      assert.ok(matchesGlob(glob, path), glob);
    for (const [glob, path] of [
      ['*.md', 'a.txt'],
      ['a/*.md', 'a/b/c.md'],
      ['/b.md', 'a/b.md'],
      ['[!a]*.md', 'a.md'],
      ['a/**/c.md', 'b/c.md'],
    ] as const)
      assert.ok(!matchesGlob(glob, path), glob);
  });
  it('guess what was meant', () => {
    assert.equal(didYouMean('vauge-deadline', ['vague-deadline', 'missing-deadline']), 'vague-deadline');
    assert.equal(didYouMean('repyl', ['reply', 'status-update']), 'reply');
    assert.equal(didYouMean('completely', ['reply']), null);
  });
});
