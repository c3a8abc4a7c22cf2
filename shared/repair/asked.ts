/** What is asked for: a pardon and for what, data and who will see them. */
import type { Edit } from '../finding';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Template } from '../template';
import type { Block } from '../text/text';
import type { SentenceName } from './say';
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

/** Who will see what is asked for; who is let in sends nothing that could be blacked out. */
export function careFor({ text }: Template, { start, end }: Span): SentenceName {
  return /remote|удал[её]нн/iu.test(text.slice(start, end)) ? 'accessCare' : 'dataCare';
}
