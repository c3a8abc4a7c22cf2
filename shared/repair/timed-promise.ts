/** "One of our nurses will read it and write back to you": where the answer is promised, its time stands. */
import type { Edit } from '../finding';
import type { Language } from '../languages/language';
import type { Reading, Template } from '../template';
import { say } from './say';
import { sentenceSpan } from './seam';

/** Null where no sentence ends in such a promise, or more than one does. */
export function timedPromise(template: Template, reading: Reading): Edit[] | null {
  const found = reading.members.flatMap((number) => {
    const block = template.blocks[number]!;
    if (block.quotation || block.kind !== 'paragraph') return [];
    return block.sentences.flatMap(({ question }, sentence) => {
      const { start, end } = sentenceSpan(block, sentence);
      const said = template.text.slice(start, end).replace(/\s/g, ' ');
      return !question && promise[reading.language].test(said) && !condition.test(said) ? [end] : [];
    });
  });
  const [end] = found;
  if (end === undefined || found.length > 1) return null;
  const at = template.text[end - 1] === '.' ? end - 1 : -1;
  return at < 0 ? null : [{ start: at, end: at, text: ` ${say(template, reading, 'byNextUpdate')}` }];
}

const promise: Readonly<Record<Language, RegExp>> = {
  en: /(?:\bwill|['’]ll)(?: then)?(?: [\p{L}-]+){0,5}? (?:write(?: back)?|reply|respond|answer|get back|be in touch|call(?: back)?|ring(?: back)?|contact)(?: (?:to|with|you|back|it|your (?:message|letter|question|enquiry|email)|personally)){0,3}\.$/iu,
  ru: /(?<!\p{L})(?:ответ(?:ит|им|ят|ом)|напиш(?:ет|ем|ут)|свяж(?:ется|емся|утся)|перезвон(?:ит|им|ят)|верн(?:ётся|ется|ёмся|емся))(?: (?:вам|вас|с вами|к вам|на него|на ваше (?:письмо|обращение|сообщение)|лично|с ответом)){0,3}\.$/iu,
};

const condition =
  /(?<!\p{L})(?:if|when|once|as soon as|unless|not|never|nobody|no one|none|cannot|no longer|если|когда|как только|не|никто|нельзя|никогда)(?!\p{L})|n['’]t\b/iu;
