/** A lecture goes, and what it tells besides stays. */
import type { Edit } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { type Place, sentenceAfter, sentenceTextOf, tokenAt, wordsOf } from '../where';
import { openingOf } from './greeted';
import { together } from './lacking';
import { dropWords } from './leave-out';
import { tells } from './predicate';
import { deleteClause, sentenceSpan } from './seam';

/** "In future, please bear in mind that the box must not be touched": what is so stays. */
export function toldPlainly(template: Template, block: Block, { sentence }: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, sentence);
  const lead = reminder.exec(template.text.slice(start, end));
  return lead && dropWords(template, block, { start, end: start + lead[0].length });
}

/** "You should have asked first, the code is on the back of the card": what is told beside it stays. */
export function besideLecture(template: Template, block: Block, mark: Mark): Edit[] | null {
  return tellsBeside(template, block, mark) ? deleteClause(template, block, mark.clause) : null;
}

/** Whether another clause of the sentence tells something by itself. */
export function tellsBeside(template: Template, block: Block, mark: Mark): boolean {
  const { clauses } = block.sentences[mark.sentence]!;
  return clauses.some(({ first, last, opener, conditional }) => {
    const { start, end } = wordsOf(block, first, last);
    const isApart = end <= mark.start || mark.end <= start;
    const isFact = !/(?<!\p{L})(?:бы?|would|could|should|тогда|then)(?!\p{L})/iu.test(template.text.slice(start, end));
    const hangs = opener !== '' || hanging.test(block.tokens[first]!.norm);
    return isApart && isFact && !hangs && !conditional && tells(block, first, last);
  });
}

/**
 * "You forgot the floor, so the courier left", "the mistake is yours: another tariff is chosen", "is it so hard to remember that
 * the till closes at six?": what happened or what is so stays, the reproach before it goes.
 */
export function afterReproach(template: Template, block: Block, mark: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const said = template.text.slice(start, end);
  const joint = [follows, told].map((one) => one.exec(said)).find((one) => one !== null);
  const at = joint ? start + joint.index + joint[0].length : -1;
  const token = joint ? tokenAt(block, at) : -1;
  const rest = template.text.slice(at, end);
  const { last } = block.sentences[mark.sentence]!;
  const isWithin =
    joint !== undefined && mark.start < start + joint.index && token > 0 && start + joint.index + 2 > mark.end - 40;
  if (
    !isWithin ||
    whose.test(rest) ||
    !(tells(block, token, last) || /(?<!\p{L})не \p{L}+[еиуюая]т(?!\p{L})/iu.test(rest))
  )
    return null;
  if (block.tokens.slice(block.sentences[mark.sentence]!.first, token).some(({ kind }) => kind === 'placeholder'))
    return null;
  if (tellsRightOne(template, mark)) return null;
  const without = dropWords(template, block, { start, end: at - (joint?.[0].match(/\s+$/)?.[0].length ?? 0) });
  return rest.endsWith('?') ? together(without, [{ start: end - 1, end, text: '.' }]) : without;
}

