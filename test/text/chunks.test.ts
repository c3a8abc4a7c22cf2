import assert from 'node:assert/strict';
import { defaultConfig } from '../../shared/config';
import { createBlockMemory } from '../../shared/text/block-memory';
import { cases } from '../case-files';
import { bodyOf, templateOf } from './helpers';

/** Code behind a text, with which it is parsed as a whole. */
const fence = '\n\n```\nx\n```\n';

const partsOf = (text: string) => bodyOf(text, 0, 'markdown');

/** Whether it was cut at all. */
function assertAsWhole(text: string): boolean {
  const cut = partsOf(text);
  if (cut.isWhole) return false;
  const whole = partsOf(text + fence);
  assert.ok(whole.isWhole);
  const inOrder = ({ regions }: ReturnType<typeof partsOf>) =>
    regions
      .filter(({ start }) => start < text.length)
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  assert.deepEqual(cut.blocks, whole.blocks, text);
  assert.deepEqual(inOrder(cut), inOrder(whole), text);
  return true;
}

describe('Markdown cut at blank lines', () => {
  it('is parsed as a whole where a blank line may stand inside of something', () => {
    for (const text of [
      '```\na\n\nb\n```',
      '~~~\na\n\nb',
      '- a\n\n  b',
      '    a\n\n    b',
      '<pre>\na\n\nb\n</pre>',
      'a\r\n\r\nb',
    ])
      assert.ok(partsOf(text).isWhole, text);
    assert.ok(!partsOf('# a\n\nb **c**\n\n- d\n- e\n\n> f').isWhole);
  });
  it('gives what the whole gives', () => {
    let cut = 0;
    for (const { text } of cases()) if (assertAsWhole(text)) cut++;
    assert.ok(cut > 100, `${cut} texts are cut`);
  });
  it('does so for any signs in any order', () => {
    let seed = 5;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    // Each with a blank between.
    const words =
      'word Привет ** * _ `` [x](http://e.com) [ref] [ref]:_http://x ![i](u) - 1. 2) > >> # === --- *** |a|b| |---|---| \\ &amp; &shy; <br> <!--c--> www.e.com a@b.com mailto:a@b.ru {{name}} [Имя] + : . !'.split(
        ' ',
      );
    const joints = [' ', ' ', '', '\n', '\n\n', '\n \n', '  \n'];
    let cut = 0;
    for (let round = 0; round < 3000; round++) {
      let text = '';
      for (let index = random(20); index >= 0; index--)
        text += words[random(words.length)]! + joints[random(joints.length)]!;
      if (assertAsWhole(text)) cut++;
    }
    assert.ok(cut > 1000, `${cut} texts are cut`);
  });

  it('is known again only where its placeholders are the same', () => {
    const memory = createBlockMemory(100_000);
    const placeholders = (text: string) =>
      templateOf(text, 'markdown', defaultConfig, undefined, memory).segmentation.blocks[0]!.tokens.flatMap(
        ({ placeholder }) => (placeholder ? [`${placeholder.dialect} ${placeholder.name}`] : []),
      );
    const paragraph = 'До {{срок}} и [имя].';
    const others = '\n\n{{#if a}}b{{/if}}\n\n[имя]: https://a.b';
    const alone = placeholders(paragraph);
    const beside = placeholders(paragraph + others);
    assert.notDeepEqual(alone, beside);
    assert.deepEqual(placeholders(paragraph), alone);
    const fresh = templateOf(paragraph + others).segmentation.blocks[0]!.tokens.flatMap(({ placeholder }) =>
      placeholder ? [`${placeholder.dialect} ${placeholder.name}`] : [],
    );
    assert.deepEqual(beside, fresh);
  });
});
