import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { type Config, defaultConfig } from '../shared/config';
import {
  type ConfigLayer,
  type ConfigProblem,
  configByPath,
  type KnownRules,
  mergeConfig,
  readConfig,
} from '../shared/config-resolve';
import { type ConfigText, parseConfigText, type YamlLibrary } from '../shared/config-text';
import { matchesGlob } from '../shared/glob';
import { fill, type Localized } from '../shared/localized';
import type { Span } from '../shared/span';
import type { Files } from './files';
import { defaultMaxFileSize } from './limits';

/** In this order: the first that a folder has is its config. */
export const configNames = ['.replylint.yaml', '.replylint.yml', '.replylint.json'] as const;

/** Something wrong in a config file, with its place. */
export interface ConfigFileProblem {
  /** Absolute path of the file that it stands in (an extended one, maybe). */
  readonly file: string;
  /** The file's text, to count lines in; '' when it could not be read. */
  readonly text: string;
  readonly span: Span;
  readonly message: Localized;
}

/** What holds in one folder: from the nearest config, or the defaults. */
export interface Settings {
  /** The folder that paths and globs are relative to. */
  readonly folder: string;
  /** The config file, and every file that it extends; empty without a config. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigFileProblem[];
  readonly maxFileSize: number;
  configFor(path: string): Config;
  /** Whether `templates` names the file: null when no `templates` says anything. */
  isTemplate(path: string): boolean | null;
  isIgnored(path: string): boolean;
}

export interface ConfigSource {
  readonly files: Files;
  readonly rules: KnownRules;
  /** Loads the parser: called at the first config, as most runs without one need none. */
  yaml(): YamlLibrary;
}

/** Settings where there is no config: paths are relative to `folder`. */
export function defaultSettings(folder: string): Settings {
  return {
    folder,
    files: [],
    problems: [],
    maxFileSize: defaultMaxFileSize,
    configFor: () => defaultConfig,
    isTemplate: () => null,
    isIgnored: () => false,
  };
}

/** Reads a config with all that it extends. Never throws: what is wrong stands in `problems`, and the rest is in force. */
export function loadSettings(file: string, source: ConfigSource): Settings {
  const loading: Loading = { source, files: [], problems: [], project: projectOf(dirname(file), source.files) };
  const layer = loadLayer(file, loading, []);
  const { templates } = layer;
  const ignored = (layer.ignore ?? []).map((glob) => glob.replace(/\/+$/, ''));
  return {
    folder: dirname(file),
    files: loading.files,
    problems: loading.problems,
    maxFileSize: layer.limits?.maxFileSize ?? defaultMaxFileSize,
    configFor: configByPath(layer),
    isTemplate: (path) => (templates ? templates.some((glob) => matchesGlob(glob, path)) : null),
    isIgnored: (path) =>
      ignored.length > 0 && withFoldersOf(path).some((one) => ignored.some((glob) => matchesGlob(glob, one))),
  };
}

/** Problems of one config's text as it stands, say in an editor: without what it extends. */
export function checkConfigText(file: string, text: string, source: ConfigSource): ConfigFileProblem[] {
  return readLayer(file, text, source).problems;
}

interface Loading {
  readonly source: ConfigSource;
  readonly files: string[];
  readonly problems: ConfigFileProblem[];
  /** The folder that no `extends` may leave, symlinks resolved. */
  readonly project: string;
}

function loadLayer(file: string, loading: Loading, chain: readonly string[]): ConfigLayer {
  loading.files.push(file);
  const text = readConfigFile(file, loading.source.files);
  if (typeof text !== 'string') {
    loading.problems.push({ file, text: '', span: start, message: text });
    return {};
  }
  const { layer, problems, parsed } = readLayer(file, text, loading.source);
  loading.problems.push(...problems);
  const bases = (layer.extends ?? []).map((name, index) => {
    const base = findBase(name, file, loading, [...chain, file]);
    if (typeof base === 'string') return loadLayer(base, loading, [...chain, file]);
    const path = parsed.spanOf(['extends', index], 'value');
    loading.problems.push({ file, text, span: path, message: fill(base, { name }) });
    return {};
  });
  return [...bases, layer].reduce(mergeConfig);
}

