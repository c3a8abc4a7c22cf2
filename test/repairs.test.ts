import { deepStrictEqual, strictEqual } from 'node:assert';
import { rules } from '../shared/rules';
import { cases, examples } from './case-files';
import { type CheckOptions, check, faultsOfFix, repaired } from './check';

interface Text {
  readonly name: string;
  readonly text: string;
  readonly options: CheckOptions;
}

describe('repairs', () => {
  const texts: Text[] = [
    ...cases().map(({ id, text, options }) => ({ name: id, text, options })),
    ...examples().map(({ path, text, options }) => ({ name: path, text, options })),
  ];

  for (const { id } of rules)
    it(`of ${id} remove their finding, raise none, and keep placeholders`, () => {
      const faults: string[] = [];
      for (const { name, text, options } of texts) {
        const checked = check(text, options);
        for (const finding of checked.findings)
          if (finding.rule === id)
            faults.push(...faultsOfFix(checked, finding, options).map((fault) => `${name}: ${fault}`));
      }
      deepStrictEqual(faults, []);
    });

  it('come to an end, and applied once more change nothing', () => {
    for (const { text, options } of texts) {
      const once = repaired(text, options, hasFix);
      strictEqual(repaired(once, options, hasFix), once);
    }
  });

  // What a batch may write: nothing that a person has to fill in.
  it('that are safe leave no slot', () => {
    const slots: string[] = [];
    for (const { name, text, options } of texts)
      for (const finding of check(text, options).findings)
        for (const fix of finding.fixes())
          if (fix.grade === 'safe' && fix.edits.some((edit) => /\[\p{Ll}/u.test(edit.text)))
            slots.push(`${name}: ${finding.rule} ${fix.edits.map((edit) => edit.text).join(' | ')}`);
    deepStrictEqual(slots, []);
  });

  function hasFix(finding: { readonly rule: string; readonly severity: string }): boolean {
    // Our own slots are for a person to fill in.
    return finding.rule !== 'unfilled-slot';
  }
});
