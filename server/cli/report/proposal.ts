import type { Edit } from '../../../shared/finding';
import type { Lines } from '../../lines';

/** A stretch of the text as it would be after a fix. */
export interface Piece {
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * The lines that a fix would leave where it repairs something, each as pieces of old and new text. Lines that stay as they
 * are, are left out; an empty list means that the lines go away altogether.
 */
export function proposedLines(text: string, lines: Lines, edits: readonly Edit[]): Piece[][] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (!first || !last) return [];
  const start = lines.spanOf(lines.positionAt(first.start).line).start;
  const end = Math.max(last.end, lines.spanOf(lines.positionAt(last.end).line).end);
  const result: { pieces: Piece[]; changed: boolean }[] = [{ pieces: [], changed: false }];
  const put = (piece: string, isNew: boolean) => {
    for (const [index, part] of piece.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) result.push({ pieces: [], changed: false });
      const line = result.at(-1)!;
      if (part !== '') line.pieces.push({ text: part, isNew });
      if (isNew && part !== '') line.changed = true;
    }
  };
  let done = start;
  for (const edit of ordered) {
    put(text.slice(done, edit.start), false);
    if (edit.text === '') result.at(-1)!.changed = true;
    put(edit.text, true);
    done = edit.end;
  }
  put(text.slice(done, end), false);
  return result
    .filter(({ changed, pieces }) => changed && pieces.some((piece) => piece.text.trim() !== ''))
    .map(({ pieces }) => pieces);
}
