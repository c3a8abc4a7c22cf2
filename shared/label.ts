import type { Mention } from './facts/facts';
import type { Template } from './template';
import { lineOf } from './text/lines';

/** Words before the name of something on a screen. */
const pressed =
  /(?:\b(?:open|click|tap|press|select|choose|pick|hit|under)|(?:откройте|нажмите|выберите|раздел\p{L}*|вкладк\p{L}*|меню|пункт\p{L}*|кнопк\p{L}*))\s+(?:on\s+)?[*_"«]*$/iu;

/** Words on the way to it. */
const ways =
  /(?:\b(?:open|click|tap|press|select|choose|pick|go to|then)|(?:откройте|нажмите|выберите|перейдите|зайдите|затем|потом))(?!\p{L})[^.!?\n]*$/iu;

/** What stands on a screen: in quotation marks of its own, or a step of a path ("Settings > Billing team"). */
export function isLabel({ text }: Template, { start, end, name }: Mention): boolean {
  if (/["“”«»]/.test(name)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 10);
  if (/["“«„]$/.test(before) && /^["”»“]/.test(after)) return true;
  // "then *Departments*", "open Departments": what is pressed.
  const path = /[*_`]$/.test(before) && /^[*_`]/.test(after) && ways.test(text.slice(Math.max(0, start - 100), start));
  if (/^\p{Lu}/u.test(name) && (path || pressed.test(before))) return true;
  return /\S[*_"«]*\s*(?:[>→›]|->)\s*[*_"«]*$/.test(before) || /^[*_"»]*\s*(?:[>→›]|->)/.test(after);
}

/** A signature or a heading: nothing is told of the unit. */
export function standsAlone(template: Template, mention: Mention): boolean {
  const line = lineOf(template.text, mention.start);
  if (line.length > mention.name.length + 60) return false;
  const counted = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return counted(line) - counted(mention.name) <= 2 && !/[.!?]\s*$/.test(line);
}
