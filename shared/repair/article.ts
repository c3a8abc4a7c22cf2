/** What is left without its number gets an article. */
import type { Edit } from '../finding';

/** "The cause of error | 0x80 |": without its number one of a kind wants its article. */
export function withArticle(text: string, edits: readonly Edit[]): readonly Edit[] {
  const [first] = edits;
  const before = first ? text.slice(Math.max(0, first.start - 60), first.start) : '';
  const noun =
    /\b(?:of|with|by|from|to|for|on|in|at|had|removed|repaired|replaced|restarted|fixed)\s((?:error|fault|code|model|unit|port|server|switch|router|valve|pump|part|board|module|device|sensor|printer|gate|door)(?:\s(?:code|number|message|unit|port|board))?)\s?$/iu.exec(
      before,
    );
  if (!first || !noun || edits.length > 1 || first.text !== '') return edits;
  const at = first.start - noun[0].length + noun[0].indexOf(noun[1]!);
  return [{ start: at, end: at, text: 'the ' }, ...edits];
}
