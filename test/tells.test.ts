import assert from 'node:assert/strict';
import { phraseTables } from '../shared/phrase-tables';
import { rules } from '../shared/rules';
import { type Case, cases, examples } from './case-files';
import { check } from './check';

/** What a rule says it needs; see `Rule.tells`. */
const telling = rules.flatMap((rule) =>
  rule.tells ? [{ rule, concepts: rule.tells.map((one) => (one.includes('/') ? one : `${rule.id}/${one}`)) }] : [],
);

describe('the concepts without which a rule says nothing', () => {
  it('stand in a table that every text is matched with', () => {
    for (const { rule, concepts } of telling)
      for (const concept of concepts) {
        const [name, own] = concept.split('/') as [string, string];
        const table = phraseTables.find((one) => one.name === name);
        assert.ok(table && own in table.concepts && table.late === undefined, `${rule.id}: ${concept}`);
      }
  });
  it('are all of them: without them the rule finds nothing in any labelled text', () => {
    const texts: readonly Pick<Case, 'text' | 'options'>[] = [...cases(), ...examples()];
    let left = 0;
    for (const { text, options } of texts) {
      const { template } = check(text, options);
      for (const { rule, concepts } of telling) {
        if (template.readings.some((reading) => concepts.some((one) => reading.holds(one)))) continue;
        left++;
        assert.deepEqual([...rule.check(template, {})], [], `${rule.id}: ${text}`);
      }
    }
    assert.ok(left > texts.length);
  });
});
