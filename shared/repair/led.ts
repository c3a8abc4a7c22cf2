/** What takes the place of a secret, with the words that lead to it. */
import type { Edit } from '../finding';
import type { SlotMeaning } from '../languages/sentences';
import type { Span } from '../span';

/** A link is no password, and a number for clients is nobody's own: "the password is here: …", "ring Tom on …". */
export function led(text: string, span: Span, meaning: SlotMeaning, put: string): Edit {
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  const named = meaning === 'secret' ? lead.exec(before) : null;
  // "… and the password X, then open …": no colon in the middle.
  const goesOn = /^[,;]?\s+\p{Ll}/u.test(text.slice(span.end, span.end + 4));
  if (named && goesOn)
    return { start: span.start - named[1]!.length, end: span.end, text: `${named[2] ? ' is here' : ''} (${put})` };
  if (named)
    return { start: span.start - named[1]!.length, end: span.end, text: `${named[2] ? ' is here:' : ':'} ${put}` };
  // "В нашем рабочем чате: …": where the client may not come stands there no more.
  const place = /ссылка, открытая/u.test(put) ? inside.exec(before) : null;
  if (place) return { start: span.start - place[0].length, end: span.end, text: ` здесь: ${put}` };
  const own = meaning === 'public_phone' ? (ownPhone.exec(before) ?? null) : null;
  // "Его личный телефон …", "her private number is …".
  const whose = meaning === 'public_phone' && !own ? theirs.exec(before) : null;
  if (whose)
    return {
      start: span.start - whose[0].length + whose[1]!.length,
      end: span.end,
      text: `${whose[2] ? 'телефон:' : `the number${whose[3] ? ' is' : ':'}`} ${put}`,
    };
  return own
    ? { start: span.start - own[0].length, end: span.end, text: `${own[1] ? ` ${own[1]}` : ':'} ${put}` }
    : { ...span, text: put };
}

const lead = /(?:password|passcode|пароль)((\s+is)?\s+)$/iu;
const inside =
  /\s(?:в|во|на)\s(?:(?:наш|сво)\p{L}+\s)?(?:(?:внутренн|рабоч|служебн)\p{L}+(?:\s\p{L}+)?|трекере|сервере|джире|вики|базе знаний)\s*[:—–-]?\s+$/iu;
const ownPhone =
  /(?:\s+(on|at)\s+(?:his|her|my|the)\s+(?:own\s+|private\s+|personal\s+)+(?:mobile|cell|phone|number|line)?(?:\s+(?:phone|number))?(?:\s+of\s+[\p{L}' ]{3,40})?|\s+на\s+(?:(?:его|её|ее|мой)\s+)?личный(?:\s+(?:номер|телефон|мобильный|сотовый)){0,2}(?:\s+\p{L}{3,}){0,4})[,:]?\s+$/iu;
const theirs =
  /((?:^|[\s(]))(?:(?:(его|её|ее|их|мой)\s+личный\s+(?:номер(?:\s+телефона)?|телефон|мобильный|сотовый)(?:\s*[:—–-])?)|(?:his|her|my|their)\s+(?:own|private|personal)\s+(?:mobile|cell|phone|number)(?:\s+(?:phone|number))?(?:(\s+is)|:)?)\s+$/iu;
