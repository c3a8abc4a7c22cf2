/** `npm run bench`: every figure that we hold ourselves to, measured in one run. Ratios hold on any machine, times do not. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, defaultConfig } from '../../shared/config';
import type { Language } from '../../shared/languages/language';
import { createLintCache, lint } from '../../shared/lint';
import { benchServer } from './server';
import { createTable, quantile, timeOf } from './table';
import { charactersIn, hostile, type Random, randomFrom, sentence, templateText } from './workload';

const host = { today: '2026-11-25' };
const table = createTable();
const { add, ratio } = table;
const rumdl = rumdlCommand();

/** `npm run bench engine`, `server`, `growth`, `files`: one of them alone. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
  growth: benchGrowth,
  files: () => benchCommandLine(folder),
  server: () => benchServer(table, folder, rumdl),
};
const asked = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'));
main().finally(() => rmSync(folder, { recursive: true, force: true }));

async function main(): Promise<void> {
  for (const [name, bench] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await bench();
    // A part as soon as it is there: all of them take minutes.
    table.print();
  }
}

/** A native linter of Markdown to stand beside: named in RUMDL, or on the path. */
function rumdlCommand(): string | null {
  const command = process.env.RUMDL || 'rumdl';
  return spawnSync(command, ['--version']).status === 0 ? command : null;
}

function benchEngine(): void {
  const perCharacter: Record<Language, number> = { ru: 0, en: 0 };
  const languages: readonly Language[] = ['ru', 'en'];
  // In turns, so that a busy machine is as unkind to one as to the other.
  const measured = languages.map((language) => ({ language, ...templates(language, charactersIn(2048, language)) }));
  for (const { run } of measured) for (let index = 0; index < 300; index++) run(index);
  const times = measured.map(() => [] as number[]);
  for (let index = 300; index < 900; index++)
    for (const [which, { run }] of measured.entries()) times[which]!.push(timeOf(() => run(index)));
  measured.forEach(({ language, characters }, which) => {
    const [p50, p95] = [quantile(times[which]!, 0.5), quantile(times[which]!, 0.95)];
    perCharacter[language] = p50 / characters;
    add(`2 KB, ${language}, no sentence seen before: p50 (p95)`, `${p50.toFixed(2)} (${p95.toFixed(2)}) ms`, '', null);
    const warm = warmTimes(language);
    add(
      `  warm: whole paragraphs in another order`,
      `${quantile(warm, 0.5).toFixed(2)} (${quantile(warm, 0.95).toFixed(2)}) ms`,
      '0.8 ms',
      quantile(warm, 0.5) <= 0.8,
    );
    const edit = editTimes(language);
    add(
      `  a word changed in it: p50 (p95)`,
      `${quantile(edit, 0.5).toFixed(2)} (${quantile(edit, 0.95).toFixed(2)}) ms`,
      '0.3 ms',
      quantile(edit, 0.5) <= 0.3,
    );
  });
  ratio('Russian to English, a character', perCharacter.ru / perCharacter.en, 1.6);

  const plain = templates('en', 2048);
  const rich = templates('en', 2048, manyPhrases());
  for (let index = 0; index < 300; index++) for (const { run } of [plain, rich]) run(index);
  const [without, withMore]: [number[], number[]] = [[], []];
  for (let index = 300; index < 900; index++) {
    without.push(timeOf(() => plain.run(index)));
    withMore.push(timeOf(() => rich.run(index)));
  }
  ratio('1,000 more phrases in the config, 2 KB', quantile(withMore, 0.5) / quantile(without, 0.5), 1.15);

  const large = Array.from(
    { length: 3 },
    (_, seed) => templateText('en', 2 ** 19, randomFrom(seed + 7)) + templateText('ru', 2 ** 18, randomFrom(seed + 8)),
  );
  const times1M = large.map((text) => timeOf(() => lint(document(text), defaultConfig, host, createLintCache())));
  add(
    '1 MB (half of it Russian)',
    `${(quantile(times1M, 0.5) / 1000).toFixed(2)} s`,
    '0.8 s',
    quantile(times1M, 0.5) <= 800,
  );
}

/** Templates nobody has seen before, checked as an editor does: number `index` of them. */
function templates(language: Language, characters: number, config: Config = defaultConfig) {
  const cache = createLintCache({ keepDocuments: true });
  const random = randomFrom(11);
  const texts = Array.from({ length: 900 }, () => unseen(templateText(language, characters, random), random));
  return {
    characters: texts[0]!.length,
    run: (index: number) => lint(document(texts[index]!, `${index}.md`), config, host, cache),
  };
}

/** A number and a name in every sentence, so that no two are alike. */
function unseen(text: string, random: Random): string {
  return text.replace(/([.!?])( |\n)/g, (_, sign, space) => ` (${random(1e6)})${sign}${space}`);
}

/** A library repeats itself: greetings, closings, whole paragraphs. Checked as a new document every time. */
function warmTimes(language: Language): number[] {
  const cache = createLintCache({ keepDocuments: true });
  const random = randomFrom(13);
  const paragraphs = templateText(language, charactersIn(2048, language), random).split('\n\n');
  const times: number[] = [];
  for (let index = 0; index < 600; index++) {
    const at = random(paragraphs.length);
    const text = [...paragraphs.slice(at), ...paragraphs.slice(0, at)].join('\n\n');
    const time = timeOf(() => lint(document(text, `${index}.md`), defaultConfig, host, cache));
    if (index >= 300) times.push(time);
  }
  return times;
}

