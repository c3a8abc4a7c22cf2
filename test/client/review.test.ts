import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { remembered, reviewModel, shareOf } from '../../client/review/model';
import { reviewPage } from '../../client/review/page';
import type { ReviewedFinding, ReviewedTemplate, ReviewResult } from '../../shared/protocol';

const finding = (rule: string, severity: ReviewedFinding['severity'], repairs = 1): ReviewedFinding => ({
  rule,
  severity,
  message: `<b>${rule}</b> & more`,
  fingerprint: `1:${rule}`,
  range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
  excerpt: [{ text: '</script><script>alert(1)</script>', changed: true }],
  fixes: Array.from({ length: repairs }, () => ({
    title: 'Put a time',
    grade: 'safe' as const,
    present: [{ text: 'soon', changed: true }],
    proposed: [{ text: 'by 18:00', changed: true }],
  })),
});

const template = (path: string, findings: readonly ReviewedFinding[] = [], kind = 'reply'): ReviewedTemplate => ({
  uri: `file:///w/${path}`,
  path,
  kind,
  languages: ['en'],
  state: 'open',
  findings,
});

const result: ReviewResult = {
  date: '2026-11-22',
  templates: [
    template('a/clean.md'),
    template('a/bad.md', [finding('vague-deadline', 'error'), finding('excuse', 'warning')]),
    template('b/worse.md', [finding('excuse', 'error'), finding('excuse', 'error', 0)], 'status-update'),
    template('root.md', [finding('slang', 'hint')]),
  ],
  rules: { 'vague-deadline': { title: 'A promise without a time', url: '' } },
  unread: [{ uri: 'file:///w/x.md', path: 'x.md', why: 'The file is binary.' }],
};

describe('the review', () => {
  const model = reviewModel(result, []);

  it('counts', () => {
    deepStrictEqual(model.totals, { templates: 4, clean: 1, findings: 5 });
    deepStrictEqual(
      model.byRule.map(({ id, findings, templates }) => [id, findings, templates]),
      [
        ['excuse', 3, 2],
        ['slang', 1, 1],
        ['vague-deadline', 1, 1],
      ],
    );
    deepStrictEqual(
      model.byFolder.map(({ id, findings, clean }) => [id, findings, clean]),
      [
        ['a', 2, 1],
        ['b', 2, 0],
        ['', 1, 0],
      ],
    );
    deepStrictEqual(
      model.bySeverity.map(({ id, findings }) => [id, findings]),
      [
        ['error', 3],
        ['warning', 1],
        ['hint', 1],
      ],
    );
  });

  it('puts grave findings first, and never what is clean', () => {
    deepStrictEqual(
      model.first.map((index) => model.templates[index]!.path),
      ['b/worse.md', 'a/bad.md', 'root.md'],
    );
  });

  it('remembers one review a day, and the last thirty', () => {
    let history = remembered([], model);
    history = remembered(history, model);
    strictEqual(history.length, 1);
    for (let day = 1; day <= 40; day++)
      history = remembered(history, { ...model, date: `2027-01-${String(day).padStart(2, '0')}` });
    strictEqual(history.length, 30);
    strictEqual(shareOf(model.totals), 0.25);
    strictEqual(shareOf({ templates: 0, clean: 0 }), 1);
  });

  for (const locale of ['ru', 'en'] as const) {
    it(`is a page that runs and loads nothing but its own script (${locale})`, () => {
      const page = reviewPage(model, { locale, nonce: 'n0', script: { url: 'page.js' }, canAct: true });
      match(page, new RegExp(`<html lang="${locale}">`));
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
      match(
        policy,
        /^default-src 'none'; style-src 'nonce-n0'; script-src 'nonce-n0'; base-uri 'none'; form-action 'none'$/,
      );
      deepStrictEqual([...page.matchAll(/ style="| on[a-z]+="/g)], []);
      ok(!page.includes('alert(1)</script>'), 'text of a template stands in the page as code');
      for (const [script] of page.matchAll(/<(?:script|style)[^>]*>/g))
        ok(script.includes('nonce="n0"') || script.includes('application/json'), script);
      ok(/[а-яё]{5}/.test(page) === (locale === 'ru'), 'language');
      ok(!page.includes('undefined') && !page.includes('[object'));
    });
  }

  it('tells what has changed since the last time', () => {
    const before = { date: '2026-11-15', templates: 4, clean: 0, findings: 9 };
    const later = reviewModel(result, [before]);
    const page = reviewPage(later, { locale: 'en', nonce: 'n', canAct: false });
    match(page, /Since 15 Nov 2026:/);
    match(page, /4 fewer/);
  });

  it('stands alone without an editor: nothing can be acted on', () => {
    const page = reviewPage(model, { locale: 'en', nonce: 'n', script: { text: 'run("</script>")' }, canAct: false });
    ok(!page.includes('data-do="accept-selected"'));
    ok(page.includes('run("<\\/script>")'));
  });

  it('says so where there is nothing', () => {
    const empty = reviewModel({ date: '2026-11-22', templates: [], rules: {}, unread: [] }, []);
    match(reviewPage(empty, { locale: 'en', nonce: 'n', canAct: true }), /There are no templates/);
  });
});
