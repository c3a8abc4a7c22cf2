import type { Edit, Fix } from './finding';
import { wordings } from './languages';
import type { SlotMeaning } from './languages/sentences';

/** The text with the edits in it; null where two of them overlap or one lies outside of the text: then nothing is done. */
export function applyFixes(text: string, edits: readonly Edit[]): string | null {
  const ordered = inOrder(edits);
  if (!ordered.every((edit, index) => fits(edit, text.length) && (index === 0 || follows(ordered[index - 1]!, edit)))) {
    return null;
  }
  let result = '';
  let done = 0;
  for (const edit of ordered) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/**
 * The edits of as many fixes as go together, each whole or not at all: where two meet, the earlier in the list is taken.
 * Those in `left` can be composed anew on the repaired text.
 */
export function combineFixes(fixes: readonly Fix[]): {
  readonly edits: readonly Edit[];
  readonly left: readonly Fix[];
} {
  const taken: Edit[] = [];
  const said = new Set<string>();
  let pledged = false;
  const left: Fix[] = [];
  for (const fix of fixes) {
    const sentences = fix.edits.flatMap(sentencesOf);
    // What one of them says, another need not say again: on the repaired text it may have nothing left to do.
    const isSaid = sentences.some((one) => said.has(one));
    // Two that promise would promise side by side: the second is composed anew, in sight of the first.
    const pledges = sentences.some((one) => slotsOfPledges.some((slot) => one.includes(slot)));
    if (isSaid || (pledged && pledges) || fix.edits.some((edit) => taken.some((other) => meets(edit, other))))
      left.push(fix);
    else {
      taken.push(...fix.edits);
      for (const one of sentences) said.add(one);
      pledged ||= pledges;
    }
  }
  return { edits: inOrder(taken), left };
}

/** What sentences that promise, tell a step or hand over leave to be filled in. */
const pledges: readonly SlotMeaning[] = ['done', 'doing', 'checked', 'deadline', 'next_update', 'specialist', 'level'];
const slotsOfPledges = Object.values(wordings).flatMap(({ slots }) => pledges.map((one) => `[${slots[one]}]`));

/** The whole sentences that an edit brings. */
function sentencesOf({ text }: Edit): string[] {
  return text.split(/(?<=[.!?…])\s+/).flatMap((one) => (/\s.*[.!?…]$/su.test(one.trim()) ? [one.trim()] : []));
}

/** Stable: two insertions at one place keep their order, and an insertion stands before a replacement that begins there. */
function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

function fits(edit: Edit, length: number): boolean {
  return (
    Number.isInteger(edit.start) &&
    Number.isInteger(edit.end) &&
    0 <= edit.start &&
    edit.start <= edit.end &&
    edit.end <= length
  );
}

function follows(before: Edit, after: Edit): boolean {
  return before.end <= after.start;
}

/** Of different fixes two insertions at one place meet, too: each was written to stand there alone. */
function meets(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
