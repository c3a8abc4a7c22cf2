/** What is left without its number gets an article. */
import type { Edit, Fix } from '../finding';

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

/** "An apocalyptic breakdown" becomes "a fault": the article fits the word that comes to stand behind it. */
export function articleFits(text: string, fix: Fix): Fix {
  const edits = fix.edits.map((edit, index): Edit => {
    const article = /(?:^|\s)(an?) $/i.exec(text.slice(Math.max(0, edit.start - 4), edit.start))?.[1];
    const word = /^[a-z]{2,}/i.exec(edit.text)?.[0];
    const before = fix.edits[index - 1];
    if (!article || !word || (before && before.end > edit.start - 3)) return edit;
    const wanted = /^(?:[aeio]|u(?!ni|s|ti|r[aeiou])|hour|honest)/i.test(word) && !/^(?:one|eu)/i.test(word);
    if (wanted === (article.length === 2)) return edit;
    const put = article.charAt(0) + (wanted ? 'n' : '');
    return { start: edit.start - article.length - 1, end: edit.end, text: `${put} ${edit.text}` };
  });
  return { ...fix, edits };
}
