/** What a sentence that begs for pardon asks it for. */
import type { Edit } from '../finding';
import type { Language } from '../languages/language';
import type { Template } from '../template';
import type { Block } from '../text/text';
import { replaceSentence, sentenceSpan } from './seam';

/** "Sunk in shame we implore your forgiveness for the cold dinner": a calm apology for that. */
export function apologyForWhatItWas(template: Template, block: Block, sentence: number): Edit[] | null {
  if (block.language === 'und') return null;
  const { apology, asked } = pleas[block.language];
  const { start, end } = sentenceSpan(block, sentence);
  const words = template.text.slice(start, end);
  const found = asked.exec(words) ?? inverted.exec(words);
  return found && replaceSentence(template, block, sentence, `${apology} ${found[1]!.trim()}.`);
}

/** "For the lost day we most humbly crave your pardon." */
const inverted =
  /^for ((?!any |the inconvenience|the trouble|everything|all )[^.!?;:—\n]{4,60}?),? (?:we|i) (?:[\p{L}]+ ){0,3}(?:crave|beg|implore|ask)(?: you)?(?: for)? (?:your |for )?(?:pardon|forgiveness)[.!]*$/iu;

const pleas: Readonly<Record<Language, { readonly apology: string; readonly asked: RegExp }>> = {
  ru: {
    apology: 'приносим извинения за',
    asked:
      /(?:прощени[ея]|извинени[яй]|простить(?: нас| меня)?|извинить(?: нас| меня)?)\s+за ((?!неудобств|дискомфорт|беспокойств|доставленн|причин[её]нн|вс[её](?!\p{L}))[^.!?;:—\n]{4,90}?)[.!]*$/iu,
  },
  en: {
    apology: 'we apologise for',
    asked:
      /(?:(?:forgiveness|pardon|forgive (?:us|me)|excuse (?:us|me))\s+for|forgive (?:us|me))\s+(?!for )((?!any |the inconvenience|the trouble|everything|all |that |if )[^.!?;:—\n]{4,90}?)[.!]*$/iu,
  },
};
