import { deepStrictEqual, fail, notStrictEqual, ok, strictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import YAML from 'yaml';
import { severities } from '../shared/config';
import type { Finding } from '../shared/finding';
import { rules } from '../shared/rules';
import type { Span } from '../shared/span';
import { type CheckOptions, check, configOf, faultsOfFix, repaired } from './check';

const folder = join(process.cwd(), 'shared/rules');
const full = process.env.REPLYLINT_FULL === '1';

describe('the pages of the rules', () => {
  for (const { id } of rules)
    for (const locale of ['ru', 'en'] as const) {
      const { bad, good } = examplesOf(id, locale);
      describe(`${id}/${locale}.md`, () => {
        it('has examples', () => {
          ok(bad.length > 0, 'no bad example');
          ok(good.length > 0, 'no good example');
        });
        bad.forEach((example, number) => {
          it(`bad ${number + 1} is found where it is marked`, () => {
            const { findings } = check(example.text, example.options);
            deepStrictEqual(
              findings.filter(({ rule }) => rule === id).map(({ span }) => show(example.text, span)),
              example.marks.map((span) => show(example.text, span)),
            );
          });
          it(`bad ${number + 1} is repaired`, () => {
            const checked = check(example.text, example.options);
            const own = checked.findings.filter(({ rule }) => rule === id);
            deepStrictEqual(
              own.flatMap((finding) => faultsOfFix(checked, finding, example.options)),
              [],
            );
            // Applied until none is left, and once more.
            const once = repaired(example.text, example.options, ({ rule }) => rule === id);
            strictEqual(
              repaired(once, example.options, ({ rule }) => rule === id),
              once,
            );
          });
        });
        good.forEach((example, number) => {
          it(`good ${number + 1} is silent`, () => {
            strictEqual(example.marks.length, 0, 'a good example has no marks');
            const { findings } = check(example.text, example.options);
            deepStrictEqual(
              findings.filter(({ rule }) => rule === id).map(({ span }) => show(example.text, span)),
              [],
            );
          });
        });
      });
    }
});

describe('every rule', () => {
  it('is named like its folder, once, in order', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    deepStrictEqual(
      rules.map(({ id }) => id),
      folders.sort(),
    );
  });

  for (const rule of rules) {
    it(`${rule.id} says what it is`, () => {
      ok(rule.title.ru.trim() && rule.title.en.trim(), 'its title is empty');
      notStrictEqual(rule.title.ru, rule.title.en);
      ok(
        /[а-яё]/i.test(rule.title.ru) && !/[а-яё]/i.test(rule.title.en.replace(/[«"“][^»"”]*[»"”]/g, '')),
        'its title is of the wrong language',
      );
      ok(severities.includes(rule.severity));
      ok(
        (rule.sources.length > 0 || rule.category === 'template') &&
          rule.sources.every((source) => /^[0-4](?:\.\d+)?$/.test(source)),
        `sources: ${rule.sources.join(', ')}`,
      );
      ok(/^\d+\.\d+\.\d+$/.test(rule.since));
      for (const { rule: other } of rule.over ?? []) notStrictEqual(other, rule.id, 'it speaks instead of itself');
      for (const [name, option] of Object.entries(rule.options ?? {}))
        ok(option.description.ru.trim() && option.description.en.trim(), `${name} is not described`);
    });

    it(`${rule.id} says what to do, in both languages`, () => {
      let told = 0;
      for (const { text, options } of allExamples(rule.id))
        for (const finding of check(text, options).findings.filter((one) => one.rule === rule.id)) {
          told++;
          const { ru, en } = finding.message;
          ok(ru.trim() && en.trim() && ru !== en, `message: ${ru} / ${en}`);
          ok(/[а-яё]/i.test(ru), `no Russian: ${ru}`);
          ok(!/\{\w+\}/.test(withoutQuotes(ru)) && !/\{\w+\}/.test(withoutQuotes(en)), `unfilled: ${ru} / ${en}`);
          ok(finding.span.start <= finding.span.end && finding.span.end <= text.length);
        }
      ok(told > 0, 'no example is found');
    });

    it(`${rule.id} fails on no beginning of an example`, function () {
      this.timeout(120_000);
      for (const { text, options } of allExamples(rule.id))
        for (let end = 0; end <= text.length; end += full ? 1 : 2) {
          const checked = check(text.slice(0, end), options);
          if (full) for (const finding of checked.findings) finding.fixes();
        }
    });
  }

  it('finds nothing in code, comments, addresses and front matter', () => {
    const wrong: string[] = [];
    for (const { id } of rules)
      for (const { text, options } of allExamples(id))
        for (const quoted of [text, ...buried(text)]) {
          const { template, findings } = check(quoted, options);
          for (const finding of findings) {
            if (mayLookInside.has(finding.rule)) continue;
            const inside = template.source.segmentation.regions.find(
              ({ kind, start, end }) =>
                kind !== 'quotation' && start <= finding.span.start && finding.span.end <= end && start < end,
            );
            if (inside) wrong.push(`${finding.rule} in ${inside.kind}: ${show(quoted, finding.span)}`);
          }
        }
    deepStrictEqual([...new Set(wrong)], []);
  });
});

/** Secrets stand in code, addresses of colleagues in `cc:`, the scope of an incident in front matter, directives in comments. */
const mayLookInside: ReadonlySet<string> = new Set([
  'confidential',
  'internal-correspondence',
  'incident-single',
  'unused-directive',
]);

/** The text where nobody may look: in a fence, in a comment. */
function buried(text: string): string[] {
  return [`\`\`\`\`\`\n${text}\n\`\`\`\`\`\n`, `<!--\n${text.replaceAll('-->', '')}\n-->\n`];
}

interface Example {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly options: CheckOptions;
}

function allExamples(id: string): Example[] {
  return (['ru', 'en'] as const).flatMap((locale) => {
    const { bad, good } = examplesOf(id, locale);
    return [...bad, ...good];
  });
}

/**
 * The fenced blocks of the second section (bad) and the third (good). `⟦…⟧` marks what is reported; a fence is Markdown
 * unless it says `plaintext`; a `yaml` fence is the config of the example behind it.
 */
function examplesOf(id: string, locale: 'ru' | 'en'): { bad: Example[]; good: Example[] } {
  const page = readFileSync(join(folder, id, `${locale}.md`), 'utf8').replaceAll('\r\n', '\n');
  const sections: Example[][] = [];
  let fence: { mark: string; language: string; lines: string[] } | null = null;
  let config: unknown;
  for (const line of page.split('\n')) {
    if (fence) {
      if (line.trim() === fence.mark) {
        const text = fence.lines.join('\n');
        if (fence.language === 'yaml') config = YAML.parse(text);
        else {
          sections.at(-1)?.push(exampleOf(text, fence.language, config));
          config = undefined;
        }
        fence = null;
      } else fence.lines.push(line);
      continue;
    }
    const open = /^(`{3,}|~{3,})\s*(\S*)/.exec(line);
    if (open) fence = { mark: open[1]!, language: open[2]!, lines: [] };
    else if (line.startsWith('## ')) sections.push([]);
  }
  if (fence) fail(`${id}/${locale}.md has an open fence`);
  return { bad: sections[1] ?? [], good: sections[2] ?? [] };
}

function exampleOf(marked: string, language: string, config: unknown): Example {
  const marks: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of marked)
    if (character === '⟦') start = text.length;
    else if (character === '⟧') marks.push({ start, end: text.length });
    else text += character;
  const format = language === 'plaintext' || language === 'txt' ? 'plaintext' : 'markdown';
  return { text, marks, options: { format, config: configOf(config) } };
}

function show(text: string, { start, end }: Finding['span']): string {
  return `${text.slice(Math.max(0, start - 12), start)}⟦${text.slice(start, end)}⟧`;
}

/** A message may quote a placeholder of the text. */
function withoutQuotes(message: string): string {
  return message.replace(/«[^»]*»|"[^"]*"|“[^”]*”/g, '');
}
