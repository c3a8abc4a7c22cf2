import type { PhraseTable } from '../../text/phrases/table';

/** It reads blanks, not phrases: see `facts/literal-slots.ts`. */
export const phrases: PhraseTable = { name: 'unfilled-slot', concepts: {} };
