import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config, Kind, Preset } from '../../shared/config';
import type { Document } from '../../shared/document';
import { createLintCache, lint, type TemplateResult } from '../../shared/lint';
import { fill, type Localized } from '../../shared/localized';
import { rules } from '../../shared/rules';
import type { Settings } from '../config-files';
import { tooLarge } from '../limits';
import { type Lines, linesOf } from '../lines';
import { nodeFiles } from '../node-files';
import { decode } from '../read-text';
import { formatOf, openWorkspace, relativeTo } from '../workspace';
import type { Arguments } from './arguments';
import type { Speaking } from './command';
import { linesIn, readInputText } from './input-lines';
import type { World } from './world';

/** One file with what was found in it. */
export interface CheckedFile {
  /** As shown: relative to the working directory. */
  readonly path: string;
  readonly text: string;
  /** Made when somebody asks: a clean file needs none. */
  lines(): Lines;
  readonly results: readonly TemplateResult[];
}

export interface Checking {
  readonly files: Iterable<CheckedFile>;
  /** Whether anything of config or input was wrong so far: each was told where it was met. */
  failed(): boolean;
}

/** From so many files on it pays to spend time on fast code. */
const many = 50;

/**
 * Checks all that the arguments name, file by file, holding none longer than it takes. What cannot be read is told on
 * stderr and the rest is checked.
 */
export function check(given: Arguments, world: World, speaking: Speaking): Checking | { readonly problem: Localized } {
  const config = given.value('config');
  const today = given.value('now') ?? world.today();
  if (!isDate(today)) return { problem: fill(messages.now, { value: today }) };
  if (config !== undefined && !existsSync(resolve(world.folder, config)))
    return { problem: fill(messages.config, { config }) };
  const workspace = openWorkspace({
    folder: world.folder,
    files: nodeFiles(),
    rules,
    yaml: world.yaml,
    ...(config === undefined ? {} : { config }),
  });
  const kinds = given.values('kind') as readonly Kind[];
  const adjust = adjusted(given.value('preset') as Preset | undefined);
  const ofKind = withKinds();
  const cache = createLintCache();
  const told = new Set<Settings>();
  const state = { failed: false };

  const complain = (message: Localized, place?: string) => {
    state.failed = true;
    speaking.complain(message, place);
  };

  const checkOne = (document: Document, base: Config, path: string, only: readonly Kind[]): CheckedFile => {
    const results = lint(document, adjust(base), { today }, cache).filter(
      ({ template }) => only.length === 0 || only.includes(template.kind),
    );
    const { text } = document;
    let lines: Lines | null = null;
    return { path, text, results, lines: () => (lines ??= linesOf(text)) };
  };

  const tellAbout = (settings: Settings) => {
    if (told.has(settings)) return;
    told.add(settings);
    for (const problem of settings.problems) {
      const { line, character } = linesOf(problem.text).positionAt(problem.span.start);
      complain(problem.message, `${relativeTo(world.folder, problem.file)}:${line + 1}:${character + 1}`);
    }
  };

  function* files(): Generator<CheckedFile> {
    const inLines = given.value('stdin-format') === 'ndjson';
    const paths = given.positionals.length > 0 ? given.positionals : [inLines ? '-' : '.'];
    if (paths.includes('-') && inLines) yield* fromLines();
    else if (paths.includes('-')) {
      const file = fromInput();
      if (file) yield file;
    }
    const candidates = workspace.find(
      paths.filter((path) => path !== '-'),
      ({ argument, why }) => complain(messages[why], argument),
    );
    let checkedSoFar = 0;
    for (const candidate of candidates) {
      if (++checkedSoFar === many) world.manyTexts?.();
      tellAbout(candidate.settings);
      const loaded = workspace.load(candidate);
      if (loaded === null) continue;
      if ('problem' in loaded) complain(loaded.problem, candidate.path);
      else {
        const checked = guarded(candidate.path, () =>
          checkOne(loaded.document, candidate.settings.configFor(loaded.document.path), candidate.path, kinds),
        );
        if (checked && checked.results.length > 0) yield checked;
      }
    }
  }

  /** The engine never fails by its own law; should it, one file is lost and not the run. */
  function guarded(path: string, work: () => CheckedFile): CheckedFile | null {
    try {
      return work();
    } catch (error) {
      complain(fill(messages.engine, { detail: String((error as Error).stack ?? error) }), path);
      return null;
    }
  }

  function fromInput(): CheckedFile | null {
    const name = given.value('stdin-filename');
    const absolute = resolve(world.folder, name ?? 'stdin.md');
    const settings = workspace.settingsFor(resolve(join(absolute, '..')));
    tellAbout(settings);
    const bytes = Buffer.concat([...world.input()]);
    const read = bytes.length > settings.maxFileSize ? { problem: tooLarge(settings.maxFileSize) } : decode(bytes);
    const shown = name === undefined ? '<stdin>' : relativeTo(world.folder, absolute);
    if ('problem' in read) {
      complain(read.problem, shown);
      return null;
    }
    const path = name === undefined ? '' : relativeTo(settings.folder, absolute);
    const base = settings.configFor(path);
    // A text without a file has no path to tell its kind: the option does.
    const config = ofKind(base, kinds.at(-1) ?? null);
    return checkOne({ path: path || 'stdin.md', text: read.text, format: formatOf(absolute) }, config, shown, []);
  }

  /** Texts of another program, each with a path that may name no file: every one of them is checked. */
  function* fromLines(): Generator<CheckedFile> {
    const limit = workspace.settingsFor(world.folder).maxFileSize;
    let number = 0;
    // A character takes six bytes at most as JSON writes it.
    for (const line of linesIn(world.input(), 6 * limit + 4096)) {
      number++;
      if (line?.every((byte) => byte <= 32)) continue;
      const place = `<stdin>:${number}`;
      const given = line ? readInputText(line.toString('utf8')) : { problem: tooLarge(limit) };
      if ('problem' in given) {
        complain(given.problem, place);
        continue;
      }
      const absolute = resolve(world.folder, given.path);
      const settings = workspace.settingsFor(resolve(join(absolute, '..')));
      tellAbout(settings);
      if (Buffer.byteLength(given.text) > settings.maxFileSize) {
        complain(tooLarge(settings.maxFileSize), place);
        continue;
      }
      const path = relativeTo(settings.folder, absolute);
      const config = ofKind(settings.configFor(path), given.kind ?? kinds.at(-1) ?? null);
      const document = { path, text: given.text, format: formatOf(absolute) };
      const checked = guarded(given.path, () => checkOne(document, config, given.path, []));
      if (checked) yield checked;
    }
  }

  return { files: files(), failed: () => state.failed };
}

