import type { PhraseTable } from '../../text/phrases/table';

/** It reads the text itself, not phrases. */
export const phrases: PhraseTable = { name: 'unknown-placeholder', concepts: {} };
