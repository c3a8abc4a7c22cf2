/** Times that somebody of ours promises: when it will be solved, or when the next message comes. */
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { Recent } from '../recently';
import { madeOf } from '../remembered';
import type { Mark } from '../text/phrases/mark';
import type { Block, PlacedPassage } from '../text/text';
import type { Deadline } from './facts';
import {
  bySentence,
  clauseOf,
  factOf,
  inClause,
  opensSentence,
  type Places,
  passageOf,
  type ReadingText,
} from './places';

const timeTypes: Readonly<Record<string, Deadline['type']>> = {
  'class/time-absolute': 'absolute',
  'class/time-relative': 'relative',
  'class/time-placeholder': 'placeholder',
  'class/time-vague': 'vague',
  'class/time-release': 'vague',
};

/** "No water until 20:00": the end of a trouble is a deadline, too. */
const until = /^(до|по|until|till)(?!\p{L})/iu;

/** "Today he is testing the board", "it came in this morning": beside such words nothing is promised unless "will" says so. */
const now = /^(?:in |during |for )?(?:today|this morning|this afternoon)$/iu;

/** What is told as past right before its time. */
const done = /\b(?:was|were|been)\s+\p{L}+\s+$/iu;

/** Times that lie ahead by their own words, and those that do unless their clause speaks of the past. */
const surelyAhead =
  /(?<!\p{L})(?:tomorrow|no[tn]? later than|next (?!to)|(?:the|this) (?:coming|following)|(?:после)?завтра(?!\p{L})|не поз(?:днее|же))/iu;
