/** Away with words that the reader does not need, so that the rest stands as it is. */
import type { Edit } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Span } from '../span';
import type { Reading, Template } from '../template';
import type { Block } from '../text/text';
import { tokenAt, wordsOf } from '../where';
import { withoutGreeting } from './greeted';
import { together } from './lacking';
import { keepMatter } from './matter';
import { tells } from './predicate';
import { deleteClause, deleteSentence, deleteSpan, insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

/** Words of one clause, and where they stand in their block. */
export interface Words extends Span {
  readonly sentence: number;
  readonly clause: number;
}

/**
 * A whole clause (with the comma or colon behind it) where the rest stands without it, else its sentence. Null where the
 * text would say nothing then.
 */
export function leaveOut(template: Template, reading: Reading, block: Block, words: Words): Edit[] | null {
  const { first, last } = block.sentences[words.sentence]!;
  const whole = wordsOf(block, first, last);
  const isWhole = words.start - whole.start < 3 && whole.end - words.end < 3;
  const beside = isWhole ? null : factBehind(template, block, words);
  if (beside) return beside;
  return (
    (isWhole ? null : leaveOutClause(template, block, words)) ??
    leaveOutSentence(template, reading, block, words.sentence)
  );
}

/** "Из-за | такого пустяка не стоит расстраиваться: стекло заменим", "ничего страшного, чек пришёл дважды": the fact stays. */
export function factBehind(template: Template, block: Block, words: Words): Edit[] | null {
  if (block.language !== 'ru') return null;
  const { start } = sentenceSpan(block, words.sentence);
  const before = template.text.slice(start, words.start);
  const joint = /^(?:[^,:;—–.!?]{0,12})[,:]\s+(?:подумаешь,?\s+)?/u.exec(
    template.text.slice(words.end, words.end + 32),
  );
  if (!joint || !/^(?:(?:из-за|с|от|о|об|по поводу|да|ну)\s+)?$/iu.test(before)) return null;
  const at = words.end + joint[0].length;
  const token = tokenAt(block, at);
  const { first, last } = block.sentences[words.sentence]!;
  const { noun, nominative, verb, past, accusative } = Grammar;
  const can = (index: number, bits: number) =>
    block.tokens[index]?.kind === 'word' &&
    languages.ru.analyse(block.tokens[index]!.norm).some(({ grammar }) => (grammar & bits) === bits);
  const rest = block.tokens.map((_, index) => index).slice(token, last + 1);
  const isNews =
    rest.some((index) => can(index, noun | nominative) || can(index, noun | accusative)) &&
    rest.some(
      (index) => can(index, verb | past) || can(index, Grammar.shortParticiple) || can(index, verb | Grammar.future),
    );
  const hangs = /^(?:прежде|перед|судя|что|чтобы|если|когда|котор|потому|раз|и|а|но)/u.test(
    block.tokens[token]?.norm ?? 'и',
  );
  const isSaid = tells(block, first, token - 1) || /,/.test(joint[0]);
  return token > 0 && isNews && isSaid && !hangs
    ? dropWords(template, block, { start, end: at - /\s+$/.exec(joint[0])![0].length })
    : null;
}

/** An opening that the rest of its sentence needs not: "Как мы уже писали, …", "Ещё раз повторяем: …". */
export function leaveOutAside(template: Template, block: Block, told: Words): Edit[] | null {
  const plain = whatWasTold(template, block, told);
  if (plain) return plain;
  const whole = sentenceSpan(block, told.sentence);
  if (/^(?:из-за|с|от|о|об)\s+$/iu.test(template.text.slice(whole.start, told.start)))
    return factBehind(template, block, told);
  const isLed = led.test(template.text.slice(whole.start, told.start));
  const words = isLed ? { ...told, start: whole.start } : told;
  const plainly = isLed ? withoutThat(template, block, words) : null;
  if (plainly) return plainly;
  const end = toItsColon(template, block, words) ?? withAdverbials(template, words.end);
  const mark = /^\s*[:,—–]\s/.exec(template.text.slice(end, end + 4));
  if (!mark) return null;
  const opens = words.start - sentenceSpan(block, words.sentence).start < 3;
  // "The scratch – a mere trifle, the kettle is whole": said of the scratch, and no aside.
  const { first } = block.sentences[words.sentence]!;
  if (!opens && isSubject(block, first, tokenAt(block, words.start) - 1)) return null;
  return deleteSpan(template, { start: words.start, end: end + (opens ? mark[0].trimEnd().length : 0) });
}

/** "Уже в | третий раз объясняем": what counts how often it was told goes with it. */
const led =
  /^(?:(?:как|as|(?:и )?(?:ещё|еще) раз,)\s+|(?:(?:и|ну|вот|уже|уж|мы|я|вам|опять|снова|вновь|ещё|еще|далеко|не|в|во)\s+){1,4})?$/iu;

/** "В третий раз объясняем, что показания принимаются …": what was explained stays. */
function withoutThat(template: Template, block: Block, { sentence, start, end }: Words): Edit[] | null {
  const joint = /^(?:\s+вам)?,\s+что\s+/iu.exec(template.text.slice(end, sentenceSpan(block, sentence).end));
  return joint && dropWords(template, block, { start, end: end + joint[0].trimEnd().length });
}

/** "It has been stated repeatedly that the gym opens at 7": what was stated stays. */
function whatWasTold(template: Template, block: Block, { sentence }: Words): Edit[] | null {
  const { start, end } = sentenceSpan(block, sentence);
  const lead = stated.exec(template.text.slice(start, end));
  return lead && dropWords(template, block, { start, end: start + lead[0].length });
}

const stated =
  /^(?:it (?:has|had) been (?:stated|said|explained|made (?:perfectly |very |quite )?clear)|(?:we|i)(?:['’]ve| have)(?: \w+ly| already)* (?:told|informed|reminded|explained to|written to|made it clear to) you)\b[^.,;:!?]{0,60}?\sthat\s+(?!you\b)/i;

/** "Повторяю ещё раз, | специально для вас: …": what tells nothing up to the colon goes with it. */
function toItsColon({ text }: Template, block: Block, { sentence, end }: Words): number | null {
  const { last } = block.sentences[sentence]!;
  const from = tokenAt(block, end);
  const colon = block.tokens.findIndex(({ norm }, index) => index >= from && index <= last && norm === ':');
  if (from < 0 || colon < 0 || colon - from > mostBefore || tells(block, from, colon)) return null;
  const words = block.tokens.slice(from, colon);
  if (words.some(({ kind }) => kind === 'number' || kind === 'placeholder')) return null;
  const before = block.start + block.tokens[colon]!.start;
  return text.slice(end, before).trim() === '' ? null : before;
}

/** A detail (from `token` to the character `end`) with the words that tell nothing without it. */
export function withoutDetail(
  template: Template,
  block: Block,
  sentence: number,
  token: number,
  end: number,
): Edit[] | null {
  return (
    withoutMeans(template, block, token) ??
    withoutApposition(template, block, sentence, token) ??
    withoutPhrase(template, block, token, end) ??
    withoutPredicate(block, token, end)
  );
}

/** "Found and removed it | by the command systemctl restart": what it was done with, to the end of its clause. */
function withoutMeans(template: Template, block: Block, token: number): Edit[] | null {
  const { first, last } = block.clauses[block.clauseOf[token]!]!;
  let from = token;
  while (from > first && token - from < 3 && !means.test(block.tokens[from]!.norm)) from--;
  if (from <= first || !means.test(block.tokens[from]!.norm)) return null;
  const isMeans = !tells(block, from, last) && tells(block, first, from - 1);
  return isMeans ? deleteSpan(template, wordsOf(block, from, last)) : null;
}

const means = /^(?:командой|посредством|через|via|using)$/u;

/**
 * "We found it | on port 8443 | and removed it", "put right | by running chkdsk |.": what it was done with, or where, in a
 * language that tells by prepositions. `end`: of the detail.
 */
function withoutPhrase(template: Template, block: Block, token: number, end: number): Edit[] | null {
  if (block.language === 'und' || languages[block.language].wordOrder === 'free') return null;
  const { first, last } = block.clauses[block.clauseOf[token]!]!;
  let to = tokenAt(block, end - 1);
  // "With sudo systemctl | restart nginx", "77-AX | -1903".
  const goesOn = (index: number) =>
    index <= last && index - token < 6 && !(block.tokens[index]!.kind === 'punctuation' && block.tokens[index]!.spaced);
  while (goesOn(to + 1) && !boundary.test(block.tokens[to + 1]!.norm) && !tells(block, to + 1, to + 1)) to++;
  const next = block.tokens[to + 1];
  if (to < token || (next && to < last && !boundary.test(next.norm))) return null;
  const norm = (index: number) => block.tokens[index]!.norm;
  let from = token;
  while (from > first && token - from < 6 && !phrase.test(norm(from))) from--;
  const isGerund = /^(?:by|through)$/.test(norm(from)) && /ing$/.test(norm(from + 1));
  if (!phrase.test(norm(from)) || from <= first || !tells(block, first, from - 1)) return null;
  // "It works with the server again": what a verb needs stays.
  const isNeeded = /^(?:works?|working|deals?|dealt|starts?|connects?|is|are|was|were)$/.test(norm(from - 1));
  if (isNeeded || (!isGerund && tells(block, from, token - 1))) return null;
  return deleteTokensOf(template, block, from, to);
}

const boundary = /^(?:[,.;:!?]|and|but)$/;
const phrase = /^(?:by|with|via|using|through|on|at)$/;

/** "The system | runs firmware 4.2.1 and | is tested every week": one of two things that are told of it. */
function withoutPredicate(block: Block, token: number, end: number): Edit[] | null {
  if (block.language === 'und' || languages[block.language].wordOrder === 'free') return null;
  const to = tokenAt(block, end - 1);
  const { first } = block.clauses[block.clauseOf[token]!]!;
  const [join, verb] = [block.tokens[to + 1], block.tokens[to + 2]];
  if (join?.norm !== 'and' || !/^(?:is|are|was|were|has|have|had|will)$/.test(verb?.norm ?? '')) return null;
  let from = token - 1;
  const has = (index: number) =>
    /^(?:runs?|ran|uses?|used|has|had|have|got|received|needs|needed|carries|contains)$/.test(
      block.tokens[index]!.norm,
    );
  while (from > first && token - from < 4 && !has(from)) from--;
  if (from <= first || !has(from) || tells(block, first, from - 1)) return null;
  return [{ start: block.start + block.tokens[from]!.start, end: block.start + verb!.start, text: '' }];
}

/** The words with the space before them. */
function deleteTokensOf({ text }: Template, block: Block, from: number, to: number): Edit[] {
  const start = block.start + block.tokens[from]!.start;
  return [
    { start: start - (/\s$/.test(text.slice(0, start)) ? 1 : 0), end: block.start + block.tokens[to]!.end, text: '' },
  ];
}

/** "The cause, | a faulty DNS record, | and removed it": a thing named once more, with nothing told of it, and both its commas. */
function withoutApposition(template: Template, block: Block, sentence: number, token: number): Edit[] | null {
  const { first, last } = block.sentences[sentence]!;
  let [from, to] = [token, token];
  while (from > first && !/^[,;:]$/.test(block.tokens[from - 1]!.norm)) from--;
  while (to < last && !/^[,;:.]$/.test(block.tokens[to + 1]!.norm)) to++;
  // "…, ошибку 0x80.": at the end of the sentence it has one comma.
  const closing = block.language === 'ru' ? /^[,.]$/ : /^,$/;
  const isBetween = block.tokens[from - 1]?.norm === ',' && closing.test(block.tokens[to + 1]?.norm ?? '');
  if (!isBetween || from - 1 <= first || tells(block, from, to)) return null;
  // "…, and removed it" goes on with the same subject and needs no comma.
  const joins = /^(?:and|и)$/.test(block.tokens[to + 2]?.norm ?? '');
  const apart = deleteSpan(template, wordsOf(block, from, to));
  if (!joins || !apart) return apart;
  return [
    { start: block.start + block.tokens[from - 1]!.start, end: block.start + block.tokens[to + 1]!.end, text: '' },
  ];
}

/** A thing of which nothing is told yet. */
function isSubject(block: Block, first: number, last: number): boolean {
  if (block.language === 'und' || tells(block, first, last)) return false;
  const { analyse, wordOrder } = languages[block.language];
  const readings = block.tokens.slice(first, last + 1).map(({ kind, norm }) => (kind === 'word' ? analyse(norm) : []));
  const { noun, nominative } = Grammar;
  return readings.some((all) =>
    all.some(({ grammar }) => grammar & noun && (grammar & nominative || wordOrder === 'fixed')),
  );
}

/** Tokens: more of them are a matter of their own. */
const mostBefore = 6;

/** "Как уже было сказано | в двух предыдущих письмах": where and when it was said goes with it. */
function withAdverbials({ text }: Template, end: number): number {
  const behind = /^\s+(?:в|во|на|по|за|in|on|at|to|by)(?:\s+[\p{L}\d]+){1,4}(?=\s*[:,—–]\s)/iu.exec(
    text.slice(end, end + 60),
  );
  return end + (behind?.[0].length ?? 0);
}

/** Words that are a clause, nothing of which hangs on them. */
export function leaveOutClause(template: Template, block: Block, words: Words): Edit[] | null {
  const { first, last } = block.clauses[words.clause]!;
  const clause = wordsOf(block, first, last);
  if (!light.test(template.text.slice(clause.start, words.start))) return null;
  const next = block.tokens[tokenAt(block, words.end)];
  const joined = next !== undefined && /^(?:и|and|but|но)$/.test(next.norm);
  if (words.end < clause.end && !joined) return null;
  const after = block.clauses[words.clause + 1];
  const { subordinators } = languages[block.language === 'und' ? 'en' : block.language];
  if (after && block.sentenceOf[after.first] === words.sentence && subordinators.has(after.opener)) return null;
  const colon = /^\s*[:—–]\s/.exec(template.text.slice(words.end, words.end + 4));
  const opens = words.start - sentenceSpan(block, words.sentence).start < 3;
  // "Полтора часа без переводов, сущая безделица": what stands before would tell nothing without it.
  const isLast = !after || block.sentenceOf[after.first] !== words.sentence;
  const start = block.sentences[words.sentence]!.first;
  if (!opens && (!tells(block, start, first - 1) || isOnlyAside(template, block, start, first - 1))) {
    if (isLast || !after || /^;$/.test(block.tokens[first - 1]?.norm ?? '')) return null;
    // "The scratch on the box – a mere trifle, the kettle itself is whole": what it was said of goes along.
    return tells(block, after.first, after.last) ? deleteSpan(template, wordsOf(block, start, last)) : null;
  }
  return deleteSpan(template, {
    start: clause.start,
    end: words.end + (colon && opens ? colon[0].trimEnd().length : 0),
  });
}

/** "Два дня, согласитесь": a verb that tells nothing. */
function isOnlyAside({ text }: Template, block: Block, first: number, last: number): boolean {
  const { start, end } = wordsOf(block, first, last);
  return /^(?:\p{L}+\s){1,3}?\p{L}+,\s(?:согласитесь|поверьте|признайте|сами понимаете|знаете)[,\s]*$/iu.test(
    text.slice(start, end),
  );
}

/** What goes with a clause that goes: its conjunction, "it is". */
const light = /^(?:(?:но|а|и|это|все|всё|так|but|and|so|it|this|that|is|was|'s|there)[\s,]*){0,4}$/i;

/** "The clasp is bent because you closed it the wrong way: see the picture" -> "The clasp is bent". */
export function leaveOutReason(template: Template, block: Block, { clause, sentence }: Words): Edit[] | null {
  const { first } = block.clauses[clause]!;
  const { first: start, last } = block.sentences[sentence]!;
  if (
    first === start ||
    !/^(?:потому что|так как|поскольку|ибо|because|since|as)(?!\p{L})/iu.test(
      template.text.slice(block.start + block.tokens[first]!.start),
    )
  )
    return null;
  return deleteSpan(template, wordsOf(block, first, last));
}

/** "We know the remedy, we guarantee you will never hear it again": what is said before stays, the text follows it. */
export function insteadOfClause(template: Template, block: Block, words: Words, text: string): Edit[] | null {
  const { first } = block.sentences[words.sentence]!;
  const before = block.clauses[words.clause]!.first - 1;
  const isMore = before - first > 2 && tells(block, first, before);
  // "The book will never fail again; all marks are loaded": what is told behind it stays, too.
  const { end } = sentenceSpan(block, words.sentence);
  const { start } = wordsOf(block, withoutGreeting(template, block, words.sentence).first, first);
  const behind = /^[^.!?;]*;\s+(?=\p{L})/u.exec(template.text.slice(words.end, end));
  const opening = behind && !isMore ? words.end + behind[0].length : -1;
  if (opening > 0 && tells(block, tokenAt(block, opening), block.sentences[words.sentence]!.last))
    return together(
      [{ start, end: opening + 1, text: template.text.charAt(opening).toUpperCase() }],
      insertAfterSentence(template, block, words.sentence, text),
    );
  const rest = wordsOf(block, before + 1, block.sentences[words.sentence]!.last);
  const without = isMore ? deleteSpan(template, rest) : null;
  const both = without && together(without, insertAfterSentence(template, block, words.sentence, text));
  return both ?? replaceSentence(template, block, words.sentence, text);
}

/** The whole sentence; null where nothing else is said. */
export function leaveOutSentence(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  if (!saysMore(template, reading, block, sentence)) return null;
  return keepMatter(template, reading, block, sentence) ?? deleteSentence(template, block, sentence);
}

/** The same, only where the sentence says nothing besides. */
export function leaveOutLone(template: Template, reading: Reading, block: Block, sentence: number): Edit[] | null {
  const { clauses } = block.sentences[sentence]!;
  return clauses.length === 1 ? leaveOutSentence(template, reading, block, sentence) : null;
}

/** Words that only colour their sentence: "всего лишь", "humbly". A beginning hands on its capital letter. */
export function dropWords(template: Template, block: Block, asked: Span): Edit[] | null {
  const { text } = template;
  // "Совсем | крошечная | проблема": what makes it smaller still goes along.
  const more =
    block.language === 'ru'
      ? /(?<!\p{L})(?:совсем|очень|весьма|довольно|крайне)\s+$/iu.exec(text.slice(block.start, asked.start))
      : null;
  const words = more ? { start: asked.start - more[0].length, end: asked.end } : asked;
  const next = block.tokens[tokenAt(block, words.end)];
  const before = text.slice(block.start, words.start);
  if (!next || next.kind === 'punctuation' || next.kind === 'break') {
    const start = words.start - (/\s*$/.exec(before)?.[0].length ?? 0);
    return start > block.start ? [{ start, end: words.end, text: '' }] : null;
  }
  const at = block.start + next.start;
  if (/[*_[\]`]/.test(text.slice(words.start, at))) return null;
  const capital = /^\p{Lu}/u.test(text.slice(words.start, words.start + 1)) && next.kind === 'word';
  if (!capital) return [{ start: words.start, end: at, text: '' }];
  return [{ start: words.start, end: at + 1, text: text.charAt(at).toUpperCase() }];
}

/** "One | hundred percent | of the time": no half of it stays. The words stand at an offset and have a length. */
export function dropWholeShare(template: Template, block: Block, at: number, length: number): Edit[] | null {
  const { text } = template;
  const before = /(?<![^\s])(?:на|one|a)\s+$/iu.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
  const end = at + length;
  const behind = /^ of the (?:time|way)\b/i.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  return dropWords(template, block, { start: at - before, end: end + behind });
}

/** Whether another sentence of the reading says something: not the greeting, not a signature. */
function saysMore(template: Template, reading: Reading, block: Block, sentence: number): boolean {
  const greeting = reading.facts.greeting ?? reading.facts.addressee;
  return reading.members.some((number) => {
    const other = template.blocks[number]!;
    return other.sentences.some(({ first: opening, last }, ordinal) => {
      if (other === block && ordinal === sentence) return false;
      // "Hi Colin, your password is reset": the greeting alone says nothing.
      const isGreeting = greeting?.block === number && greeting.sentence === ordinal;
      const { first } = isGreeting ? withoutGreeting(template, other, ordinal) : { first: opening };
      if (isGreeting && first === opening) return false;
      let words = 0;
      for (let index = first; index <= last; index++) if (other.tokens[index]?.kind === 'word') words++;
      // "Возврат оформлен."
      return words >= 3 || (words === 2 && other.language === 'ru' && isNews(other, first, last));
    });
  });
}

/** A thing, and what has become of it. */
function isNews(block: Block, first: number, last: number): boolean {
  const { analyse } = languages.ru;
  const can = (index: number, bits: number) => analyse(block.tokens[index]!.norm).some(({ grammar }) => grammar & bits);
  return can(first, Grammar.noun) && tells(block, first, last) && !can(first, Grammar.verb);
}

/** What follows "so" without the clause that it follows from. */
export function outcomeOf(template: Template, block: Block, words: Words): Edit[] | null {
  const { first } = block.sentences[words.sentence]!;
  const clause = block.clauses[words.clause]!;
  const next = block.tokens.slice(clause.last + 1, clause.last + 3).map(({ norm }) => norm);
  return clause.first === first && next.includes('so') ? deleteClause(template, block, words.clause) : null;
}

/**
 * "По вашей вине", "through your own carelessness": only where nothing hangs on it, as in "caused by your mistake in the form".
 * What follows as a clause of its own is joined as the reason: "arose through your fault, the figures were wrong".
 */
export function withoutAdverbial(template: Template, block: Block, words: Words): Edit[] | null {
  const { text } = template;
  const before = text.slice(Math.max(0, words.start - 20), words.start);
  const after = text.slice(words.end, words.end + 5);
  const needed = /(?:caused|is|was|'s|are|were|вызван\p{L}*|связан\p{L}*(?: с)?|обусловлен\p{L}*)\s+$/iu.test(before);
  if (needed || !/^\s*(?:[.,;:!?]|$|(?:и|and)\s)/u.test(after)) return null;
  const next = block.clauses[words.clause + 1];
  const own = block.clauses[words.clause]!;
  const isSplice =
    block.language !== 'ru' &&
    /^,\s/.test(after) &&
    next !== undefined &&
    next.opener === '' &&
    block.sentenceOf[next.first] === words.sentence &&
    tells(block, own.first, tokenAt(block, words.start) - 1) &&
    tells(block, next.first, next.last) &&
    !/^(?:и|а|но|что|котор\p{L}+|and|but|so|who|which|that)$/u.test(block.tokens[next.first]!.norm);
  if (!isSplice || block.language === 'und') return deleteSpan(template, words);
  const start = words.start - /\s*$/.exec(before)![0].length;
  return [{ start, end: words.end + 1, text: reasons[block.language] }];
}

const reasons = { ru: '', en: ' because' } as const;
