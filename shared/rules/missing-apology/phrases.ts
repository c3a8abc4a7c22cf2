import type { PhraseTable } from '../../text/phrases/table';

/** Our faults, moved deadlines and apologies are facts (`fault`, `apology`). */
export const phrases: PhraseTable = { name: 'missing-apology', concepts: {} };
