import { dirname, join, relative, resolve, sep } from 'node:path';
import { kinds } from '../shared/config';
import type { Document } from '../shared/document';
import { matchesGlob } from '../shared/glob';
import type { Localized } from '../shared/localized';
import type { TextFormat } from '../shared/text/text';
import { type ConfigSource, configNames, defaultSettings, isInside, loadSettings, type Settings } from './config-files';
import type { FileEntry, Files } from './files';
import type { ReadText } from './limits';

/** A file that may be a template. */
export interface Candidate {
  /** As shown: relative to the working directory, `/` on every system. */
  readonly path: string;
  readonly absolute: string;
  readonly settings: Settings;
  /** Named by the user: always a template. */
  readonly explicit: boolean;
}

/** What was asked for and is not there. */
export interface Missing {
  readonly argument: string;
  readonly why: 'absent' | 'unreadable' | 'glob';
}

export type Loaded = { readonly document: Document } | { readonly problem: Localized } | null;

/** The files of a working directory and the settings in force for each. What it has looked up it remembers until `forget`. */
export interface Workspace {
  /** Where no config is found, paths are relative to this folder. */
  readonly folder: string;
  settingsFor(folder: string): Settings;
  /** Candidates in path order, one after another; tells what is missing as it meets it. */
  find(args: readonly string[], missing: (what: Missing) => void): Generator<Candidate>;
  /** Null: no template, nobody asked for it. */
  load(candidate: Candidate): Loaded;
  /** Whether a file with this text is a template, unasked. */
  isTemplate(absolute: string, text: string, settings: Settings): boolean;
  forget(): void;
}

export interface WorkspaceOptions extends ConfigSource {
  readonly folder: string;
  /** Use this config for every file instead of looking for one. */
  readonly config?: string;
}

export function openWorkspace(options: WorkspaceOptions): Workspace {
  const byFolder = new Map<string, Settings>();
  const { files } = options;
  const fallback = defaultSettings(options.folder);
  const fixed = options.config === undefined ? null : loadSettings(resolve(options.folder, options.config), options);

  /** Upwards until a config or a folder that is known; then every folder on the way is known. */
  function settingsFor(folder: string): Settings {
    if (fixed) return fixed;
    const known = byFolder.get(folder);
    if (known) return known;
    const name = configNames.find((one) => files.kindOf(join(folder, one)) === 'file');
    return remember(folder, name);
  }

  function remember(folder: string, configName: string | undefined): Settings {
    const above = dirname(folder);
    const settings = configName
      ? loadSettings(join(folder, configName), options)
      : above === folder
        ? fallback
        : settingsFor(above);
    byFolder.set(folder, settings);
    return settings;
  }

  function* walk(absolute: string, shown: string, visit: Visit): Generator<Candidate> {
    const entries = files.list(absolute);
    if (entries === null) {
      visit.missing({ argument: shown || '.', why: 'unreadable' });
      return;
    }
    // The listing tells whether there is a config: no look-ups for folders that have none.
    const settings =
      fixed ??
      byFolder.get(absolute) ??
      remember(
        absolute,
        configNames.find((name) => entries.some((entry) => entry.name === name)),
      );
    for (const { name, isFolder } of inPathOrder(entries, absolute, visit)) {
      const path = shown === '' ? name : `${shown}/${name}`;
      const inside = join(absolute, name);
      if (isFolder) {
        if (!skipped.has(name) && !settings.isIgnored(relativeTo(settings.folder, inside)))
          yield* walk(inside, path, visit);
      } else if (visit.accepts(path, name, inside, settings))
        yield { path, absolute: inside, settings, explicit: visit.explicit };
    }
  }

  function* folder(absolute: string, missing: (what: Missing) => void): Generator<Candidate> {
    yield* walk(absolute, shownPath(options.folder, absolute), {
      missing,
      explicit: false,
      links: linksWithin(files, options.folder, absolute),
      accepts: (_, name, inside, settings) => mayBeTemplate(name, relativeTo(settings.folder, inside), settings),
    });
  }

  function* glob(argument: string, missing: (what: Missing) => void): Generator<Candidate> {
    const pattern = shownPath(options.folder, resolve(options.folder, argument.split('\\').join('/')));
    const names = pattern.split('/');
    const fixedNames = names.slice(
      0,
      Math.min(
        names.findIndex((name) => isGlob(name)),
        names.length - 1,
      ),
    );
    const base = resolve(options.folder, fixedNames.join('/'));
    // A glob without a folder means this folder, as it does in a shell.
    const rest = names.slice(fixedNames.length).join('/');
    const prefix = shownPath(options.folder, base);
    let found = false;
    if (files.kindOf(base) === 'folder') {
      const matches = walk(base, prefix, {
        missing,
        explicit: true,
        links: linksWithin(files, options.folder, base),
        accepts: (path, _, inside, settings) =>
          matchesGlob(`/${rest}`, prefix === '' ? path : path.slice(prefix.length + 1)) &&
          !settings.isIgnored(relativeTo(settings.folder, inside)),
      });
      for (const candidate of matches) {
        found = true;
        yield candidate;
      }
    }
    if (!found) missing({ argument, why: 'glob' });
  }

  function isTemplate(absolute: string, text: string, settings: Settings): boolean {
    const path = relativeTo(settings.folder, absolute);
    if (settings.isIgnored(path)) return false;
    return settings.isTemplate(path) ?? (replyName.test(path) || (proseName.test(path) && declaresKind(text)));
  }

  return {
    folder: options.folder,
    settingsFor,
    isTemplate,
    find(args, missing) {
      const named: Candidate[] = [];
      const streams: Generator<Candidate>[] = [];
      for (const argument of args) {
        const absolute = resolve(options.folder, argument);
        const kind = files.kindOf(absolute);
        if (kind === 'folder') streams.push(folder(absolute, missing));
        else if (kind === 'file' || files.sizeOf(absolute) !== null)
          named.push({
            path: shownPath(options.folder, absolute),
            absolute,
            settings: settingsFor(dirname(absolute)),
            explicit: true,
          });
        else if (isGlob(argument)) streams.push(glob(argument, missing));
        else missing({ argument, why: 'absent' });
      }
      named.sort((a, b) => compare(a.path, b.path));
      return merge([named[Symbol.iterator](), ...streams]);
    },
    load(candidate) {
      const text: ReadText = files.read(candidate.absolute, candidate.settings.maxFileSize);
      if ('problem' in text) return text;
      if (!candidate.explicit && !isTemplate(candidate.absolute, text.text, candidate.settings)) return null;
      return {
        document: {
          path: relativeTo(candidate.settings.folder, candidate.absolute),
          text: text.text,
          format: formatOf(candidate.path),
        },
      };
    },
    forget: () => byFolder.clear(),
  };
}

