import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import YAML from 'yaml';
import type { Config } from '../shared/config';
import { configByPath, readConfig } from '../shared/config-resolve';
import { rules } from '../shared/rules';
import { type CheckOptions, configOf } from './check';

/** A labelled text, ready to be checked. */
export interface Case {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly options: CheckOptions;
  readonly expect: readonly Expected[];
  /** The one rule that it is labelled for; by default all of them. */
  readonly about?: string;
}

export interface Expected {
  readonly rule: string;
  readonly on?: string;
  readonly part?: string;
}

interface RawCase {
  readonly id: string;
  readonly lang: string;
  readonly kind?: string;
  readonly front?: Readonly<Record<string, unknown>>;
  readonly config?: unknown;
  readonly format?: 'markdown' | 'plaintext';
  readonly text: string;
  readonly expect?: readonly Expected[];
  readonly about?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly doubt?: readonly string[];
}

const tests = join(process.cwd(), 'test');
const folder = join(tests, 'cases');

/** Which labelled texts: a folder of `test/`, and how its files begin. */
export interface CaseSource {
  readonly folder?: string;
  readonly prefix?: string;
  /** As facts are labelled, from the text alone. */
  readonly withoutStatus?: boolean;
}

/** The labelled cases. */
export function cases({ folder: name = 'cases', prefix = '', withoutStatus = false }: CaseSource = {}): Case[] {
  return rawCases(name, prefix).map((one) => {
    const front: Record<string, unknown> = { kind: one.kind ?? 'reply', ...one.front };
    if (withoutStatus) delete front.status;
    const head = `---\n${YAML.stringify(front)}---\n`;
    return {
      id: one.id,
      language: one.lang,
      text: head + one.text,
      bodyStart: head.length,
      options: { format: one.format ?? 'markdown', config: knownRulesOnly(one.config) },
      expect: one.expect ?? [],
      ...(one.about === undefined ? {} : { about: one.about }),
    };
  });
}

function rawCases(name: string, prefix: string): RawCase[] {
  return readdirSync(join(tests, name))
    .filter((file) => file.startsWith(prefix) && file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => YAML.parse(readFileSync(join(tests, name, file), 'utf8')) as RawCase[]);
}

/** The labels of facts that stand beside their texts, as `labelledFacts` gives those of the cases. */
export function factsBeside(name: string, prefix: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(rawCases(name, prefix).map((one) => [one.id, { ...one.facts, doubt: (one.doubt ?? []).join(',') }]));
}

/** A case may set a rule that is not written yet. */
function knownRulesOnly(raw: unknown): Config {
  const settings = (raw as { rules?: Record<string, unknown> } | undefined)?.rules;
  if (!settings) return configOf(raw);
  const known = Object.entries(settings).filter(([id]) => id.includes('/') || rules.some((rule) => rule.id === id));
  return configOf({ ...(raw as object), rules: Object.fromEntries(known) });
}

/** What the labelled texts say, by id. */
export function labelledFacts(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [head = '', ...lines] = readFileSync(join(folder, 'facts.tsv'), 'utf8').trim().split(/\r?\n/);
  const keys = head.split('\t');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [cells[0]!, Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']))];
    }),
  );
}

/** The templates of `examples/`, each under the config of that folder. */
export function examples(): { readonly path: string; readonly text: string; readonly options: CheckOptions }[] {
  const root = join(process.cwd(), 'examples');
  const { layer, problems } = readConfig(YAML.parse(readFileSync(join(root, '.replylint.yaml'), 'utf8')), rules);
  if (problems.length > 0) throw new Error(`examples/.replylint.yaml: ${JSON.stringify(problems)}`);
  const configAt = configByPath(layer);
  return filesIn(root, '')
    .filter((path) => /\/.*\.(?:md|txt)$/.test(path))
    .map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
      options: { format: path.endsWith('.txt') ? 'plaintext' : 'markdown', config: configAt(path), path },
    }));
}

function filesIn(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : [path];
    });
}
