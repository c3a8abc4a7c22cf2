import type { FileEntry, Files } from '../files';
import { tooLarge } from '../limits';

/** Files that somebody has told us of. */
export interface MemoryFiles extends Files {
  /** Null: the file is gone. */
  put(path: string, text: string | null): void;
  clear(): void;
}

export function memoryFiles(): MemoryFiles {
  const texts = new Map<string, string>();
  /** Names by folder: what `list` tells. */
  let folders: Map<string, Map<string, FileEntry>> | null = null;

  function known(): Map<string, Map<string, FileEntry>> {
    if (folders) return folders;
    folders = new Map();
    for (const path of texts.keys()) {
      let kind: FileEntry['kind'] = 'file';
      for (let here = path; here !== '/' && here !== ''; kind = 'folder') {
        const cut = here.lastIndexOf('/');
        const above = cut <= 0 ? '/' : here.slice(0, cut);
        const names = folders.get(above) ?? new Map<string, FileEntry>();
        const name = here.slice(cut + 1);
        names.set(name, { name, kind });
        folders.set(above, names);
        here = above;
      }
    }
    return folders;
  }

  return {
    put(path, text) {
      folders = null;
      if (text === null) texts.delete(path);
      else texts.set(path, text);
    },
    clear() {
      folders = null;
      texts.clear();
    },
    kindOf: (path) => (texts.has(path) ? 'file' : known().has(path) ? 'folder' : null),
    sizeOf: (path) => texts.get(path)?.length ?? null,
    list(folder) {
      const names = known().get(folder);
      return names ? [...names.values()] : null;
    },
    realPath: (path) => path,
    identityOf: (path) => path,
    read(path, maxSize) {
      const text = texts.get(path);
      if (text === undefined) return { problem: messages.absent };
      return text.length > maxSize ? { problem: tooLarge(maxSize) } : { text: text.replace(/^\uFEFF/, '') };
    },
  };
}

const messages = {
  absent: { ru: 'Такого файла нет. Проверьте путь.', en: 'There is no such file. Check the path.' },
};
