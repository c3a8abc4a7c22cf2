/** An admission goes; the search for the cause, and when it is named, come in its place. */
import type { Fact } from '../facts/facts';
import type { Edit, Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import { marksIn, sameSentence, sentenceTextOf, tokenAt, wordsOf } from '../where';
import { toldThen } from './amends';
import { keepMove, leftMoves } from './keep-move';
import { offer, together } from './lacking';
import { dropWords } from './leave-out';
import { tells } from './predicate';
import { type SentenceName, sayAll } from './say';
import { deleteClause, deleteSentence, deleteSpan, insertAfterSentence, replaceSentence, sentenceSpan } from './seam';

const causeTitle = {
  ru: 'Написать, что выясняем причину и когда назовём её',
  en: 'Say that we look for the cause and when we name it',
};

const checkTitle = {
  ru: 'Убрать признание вины, а результат проверить самим',
  en: 'Leave the admission out, and check the result ourselves',
};

/** The confession goes, what happened stays; the search for the cause comes instead, and when it is named, where that is not told. */
export function withoutConfession(template: Template, reading: Reading, found: Mark): Fix[] {
  const block = template.blocks[found.block];
  if (!block) return [];
  const mark = besideUnknown(template, block, found);
  const { steps, deadlines, apologies } = reading.facts;
  const isElsewhere = (one: Fact) => !sameSentence(one, mark);
  const grovels = ['grovel', 'bow', 'servant'].some(
    (one) => marksIn(reading.marks(`servile-tone/${one}`), mark).length > 0,
  );
  const clause =
    (grovels ? null : (factOfGuilt(template, block, mark) ?? withoutGuilt(template, reading, block, mark))) ??
    (isKept(reading, mark) && !grovels ? withoutClause(template, block, mark) : null) ??
    (grovels ? null : withoutVerb(template, block, mark)) ??
    // "We pay for the food, and you get the result by 9 am": the time of the answer stays.
    (deadlines.some((one) => sameSentence(one, mark) && one.start > mark.end)
      ? deleteClause(template, block, mark.clause)
      : null);
  const stays = (one: Fact) => isElsewhere(one) || (clause !== null && one.start > mark.end);
  // "We are still finding out why": told in what stays.
  const isMoney = mark.concept === 'premature-guilt/compensation' && !clause;
  const searches =
    searching.test(template.text) ||
    (reading.language === 'ru' && isSought(template, mark)) ||
    ((clause !== null || isMoney) &&
      /выясня|устанавлива|разбира|finding out|looking (?:for|into)|investigat|what (?:happened|went wrong)/iu.test(
        isMoney ? template.text : sentenceTextOf(template, mark),
      ));
  const names: SentenceName[] = searches || steps.some(stays) ? [] : ['lookingForCause'];
  if (!deadlines.some(stays)) names.push('causeBy');
  // "We are to blame, forgive us the missing present": the sympathy stays.
  const isSorry = (grovels || apologies.some((one) => !isElsewhere(one))) && !apologies.some(isElsewhere);
  if (!clause && isSorry) names.unshift('apology');
  const without = clause ?? deleteSentence(template, block, mark.sentence);
  // "Half of the fare we return in any case": whether there is any is told with the answer.
  const then = isMoney && !names.length ? toldThen(template, reading, block, mark) : null;
  if (then)
    return offer(
      { ru: 'Сообщить о возмещении вместе с ответом', en: 'Tell it together with the answer' },
      'suggestion',
      then,
    );
  if (!names.length)
    return offer({ ru: 'Убрать признание вины', en: 'Leave the admission out' }, 'suggestion', without);
  // "Check it in the evening and tell us": our own next message takes the place of that.
  const [left] = reading.facts.state === 'open' && names.at(-1) === 'causeBy' ? leftMoves(reading) : [];
  const kept =
    left && !sameSentence(left, mark) && names.length === 1
      ? together(without, keepMove(template, reading, left))
      : null;
  if (kept) return offer(checkTitle, 'fill-in', kept);
  const says = sayAll(template, reading, names);
  // When the cause is named stands behind what is being done.
  const step =
    names.length === 1 && names[0] === 'causeBy' ? steps.filter((one) => one.start > mark.end).at(-1) : undefined;
  const home = step && template.blocks[step.block];
  const behind =
    step && home && isElsewhere(step)
      ? together(without, insertAfterSentence(template, home, step.sentence, says))
      : null;
  const beside = behind ?? (clause && together(clause, insertAfterSentence(template, block, mark.sentence, says)));
  return offer(causeTitle, 'fill-in', beside || replaceSentence(template, block, mark.sentence, says));
}

/** "We do not know yet why it came through, but | we will compensate you": the clause that promises. */
function besideUnknown({ text }: Template, block: Block, mark: Mark): Mark {
  const last = block.clauseOf[mark.last] ?? mark.clause;
  if (last <= mark.clause) return mark;
  for (let clause = last; clause > mark.clause; clause--) {
    const { first, last: end } = block.clauses[clause]!;
    const words = wordsOf(block, first, end);
    const isOurs = /(?<!\p{L})(?:we|i|you|мы|я|вам|вы)(?!\p{L})/iu.test(text.slice(words.start, words.end));
    if (!isOurs || open.test(text.slice(words.start, words.end))) continue;
    const before = wordsOf(block, block.clauses[mark.clause]!.first, first - 1);
    if (!open.test(text.slice(before.start, before.end))) return mark;
    return { ...mark, clause, first, start: words.start };
  }
  return mark;
}

const open =
  /\b(?:not|n['’]t)\s(?:yet\s)?(?:know|clear|sure|certain|established|found out|worked out)\b|don['’]t (?:yet )?know|\b(?:finding out|looking (?:for|into)|investigat\w+)\b|(?<!\p{L})(?:не знаем|не знаю|неизвестно|неясно|не ясно|выясняем|разбираемся|ищем)(?!\p{L})/iu;

/** "Да, | это наша вина, что | заказ не доехал": what happened stays. */
function factOfGuilt({ text }: Template, block: Block, mark: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const [all = '', lead = ''] = (block.language === 'en' ? ourFault : guiltOf).exec(text.slice(start, end)) ?? [];
  const at = start + all.length;
  if (!all || mark.end > at || !tells(block, tokenAt(block, at), block.sentences[mark.sentence]!.last)) return null;
  const opening = text.charAt(at);
  return [{ start: start + lead.length, end: at + 1, text: lead ? opening : opening.toUpperCase() }];
}

const ourFault =
  /^((?:(?:hello|hi|dear) [^,!?\n]{1,40},\s)?)(?:yes,\s+)?(?:it|this|that)(?:['’]s| is| was) (?:(?:really|entirely|completely|clearly|indeed|all) )?(?:our|my) (?:own )?(?:fault|mistake|error|doing) that\s+/iu;

const guiltOf =
  /^((?:\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?,\s+)?(?:да,\s+)?)(?:(?:это|тут|здесь|то)\s+)?(?:(?:целиком|полностью|исключительно|только|действительно|и\s+правда|и\s+есть)\s+)*(?:(?:наш|мо)\p{L}+\s+(?:прям\p{L}+\s+|общ\p{L}+\s+|личн\p{L}+\s+)?(?:вина|ошибка|недоработка|недочёт|оплошность|промах)|мы\s+(?:сами\s+|перед\s+вами\s+)?виноваты|виноваты\s+мы|вина\s+на\s+нас|я\s+виноват\p{L}*)(?:\s+и)?(?:\s+(?:в\s+том|в\s+этом))?,\s+что\s+/iu;

/** "The fault is ours, forgive us that …", "the pump stopped, surges, perhaps": the apology and the fact stay. */
function withoutGuilt(template: Template, reading: Reading, block: Block, mark: Mark): Edit[] | null {
  if (reading.language !== 'ru' || mark.concept === 'premature-guilt/compensation') return null;
  const { start, end } = sentenceSpan(block, mark.sentence);
  const said = template.text.slice(start, end);
  const { first, last } = block.sentences[mark.sentence]!;
  const sorry = sorryFor.exec(said);
  const at = sorry ? start + sorry.index + sorry[1]!.length : -1;
  if (sorry && at > mark.start) {
    const isRest = marksIn(reading.marks('fault/admission'), mark).every((one) => one.start < at);
    return isRest ? dropWords(template, block, { start, end: at }) : null;
  }
  // What is said behind a comma or a colon, to the end of the sentence.
  const joint = /^.*[,:;—–](?=\s)/su.exec(template.text.slice(start, mark.start + 1))?.[0].length ?? 0;
  const token = joint ? tokenAt(block, start + joint + 1) : -1;
  if (token <= first + 1 || end - mark.end > 25 || /[,:;—–]\s/.test(template.text.slice(mark.end, end))) return null;
  const isGuess = mark.concept === 'premature-guilt/guess';
  const before = probably.test(template.text.slice(start, start + joint)) ? beforeComma(block, token) : token;
  return (sorry || isGuess) && tells(block, first, before - 2)
    ? deleteSpan(template, wordsOf(block, before, last))
    : null;
}

/** "…, видимо, | …": the comma before that word. Token behind it. */
function beforeComma(block: Block, token: number): number {
  let at = token - 2;
  while (at > 0 && block.tokens[at - 1]!.norm !== ',') at--;
  return at;
}

const probably = /,\s(?:видимо|вероятно|похоже|наверное|скорее всего|по-видимому|возможно|судя по всему),$/iu;

/** An apology for what it was. */
const sorryFor =
  /^(.*?(?:[,:;—–]\s|\sи\s)|)(?:прост(?:ите|и|им)|извини(?:те)?|(?:прос(?:им|ит|шу)|прошу) (?:у вас )?(?:прощения|извинения|извинить)|приносим (?:свои |вам )?извинения|извиняемся)(?: нас| меня| пожалуйста|, пожалуйста)?(?:, что | за )(?!.*(?:неудобств|дискомфорт))/iu;

/** "It was our fault, no question about it, and we are comparing …": what only stresses it goes along. */
function withoutClause(template: Template, block: Block, mark: Mark): Edit[] | null {
  const { first, last } = block.clauses[mark.clause]!;
  const { end } = wordsOf(block, first, last);
  // "Вероятнее всего, | система подвисла": without the hedge the guess would be a fact.
  if (mark.concept === 'premature-guilt/guess' && end < mark.end) return null;
  // "There is no doubt that the error lies with us, and …": what led to it, too.
  const whole = sentenceSpan(block, mark.sentence);
  const lead =
    /^(?:there (?:is|can be)|there['’]s) no (?:doubt|question) (?:that |but )?|^(?:нет|никаких) сомнений(?: в том)?, что /iu.exec(
      template.text.slice(whole.start, whole.end),
    );
  const isLed = lead !== null && whole.start + lead[0].length <= mark.start + 1;
  const start = isLed ? whole.start : wordsOf(block, first, last).start;
  if (isLed) {
    const led = deleteSpan(template, { start, end });
    if (led) return led;
  }
  const more = stressed.exec(template.text.slice(end, sentenceSpan(block, mark.sentence).end))?.[0].length ?? 0;
  const all = more ? deleteSpan(template, { start, end: end + more }) : null;
  return all ?? deleteClause(template, block, mark.clause);
}

const stressed =
  /^\s*,?\s*(?:(?:there (?:is|are|['’]s) )?no (?:question|doubt|excuses?|two ways)(?: about (?:it|that))?|without (?:a |any )?(?:question|doubt)|plain and simple|(?:and )?(?:i|we) (?:admit|own|know) (?:it|that)|(?:и )?(?:спору нет|без вопросов|вне сомнений|никаких сомнений|тут без вариантов))(?=[,.;])/iu;

/** "We | admit our guilt and | are sorry that it came late": one of two things that we do. */
function withoutVerb({ text }: Template, block: Block, mark: Mark): Edit[] | null {
  const { start, end } = sentenceSpan(block, mark.sentence);
  const said = both.exec(text.slice(start, end));
  if (!said || mark.end > start + said[0].length || mark.start < start) return null;
  const [, who = '', goes = ''] = said;
  return [{ start: start + who.length, end: start + who.length + goes.length, text: '' }];
}

const both =
  /^((?:we|i|мы|я)\s+)((?:fully |freely |openly |do |полностью |целиком )?(?:admit|accept|acknowledge|confess|own up to|take|призна[её]м|признаю)\s[^.,;:!?]{3,40}?\s(?:and|и)\s+)(?=(?:are|am|apologi\p{L}+|regret|ask|прос\p{L}+|принос\p{L}+|извин\p{L}+|сожале\p{L}+)(?!\p{L}))/iu;

/** "What caused it is being examined": the search is told. */
const searching =
  /(?<!\p{L})(?:(?:cause|reason) of [^.!?]{0,50} being looked (?:for|into)|(?:look into|find out) (?:what|how|why)|what exactly happened|(?:cause|what (?:exactly )?(?:caused|went|happened)|why)(?!\p{L})[^.!?]{0,50}(?:being (?:examined|investigated|looked into|established)|under (?:examination|investigation))|(?:выясн(?:яем|им)|изучаем|устанавливаем|разбираем(?:ся)?|узнаем)[^.!?]{0,30}(?:причин|почему|куда|что (?:случилось|произошло)|как (?:это|так|он[аои]?) (?:вышло|случилось|получилось|произошло))|(?:what (?:caused|went|happened)|why)(?!\p{L})[^.!?]{0,90}(?:trying to find out|finding out|(?:will|must|have to) find out)|to (?:find out|see|learn) (?:what|how|why) |(?:причин\p{L}*|почему|отчего)(?!\p{L})[^.!?]{0,90}(?:выясняем|разбираемся|устанавливаем|пытаемся понять|ищем))/iu;

/** Whether another clause of the sentence tells what happened; where all of it confesses, nothing stays. */
function isKept(reading: Reading, mark: Mark): boolean {
  if (reading.facts.steps.some((one) => one.aspect === 'under-way' && sameSentence(one, mark) && one.start > mark.end))
    return true;
  const isApart = (one: Mark) => one.clause !== mark.clause;
  if (marksIn(reading.marks('fault/admission'), mark).some(isApart)) return false;
  return ['state/open', 'state/failing', 'state/trouble', 'state/resolved', 'step/done', 'fault/told'].some((concept) =>
    marksIn(reading.marks(concept), mark).some(isApart),
  );
}

/** "Смотрим записи, что произошло с вашей машиной": another sentence, or what follows in the same one, tells the search. */
function isSought({ text, source }: Template, mark: Mark): boolean {
  return seeks.test(`${text.slice(source.bodyStart, mark.start)} | ${text.slice(mark.end)}`.replace(guessed, ''));
}

const seeks =
  /(?<!\p{L})(?:(?:что|почему|как|где|куда|откуда|отчего)(?!\p{L})[^.!?]{2,90}(?:выясн|разбер|разбир|уточн|узна|сообщ|смотр|провер|гляну|ищ|не знаем|не знаю)|(?:выясн|разбер[её]мся|разбира|уточня|(?:по)?смотр(?:им|ю)|просматрива|провер[яию]|изуча|ищ[еу]|гляну|не знаем|не понял)\p{L}*[^.!?]{0,60}(?<!\p{L})(?:что|почему|как|где|куда|откуда|отчего)(?!\p{L})|(?:в )?причин\p{L}* (?:\p{L}+ )?(?:разбер|выясн|ищ|устан)|разбор\p{L}*\s[^.!?]{0,50}нач)/iu;
const guessed = /(?:если|чтобы)[^.!?]{0,60}/giu;

/** Whether another sentence says when the answer comes. */
export function isDated({ facts }: Reading, mark: Mark): boolean {
  return facts.deadlines.some((one) => one.type !== 'vague' && !sameSentence(one, mark));
}