/** The same object for the same config: the engine compiles by it. */
function adjusted(preset: Preset | undefined): (config: Config) => Config {
  if (preset === undefined) return (config) => config;
  const made = new Map<Config, Config>();
  return (config) => {
    const known = made.get(config) ?? { ...config, preset };
    made.set(config, known);
    return known;
  };
}

/** As above: a config in which every text is of that kind. */
function withKinds(): (config: Config, kind: Kind | null) => Config {
  const made = new Map<Config, Map<Kind, Config>>();
  return (config, kind) => {
    if (kind === null) return config;
    const ofThis = made.get(config) ?? new Map<Kind, Config>();
    const known = ofThis.get(kind) ?? { ...config, kinds: [{ glob: '**', kind }] };
    made.set(config, ofThis.set(kind, known));
    return known;
  };
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const messages = {
  absent: { ru: 'Такого файла или папки нет. Проверьте путь.', en: 'There is no such file or folder. Check the path.' },
  unreadable: {
    ru: 'Папка не читается. Проверьте права доступа.',
    en: 'The folder cannot be read. Check its permissions.',
  },
  glob: {
    ru: 'По этой маске ничего не нашлось. Проверьте её или ignore в конфиге.',
    en: 'This glob matches nothing. Check it, or ignore in the config.',
  },
  now: {
    ru: '--now: «{value}» — не дата. Напишите её как ГГГГ-ММ-ДД.',
    en: '--now: "{value}" is no date. Write it as YYYY-MM-DD.',
  },
  config: {
    ru: '--config: файла «{config}» нет. Проверьте путь.',
    en: '--config: there is no file "{config}". Check the path.',
  },
  engine: {
    ru: 'На этом файле произошла ошибка в самом replylint. Пришлите нам, пожалуйста, текст файла вместе с этим сообщением.\n{detail}',
    en: 'replylint itself failed on this file. Please send us its text with this message.\n{detail}',
  },
};
