// Takes the pictures of the documentation in a real VS Code: docs/images/*.png.
//   npm run build && node scripts/screenshots.mjs [name ...]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { host, readyHost } from '../test/vscode/host/install.mjs';
import { openWorkbench } from '../test/vscode/workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const wanted = process.argv.slice(2);

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, { theme?: string, settings?: Record<string, unknown>, language?: string, size?: { width: number, height: number }, take: (page: Page) => Promise<void> }>} */
const pictures = {
  problems: {
    async take(page) {
      await openFile(page, 'refund-en.md');
      await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 60000 });
      await command(page, 'Problems: Focus on Problems View');
      await page.waitForTimeout(1500);
    },
  },
  'light-bulb': {
    async take(page) {
      await openFile(page, 'refund-en.md');
      await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 60000 });
      await command(page, 'Go to Next Problem (Error, Warning, Info)');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await page.waitForSelector('.action-widget', { timeout: 20000 });
      await page.waitForTimeout(800);
    },
  },
  'review-light': {
    theme: 'Default Light Modern',
    size: { width: 1280, height: 1000 },
    take: review,
  },
  'review-dark': {
    theme: 'Default Dark Modern',
    size: { width: 1280, height: 1000 },
    take: review,
  },
  'review-dark-ru': {
    theme: 'Default Dark Modern',
    settings: { 'replylint.locale': 'ru' },
    size: { width: 1280, height: 1000 },
    take: review,
  },
  'review-findings': {
    theme: 'Default Light Modern',
    size: { width: 1280, height: 1000 },
    async take(page) {
      await review(page);
      const frame = await webview(page);
      await frame.locator('#all').scrollIntoViewIfNeeded();
      await frame.locator('#all').evaluate((one) => one.scrollIntoView());
      await page.waitForTimeout(500);
    },
  },
  'review-contrast': {
    theme: 'Default High Contrast',
    size: { width: 1280, height: 1000 },
    take: review,
  },
  preview: {
    size: { width: 1440, height: 860 },
    async take(page) {
      await openFile(page, 'restored-en.md');
      await command(page, 'replylint: Preview as the Client Sees It');
      const frame = await webview(page);
      await frame.locator('.client').first().waitFor({ timeout: 30000 });
      await page.waitForTimeout(500);
    },
  },
  walkthrough: {
    size: { width: 1600, height: 900 },
    async take(page) {
      await openFile(page, 'refund-en.md');
      await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 60000 });
      await command(page, 'Welcome: Open Walkthrough...');
      await page.waitForTimeout(1000);
      await page.keyboard.type('Replies that clients');
      await page.waitForTimeout(800);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1500);
      await page.keyboard.press('Control+B');
      await page.waitForTimeout(1500);
    },
  },
};

/** @param {Page} page */
async function review(page) {
  await openFile(page, 'refund-en.md');
  await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 60000 });
  await command(page, 'replylint: Review All Templates');
  const frame = await webview(page);
  await frame.locator('.figures').waitFor({ timeout: 60000 });
  await page.waitForTimeout(700);
}

/** The page inside of a webview. @param {Page} page */
async function webview(page) {
  await page.waitForSelector('iframe.webview.ready', { timeout: 60000 });
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe');
}

/** @param {Page} page @param {string} name */
async function openFile(page, name) {
  await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 60000 });
  await page.keyboard.press('Control+P');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor({ timeout: 20000 });
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 20000 });
}

/** By the palette. @param {Page} page @param {string} title */
async function command(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(title);
  await page.waitForTimeout(700);
  await page.keyboard.press('Enter');
}

const themeClass = /** @type {Record<string, string>} */ ({
  'Default Light Modern': '.vs',
  'Default Dark Modern': '.vs-dark',
  'Default High Contrast': '.hc-black',
});
const look = {
  'files.exclude': { '**/.vscode': true },
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

const ready = readyHost();
if ('missing' in ready) {
  console.error(ready.missing);
  process.exit(1);
}
mkdirSync(images, { recursive: true });
for (const [name, { theme = 'Default Light Modern', settings, language, size, take }] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const workbench = await openWorkbench({
    host,
    extension: root,
    folder: join(root, 'examples'),
    ...(language ? { language } : {}),
    size: size ?? { width: 1280, height: 800 },
    settings: { ...look, ...settings },
  });
  try {
    // A theme that is set from the start is not put on by this build; one that is set later is.
    await workbench.page?.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', {
      timeout: 60000,
    });
    mkdirSync(join(workbench.work, '.vscode'));
    writeFileSync(join(workbench.work, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    await workbench.page?.waitForSelector(`.monaco-workbench${themeClass[theme]}`, { timeout: 30000 });
    await take(/** @type {Page} */ (workbench.page));
    await workbench.page?.screenshot({ path: join(images, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  } catch (error) {
    await workbench.page?.screenshot({ path: join(root, 'out', `failed-${name}.png`) }).catch(() => undefined);
    console.error(`${name}: ${error} (out/failed-${name}.png)`);
    process.exitCode = 1;
  } finally {
    await workbench.close();
  }
}
