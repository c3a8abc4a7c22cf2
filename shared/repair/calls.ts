/** What the reader is called where the text calls him: "Приветик, Леночка!", "Thanks, mate." */
import { namings } from '../languages';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import { lineStart } from '../text/lines';
import type { Block } from '../text/text';
import { tokenAt } from '../where';

/** Absolute offsets; tokens of its block. */
export interface Call extends Span {
  readonly what: 'greeting' | 'name' | 'surname' | 'guys';
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** What is too close in it: in text order. */
export function familiarCalls(template: Template, reading: Reading): Call[] {
  const calls: Call[] = [];
  const marks = (concept: string) => reading.marks(`familiar-address/${concept}`);
  for (const what of ['greeting', 'name', 'guys'] as const)
    for (const mark of marks(what)) {
      const block = template.blocks[mark.block]!;
      const last = what === 'guys' ? tokenAt(block, mark.end - 1) : mark.last;
      const isCall =
        what === 'guys' ||
        (what === 'greeting' ? opensSentence(block, mark.first) : isVocative(block, mark.first, last));
      if (isCall && !(what === 'name' && signs(template, mark)))
        calls.push({ what, block: mark.block, first: mark.first, last, start: mark.start, end: mark.end });
    }
  const surname = calledBySurname(template, reading);
  if (surname) calls.push(surname);
  calls.sort((a, b) => a.start - b.start || b.end - a.end);
  // "Hiya buddy": the name is what is too close.
  const leads = (one: Call) =>
    one.what === 'greeting' &&
    calls.some(({ what, block, first }) => what === 'name' && block === one.block && first === one.last + 1);
  return calls
    .filter((one) => !leads(one))
    .filter(
      (one, index, kept) => !kept.slice(0, index).some((other) => other.end > one.start && other.block === one.block),
    );
}

/** "Лена, поддержка", "Love, / Liz": a line at the end, with nothing told behind it, signs; it calls nobody. */
function signs({ text }: Template, { start }: Span): boolean {
  const line = lineStart(text, start);
  const rest = text.slice(start);
  const isLast = rest.length <= 140 && !/[.!?…]["»”)]?(?:\s|$)/u.test(rest);
  const before = text.slice(line, start).trim();
  const isApart = !before || (/^[\p{Lu}«"].{0,60},$/u.test(before) && !polite.test(before));
  return isLast && isApart && text.slice(0, line).trim() !== '';
}

function opensSentence(block: Block, token: number): boolean {
  const { first } = block.sentences[block.sentenceOf[token]!]!;
  for (let index = first; index < token; index++) if (block.tokens[index]!.kind !== 'punctuation') return false;
  return true;
}

/** Set apart as a call: at the beginning or behind a comma or a greeting, with a mark behind it. */
function isVocative(block: Block, first: number, last: number): boolean {
  const before = block.tokens[first - 1];
  const after = block.tokens[last + 1];
  const sentence = block.sentenceOf[first];
  const closes =
    !after || block.sentenceOf[last + 1] !== sentence || after.kind === 'break' || /^[,:!.?…)»—–-]/.test(after.norm);
  if (!closes) return false;
  if (!before || block.sentenceOf[first - 1] !== sentence) return !after ? false : /^[,!]/.test(after.norm);
  if (before.kind === 'punctuation') return before.norm === ',' && isCallBehindComma(block, first, last);
  return greets.test(before.norm);
}

/** "перец, лук, зайка, …" is a list; a call stands at the end, or right behind the greeting. */
function isCallBehindComma(block: Block, first: number, last: number): boolean {
  const sentence = block.sentences[block.sentenceOf[first]!]!;
  const after = block.tokens[last + 1];
  const ends = !after || last >= sentence.last - 1 || /^[!?.…]/.test(after.norm);
  const opening =
    first - sentence.first <= 4 ||
    street.test(block.tokens[first]!.norm) ||
    /^(?:my|мой|моя)$/.test(block.tokens[first]!.norm);
  return ends ? first - sentence.first <= 12 : opening;
}

/** What a last line says to somebody: "Спасибо, Катя". */
const polite =
  /спасиб|благодар|привет|пока|свидани|встреч|удач|хорош|здрав|добр|жд[её]м|пиши|звони|извин|прост|давай|держи|thank|sorry|cheers|bye|hello|\bhi\b|hey|dear|welcome|good|see you|take care/iu;

/** Words that call and do nothing else: they need no place of their own. */
const street = /^(?:pal|mate|buddy|dude|bro|bruv|hun|дружище|братан|братишка|бро|чувак|дорогуша|голубчик|голубушка)$/;

const greets =
  /^(?:привет|приветик|здравствуй|здравствуйте|день|утро|вечер|дорогой|дорогая|дорогие|милый|милая|уважаемый|уважаемая|спасибо|хай|салют|hi|hello|hey|hiya|heya|howdy|yo|dear|thanks|thank|alright|okay|right|morning|afternoon|evening|sorry|cheers|there|worries|problem|problems|bother|sweat|stress|probs|welcome|ok|okay|yes|no|you)$/;

/** "Здравствуйте, Петров!": a surname without a name, a patronymic or a title. */
function calledBySurname(template: Template, reading: Reading): Call | null {
  const { isSurname, isTitle } = namings[reading.language];
  const at = reading.facts.addressee;
  const block = at ? template.blocks[at.block] : template.blocks[reading.members[0] ?? -1];
  if (!block) return null;
  const number = template.blocks.indexOf(block);
  const token = at ? tokenAt(block, at.start) : 0;
  const name = block.tokens[token];
  if (name?.kind !== 'word' || !name.capital || !isSurname(name.norm)) return null;
  const [before, after] = [block.tokens[token - 1], block.tokens[token + 1]];
  if (before?.kind === 'word' && (isTitle(before.norm) || (before.capital && token > 1))) return null;
  if (before?.norm === '.' && isTitle(block.tokens[token - 2]?.norm ?? '')) return null;
  if (!at && after?.norm !== ',') return null;
  // "Oakfield, 16:00": a place and its hour.
  if (!at && block.tokens[token + 2]?.kind === 'number') return null;
  if (after?.kind === 'word' || after?.kind === 'placeholder') return null;
  return {
    what: 'surname',
    block: number,
    first: token,
    last: token,
    start: block.start + name.start,
    end: block.start + name.end,
  };
}