const follows =
  /,\s+(?:и\s+)?(?:поэтому|оттого|отчего|из-за (?:этого|чего)|в связи с (?:этим|чем)|вследствие (?:этого|чего)|в результате(?: чего)?|так что)\s+(?:и\s+)?|,\s+(?:which (?:is|was) why|(?:and )?(?:that is|that['’]s|this is) why|as a result,?|with the result that)\s+/iu;
const told =
  /:\s+|(?:написано|сказано|указано|запомнить|понять|усвоить|объяснили|говорили|объясняли|писали),\s+что\s+/iu;
/** "Там", "его": what that is goes. */
const whose =
  /(?<!\p{L})(?:вы|вами|вас|вам|ваш\p{L}*|ты|там|тут|его|её|ее|их|ведь|иначе|будете|you\p{L}*|there|it|its|them)(?!\p{L})/iu;

/** "You chose the wrong desk. The right one stands above": the next sentence needs to know what the right one is of. */
export function tellsRightOne(template: Template, place: Place): boolean {
  return /\b(?:right|correct|proper) one\b/i.test(sentenceTextOf(template, sentenceAfter(place)));
}

/** What opens a clause that hangs on another. */
const hanging =
  /^(?:потому|так|поскольку|ибо|котор\p{L}+|чтобы|что|где|когда|куда|чем|because|since|as|who|which|that|whose|where|when|than|before|after|until|while)$/u;

/** Whether the next sentence says "it" or "them" of what stands in this one. */
export function isPointedAt(block: Block, { sentence }: Mark): boolean {
  const next = block.sentences[sentence + 1];
  const words = next ? block.tokens.slice(next.first, next.last + 1).map(({ norm }) => norm) : [];
  return words.some((one) =>
    /^(?:он|она|оно|они|его|её|ее|их|ему|ей|им|ним|ней|них|it|its|them|they|their)$/u.test(one),
  );
}

/** "One shelf was missing, but nobody can blame us for that": the fact stands before it. */
export function isSetAgainst(block: Block, mark: Mark): boolean {
  const { clause, sentence } = mark;
  const own = block.clauses[clause]!;
  const { first } = block.sentences[sentence]!;
  const isSet =
    /^(?:но|однако|хотя|but|however|although|though)$/.test(block.tokens[own.first]!.norm) &&
    tells(block, first, own.first - 1);
  return isSet || tellsFact(block, mark);
}

const reminder =
  /^(?:(?:in (?:the )?future|next time|going forward|from now on),?\s+)?(?:please,?\s+)?(?:bear in mind|keep in mind|remember|note|be aware)\s+that\s+|^(?:(?:впредь|на будущее|в следующий раз)[,:]?\s+)?(?:пожалуйста,\s+)?(?:имейте в виду|учтите|учитывайте|помните|запомните|обратите внимание)(?:,\s+пожалуйста)?,\s+что\s+/iu;

/** "The bells are silent in block B, | and we do all we can": a clause before it, told of a thing, tells what is the matter. */
function tellsFact(block: Block, { sentence, clause }: Mark): boolean {
  if (block.language !== 'ru') return false;
  const own = block.clauses[clause]!;
  const joins = /^(?:и|но|а|однако)$/.test(block.tokens[own.first]!.norm);
  return (
    joins &&
    block.sentences[sentence]!.clauses.some(
      ({ first, last, opener, conditional }) =>
        first < own.first && opener === '' && !conditional && tells(block, first, last) && !isOurs(block, first, last),
    )
  );
}

/** Told of us or of the reader, or of what was said. */
function isOurs({ tokens }: Block, first: number, last: number): boolean {
  const { analyse } = languages.ru;
  return tokens
    .slice(first, last + 1)
    .some(
      ({ kind, norm }) =>
        kind === 'word' &&
        (/^(?:мы|я|нам|мне|это|вы|поймите|поверьте|понимаем)$/.test(norm) ||
          analyse(norm).some(({ grammar }) => grammar & Grammar.verb && grammar & (Grammar.first | Grammar.second))),
    );
}

/** "С нашей стороны нарушений нет, | вода в доме отсутствует": what is the matter behind the excuse that opens the sentence. */
export function factBehindExcuse(template: Template, block: Block, { sentence, start, end }: Mark): Edit[] | null {
  if (block.language !== 'ru') return null;
  const whole = sentenceSpan(block, sentence);
  const comma = /^[^,.!?;:—–]{0,20}[,;:]\s+(?:а|но|однако)?\s*/u.exec(template.text.slice(end, whole.end));
  // Whom it is said to stays.
  const opening = openingOf(template, block, sentence);
  const name = /^\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+)?,\s+/u.exec(template.text.slice(opening, start))?.[0] ?? '';
  const kept = opening + name.length;
  if (!comma || start - kept > 12) return null;
  // "Не наша вина, | что | показ прервался".
  const that = /вин/iu.test(template.text.slice(start, end))
    ? /^что\s+/iu.exec(template.text.slice(end + comma[0].length))
    : null;
  const from = end + comma[0].length + (that?.[0].length ?? 0);
  const first = tokenAt(block, from);
  const clause = block.clauses[block.clauseOf[first] ?? -1];
  const { last } = block.sentences[sentence]!;
  if (
    !clause ||
    clause.first < first - (that ? 2 : 1) ||
    clause.conditional ||
    hangsOnExcuse.test(template.text.slice(from))
  )
    return null;
  const small = template.text.charAt(from);
  return tells(block, first, last) && !isOurs(block, first, clause.last)
    ? [{ start: kept, end: from + 1, text: kept > whole.start ? small : small.toUpperCase() }]
    : null;
}

const hangsOnExcuse =
  /^(?:и|что|чтобы|как|котор\p{L}*|потому|поэтому|так что|если|когда|где|в|ни|он[аи]?|это|причин\p{L}*|вин\p{L}*|проблем\p{L}*|ищите|проверьте)(?!\p{L})/iu;
