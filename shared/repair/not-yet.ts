/** "Your kitchen would be finished by now if they had come": that it is not yet, and no word of what would be. */
import type { Edit } from '../finding';
import type { Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { sentenceOnOneLine } from '../where';
import { replaceSentence } from './seam';

export function notYet(template: Template, block: Block, mark: Mark): Edit[] | null {
  const found = block.language === 'en' ? unreal.exec(sentenceOnOneLine(template, mark)) : null;
  if (!found) return null;
  const [, thing = '', done = ''] = found;
  const isMany = /(?:[^s]s|children|people|men)$/i.test(thing.replace(/\s(?:of|from|in|for)\s.*$/i, ''));
  return replaceSentence(template, block, mark.sentence, `${thing} ${isMany ? 'are' : 'is'} not ${done} yet.`);
}

const unreal =
  /^((?:your|the|our|this|these) [^,.;:!?[\]{}]{3,50}?) would (?:already |long )?(?:have been|be) (?!able|possible)(\p{L}+)(?: (?:by now|already|long ago|long since|today|yesterday|days ago))?,? (?:if|had) (?!.*\b(?:and|but|so|yet)\b)[^,.;:!?]+[.!]*$/iu;
