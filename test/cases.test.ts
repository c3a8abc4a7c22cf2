import { ok } from 'node:assert';
import type { Facts } from '../shared/facts/facts';
import { rules } from '../shared/rules';
import { type Case, type CaseSource, cases, type Expected, factsBeside, labelledFacts } from './case-files';
import { check } from './check';

/** Floors a little below what is reached, so that it cannot fall unseen. */
interface RuleSuite {
  readonly source: CaseSource;
  readonly precision: number;
  readonly recall: number;
  /** The rules that the set is labelled for; all by default. */
  readonly only?: ReadonlySet<string>;
}

interface FactSuite {
  readonly source: CaseSource;
  readonly labels: () => ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly floors: Readonly<Record<FactName, number>>;
}

const paraphrased: ReadonlySet<string> = new Set([
  'why-unsolved',
  'excuse',
  'empty-status',
  'missing-steps',
  'missing-deadline',
  'vague-deadline',
  'other-department',
  'blame-shift',
  'not-my-job',
  'internal-correspondence',
  'dead-end',
]);

const ruleSuites: readonly RuleSuite[] = [
  { source: { folder: 'cases' }, precision: 0.98, recall: 0.98 },
  { source: { folder: 'paraphrases', prefix: 'rules-1-' }, precision: 0.93, recall: 0.92, only: paraphrased },
  { source: { folder: 'paraphrases', prefix: 'rules-2' }, precision: 0.93, recall: 0.92, only: paraphrased },
  { source: { folder: 'paraphrases', prefix: 'rules-3' }, precision: 0.93, recall: 0.95 },
  { source: { folder: 'paraphrases', prefix: 'rules-4' }, precision: 0.93, recall: 0.95 },
  { source: { folder: 'paraphrases', prefix: 'rules-5' }, precision: 0.93, recall: 0.95 },
  { source: { folder: 'paraphrases', prefix: 'rules-6' }, precision: 0.95, recall: 0.9 },
  { source: { folder: 'paraphrases', prefix: 'rules-7' }, precision: 0.95, recall: 0.75 },
  { source: { folder: 'paraphrases', prefix: 'rules-8' }, precision: 0.98, recall: 0.96 },
  { source: { folder: 'paraphrases', prefix: 'rules-9' }, precision: 0.95, recall: 0.88 },
  { source: { folder: 'paraphrases', prefix: 'rules-10' }, precision: 0.97, recall: 0.91 },
  { source: { folder: 'paraphrases', prefix: 'rules-11' }, precision: 0.96, recall: 0.87 },
  { source: { folder: 'paraphrases', prefix: 'rules-12' }, precision: 0.96, recall: 0.88 },
  { source: { folder: 'paraphrases', prefix: 'all-' }, precision: 0.85, recall: 0.85 },
  { source: { folder: 'paraphrases', prefix: 'texts-' }, precision: 0.9, recall: 0.9 },
];

const paraphrasedFacts = { state: 0.88, step: 0.9, deadline: 0.91, handover: 0.84, escalation: 0.82, apology: 0.94 };

const factSuites: readonly FactSuite[] = [
  {
    source: { folder: 'cases', withoutStatus: true },
    labels: labelledFacts,
    floors: { state: 0.9, step: 0.95, deadline: 0.96, handover: 0.95, escalation: 0.95, apology: 0.95 },
  },
  ...['facts-1', 'facts-2', 'facts-3', 'facts-5'].map((prefix) => ({
    source: { folder: 'paraphrases', prefix },
    labels: () => factsBeside('paraphrases', prefix),
    floors: paraphrasedFacts,
  })),
  {
    source: { folder: 'paraphrases', prefix: 'facts-4' },
    labels: () => factsBeside('paraphrases', 'facts-4'),
    floors: { ...paraphrasedFacts, state: 0.5, step: 0.8, deadline: 0.86, handover: 0.4, apology: 0.9 },
  },
];

