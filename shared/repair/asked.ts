/** What is asked for: a pardon and for what, data and who will see them. */
import type { Edit, Fix } from '../finding';
import type { Language } from '../languages/language';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { type Place, sentenceTextOf } from '../where';
import { offer } from './lacking';
import { type SentenceName, sayAll } from './say';
import { insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

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

/** What they are for, and who will see them, behind all of how they are sent. */
export function explained(template: Template, reading: Reading, mark: Mark, lacks: readonly SentenceName[]): Fix[] {
  const block = template.blocks[mark.block];
  const last = sentWith(template, mark).at(-2) ?? mark;
  return offer(
    { ru: 'Объяснить, зачем данные и кто их увидит', en: 'Say what the data are for, and who will see them' },
    'fill-in',
    block ? insertAfterSentence(template, block, last.sentence, sayAll(template, reading, lacks)) : null,
  );
}

/** "Send us a scan. You can do so in a reply, and a photograph will do": the request, how it is sent, and the sentence behind that. */
export function sentWith(template: Template, { block, sentence }: Mark): Place[] {
  const places: Place[] = [
    { block, sentence },
    { block, sentence: sentence + 1 },
  ];
  while (sendsHow.test(sentenceTextOf(template, places.at(-1)!)))
    places.push({ block, sentence: places.at(-1)!.sentence + 1 });
  return places;
}

const sendsHow =
  /^(?:(?:его|её|ее|их|он|она|они)(?= )|подойд[её]т|подойдут|годится|можно|достаточно|хватит|формат|размер|фото|снимок|файл|отправ(?:ить|ьте)|прислать|прикреп|вложи)(?!\p{L}*[^.!?]*(?:чтобы|для того))/iu;