function editTimes(language: Language): number[] {
  const cache = createLintCache({ keepDocuments: true });
  const random = randomFrom(5);
  const paragraphs = templateText(language, charactersIn(2048, language), random).split('\n\n');
  const times: number[] = [];
  for (let index = 0; index < 600; index++) {
    const at = 1 + random(paragraphs.length - 2);
    paragraphs[at] = `${sentence(language, random)} ${index} ${sentence(language, random)}`;
    const text = paragraphs.join('\n\n');
    const time = timeOf(() => lint(document(text), defaultConfig, host, cache));
    if (index >= 300) times.push(time);
  }
  return times;
}

function manyPhrases(): Config {
  const random = randomFrom(3);
  const words =
    'alpha bravo refund invoice charge parcel meter badge router tenant cable password visit signal branch desk queue'.split(
      ' ',
    );
  const word = () => `${words[random(words.length)]}${random(3) ? '' : random(50)}`;
  const phrases = Array.from({ length: 1000 }, () => `${word()} (${word()}|${word()}) ~2 "${word()} ${word()}"`);
  const rule = { id: 'bench/phrases', language: 'en', phrases, message: { ru: '', en: '' } };
  return { ...defaultConfig, phraseRules: [rule as unknown as Config['phraseRules'][number]] };
}

function benchGrowth(): void {
  // The phrases stay compiled; the blocks and sentences of one hostile text are no help to another.
  const cache = createLintCache();
  let worst = { name: '', times: 0 };
  let slowest = { name: '', time: 0 };
  for (const [name, make] of Object.entries(hostile)) {
    for (const format of ['markdown', 'plaintext'] as const) {
      const check = (characters: number) => {
        const text = make(characters);
        return Math.min(
          ...[0, 1, 2].map(() => timeOf(() => lint({ path: 'a.md', text, format }, defaultConfig, host, cache))),
        );
      };
      check(12_500);
      const once = check(50_000);
      const twice = check(100_000);
      // Below some milliseconds the clock decides.
      const times = twice < 8 ? 1 : twice / once;
      if (times > worst.times) worst = { name: `${name}, ${format}`, times };
      if (twice > slowest.time) slowest = { name: `${name}, ${format}`, time: twice };
    }
  }
  add(
    `Twice the length, worst of ${Object.keys(hostile).length} hostile inputs: ${worst.name}`,
    `${worst.times.toFixed(2)} times`,
    '2.5 times',
    worst.times <= 2.5,
  );
  add(`  the slowest 100 KB: ${slowest.name}`, `${slowest.time.toFixed(0)} ms`, '', null);
}

function benchCommandLine(root: string): void {
  const command = join(process.cwd(), 'dist/cli.js');
  const peak = join(root, 'peak.cjs');
  writeFileSync(
    peak,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(join(root, 'peak'))}, ''+process.resourceUsage().maxRSS));`,
  );
  const library = (name: string, files: number): string => {
    const path = join(root, name);
    const random = randomFrom(files);
    mkdirSync(path);
    writeFileSync(join(path, '.replylint.yaml'), 'version: 1\nroot: true\ntemplates: ["**/*.md"]\n');
    for (let index = 0; index < files; index++) {
      if (index % 100 === 0) mkdirSync(join(path, `${index / 100}`));
      writeFileSync(
        join(path, `${Math.floor(index / 100)}`, `${index}.md`),
        templateText(index % 2 ? 'ru' : 'en', 1000, random),
      );
    }
    return path;
  };
  const run = (program: string, given: readonly string[], cwd: string): number =>
    timeOf(() => spawnSync(program, given, { cwd, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 30 }));
  const check = (cwd: string): number => run(process.execPath, [command, 'check', '.'], cwd);
  const memory = (cwd: string): number => {
    run(process.execPath, ['-r', peak, command, 'check', '.'], cwd);
    return Number(readFileSync(join(root, 'peak'), 'utf8')) / 1024;
  };
  const single = library('1', 1);
  const thousand = library('1000', 1000);
  const tenThousand = library('10000', 10_000);

  const starts = Array.from({ length: 7 }, () => check(single));
  add('Start to the end of one file', `${quantile(starts, 0.5).toFixed(0)} ms`, '300 ms', quantile(starts, 0.5) <= 300);
  const [small, big] = [memory(thousand), memory(tenThousand)];
  add('Peak memory, 1,000 and 10,000 files', `${small.toFixed(0)} and ${big.toFixed(0)} MB`, '', null);
  ratio('  how much it grows', big / small, 1.2);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round++) {
    ours.push(check(tenThousand));
    if (rumdl) theirs.push(run(rumdl, ['check', '--no-cache', '--quiet', '.'], tenThousand));
  }
  add('10,000 files', `${(quantile(ours, 0.5) / 1000).toFixed(2)} s`, '', null);
  if (rumdl)
    ratio(
      `  to rumdl (${(quantile(theirs, 0.5) / 1000).toFixed(2)} s)`,
      quantile(ours, 0.5) / quantile(theirs, 0.5),
      3.5,
    );
  else add('  to rumdl', 'not found: put it on PATH or name it in RUMDL', '3.50 times', null);
}

function document(text: string, path = 'a.md') {
  return { path, text, format: 'markdown' as const };
}
