import { apologyPhrases } from './facts/apologies.phrases';
import { chargePhrases } from './facts/charge.phrases';
import { classes } from './facts/classes';
import { commitmentPhrases } from './facts/commitments.phrases';
import { coursePhrases } from './facts/course.phrases';
import { deadlinePhrases } from './facts/deadlines.phrases';
import { faultPhrases } from './facts/faults.phrases';
import { likelyPhrases } from './facts/likely.phrases';
import { mentionPhrases } from './facts/mentions.phrases';
import { noticePhrases } from './facts/notice.phrases';
import { partPhrases } from './facts/parts.phrases';
import { reportPhrases } from './facts/report.phrases';
import { statePhrases } from './facts/state.phrases';
import { stepPhrases } from './facts/steps.phrases';
import { rulePhrases } from './rules/phrases';
import { everyText, type PhraseTable } from './text/phrases/table';

/** All tables, facts first. */
export const phraseTables: readonly PhraseTable[] = [
  classes,
  statePhrases,
  stepPhrases,
  likelyPhrases,
  deadlinePhrases,
  commitmentPhrases,
  chargePhrases,
  apologyPhrases,
  faultPhrases,
  partPhrases,
  mentionPhrases,
  reportPhrases,
  noticePhrases,
  coursePhrases,
  ...rulePhrases,
];

/** What is matched together: by the name that its tables give themselves in `late`. Each with the classes that it names. */
export const phraseGroups: ReadonlyMap<string, readonly PhraseTable[]> = new Map(
  [everyText, ...new Set(phraseTables.flatMap(({ late }) => (late === undefined ? [] : [late])))].map((group) => [
    group,
    phraseTables.filter((table) => table.classes || (table.late ?? everyText) === group),
  ]),
);

/** The group of a late table by its name. */
export const groupOfTable: ReadonlyMap<string, string> = new Map(
  phraseTables.flatMap(({ name, late }) => (late === undefined ? [] : [[name, late] as const])),
);
