/** A letter of our own instead of what colleagues wrote to each other. */
import type { Correspondence } from '../facts/correspondence';
import type { Edit, Fix } from '../finding';
import { overlaps, type Span } from '../span';
import type { Reading, Template } from '../template';
import { lineStart } from '../text/lines';
import type { Block } from '../text/text';
import { sameSentence, sentenceTextOf } from '../where';
import { openingOf, withoutGreeting } from './greeted';
import { offer, together } from './lacking';
import { tells } from './predicate';
import { say, sayAll } from './say';
import { deleteSentence, insertSentence, replaceSentence, sentenceSpan } from './seam';

const bareTitle = { ru: 'Убрать переписку: суть уже сказана', en: 'Remove it: the letter says it all' };
const title = { ru: 'Убрать переписку и пересказать суть', en: 'Remove it and sum it up instead' };

/** What the letter of our own does not say yet: what it is about, what we have done; empty where it says both. */
function recap(template: Template, reading: Reading, letters: readonly Correspondence[]): string {
  const { state, stateEvidence, steps } = reading.facts;
  const isOwn = (one: Span) => !letters.some(({ covers }) => overlaps(covers, one));
  const isDone = steps.some(isOwn);
  const isSolved = reading.marks('state/resolved').some(isOwn);
  // What is open only among colleagues is nothing that our own words have to answer.
  const isOpen = state === 'open' && (stateEvidence === null || isOwn(stateEvidence));
  // "Good news, your new limit is active": told, and there is nothing that we had to do.
  if (!isDone && !isOpen && saysItself(template, reading, letters)) return '';
  const isAbout = isDone || isSolved || (stateEvidence !== null && isOwn(stateEvidence));
  return sayAll(template, reading, [
    ...(isAbout ? [] : (['inShort'] as const)),
    ...(isDone ? [] : isOpen && !isSolved ? (['stepDone'] as const) : (['doneThen'] as const)),
  ]);
}

/** Whether our own part tells something besides the greeting and the words that point at what others wrote. */
function saysItself(template: Template, reading: Reading, letters: readonly Correspondence[]): boolean {
  const { greeting, addressee } = reading.facts;
  const not = [
    ...(greeting ? [greeting] : []),
    ...(addressee ? [addressee] : []),
    ...reading.marks('internal-correspondence/pointer'),
  ];
  return reading.members.some((number) => {
    const block = template.blocks[number]!;
    if (block.quotation || letters.some(({ covers }) => overlaps(covers, block))) return false;
    return block.sentences.some(({ first, last }, sentence) => {
      if (
        not.some((one) => sameSentence(one, { block: number, sentence })) ||
        last - withoutGreeting(template, block, sentence).first < (block.language === 'ru' ? 2 : 5)
      )
        return false;
      const isAnnounced =
        block.tokens[last]!.norm === ':' ||
        announces.test(template.text.slice(block.start, block.end)) ||
        /(?:the following|as follows|следующее|вот что)[.:]?$/iu.test(template.text.slice(block.start, block.end)) ||
        pointing.test(sentenceTextOf(template, { block: number, sentence }));
      return !isAnnounced && tells(block, first, last);
    });
  });
}

/** What it says already, or all of it where nothing else would be left. */
function recapOrAll(template: Template, reading: Reading, letters: readonly Correspondence[]): string {
  const short = recap(template, reading, letters);
  return short || reading.language !== 'ru' || saysItself(template, reading, letters)
    ? short
    : sayAll(template, reading, ['inShort', 'doneThen']);
}

/** A day that the colleagues name. */
const when =
  /(?<!\p{L})(?:понедельник|вторник|сред[уыа]|четверг|пятниц\p{L}|суббот\p{L}|воскресень\p{L}|завтра|послезавтра|к вечеру|до вечера)(?!\p{L})/iu;

/** "Пересылаю вам, что ответили": leads to what others wrote, and tells nothing without it. */
const pointing =
  /(?<!\p{L})(?:(?:пересылаю|прикладываю|прилагаю|переслал\p{L}*)(?!\p{L})|ответ\p{L}*(?= )[^.!?]{0,40} ниже|переписк\p{L}+|(?:словами|письмо) (?:наш|внутренн)|в треде|обсуждени\p{L}+ (?:с коллегами|ниже)|вот (?:что|ответ|обсуждение)|(?:обновлен[аоы]?|уточнили)[.!]*$|отвечаем по\s|есть (?:ответ|новости)[.!:]*$)/iu;

