import type { PhraseTable } from '../../text/phrases/table';

/** The front matter says it; no phrase is looked for. */
export const phrases: PhraseTable = { name: 'incident-single', late: 'incident', concepts: {} };