describe('the labelled texts', () => {
  for (const { source, only, ...floors } of ruleSuites)
    it(`${source.folder} ${source.prefix ?? ''} are found with a precision of ${floors.precision} and a recall of ${floors.recall}`, () => {
      const tallies = new Map<string, Tally>();
      const failures: string[] = [];
      for (const one of cases(source)) compare(one, tallies, failures, only);
      const sum = [...tallies.values()].reduce(added, nothing());
      console.log(tableOf(tallies));
      console.log(line('all', sum));
      const told = `\n${failures.slice(0, 40).join('\n')}`;
      ok(precision(sum) >= floors.precision, `precision ${precision(sum).toFixed(3)}${told}`);
      ok(recall(sum) >= floors.recall, `recall ${recall(sum).toFixed(3)}${told}`);
    });

  for (const { source, labels, floors } of factSuites)
    it(`${source.prefix ?? source.folder} are read for their facts`, () => {
      const told: string[] = [];
      const low: string[] = [];
      const known = labels();
      const read = cases(source).map((one) => ({ one, template: check(one.text, one.options).template }));
      for (const [fact, floor] of Object.entries(floors) as [FactName, number][]) {
        const classes = new Map<string, Tally>();
        const tally = (name: string) => classes.get(name) ?? classes.set(name, nothing()).get(name)!;
        const failures: string[] = [];
        for (const { one, template } of read) {
          const label = known.get(one.id);
          if (!label || (label.doubt ?? '').split(',').some((doubt) => doubt.trim() === fact)) continue;
          const got = readers[fact](template.readings.map(({ facts }) => facts));
          const wanted = label[fact]!;
          if (got === wanted) tally(wanted).right++;
          else {
            tally(wanted).missed++;
            tally(got).wrong++;
            failures.push(`${fact} of ${one.id} is ${wanted}, told ${got}`);
          }
        }
        // A fact that is there or not is counted by "yes", one of several kinds by their mean.
        const counted = [...classes].filter(([name, { right, missed }]) => right + missed > 0 && name !== 'no');
        const mean = counted.reduce((total, [, one]) => total + f1(one), 0) / Math.max(1, counted.length);
        told.push(`${fact} ${mean.toFixed(3)}`);
        if (mean < floor) low.push(`${fact} ${mean.toFixed(3)} < ${floor}\n${failures.slice(0, 20).join('\n')}`);
      }
      console.log(`      F1: ${told.join('  ')}`);
      ok(low.length === 0, low.join('\n'));
    });
});

interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** The same as the acceptance measure: what is no hint must be expected, at the words that are underlined. */
function compare(one: Case, tallies: Map<string, Tally>, failures: string[], only?: ReadonlySet<string>): void {
  const tally = (rule: string) => tallies.get(rule) ?? tallies.set(rule, nothing()).get(rule)!;
  const left = check(one.text, one.options).findings.filter(
    ({ severity, rule }) => severity !== 'hint' && (only?.has(rule) ?? true) && rule === (one.about ?? rule),
  );
  for (const wanted of one.expect.filter(({ rule }) => rules.some(({ id }) => id === rule))) {
    const hit = left.findIndex((found) => isExpected(one, wanted, found));
    if (hit >= 0) {
      left.splice(hit, 1);
      tally(wanted.rule).right++;
    } else {
      tally(wanted.rule).missed++;
      failures.push(`missed ${wanted.rule} in ${one.id}: ${wanted.on ?? wanted.part ?? ''}`);
    }
  }
  for (const found of left) {
    tally(found.rule).wrong++;
    failures.push(`wrong ${found.rule} in ${one.id}: ${one.text.slice(found.span.start, found.span.end).slice(0, 80)}`);
  }
}

function isExpected(
  { text, bodyStart }: Case,
  { rule, part, on }: Expected,
  found: { readonly rule: string; readonly part?: string; readonly span: { start: number; end: number } },
): boolean {
  if (found.rule !== rule || (part && found.part && found.part !== part)) return false;
  const at = on === undefined ? -1 : text.indexOf(on, bodyStart);
  if (on === undefined || at < 0) return true;
  const { start, end } = found.span;
  return start < at + on.length && at < end && end - start <= Math.max(60, 3 * on.length);
}

function nothing(): Tally {
  return { right: 0, missed: 0, wrong: 0 };
}

function added(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, missed: a.missed + b.missed, wrong: a.wrong + b.wrong };
}

function precision({ right, wrong }: Tally): number {
  return right / Math.max(1, right + wrong);
}

function recall({ right, missed }: Tally): number {
  return right / Math.max(1, right + missed);
}

function f1({ right, missed, wrong }: Tally): number {
  return (2 * right) / Math.max(1, 2 * right + missed + wrong);
}

function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, tally]) => line(rule, tally))
    .join('\n');
}

function line(name: string, tally: Tally): string {
  const { right, missed, wrong } = tally;
  const figures = `precision ${precision(tally).toFixed(2)}  recall ${recall(tally).toFixed(2)}`;
  return `      ${name.padEnd(28)}${figures}  right ${right}, missed ${missed}, wrong ${wrong}`;
}

type FactName = 'state' | 'step' | 'deadline' | 'handover' | 'escalation' | 'apology';

/** What several readings (languages, branches) say together. */
const readers: Readonly<Record<FactName, (facts: readonly Facts[]) => string>> = {
  state(facts) {
    const states = new Set(facts.map(({ state }) => state));
    return states.has('open') ? 'open' : states.has('resolved') ? 'resolved' : 'neutral';
  },
  step: (facts) => yes(facts.some(({ steps }) => steps.length > 0)),
  deadline(facts) {
    const types = facts.flatMap(({ deadlines }) => deadlines.map(({ type }) => type));
    return types.some((type) => type !== 'vague') ? 'concrete' : types.length > 0 ? 'vague' : 'none';
  },
  handover: (facts) => yes(facts.some(({ handovers }) => handovers.length > 0)),
  escalation: (facts) => yes(facts.some(({ escalations }) => escalations.length > 0)),
  apology(facts) {
    const types = facts.flatMap(({ apologies }) => apologies.map(({ type }) => type));
    return types.includes('specific') ? 'specific' : types.length > 0 ? 'vague' : 'none';
  },
};

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