/** The sentences of our own that only lead to what goes. */
function withoutLeads(template: Template, reading: Reading, letters: readonly Correspondence[]): Edit[] {
  if (reading.language !== 'ru') return [];
  return reading.members.flatMap((number) => {
    const block = template.blocks[number]!;
    if (block.quotation || letters.some(({ covers }) => overlaps(covers, block))) return [];
    const { greeting, addressee } = reading.facts;
    const greets = (sentence: number) =>
      [greeting, addressee].some((one) => one && sameSentence(one, { block: number, sentence }));
    return block.sentences.flatMap((_, sentence) =>
      !greets(sentence) && pointing.test(sentenceTextOf(template, { block: number, sentence }))
        ? (deleteSentence(template, block, sentence) ?? [])
        : [],
    );
  });
}

/** "Here is where we are with your visit." */
const announces =
  /(?:^|[.!?,]\s)(?:here(?:['’]s| is| are) (?:what|where|how|the|our)|please (?:find|see) (?:our|the|what|below)|this is (?:what|how|where) (?:we|our|the|my))\b[^.!?]*[.!:]?$/i;

/** Away with what others wrote; not where a field of the helpdesk would go with it. What is missing then is told before the signature. */
export function withoutLetter(
  template: Template,
  covers: Span,
  letters: readonly Correspondence[],
  recaps: boolean,
): Fix[] {
  const start = covers.start;
  const end = withRestOfChat(template.text, start, beforeOurs(template, covers));
  const { placeholders } = template.source.segmentation;
  const isLost = placeholders.some((one) => overlaps(one, { start, end }) && one.meaning !== 'inside');
  const near = (reading: Reading) => reading.members.some((number) => template.blocks[number]!.start <= start);
  const reading = [...template.readings].reverse().find(near) ?? template.readings[0];
  const line = lineStart(template.text, start);
  const from = /^[\s>]*[-*_]*\s*$/.test(template.text.slice(line, start)) ? line : start;
  const rest = template.text.slice(end).split('\n', 1)[0]!.trim();
  if (isLost || !reading || (from === start && from !== line) || rest !== '') return [];
  const short = recaps ? recapOrAll(template, reading, letters) : '';
  const isLed = reading.language === 'ru' && /:\s*$/.test(template.text.slice(template.source.bodyStart, from));
  const before = reading.members.filter((number) => template.blocks[number]!.end <= from);
  // "Here is what we learned:" announced what goes.
  const opening = template.blocks[before.at(-1) ?? -1];
  const announced =
    opening?.sentences.length &&
    /:\s*$/.test(template.text.slice(opening.start, from)) &&
    !/\S/.test(template.text.slice(opening.end, from))
      ? deleteSentence(template, opening, opening.sentences.length - 1)
      : null;
  // "По вашей машине так:": that is lead enough.
  const stays = isLed && !announced && short !== '';
  const due =
    reading.language === 'ru' &&
    short &&
    !reading.facts.deadlines.some((one) => !overlaps(one, covers)) &&
    when.test(template.text.slice(start, end));
  const says =
    (stays ? short.replace(/^Коротко о главном: /u, '') : short) +
    (due ? ` ${say(template, reading, 'deadline')}` : '');
  // "Your ticket was updated by our staff: | … |": nothing follows any more.
  const colon = opening && !announced && !says ? /:\s*$/.exec(template.text.slice(opening.start, opening.end)) : null;
  const point =
    colon && opening ? [{ start: opening.start + colon.index, end: opening.start + colon.index + 1, text: '.' }] : [];
  const added = says && before.length ? insertSentence(template, before, says) : null;
  const grade = says ? 'fill-in' : 'suggestion';
  // "Пересылаю вам, что ответили." gives way to what we say ourselves.
  const [put] = added ?? [];
  const leads = withoutLeads(template, reading, letters);
  const lead = leads.find((one) => put && one.end >= put.start && one.start < put.start);
  if (says && put && lead && leads.length === 1)
    return offer(
      title,
      grade,
      together(
        [
          {
            start: lead.start,
            end: put.start,
            text: /^\s/.test(template.text.slice(lead.start)) ? put.text : put.text.trimStart(),
          },
        ],
        [{ ...gap(template, from, end), text: '' }],
      ),
    );
  if (says && !added) return offer(title, grade, [{ start: from, end, text: says }]);
  return offer(
    says ? title : bareTitle,
    grade,
    together(added ?? [], announced ?? (point.length > 0 ? point : withoutLeads(template, reading, letters)), [
      { ...gap(template, from, end), text: '' },
    ]) ?? together(added ?? [], [{ ...gap(template, from, end), text: '' }]),
  );
}

/** "Дима, [10:17] | скажи, что завтра", "[09:05] Бригада: поедем": the next lines of the same chat go with it. */
function withRestOfChat(text: string, start: number, from: number): number {
  if (!/\d:\d\d/.test(text.slice(start, from))) return from;
  let end = from;
  for (;;) {
    const isHead = /(?:^|\n)[^\n]{2,40},\s\[[^\]\n]*\d:\d\d\]\s*$/u.test(text.slice(start, end));
    const next = /^\s*\n[^\n\S]*([^\n]+)/.exec(text.slice(end));
    const isNext =
      next && /^(?:[[(]?(?:[\d.]+,?\s)?\d{1,2}:\d\d[\])]?\s|[^\n]{2,40},\s\[[^\]]*\d:\d\d\]\s*$)/u.test(next[1]!);
    if (!next || !(isHead || isNext)) return end;
    end += next[0].length;
  }
}

/** A letter passed on in the middle ends where we sign ourselves: where our own words have no farewell yet, and its writer has another name. */
function beforeOurs({ text, source }: Template, { start, end }: Span): number {
  if (/\S/.test(text.slice(end)) || farewell.test(`\n\n${text.slice(source.bodyStart, start)}`)) return end;
  const letter = text.slice(start, end);
  const signed = farewell.exec(letter);
  if (!signed) return end;
  const names =
    /^(?:from|от|отправитель)\s*:\s*([^\n<]+)/imu
      .exec(letter)?.[1]
      ?.toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  const own = letter.slice(signed.index).trimStart().toLowerCase();
  return names.length && !names.some((one) => own.includes(one)) ? start + signed.index : end;
}

/** The paragraph of it, last of all. */
const farewell =
  /\n\r?\n(?:с уважением|с наилучшими|искренне ваш|всего доброго|(?:(?:with )?(?:kind|best|warm) )?(?:regards|wishes)|yours (?:faithfully|sincerely|truly)|sincerely|all the best|cheers)[^\n]*\n(?:(?!\r?\n)[^\n]*\n?){1,4}\s*$/iu;

/** With the blank lines on one side; the text keeps its last line break. */
function gap({ text, source }: Template, from: number, end: number): Span {
  if (/\S/.test(text.slice(end))) return { start: from, end: end + /^\s*/.exec(text.slice(end))![0].length };
  const start = source.bodyStart + text.slice(source.bodyStart, from).trimEnd().length;
  return { start, end };
}

/** Away with the words that point at it, for what the letter does not say itself. */
export function withoutPointer(
  template: Template,
  reading: Reading,
  number: number,
  sentence: number,
  letters: readonly Correspondence[],
): Fix[] {
  const block = template.blocks[number];
  if (!block) return [];
  const says = recapOrAll(template, reading, letters);
  return says
    ? offer(title, 'fill-in', replaceSentence(template, block, sentence, says))
    : offer(
        bareTitle,
        'suggestion',
        withSummary(template, block, sentence) ?? deleteSentence(template, block, sentence),
      );
}

/** "Please see the thread below. In short, | the reading was right": it sums nothing up any more. */
function withSummary(template: Template, block: Block, sentence: number): Edit[] | null {
  const next = block.sentences[sentence + 1] ? sentenceSpan(block, sentence + 1) : null;
  const short = next && /^in (?:short|a nutshell|brief)[,:]\s+/i.exec(template.text.slice(next.start, next.end));
  if (!next || !short) return null;
  const start = openingOf(template, block, sentence);
  const at = next.start + short[0].length;
  const first = template.text.charAt(at);
  const isOpening = start === sentenceSpan(block, sentence).start;
  return [{ start, end: at + 1, text: isOpening ? first.toUpperCase() : first }];
}