export function formatOf(path: string): TextFormat {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? 'markdown' : 'plaintext';
}

/** The path from a folder to a file with `/`; the file's own absolute path where there is none (another drive). */
export function relativeTo(folder: string, absolute: string): string {
  // Most files lie inside: then no resolving is needed, which counts with ten thousand of them.
  const path =
    isInside(absolute, folder) && absolute !== folder
      ? absolute.slice(folder.length + (folder.endsWith(sep) ? 0 : 1))
      : relative(folder, absolute);
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Whether the front matter names a kind that there is: what tells a template from any other Markdown file. */
export function declaresKind(text: string): boolean {
  const head = /^---[ \t]*\r?\n/.exec(text);
  if (!head) return false;
  const end = text.indexOf('\n---', head[0].length - 1);
  const block = text.slice(head[0].length, end < 0 ? 0 : end);
  const kind = /^kind[ \t]*:[ \t]*["']?([a-z-]{1,40})["']?[ \t]*(?:#.*)?\r?$/m.exec(block)?.[1];
  return kind !== undefined && (kinds as readonly string[]).includes(kind);
}

interface Visit {
  readonly explicit: boolean;
  readonly links: (absolute: string) => 'file' | 'folder' | null;
  accepts(path: string, name: string, absolute: string, settings: Settings): boolean;
  missing(what: Missing): void;
}

const skipped: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'bower_components',
  '.vscode-test',
]);
const replyName = /\.reply\.(?:md|txt)$/i;
const proseName = /\.(?:md|markdown|txt)$/i;

/** By its name: what cannot be a template is not even read. */
function mayBeTemplate(name: string, path: string, settings: Settings): boolean {
  return (settings.isTemplate(path) ?? proseName.test(name)) && !settings.isIgnored(path);
}

/** As the full paths would be sorted: a folder's name counts with its slash. */
function inPathOrder(
  entries: readonly FileEntry[],
  folder: string,
  visit: Visit,
): { name: string; isFolder: boolean }[] {
  return entries
    .flatMap((entry) => {
      const is = entry.kind === 'link' ? visit.links(join(folder, entry.name)) : entry.kind;
      return is === null || is === 'other'
        ? []
        : [{ name: entry.name, isFolder: is === 'folder', key: is === 'folder' ? `${entry.name}/` : entry.name }];
    })
    .sort((a, b) => compare(a.key, b.key));
}

/**
 * What a symlink leads to, if a walk should follow it: a folder that lies in the project but not in what is walked anyway,
 * and each only once, so that no loop and no way out of the project is taken.
 */
function linksWithin(files: Files, project: string, walked: string): Visit['links'] {
  const visited = new Set<string>();
  return (absolute) => {
    try {
      const target = files.realPath(absolute);
      const within = files.realPath(walked);
      if (!isInside(target, files.realPath(project)) && !isInside(target, within)) return null;
      const kind = files.kindOf(target);
      if (kind !== 'folder') return kind;
      const identity = files.identityOf(target);
      if (visited.has(identity) || isInside(target, within) || isInside(within, target)) return null;
      visited.add(identity);
      return 'folder';
    } catch {
      return null;
    }
  };
}

/** Merges streams that are each in path order; the same path is given once, as the user named it if anybody did. */
function* merge(streams: readonly Iterator<Candidate>[]): Generator<Candidate> {
  const heads = streams.map((stream) => ({ stream, next: stream.next() })).filter(({ next }) => !next.done);
  while (heads.length > 0) {
    let first = heads[0]!;
    for (const head of heads) {
      const order = compare(head.next.value.path, first.next.value.path);
      if (order < 0 || (order === 0 && head.next.value.explicit)) first = head;
    }
    const candidate: Candidate = first.next.value;
    yield candidate;
    for (const head of [...heads]) {
      while (!head.next.done && head.next.value.path === candidate.path) head.next = head.stream.next();
      if (head.next.done) heads.splice(heads.indexOf(head), 1);
    }
  }
}

function shownPath(folder: string, absolute: string): string {
  return relativeTo(folder, absolute);
}

function isGlob(argument: string): boolean {
  return /[*?[{]/.test(argument);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
