import { Disposable, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FilesParams, filesNotification } from '../shared/protocol';

const globs = ['**/.replylint.{yaml,yml,json}', '**/*.{md,markdown,txt}'];
const skipped = '**/{node_modules,.git,.hg,.svn,bower_components,.vscode-test}/**';
/** More would take too long to read through a browser. */
const mostFiles = 5000;
const largest = 1024 * 1024;

/** Tells a server that reads no files what stands in them, now and whenever they change. */
export function tellFiles(client: BaseLanguageClient): Disposable {
  const uriOf = (uri: Uri) => client.code2ProtocolConverter.asUri(uri);
  const tell = (params: FilesParams) => client.sendNotification(filesNotification, params).catch(() => undefined);

  async function tellAll(): Promise<void> {
    const uris = (await Promise.all(globs.map((glob) => workspace.findFiles(glob, skipped, mostFiles)))).flat();
    for (let at = 0; at < uris.length; at += 200) {
      const files = await Promise.all(
        uris.slice(at, at + 200).map(async (uri) => ({ uri: uriOf(uri), text: await textOf(uri) })),
      );
      await tell({ files, complete: at === 0 });
    }
    if (uris.length === 0) await tell({ files: [], complete: true });
  }

  const watchers = globs.map((glob) => workspace.createFileSystemWatcher(glob));
  const changed = async (uri: Uri) => tell({ files: [{ uri: uriOf(uri), text: await textOf(uri) }] });
  void tellAll();
  return Disposable.from(
    ...watchers,
    ...watchers.flatMap((watcher) => [
      watcher.onDidCreate(changed),
      watcher.onDidChange(changed),
      watcher.onDidDelete((uri) => tell({ files: [{ uri: uriOf(uri), text: null }] })),
    ]),
    workspace.onDidChangeWorkspaceFolders(() => void tellAll()),
  );
}

/** Null: there is nothing to read. */
async function textOf(uri: Uri): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest) return null;
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
