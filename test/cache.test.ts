import assert from 'node:assert/strict';
import { defaultConfig } from '../shared/config';
import { createLintCache, lint } from '../shared/lint';
import { type BlockMemory, createBlockMemories, type PassageWords } from '../shared/text/block-memory';

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

  it('lets what is typed go with its version, and none of it for what is typed elsewhere', () => {
    const memories = createBlockMemories(1000);
    const { placeholders } = defaultConfig;
    const read: string[] = [];
    const ask = (memory: BlockMemory, ...texts: string[]) => {
      for (const text of texts)
        memory.passage(text, placeholders, () => {
          read.push(text);
          return {} as PassageWords;
        });
      return read.splice(0);
    };
    const [first, second] = [memories.ofDocument(), memories.ofDocument()];
    assert.deepEqual(ask(memories.lasting, 'said by many'), ['said by many']);
    assert.deepEqual(ask(first.edited(), 'said by many', 'pasted', 'a'), ['pasted', 'a']);
    for (const typed of ['b', 'bc', 'bcd', 'bcde']) assert.deepEqual(ask(second.edited(), typed), [typed]);
    assert.deepEqual(ask(first.edited(), 'pasted', 'ab'), ['ab']);
    assert.deepEqual(ask(first.edited(), 'pasted', 'a'), ['a'], 'a version is gone two edits later');
    assert.deepEqual(ask(memories.lasting, 'pasted'), ['pasted']);
  });
});
