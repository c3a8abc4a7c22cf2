import { dirname, join } from 'node:path';
import type { Document } from '../shared/document';
import { rules } from '../shared/rules';
import { type ConfigSource, configNames, isInside, type Settings } from './config-files';
import type { Host } from './host';
import { type Candidate, formatOf, openWorkspace, relativeTo, type Workspace } from './workspace';

/** The folders that are open in the editor, each with its templates and configs. */
export interface Library {
  /** Paths; none where only single files are open. */
  readonly folders: readonly string[];
  /** Opens other folders. */
  open(folders: readonly string[]): void;
  settingsFor(path: string): Settings;
  isTemplate(path: string, text: string, settings: Settings): boolean;
  /** The text as the engine takes it, with its path as the config's globs mean it. */
  documentOf(path: string | null, text: string, languageId: string): Document;
  /** Files that may be templates, one after another. */
  find(): Generator<Candidate>;
  /** Null: unasked, it is no template. */
  load(candidate: Candidate): ReturnType<Workspace['load']>;
  /** Where a config for this file would be made; null where no folder is open around it. */
  newConfigFor(path: string): string | null;
  /** Looks everything up anew: a config has changed. */
  forget(): void;
  readonly source: ConfigSource;
}

export function openLibrary(host: Host): Library {
  const source: ConfigSource = { files: host.files, rules, yaml: host.yaml };
  const without = openWorkspace({ ...source, folder: host.folder });
  let workspaces: readonly Workspace[] = [];

  /** The innermost folder around the path: folders may lie in each other. */
  function around(path: string): Workspace | null {
    const holding = workspaces.filter(({ folder }) => isInside(path, folder));
    return holding.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
  }

  const workspaceOf = (path: string) => around(path) ?? without;

  return {
    get folders() {
      return workspaces.map(({ folder }) => folder);
    },
    open(folders) {
      workspaces = folders.map((folder) => openWorkspace({ ...source, folder }));
    },
    settingsFor: (path) => workspaceOf(path).settingsFor(dirname(path)),
    isTemplate: (path, text, settings) => workspaceOf(path).isTemplate(path, text, settings),
    documentOf(path, text, languageId) {
      if (path === null) return { path: '', text, format: languageId === 'markdown' ? 'markdown' : 'plaintext' };
      return {
        path: relativeTo(workspaceOf(path).settingsFor(dirname(path)).folder, path),
        text,
        format: formatOf(path),
      };
    },
    *find() {
      for (const workspace of workspaces) {
        // A folder that is open by itself, too, is looked through once.
        for (const candidate of workspace.find([workspace.folder], () => undefined))
          if (around(candidate.absolute) === workspace) yield candidate;
      }
    },
    load: (candidate) => workspaceOf(candidate.absolute).load(candidate),
    newConfigFor(path) {
      const workspace = around(path);
      return workspace ? join(workspace.folder, configNames[0]) : null;
    },
    forget() {
      for (const workspace of [...workspaces, without]) workspace.forget();
    },
    source,
  };
}

/** A file that says in its name or its place that it is meant for us: what is wrong with such a file is told. */
export function isMeant(path: string, settings: Settings): boolean {
  const relative = relativeTo(settings.folder, path);
  return !settings.isIgnored(relative) && (settings.isTemplate(relative) ?? /\.reply\.(?:md|txt)$/i.test(path));
}
