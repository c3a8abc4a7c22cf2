import type { PhraseTable } from '../../text/phrases/table';

/** Hand-overs, who has them and whether we see to it are facts (`commitment`, `charge`). */
export const phrases: PhraseTable = { name: 'incomplete-handover', concepts: {} };
