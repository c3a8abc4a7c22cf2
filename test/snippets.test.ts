import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, defaultConfig } from '../shared/config';
import { wordings } from '../shared/languages';
import type { Language } from '../shared/languages/language';
import { slotMeanings } from '../shared/languages/sentences';
import { expandSnippet, type Snippet, type SnippetOptions, snippets } from '../shared/snippets';
import type { DialectId } from '../shared/text/text';
import { check } from './check';

const full = process.env.REPLYLINT_FULL === '1';
const languages: readonly Language[] = ['ru', 'en'];
const dialects: readonly (DialectId | 'auto')[] = [
  'auto',
  'liquid',
  'handlebars',
  'jinja',
  'zammad',
  'osticket',
  'otrs',
  'glpi',
  'freescout',
  'uvdesk',
  'gitlab',
  'rt',
  'velocity',
  'bitrix',
  'faveo',
  'percent',
  'dollar',
  'braces',
  'brackets',
  'angle',
];
const data: readonly Config['criticalData'][] = [null, 'none', ['payment', 'personal']];
type Known = Config['placeholders']['known'];

/** A house that has a field for everything, named by what it means as its helpdesk names fields. */
function everything(dialect: DialectId | 'auto'): Known {
  const named = (meaning: string): string => {
    if (dialect === 'bitrix' || dialect === 'gitlab' || dialect === 'percent' || dialect === 'angle')
      return meaning.toUpperCase();
    if (dialect === 'otrs') return `OTRS_TICKET_DynamicField_${meaning}`;
    if (dialect === 'rt')
      return `$Ticket->${meaning.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
    if (dialect === 'faveo') return `$${meaning}`;
    return dialect === 'braces' || dialect === 'brackets' ? meaning : `ticket.${meaning}`;
  };
  return new Map(slotMeanings.map((meaning) => [named(meaning), meaning]));
}

interface Case {
  readonly snippet: Snippet;
  readonly language: Language;
  readonly options: SnippetOptions;
}

function cases(form: SnippetOptions['form'], known: (dialect: DialectId | 'auto') => Known = () => new Map()): Case[] {
  return snippets.flatMap((snippet) =>
    languages.flatMap((language) =>
      dialects.flatMap((dialect) =>
        (snippet.front.kind === 'incident-notice' ? data : [null]).map((criticalData) => ({
          snippet,
          language,
          options: { form, criticalData, placeholders: { dialect, known: known(dialect), custom: [] } },
        })),
      ),
    ),
  );
}

/** What is found in the expanded texts, by text: `but` leaves some rules out. */
function findingsIn(all: readonly Case[], but: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const { snippet, language, options } of all) {
    const text = expandSnippet(snippet, language, options);
    const { placeholders, criticalData } = options;
    const formats =
      full || placeholders.dialect === 'zammad' ? (['markdown', 'plaintext'] as const) : (['markdown'] as const);
    for (const format of formats)
      for (const { rule, part, severity, span } of check(text, {
        format,
        config: { ...defaultConfig, placeholders, criticalData },
      }).findings)
        if (!but.includes(rule))
          found.add(
            `${snippet.id} ${language} ${placeholders.dialect}: ${severity} ${rule} ${part ?? ''} «${text.slice(span.start, span.end)}»`,
          );
  }
  return [...found];
}

describe('the snippets', () => {
  it('have ids and prefixes of their own', () => {
    for (const key of ['id', 'prefix'] as const)
      strictEqual(new Set(snippets.map((snippet) => snippet[key])).size, snippets.length, key);
    for (const { prefix } of snippets) ok(/^rl-[a-z]+(?:-[a-z]+)*$/.test(prefix), prefix);
  });

  it('say what they are, in both languages', () => {
    for (const { title, description } of snippets)
      for (const text of [title, description]) {
        ok(/[а-яё]/i.test(text.ru) && !/[а-яё]/i.test(text.en), `${text.ru} / ${text.en}`);
        ok(text.ru !== text.en);
      }
  });

  it('have no finding when their slots are filled', () => {
    deepStrictEqual(findingsIn(cases('sample')), []);
  });

  it('have no finding as they stand but the slots to fill', () => {
    deepStrictEqual(findingsIn(cases('plain'), ['unfilled-slot']), []);
  });

  it('have no finding where the helpdesk has a field for everything', () => {
    // Some dialects write no field of a made-up name: a slot stays there.
    deepStrictEqual(findingsIn(cases('plain', everything), ['unfilled-slot']), []);
  });

  it('are filled to the end by samples', () => {
    for (const { snippet, language, options } of cases('sample').filter(
      (one) => one.options.placeholders.dialect === 'auto',
    )) {
      const text = expandSnippet(snippet, language, options);
      ok(!/[[\]{}$]/.test(text), `${snippet.id} ${language}: ${text}`);
      ok(!/ {2}|[.,:;]{2}|\s[.,:;]/.test(text), `${snippet.id} ${language}: ${text}`);
    }
  });

  it('have tab stops in reading order, a choice where the answers are few, and nothing that an editor would misread', () => {
    for (const { snippet, language, options } of cases('snippet')) {
      const text = expandSnippet(snippet, language, options);
      const { stops, plain } = readSnippet(text);
      deepStrictEqual(
        stops,
        stops.map((_, index) => index + 1),
        `${snippet.id} ${language}`,
      );
      ok(text.endsWith('$0'));
      const shown = expandSnippet(snippet, language, { ...options, form: 'plain' });
      strictEqual(
        plain,
        shown.replace(`[${wordings[language].slots.data_state}]`, plain.includes('|') ? '' : choice(language)),
      );
    }
  });

  it('stand in the files for VS Code with the same prefixes in both languages', () => {
    const files = languages.map(
      (language) =>
        JSON.parse(readFileSync(join(process.cwd(), `client/snippets/${language}.json`), 'utf8')) as Record<
          string,
          { prefix: string; body: string[]; description: string }
        >,
    );
    for (const file of files) {
      deepStrictEqual(
        Object.values(file).map(({ prefix }) => prefix),
        snippets.map(({ prefix }) => prefix),
      );
      for (const { body, description } of Object.values(file)) ok(body.length > 3 && description);
    }
  });
});

function choice(language: Language): string {
  return language === 'ru' ? 'не затронуты' : 'are not affected';
}

/** Reads a snippet as an editor does: the tab stops in the order in which they come first, and the text with defaults. */
function readSnippet(text: string): { stops: number[]; plain: string } {
  const defaults = new Map<number, string>();
  let plain = '';
  let at = 0;
  const until = (end: RegExp): string => {
    let inner = '';
    while (at < text.length && !end.test(text[at]!)) {
      if (text[at] === '\\') at++;
      inner += text[at++];
    }
    return inner;
  };
  while (at < text.length) {
    plain += until(/\$/);
    if (at >= text.length) break;
    const stop = /^\$(?:(\d+)|\{(\d+)([:|]))/.exec(text.slice(at, at + 8));
    ok(stop, `a dollar sign that is no tab stop: ${text.slice(at, at + 20)}`);
    at += stop[0].length;
    const number = Number(stop[1] ?? stop[2]);
    if (stop[3] === ':') {
      defaults.set(number, until(/\}/));
      at++;
    } else if (stop[3] === '|') {
      defaults.set(number, until(/[,|]/));
      until(/\|/);
      at += 2;
    }
    if (number > 0) plain += defaults.get(number) ?? '';
  }
  return { stops: [...defaults.keys()], plain };
}
