import assert from 'node:assert/strict';
import { defaultConfig } from '../shared/config';
import { createLintCache, lint } from '../shared/lint';

describe('what outlives a text', () => {
  it('keeps nothing of a config that was read anew', () => {
    const cache = createLintCache({ keepDocuments: true });
    const text =
      'Здравствуйте!\n\nМы передали заявку в отдел возвратов. Ответ придёт завтра до 18:00, пишите на help@example.com.';
    const kept = () => {
      const departments = [{ name: 'Отдел возвратов', aliases: [] }];
      const config = { ...defaultConfig, departments };
      const [result] = lint({ path: 'a.md', text, format: 'markdown' }, config, { today: '2026-11-22' }, cache);
      const { blocks, pieces } = result!.template.source.segmentation;
      const things = [
        ...pieces.map(({ said }) => said),
        ...blocks.flatMap((block) => block.passages.map(({ words }) => words)),
      ];
      return things.reduce((sum, { made }) => sum + made.size, 0);
    };
    kept();
    const once = kept();
    for (let reload = 0; reload < 20; reload++) kept();
    assert.equal(kept(), once);
  });
});