const ahead =
  /^(?:by|before|between|until|till|within|from|on|at|around|about|towards|after|in(?! the)|tonight|early|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this(?! morning| night)|(?:later )?today\b.*\d|ко?|сегодня (?:в|ко?|до|после)|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/iu;

/**
 * A time is a deadline beside a promise of ours. In an open text (`generous`) any future tense promises, and for a vague time
 * everywhere; else only what is plainly ours.
 */
export function readDeadlines(reading: ReadingText, generous: boolean): Deadline[] {
  const times = Object.entries(timeTypes).filter(([concept]) => reading.marks(concept).length);
  if (!times.length) return [];
  const told: Time[] = times.flatMap(([concept, type]) =>
    reading.marks(concept).map((mark) => ({ mark, concept, type })),
  );
  const company = companyOf(reading, generous);
  const deadlines = reading.isWhole
    ? rememberedDeadlines(reading, company, told)
    : deadlinesOf({ ...reading, from: 0 }, company, told);
  return longest(deadlines).sort((a, b) => a.start - b.start);
}

interface Time {
  readonly mark: Mark;
  readonly concept: string;
  readonly type: Deadline['type'];
}

/**
 * What a time promises hangs on its sentence and on the words right before it, so that it is found out once for each passage
 * and what leads into that.
 */
function rememberedDeadlines(reading: ReadingText, company: Company, times: readonly Time[]): Deadline[] {
  const deadlines: Deadline[] = [];
  // Paragraphs that say the same share their passages.
  const byPassage = new Map<string, { readonly passage: PlacedPassage; readonly own: Time[] }>();
  for (const time of times) {
    const passage = passageOf(reading, time.mark)!;
    const place = `${time.mark.block} ${passage.start}`;
    const same = byPassage.get(place);
    if (same) same.own.push(time);
    else byPassage.set(place, { passage, own: [time] });
  }
  for (const { passage, own } of byPassage.values()) {
    const { block } = own[0]!.mark;
    const start = reading.blocks[block]!.start + passage.start;
    // Nothing leads over a full stop into a time.
    const isApart = /[.!…]\s{1,2}$/.test(reading.text.slice(Math.max(0, start - 3), start));
    const from = isApart ? start : Math.max(0, start - reach);
    const key = `${company.isGenerous ? 'g' : 'p'}${reading.text.slice(from, start)}`;
    const known = madeOf(passage.words, rememberedDeadlines, () => new Recent<readonly Deadline[]>(leads));
    const found = known.recall(key, () =>
      deadlinesOf({ ...reading, from }, company, own).map((one) =>
        moved(one, -start, 0, one.sentence - passage.sentence),
      ),
    );
    for (const one of found) deadlines.push(moved(one, start, block, one.sentence + passage.sentence));
  }
  return deadlines;
}

/** How many leads into a passage are remembered at least, and half of how many at most. */
const leads = 8;

function moved({ start, end, type, of, promise }: Deadline, by: number, block: number, sentence: number): Deadline {
  return {
    start: start + by,
    end: end + by,
    block,
    sentence,
    type,
    of,
    promise: { start: promise.start + by, end: promise.end + by },
  };
}

/** A reading of which nothing is looked at before an offset. */
interface Stretch extends ReadingText {
  readonly from: number;
}

function deadlinesOf(reading: Stretch, company: Company, times: readonly Time[]): Deadline[] {
  const deadlines: Deadline[] = [];
  for (const { mark, concept, type } of times) {
    if (
      isUnsaid(reading, mark, type) ||
      isAskedFor(reading, mark) ||
      isLogTime(reading, mark, type) ||
      opensFind(mark, company.finds())
    )
      continue;
    const near = promiseOf(reading, mark, type, company);
    if (!near || isAskedFor(reading, mark) || (type === 'absolute' && isNow(reading, mark, near))) continue;
    deadlines.push({
      ...factOf(mark),
      type,
      of: concept === 'class/time-release' ? 'release' : inClause(company.messages(), near) ? 'message' : 'solution',
      promise: { start: Math.min(near.start, mark.start), end: Math.max(near.end, mark.end) },
    });
  }
  return deadlines;
}

/** What may stand beside a time, by sentence; looked up only where a time asks for it. */
interface Company {
  readonly promises: (type: Deadline['type']) => Places<Mark>;
  readonly others: () => Places<Mark>;
  readonly verbs: () => Places<Mark>;
  readonly messages: () => Places<Mark>;
  readonly isGenerous: boolean;
  readonly troubles: () => Places<Mark>;
  readonly behind: () => Places<Mark>;
  readonly errands: () => Places<Mark>;
  readonly finds: () => Places<Mark>;
}

function companyOf(reading: ReadingText, generous: boolean): Company {
  const of = (...concepts: string[]) => {
    let places: Places<Mark> | undefined;
    return () => {
      places ??= bySentence(concepts.flatMap((concept) => reading.marks(concept)));
      return places;
    };
  };
  const plain = of('deadline/promise');
  const future = of('deadline/promise', 'deadline/future');
  return {
    isGenerous: generous,
    promises: (type) => (generous || type === 'vague' ? future() : plain()),
    // The time of a find is no promise: "at {{found_at}} we found...".
    others: of('deadline/other', 'notice/found'),
    verbs: of('deadline/verb'),
    messages: of('deadline/message'),
    troubles: generous ? of('state/open', 'state/failing') : of(),
    behind: of('deadline/behind'),
    errands: of('deadline/errand'),
    finds: of('notice/found'),
  };
}

/** The words that promise a time, in its clause or else in its sentence; a field for a deadline speaks for itself. */
function promiseOf(reading: Stretch, mark: Mark, type: Deadline['type'], company: Company): Mark | undefined {
  const here = inClause(company.promises(type), mark);
  if (here) return here;
  const elsewhere = inClause(company.others(), mark) !== undefined;
  const own = type !== 'vague' && inClause(company.verbs(), mark) !== undefined;
  const [near] = elsewhere || own ? [] : company.promises(type).inSentence(mark);
  if (near) return near;
  if (isAnswered(reading, mark, type)) return mark;
  const words = led(reading, mark);
  const trouble = until.test(words) ? inClause(company.troubles(), mark) : undefined;
  // "It had been closed until 6:10": over.
  if (trouble && !wasSo.test(before(reading, trouble, 12) + reading.text.slice(trouble.start, trouble.end)))
    return trouble;
  if (type === 'placeholder' && !elsewhere && (/\S\s+\S/.test(words) || labelled.test(before(reading, mark))))
    return mark;
  return type !== 'vague' && !elsewhere && isAhead(reading, words, mark, company) ? mark : undefined;
}

const wasSo = /\b(?:had|was|were)\b/iu;

/** "Новое время вылета: {{eta}}": a field behind the name of what it holds. */
const labelled = /(?:время|срок|дата|готовность|time|date|eta|deadline)(?:\s\p{L}+){0,3}:\s*$/iu;

/** "Когда закончим: 11 декабря, 06:30", "When will it be back? At 18:00": a question of the text's own that the time answers. */
function isAnswered(reading: Stretch, mark: Mark, type: Deadline['type']): boolean {
  // The form is dear: most times follow no such sign.
  if (type === 'vague' || !sign.test(before(reading, mark, 12))) return false;
  const asked = question.exec(before(reading, mark));
  return asked !== null && !over.test(asked[1]!);
}

const sign = /[:?–—-][\s*_]*(?:\p{L}{1,3}\s)?$/u;

const question =
  /(?:когда|до какого (?:времени|часа)|к какому (?:времени|часу)|when|until when|by when)((?:\s[\p{L}’'-]+){1,6})\s?[*_]*[:?–—-][\s*_]*(?:\p{L}{1,3}\s)?$/iu;
const over =
  /(?:(?:[аеиоуыя]л|шёл)[аои]?(?:с[ья])?|шл[аои](?:с[ья])?|[еоя]н[оаы]?|ан[оаы]?|[ыя]т[оаы]?|\b(?:found|noticed|seen|detected|reported|began|begun|started|happened|was|were|did|occurred))(?!\p{L})/iu;

function before({ text, from }: Stretch, { start }: Mark, most = reach): string {
  return text.slice(Math.max(from, start - most), start);
}

/** How far back, in UTF-16 units, words that lead to a time are looked for. */
const reach = 60;

/** "Works again by: 18:00": a colon between the preposition and its time, as in a filled-in form. */
function led(reading: Stretch, mark: Mark): string {
  const words = reading.text.slice(mark.start, mark.end);
  const opening = before(reading, mark);
  if (mayBeBetween.test(opening) && between.test(opening)) return `between ${words}`;
  return opening.includes(':') ? (ledByColon.exec(opening)?.[0] ?? '') + words : words;
}

const mayBeBetween = /between/i;
const between = /(?<!\p{L})between\s+(?:\S+\s+){0,3}(?:and\s+)?$/iu;
const ledByColon = /(?<!\p{L})(?:by|until|till|before|no later than|до|к|не позднее):\s*$/iu;

/** "The boards go on this Thursday": in an open text a time that is still to come, with nothing past beside it. */
function isAhead(reading: ReadingText, words: string, mark: Mark, company: Company): boolean {
  const errand = inClause(company.errands(), mark);
  // "Tuesday, 8:00 to 9:00" asks for nothing: by its ending a noun may be a verb.
  if (!company.isGenerous || (errand && errand.first !== mark.first && !isNoun(reading, errand))) return false;
  // "Films still stop after a minute": when it fails.
  if (/^(?:after|within) an? /i.test(words) && inClause(company.troubles(), mark)) return false;
  if (surelyAhead.test(words)) return true;
  return (
    ahead.test(words) &&
    company
      .behind()
      .inSentence(mark)
      .every((one) => one.clause !== mark.clause || isApart(reading, one, mark) || isStillToBe(reading, one, mark))
  );
}

/** "Can be collected from Monday", "power restored by 16:00", "Corrected slip by 4 pm": a participle of what is to come. */
function isStillToBe({ language, blocks }: ReadingText, done: Mark, time: Mark): boolean {
  if (done.first !== done.last || languages[language].wordOrder === 'free') return false;
  const { tokens, clauses } = blocks[done.block]!;
  const previous = tokens[done.first - 1]?.norm ?? '';
  if (previous === 'be' || previous === 'being') return true;
  if (done.last + 1 === time.first) return !hadOrWho.has(previous);
  return clauses[done.clause]!.first === done.first && !determiners.has(tokens[done.last + 1]?.norm ?? 'the');
}

const hadOrWho: ReadonlySet<string> = new Set(
  "was were been had have has 've got is are we i he she they it who you and".split(' '),
);
const determiners: ReadonlySet<string> = new Set(
  'the a an your our my its it them him her us both all in at on to from for with up out off and , .'.split(' '),
);

function isNoun({ language, blocks }: ReadingText, { block, first }: Mark): boolean {
  const { analyse, wordOrder } = languages[language];
  const readings = analyse(blocks[block]!.tokens[first]!.norm);
  return wordOrder === 'fixed' && readings.every(({ grammar }) => grammar & (Grammar.noun | Grammar.guessed));
}

/** "I've put one aside and it leaves at 7": between the two somebody or something else begins. */
function isApart({ text, language, blocks }: ReadingText, a: Mark, b: Mark): boolean {
  if (a.end <= b.start && goesOnNow(language, blocks[a.block]!, a.last + 1, b.first)) return true;
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /(?:[;,]|(?<!\p{L})(?:and|but|so))\s+(?:then\s+)?(?:it|they|we|I|he|she|you|the|our|your|my|this|that)(?:[\s’']|$)/iu.test(
    between,
  );
}

/** "We've cut a new one and hang it on Tuesday": the verb behind "and" is of the present. */
function goesOnNow(language: ReadingText['language'], { tokens }: Block, from: number, to: number): boolean {
  const { analyse } = languages[language];
  for (let index = from; index < to - 1; index++) {
    if (!coordinators.has(tokens[index]!.norm)) continue;
    const readings = analyse(tokens[index + 1]!.norm);
    const is = (wanted: number) => readings.some(({ grammar }) => grammar & wanted);
    if (is(Grammar.present) && !is(Grammar.past | Grammar.participle | Grammar.noun | Grammar.other)) return true;
  }
  return false;
}

const coordinators: ReadonlySet<string> = new Set(['and', 'then', 'и', 'затем']);

/** Whether a time of this day tells of what goes on or is over. */
function isNow(reading: Stretch, time: Mark, promise: Mark): boolean {
  const { text } = reading;
  const words = text.slice(promise.start, promise.end);
  // "It was approved this morning and will follow": the time is that of what is past.
  if (time.end <= promise.start && done.test(before(reading, time, 30))) return true;
  if (
    !now.test(text.slice(time.start, time.end)) ||
    /(?:\bwill|\bshall|[’']ll|\bgoing to|\bdue|\bshould)\b/iu.test(words)
  )
    return false;
  return /this morning$/iu.test(text.slice(time.start, time.end)) || /ing$/u.test(words);
}

/** "Since {{time}}": when it began. */
const since = /(?<!\p{L})since\s+$/iu;

/** "Ответ на претензию от 12 ноября": the date is its name. */
const ofDocument = /(?<!\p{L})от\s+$/iu;

/** "They cool down soon after midnight": how long after, not when. */
const hangsOnOther = /^(?:very |pretty |quite )?(?:soon|shortly)\s+(?:after|before)\b/iu;

/** "The 8:15 ferry is cancelled": the time is its name. */
const scheduled =
  /^\s(?:[ap]\.?m\.?\s|o['’]clock\s)?(?:[\p{L}-]+\s)?(?:trains?|ferry|bus|flight|coach|boat|ship|tram|sailing|departure|crossing|class|lesson|session|show|screening|performance|tour|lecture)\b/iu;

/** "The moment the door closed": when something was. */
function hungOn({ language, text, blocks }: ReadingText, { block, start, last }: Mark): boolean {
  if (!/^(?:as soon|once|when|the (?:moment|minute|instant|second|day))\s/iu.test(text.slice(start, start + 12)))
    return false;
  const next = blocks[block]!.tokens[last + 1];
  const readings = next?.kind === 'word' ? languages[language].analyse(next.norm) : [];
  const is = (wanted: number) => readings.some(({ grammar }) => grammar & wanted);
  return is(Grammar.past) && !is(Grammar.present | Grammar.noun);
}

/** In somebody else's words, a question or a condition; "when it is ready" is a condition, but a vague promise as well. */
function isUnsaid(reading: Stretch, mark: Mark, type: Deadline['type']): boolean {
  const clause = clauseOf(reading, mark);
  const opening = before(reading, mark, 12);
  if (since.test(opening)) return true;
  if (type === 'absolute' && ofDocument.test(opening) && !reading.text.slice(mark.start, mark.end).includes(':'))
    return true;
  const isVague = type === 'vague';
  if (
    type === 'absolute' &&
    scheduled.test(reading.text.slice(mark.end, mark.end + 40)) &&
    /(?<!\b(?:by|with|on|for) )\b(?:the|your|our)\s$/i.test(before(reading, mark, 12))
  )
    return true;
  if (isVague && (hangsOnOther.test(reading.text.slice(mark.start, mark.end + 8)) || hungOn(reading, mark)))
    return true;
  if (isAnswered(reading, mark, type)) return false;
  return clause !== undefined && (clause.quoted || (type !== 'vague' && (clause.question || clause.conditional)));
}

/** "Let us know whether they get warm tonight": the time of what the reader is to tell us. */
function isAskedFor(reading: Stretch, mark: Mark): boolean {
  const asked = requested.exec(before(reading, mark, 2 * reach));
  return asked !== null && !ours.test(asked[1]!);
}

const requested =
  /(?:\b(?:let (?:us|me) know|(?:tell|ring|call|text) (?:us|me)|write(?: to us)?|report(?: back)?|reply),? (?:whether|if|how|when|what)|(?:сообщите|напишите|скажите|дайте знать|отпишитесь|расскажите)(?: нам| пожалуйста)*, (?=(?:[\p{L}-]+ ){1,3}ли |как |когда |что |если ))([\p{L}’',\s-]*)$/iu;
const ours = /[,\s](?:and|but|so|и|а) |(?<!\p{L})(?:we|our|мы|наш\p{L}*)(?!\p{L})/iu;

/** "At 14:20 we noticed that...": the time right before a find is the find's. */
function opensFind(mark: Mark, finds: Places<Mark>): boolean {
  const find = inClause(finds, mark);
  return find !== undefined && mark.first < find.first && find.first - mark.last <= 4;
}

/** "14:20 - switched the traffic over": a time that opens an entry of a log says when, not until when. */
function isLogTime(reading: ReadingText, mark: Mark, type: Deadline['type']): boolean {
  if (!opensSentence(reading, mark)) return false;
  const { words, sentence, token } = passageOf(reading, mark)!;
  const last = mark.last - token;
  if (last >= words.sentences[mark.sentence - sentence]!.last) return false;
  const next = words.tokens[last + 1]?.norm ?? '';
  // "Как будет готово — сообщим": no entry.
  if (type === 'vague' && mark.concept !== 'class/time-release') return next === ':';
  return !/^\p{L}/u.test(reading.text.slice(mark.start, mark.end)) || /^[—:–-]$/.test(next);
}

/** "До 18:00 25.11" may be found as a date and as a clock time: the longer one stays. */
function longest(deadlines: readonly Deadline[]): Deadline[] {
  const places = bySentence(deadlines);
  return deadlines.filter(
    (one) =>
      !places
        .inSentence(one)
        .some(
          (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
  );
}
