/** What is asked for where the words that ask do not name it, and what only sounds as if it were. */
import { isDeedNeeded } from './meant-otherwise';
import type { Reading, Template } from './template';
import type { Mark } from './text/phrases/mark';
import { marksIn, sentenceBefore, sentenceTextOf } from './where';

/** "Your logs have not come. Please get them to us", "Please send the following:" and a list: what "them" and the list name. */
export function askedElsewhere(template: Template, { marks }: Reading): Mark[] {
  const [back, listed] = [marks('unexplained-data-request/back'), marks('unexplained-data-request/listed')];
  if (!back.length && !listed.length) return [];
  const things = [...marks('unexplained-data-request/secret'), ...marks('unexplained-data-request/paper')];
  const named = back.flatMap((mark) => {
    const here = marksIn(things, mark).filter(({ start }) => start < mark.start);
    if (here.length) return here.slice(0, 1);
    // "Could you note the times and send them to me?": they are named there.
    const opening = sentenceTextOf(template, mark).split(template.text.slice(mark.start, mark.end))[0] ?? '';
    return opening.length < 40 ? marksIn(things, sentenceBefore(mark)).slice(0, 1) : [];
  });
  const inLists = listed.filter(isIntro(template)).flatMap(({ block }) => {
    for (let at = block + 1; template.blocks[at]?.kind === 'item'; at++) {
      const first = things.find((one) => one.block === at);
      if (first) return [first];
    }
    return [];
  });
  return [...named, ...inLists];
}

/** With a colon, or nothing, between it and the list. */
function isIntro({ text, blocks }: Template): (mark: Mark) => boolean {
  return ({ block, end }) => /^\s*:?\s*$/.test(text.slice(end, blocks[block]?.end));
}

/** "Чинят по гарантии: нужен чек", "create it in your account and attach the certificate": terms and steps for everybody; nobody asks for it now. */
export function isTerm(template: Template, { facts }: Reading, mark: Mark): boolean {
  const { text } = template;
  if (isDeedNeeded(text, mark)) return true;
  const words = text.slice(mark.start, mark.end);
  if (facts.state !== 'neutral') return false;
  const sentence = sentenceTextOf(template, mark);
  const toUs = /(?<!\p{L})(?:нам|мне|нас|ответ\p{L}*|письм\p{L}*|us|me|reply|email|message)(?!\p{L})/iu;
  const need = /^(?:нуж|необходим|требу|потребу|понадоб|хватит)/iu;
  // Shown at a desk or a gate, or had about one: nobody is to send it.
  const shown =
    /предъяв|показа/iu.test(words) || (need.test(words) && /паспорт|полис|свидетельств|удостоверен/iu.test(words));
  if (shown && !toUs.test(sentence) && !/скан|копи[юяий]|фото|снимок/iu.test(words)) return true;
  if (need.test(words)) {
    const there =
      /(?<!\p{L})(?:при (?:засел|вход|получ|посещ|посад|визит|себе|выдач|въезд)|на (?:вход|при[её]м|месте)|с собой|для (?:заявлени|подач|оформлени|получени|запис|визит|при[её]м)\p{L}*)/iu;
    return /[:(]\s*$/.test(text.slice(0, mark.start)) || there.test(sentence);
  }
  if (facts.steps.length) return false;
  const form =
    /(?<!\p{L})(?:откройте|нажмите|выберите|создайте|заполните|открыв|open|click|tap|press|choose|select|fill in)(?!\p{L})/iu;
  return form.test(sentence) && !toUs.test(sentence);
}
