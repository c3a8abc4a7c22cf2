import type { PhraseTable } from '../../text/phrases/table';

/** Comments are no prose. */
export const phrases: PhraseTable = { name: 'unused-directive', concepts: {} };
