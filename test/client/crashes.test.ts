import { deepStrictEqual, strictEqual } from 'node:assert';
import { watchCrashes } from '../../client/crashes';

describe('crashes of the server', () => {
  it('are forgiven four times in three minutes', () => {
    const crashes = watchCrashes();
    deepStrictEqual(
      [0, 1, 2, 3, 4].map((second) => crashes.died(second * 1000, null)),
      [true, true, true, true, false],
    );
  });

  it('are forgotten with time, and when somebody begins afresh', () => {
    const crashes = watchCrashes();
    for (let minute = 0; minute < 20; minute++) strictEqual(crashes.died(minute * 60_000, null), true);
    const again = watchCrashes();
    for (let i = 0; i < 4; i++) again.died(i, null);
    again.forgive();
    strictEqual(again.died(5, null), true);
  });

  it('name the text that the server was at, which is left alone from then on', () => {
    const crashes = watchCrashes();
    for (let i = 0; i < 8; i++) strictEqual(crashes.died(i, `file:///${i}.md`), true);
    strictEqual(crashes.poison.length, 8);
  });

  it('count against the limit when the same text is met again', () => {
    const crashes = watchCrashes();
    const outcomes = Array.from({ length: 7 }, (_, i) => crashes.died(i, 'file:///a.md'));
    deepStrictEqual(outcomes, [true, true, true, true, true, false, false]);
    deepStrictEqual(crashes.poison, ['file:///a.md']);
  });
});
