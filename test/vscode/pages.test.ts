/** The pages of the webviews in a browser of their own: what they do, and whether everybody can use them. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { previewPage } from '../../client/preview/page';
import { reviewModel } from '../../client/review/model';
import { reviewPage } from '../../client/review/page';
import type { FieldsResult, ReviewResult } from '../../shared/protocol';

const root = process.cwd();
const load = createRequire(join(root, 'package.json'));

const many: ReviewResult = {
  date: '2026-11-22',
  unread: [{ uri: 'file:///w/x.md', path: 'x.md', why: 'The file is binary.' }],
  rules: {
    'vague-deadline': { title: 'A promise without a time', url: '' },
    excuse: { title: 'Defends itself', url: '' },
  },
  templates: Array.from({ length: 160 }, (_, index) => ({
    uri: `file:///w/folder-${index % 7}/t${index}.md`,
    path: `folder-${index % 7}/t${index}.md`,
    kind: index % 3 ? 'reply' : 'status-update',
    languages: ['en'],
    state: 'open',
    findings:
      index % 4 === 0
        ? []
        : [
            {
              rule: index % 2 ? 'vague-deadline' : 'excuse',
              severity: (['error', 'warning', 'info', 'hint'] as const)[index % 4]!,
              message: `Finding number ${index}: give a time or a date.`,
              fingerprint: `1:${index}`,
              range: { start: { line: index, character: 0 }, end: { line: index, character: 4 } },
              excerpt: [
                { text: 'We will answer ', changed: false },
                { text: 'soon', changed: true },
              ],
              fixes: [
                {
                  title: 'Name the time',
                  grade: index % 3 === 0 ? ('safe' as const) : ('fill-in' as const),
                  present: [{ text: 'soon', changed: true }],
                  proposed: [{ text: 'by 18:00', changed: true }],
                },
              ],
            },
          ],
  })),
};

const template: FieldsResult = {
  text: 'Hello {{name}}, {% if vip %}first{% else %}soon{% endif %}',
  bodyStart: 0,
  dialect: 'liquid',
  languages: ['en'],
  fields: [
    { start: 6, end: 14, dialect: 'liquid', name: 'name', meaning: 'name' },
    { start: 16, end: 28, dialect: 'liquid', name: 'vip', meaning: 'unknown', control: 'if' },
    { start: 33, end: 43, dialect: 'liquid', name: 'else', meaning: 'unknown', control: 'else' },
    { start: 47, end: 58, dialect: 'liquid', name: 'endif', meaning: 'unknown', control: 'end' },
  ],
};

const script = readFileSync(join(root, 'dist/review-page.js'), 'utf8');
const review = (locale: 'ru' | 'en', templates = many.templates.length) =>
  reviewPage(
    reviewModel({ ...many, templates: many.templates.slice(0, templates) }, [
      { date: '2026-11-15', templates: 160, clean: 20, findings: 200 },
    ]),
    {
      locale,
      nonce: 'n0nce',
      script: { text: script },
      canAct: true,
    },
  );

describe('the pages', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    const { chromium } = load('playwright-core') as typeof import('playwright-core');
    const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
      (path) => path && existsSync(path),
    )!;
    browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(() => browser?.close());

  /** A page with the editor around it played by a list of what it is told. */
  async function shown(html: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('request', (request) => request.url().startsWith('http') && wrong.push(`asked for ${request.url()}`));
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, {
        told,
        acquireVsCodeApi: () => ({
          postMessage: (message: unknown) => told.push(message),
          getState: () => undefined,
          setState: () => undefined,
        }),
      });
    });
    // What was added runs when a page is gone to.
    await page.goto('about:blank');
    await page.setContent(html, { waitUntil: 'load' });
    deepStrictEqual(wrong, []);
    return page;
  }

  const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: { type: string }[] }).told);

  async function complaints(page: Page): Promise<string[]> {
    await page.evaluate(readFileSync(load.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations;
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} (${nodes[0]?.failureSummary})`);
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const locale of ['ru', 'en'] as const) {
      it(`have nothing that shuts anybody out (review, ${scheme}, ${locale})`, async () => {
        const page = await shown(review(locale, 16), { colorScheme: scheme });
        deepStrictEqual(await complaints(page), []);
        await page.close();
      });
    }
    it(`have nothing that shuts anybody out (preview, ${scheme})`, async () => {
      const page = await shown(previewPage('a.md', template, { locale: 'en', nonce: 'n' }), { colorScheme: scheme });
      deepStrictEqual(await complaints(page), []);
      strictEqual(await page.locator('.client').count(), 6);
      await page.close();
    });
  }

  it('can be read in high contrast, whatever the system likes', async () => {
    const colours = '--vscode-foreground:#fff;--vscode-editor-background:#000;--vscode-contrastBorder:#6fc3df';
    const page = await shown(review('en', 16), { colorScheme: 'light' });
    await page.evaluate(
      `document.documentElement.setAttribute('style', '${colours}'); document.body.className = 'vscode-high-contrast'`,
    );
    const found = await complaints(page);
    deepStrictEqual(
      found.filter((one) => one.startsWith('color-contrast')),
      [],
    );
    await page.close();
  });

  it('do without colours where the user wants none, and in a narrow window', async () => {
    const page = await shown(review('ru'), { forcedColors: 'active', viewport: { width: 360, height: 700 } });
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    ok(wide <= 0, `wider than the window by ${wide}`);
    await page.close();
  });

  it('filter by a bar, by a word, and show more', async () => {
    const page = await shown(review('en'));
    match((await page.locator('#shown').textContent()) ?? '', /120 of 120/);
    strictEqual(await page.locator('.finding').count(), 100);
    await page.locator('.more').click();
    strictEqual(await page.locator('.finding').count(), 120);
    await page.locator('[data-by="folder"]').first().click();
    const inFolder = await page.locator('.finding').count();
    ok(inFolder > 0 && inFolder < 30);
    await page.locator('[type="reset"]').click();
    await page.locator('[data-filter="text"]').fill('t17.md');
    strictEqual(await page.locator('.finding').count(), 1);
    await page.close();
  });

  it('can be used by the keyboard alone', async () => {
    const page = await shown(review('en'));
    await page.locator('[data-filter="text"]').focus();
    await page.keyboard.type('t17.md');
    const focused = () => page.evaluate<string>('document.activeElement?.getAttribute("aria-label") ?? ""');
    for (let i = 0; i < 30 && (await focused()) !== 'Open folder-3/t17.md, line 18'; i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [message] = await told(page);
    deepStrictEqual(message, {
      type: 'open',
      uri: 'file:///w/folder-3/t17.md',
      range: { start: { line: 17, character: 0 }, end: { line: 17, character: 4 } },
    });
    await page.close();
  });

  it('accept one, accept many, and leave', async () => {
    const page = await shown(review('en'));
    await page.locator('[data-filter="text"]').fill('t17.md');
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    strictEqual(await page.getByRole('button', { name: 'Accept', exact: true }).count(), 0);
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.locator('[type="reset"]').click();
    await page.locator('[data-do="select-safe"]').click();
    await page.locator('[data-do="accept-selected"]').click();
    const messages = (await told(page)) as { type: string; repairs: unknown[] }[];
    deepStrictEqual(
      messages.map(({ type, repairs }) => [type, repairs.length]),
      [
        ['accept', 1],
        ['accept', 40],
      ],
    );
    await page.close();
  });
});