function readLayer(
  file: string,
  text: string,
  source: ConfigSource,
): { layer: ConfigLayer; problems: ConfigFileProblem[]; parsed: ConfigText } {
  const parsed = parseConfigText(text, source.yaml());
  const { layer, problems } = readConfig(parsed.value, source.rules);
  const placed = problems.map((problem: ConfigProblem) => ({
    file,
    text,
    span: parsed.spanOf(problem.path, problem.at),
    message: problem.message,
  }));
  return { layer, problems: [...parsed.problems.map((problem) => ({ file, text, ...problem })), ...placed], parsed };
}

/** The file that `extends` names, or why it may not be read. */
function findBase(name: string, from: string, loading: Loading, chain: readonly string[]): string | Localized {
  const { files } = loading.source;
  if (isAbsolute(name)) return messages.absolute;
  const named = resolve(dirname(from), name);
  const file = [named, ...['.yaml', '.yml', '.json'].map((extension) => named + extension)].find(
    (path) => files.kindOf(path) === 'file',
  );
  if (!file) return messages.absent;
  const real = files.realPath(file);
  if (!isInside(real, loading.project)) return messages.outside;
  if (chain.some((one) => one === file || files.realPath(one) === real)) return messages.cycle;
  return chain.length >= 16 ? messages.tooMany : file;
}

function readConfigFile(file: string, files: Files): string | Localized {
  // Twice the limit in bytes is its limit in characters: Cyrillic takes two.
  if ((files.sizeOf(file) ?? 0) > largestConfig) return messages.size;
  const read = files.read(file, largestConfig);
  return 'text' in read ? read.text : read.problem;
}

const largestConfig = 256 * 1024;

/**
 * The folder of the nearest config above that says `root: true`, or of the nearest `.git`, or the config's own.
 * A look at the text is enough for `root`: reading a config to read a config would not end well.
 */
function projectOf(folder: string, files: Files): string {
  for (let here = folder; ; here = dirname(here)) {
    const isRoot = configNames.some((name) => {
      const text = files.kindOf(join(here, name)) === 'file' ? readConfigFile(join(here, name), files) : '';
      return typeof text === 'string' && /^\s*\{?\s*"?root"?\s*:\s*true\b/m.test(text);
    });
    if (isRoot || files.kindOf(join(here, '.git')) !== null) return files.realPath(here);
    if (dirname(here) === here) return files.realPath(folder);
  }
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

export function isConfigFile(path: string): boolean {
  return (configNames as readonly string[]).includes(basename(path));
}

/** What is in an ignored folder is ignored, too. */
function withFoldersOf(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

const start: Span = { start: 0, end: 0 };

const messages = {
  absolute: {
    ru: 'Путь «{name}» — от корня диска. Напишите путь относительно этого конфига.',
    en: 'The path "{name}" is absolute. Write it relative to this config.',
  },
  absent: {
    ru: 'Конфига «{name}» нет. Проверьте путь: он считается от этого файла.',
    en: 'There is no config "{name}". Check the path: it is relative to this file.',
  },
  outside: {
    ru: 'Конфиг «{name}» лежит вне проекта и не прочитан. Перенесите его в проект или отметьте корень проекта: root: true.',
    en: 'The config "{name}" lies outside of the project and was not read. Move it inside, or mark the root of the project with root: true.',
  },
  cycle: {
    ru: 'Конфиг «{name}» через extends снова приводит сюда. Уберите эту ссылку.',
    en: 'The config "{name}" leads back here through extends. Take this reference away.',
  },
  tooMany: {
    ru: 'Слишком длинная цепочка extends. Оставьте не больше 16 конфигов.',
    en: 'The chain of extends is too long. Keep it within 16 configs.',
  },
  size: {
    ru: 'Конфиг слишком большой. Вынесите часть в отдельный файл и подключите его через extends.',
    en: 'The config is too large. Move a part of it to another file and name that file in extends.',
  },
};
