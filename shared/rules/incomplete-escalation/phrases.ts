import type { PhraseTable } from '../../text/phrases/table';

/** Escalations and who has them are facts (`commitment`, `charge`). */
export const phrases: PhraseTable = { name: 'incomplete-escalation', late: 'handover', concepts: {} };
