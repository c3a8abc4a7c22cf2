/** What was promised never to be becomes the aim of what is done. */
import type { Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { sentenceTextOf } from '../where';

/** "Гарантируем полное отсутствие очередей в клинике" -> "Чтобы не было очередей в клинике, мы делаем вот что: …". */
export function withAim(template: Template, mark: Mark, says: string): string {
  const said = sentenceTextOf(template, mark);
  const thing = absence.exec(said)?.[1] ?? none.exec(said)?.[1];
  if (!thing || /[[{<]/.test(thing)) return says;
  const what = /мы .*$/u.exec(says.replace(/^(?:Чтобы [^,]*, |Мы со своей стороны )/u, 'мы '))?.[0];
  return what ? `Чтобы не было ${thing}, ${what.replace(/^мы мы/u, 'мы')}` : says;
}

const absence = /(?<!\p{L})отсутстви[еяю]\s+(?:(?:любых|всяких|каких-либо)\s+)?(\p{L}[^,.;:!?]{3,60})[.!]*$/iu;
/** In the genitive: "опозданий больше не будет". */
const none =
  /(?:(?<!\p{L})что\s|[,:]\s|^)((?:\p{L}+(?:ых|их)\s)?\p{L}+(?:ий|ок|ов|ев|ей|ек)(?:\s(?:в|на|с|по|при)\s\p{L}+)?)\s(?:(?:больше|впредь|никогда|у вас|уже|и|ни при каких обстоятельствах)\s)*не будет[.!]*$/iu;
