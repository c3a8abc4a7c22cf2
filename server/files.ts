import type { ReadText } from './limits';

/** A name in a folder. A link is told as one: who follows it must know where it leads. */
export interface FileEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What is asked of a file system, and nothing else: no way to write. Links are followed but by `list`. */
export interface Files {
  kindOf(path: string): 'file' | 'folder' | null;
  /** In bytes; null where no file is. */
  sizeOf(path: string): number | null;
  /** Null where the folder cannot be read. */
  list(folder: string): readonly FileEntry[] | null;
  /** The path without links; throws where nothing is. */
  realPath(path: string): string;
  /** Equal for two paths that lead to the same folder. */
  identityOf(path: string): string;
  read(path: string, maxSize: number): ReadText;
}
