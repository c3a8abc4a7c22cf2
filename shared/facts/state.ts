/** Whether a text speaks of an open problem, of one that is gone, or of none. */
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { overlaps } from '../span';
import type { Mark } from '../text/phrases/mark';
import type { Apology, Deadline, Fact, State, Step } from './facts';
import { bySentence, clauseOf, factOf, inClause, isMet, type Places, type ReadingText, textBefore } from './places';

/** What speaks for a problem that is being dealt with: told beside a trouble, it makes the text open. */
export interface Support {
  readonly steps: readonly Step[];
  readonly promises: readonly Deadline[];
  readonly apologies: readonly Apology[];
}

export interface StateReading {
  readonly state: State;
  /** The words that tell it; null in a neutral text. */
  readonly evidence: Fact | null;
}

const neutral: StateReading = { state: 'neutral', evidence: null };

/** A trouble and what is done about it stand in paragraphs not further apart than this. */
const nearBlocks = 2;

/** What tells that a trouble lasts. */
function persistingIn(reading: ReadingText): Places<Mark> {
  return bySentence(reading.marks('state/persisting').filter((mark) => !isWhile(reading, mark)));
}

/** "The button stays grey while the field is empty": a condition, no "for now". */
function isWhile(reading: ReadingText, mark: Mark): boolean {
  const block = reading.blocks[mark.block]!;
  const { first } = block.clauses[mark.clause]!;
  const words = reading.text.slice(mark.start, mark.end);
  if (mark.first !== first || !isPoka.test(words)) return false;
  if (first > block.sentences[mark.sentence]!.first || untilThen.test(words)) return true;
  // "Пока тест не сдан, следующий закрыт": what the reader has to do first.
  const clause = reading.text.slice(mark.start, mark.start + 60);
  if (stillFree.test(reading.text.slice(mark.start, mark.start + 140))) return true;
  return omitted.test(/^пока [^,.!?]*(?=,\s(?!но\s|однако|зато))/iu.exec(clause)?.[0] ?? '');
}

/**
 * Open, resolved or neutral (specification, section 1). Plain words decide; where there are none, a failure together with
 * what is done about it: a failure in the present is open, one that only has been dealt with is resolved. Without anything
 * done about it, it is advice.
 */
export function readState(reading: ReadingText, support: Support): StateReading {
  const planned = reading.marks('state/planned');
  const plans = bySentence(planned);
  // Planned work that opens the text is what it is about; named later, it concerns its own sentence.
  const opening = reading.members[1] ?? reading.members[0] ?? 0;
  const aboutPlans = planned.some((one) => one.block <= opening);
  const persisting = persistingIn(reading);
  const spared = bySentence(reading.marks('state/spared'));
  const isPlanned = (mark: Mark) => plans.inSentence(mark).length > 0;
  const isSpared = (mark: Mark) =>
    inClause(spared, mark) !== undefined ||
    isLabel(reading, mark) ||
    isInTime(reading, mark) ||
    isDefined(reading, mark);
  const persists = (mark: Mark) => persisting.inSentence(mark).length > 0;

  const limits = bySentence(reading.marks('state/until'));
  const isLimit = (mark: Mark) => {
    const block = reading.blocks[mark.block];
    const first = block?.clauseOf[block.sentences[mark.sentence]?.first ?? 0];
    return mark.clause !== first && inClause(limits, mark) !== undefined;
  };
  const inspections = bySentence(reading.marks('state/inspection'));
  const isOver = mended(reading, support, inspections, persists);
  // "It does not start because sound is still off": the reason of a failure is no trouble beside it.
  const failed = bySentence(reading.marks('state/failing'));
  const explains = (mark: Mark) =>
    failed.inSentence(mark).some((one) => isReason(reading, mark, one)) || isLeftOut(reading, mark, support);
  // "I've signed that device out, so the messages have stopped": what came of a deed of ours.
  const deeds = bySentence(support.steps.filter((step) => step.aspect === 'done'));
  const isOutcome = (mark: Mark) =>
    /stopped$/i.test(reading.text.slice(mark.start, mark.end)) &&
    clauseOf(reading, mark)!.opener === 'so' &&
    deeds.inSentence(mark).some((step) => step.end <= mark.start);
  // "As the timetable still showed the old hours. We have corrected it": over, "still" or not.
  const isPastStill = (mark: Mark) =>
    /^still \w+ed$/i.test(reading.text.slice(mark.start, mark.end)) &&
    /\b(?:as|since|because|while) [^.,;:!?]{1,40}$/i.test(textBefore(reading, mark, mark.start)) &&
    support.steps.some((step) => step.aspect === 'done' && step.start > mark.end);
  const open = reading
    .marks('state/open')
    .filter(
      (mark) =>
        (!(aboutPlans || isPlanned(mark)) || persists(mark)) &&
        !isSpared(mark) &&
        !isLimit(mark) &&
        !isWhile(reading, mark) &&
        !isOver(mark) &&
        !explains(mark) &&
        !isOutcome(mark) &&
        !isPastStill(mark),
    );
  const failures = [...reading.marks('state/failing'), ...failingToo(reading, support)].filter(
    (mark) => !isPlanned(mark) && !isSpared(mark) && !(isSought(reading, mark) && isAdvice(reading, support)),
  );
  const failing = failures.filter((mark) => !isOver(mark));
  const opens = bySentence(open);
  // "Ranked matches do not start; casual ones run as normal": the other thing is no end of the trouble.
  const troubles = [...open, ...failing];
  const firstTrouble = troubles.reduce((first, { start }) => Math.min(first, start), Infinity);
  // "It opens again on 24 January": what a time of ours stands behind is still to come.
  const promised = bySentence(support.promises.filter((one) => one.of === 'solution' && one.type !== 'vague'));
  const isToCome = (mark: Mark) =>
    !/(?:\bready\b|(?<!\p{L})готов)/iu.test(reading.text.slice(mark.start, mark.end)) &&
    promised.inSentence(mark).some((one) => one.start >= mark.end && one.start - mark.end < 3);
  const unaffected = bySentence(reading.marks('state/unaffected').filter(({ start }) => start > firstTrouble));
  // "Your letters do not arrive. All works at our end": who says so answers a complaint.
  const fine = bySentence(reading.marks('excuse/fine'));
  // "The code is corrected, it comes with the next release": not gone for the reader.
  const releases = bySentence(support.promises.filter((one) => one.of === 'release'));
  const resolved = reading
    .marks('state/resolved')
    .filter(
      (mark) =>
        !inClause(opens, mark) &&
        !inClause(plans, mark) &&
        !isMeant(reading, mark) &&
        !releases.inSentence(mark).length &&
        !isToCome(mark) &&
        !(troubles.length && !support.steps.length && isMet(fine, mark)) &&
        !isMet(unaffected, mark),
    );
  const [closing] = reading.marks('state/closing');
  if (closing) return aboutPlans && !resolved.length ? neutral : told('resolved', resolved[0] ?? closing);

  const isDealtWith = support.steps.length + support.promises.length + support.apologies.length > 0;
  const isQuestion = troubles.length > 0 && troubles.every((mark) => isAsked(reading, mark));
  if (isQuestion && !isDealtWith && !resolved.length) return neutral;
  const lasting = resolved.length
    ? stillOpen(open, failing.filter(persists), resolved, persists, support.apologies)
    : open[0];
  if (lasting) return told('open', lasting);
  if (resolved[0]) return told('resolved', resolved[0]);
  // A wish passed on: what is missing is a feature.
  if (reading.marks('commitment/wish').length) return neutral;
  const [failure] = failing;
  const isAwaited =
    failing.length > 0 &&
    ['state/waiting', 'excuse/fine', ...leftToReader].some((one) => reading.marks(one).length > 0);
  const isTheirs = bySentence(reading.marks('state/yours'));
  const isOwn = failing.some((mark) => isTheirs.inSentence(mark).length > 0);
  // "It does not open because it is still zipped": what lasts is the reason.
  const lasts =
    failure &&
    persisting.inSentence(failure).some((one) => !isReason(reading, one, failure) && !isLeftOut(reading, one, support));
  // "Your message about the broken lift is registered": told by the reader, and waited for.
  const isReported =
    failing.length > 0 && bySentence(reading.marks('state/received')).inSentence(failing[0]!).length > 0;
  if (failure && !lasts && !isOwn && !isReported && isAdvice(reading, support)) return neutral;
  if (failure && (isDealtWith || isAwaited || isReported || persists(failure))) return told('open', failure);
  const [mendedFailure] = failing.length ? [] : failures;
  if (mendedFailure) return told('resolved', mendedFailure);
  // "Sorry about the missing parts. We'll see what we can do": noted, or to be waited for, and nothing for the reader to do.
  const waiting = reading.marks('state/advice').length ? [] : reading.marks('state/waiting');
  const received = [
    ...reading.marks('state/received'),
    ...waiting,
    // "The courier has not found you. Ring us tomorrow": it waits, for all that we do.
    ...(isDealtWith || advicesIn(reading).length ? [] : leftToReader.flatMap((one) => reading.marks(one))),
  ].map(factOf);
  return aboutPlans
    ? neutral
    : fromSupport(
        reading
          .marks('state/trouble')
          .filter(
            (mark) =>
              !isPlanned(mark) &&
              !isSpared(mark) &&
              !isOfAll(reading, mark) &&
              !(isAimed(reading, mark) && isAdvice(reading, support)),
          ),
        received,
        support,
        inspections,
        bySentence(reading.marks('state/complaint')),
      );
}

/** "Чтобы доступ заработал": what it is done for, not what is there. */
function isMeant(reading: ReadingText, mark: Mark): boolean {
  return /^чтобы?$/.test(clauseOf(reading, mark)!.opener);
}

/** "Tap the pass, then **Freeze**", "выберите «Сбой оплаты»": what is written on a button. */
function isLabel(reading: ReadingText, mark: Mark): boolean {
  const { text } = reading;
  // "Card > Freeze": the last of the way through a menu.
  if (/[>→›]\s$/.test(text.slice(Math.max(0, mark.start - 2), mark.start)) && /\p{Lu}/u.test(text[mark.start]!))
    return true;
  // "Tap Membership, then Freeze, and pick the dates."
  const before = textBefore(reading, mark, mark.start);
  if (/\p{Lu}/u.test(text[mark.start]!) && pressed.test(before)) return true;
  return (
    /[*_"“«„`]/.test(text[mark.start - 1] ?? '') &&
    /^(?:[^*_"”»“`.!?\n]{0,30})[*_"”»“`]/.test(text.slice(mark.end, mark.end + 31)) &&
    /\p{Lu}/u.test(text[mark.start]!) &&
    /[\p{L}>→]/u.test(before)
  );
}

const pressed =
  /(?<!\p{L})(?:tap|click|press|select|choose|нажмите|выберите|откройте) [^.!?]{0,60}(?:,|,? then|,? and|,? затем|,? потом| и) $/iu;

/** "Ещё не активирован, поэтому его можно обменять": not yet is as it should be. */
function isInTime(reading: ReadingText, mark: Mark): boolean {
  return (
    inTime.test(reading.text.slice(mark.end, mark.end + 90)) || whileYou.test(textBefore(reading, mark, mark.start))
  );
}

/** "Пока вы в роуминге, платёж не списывается": of the reader's own time away. */
const whileYou = /^(?:пока вы (?!жд|чита)|(?:while|as long as) you are )[^.!?]*,\s/iu;

const inTime =
  /^[^,.!?;]{0,30},\s(?:поэтому|так что|значит|и)\s(?:[\p{L}]+\s){0,2}(?:можно|можете|успе\p{L}+|сможете|ещ[её] есть)\s(?:[\p{L}]+\s){0,3}?(?:поменя|обмен|измен|отмен|перен|дополн|добав|отказ|замен|верну|выбра|переду|исправ|отредакт|врем)/iu;

/** "What "Held" means: customs look at the parcel", "«Задержан» означает, что...": what a word stands for. */
function isDefined(reading: ReadingText, mark: Mark): boolean {
  return /["«“'`*][^.!?]*(?:\b(?:means?|stands for)\b|означает|значит)[^.!?]*$/iu.test(
    textBefore(reading, mark, mark.start),
  );
}

/** "A lost book may be replaced by the same title": a rule for whatever is lost. */
function isOfAll(reading: ReadingText, mark: Mark): boolean {
  return (
    /^(?:an?|any|every)\s$/i.test(textBefore(reading, mark, mark.start)) &&
    /^(?:\s[\w-]+){1,4}\s(?:may|can|must|should|has to|costs?|is (?:replaced|charged|exchanged|swapped))\b/i.test(
      reading.text.slice(mark.end, mark.end + 60),
    )
  );
}

/** "To block a lost card:", "Чтобы заменить сломанный брелок,": what is done about such a thing. */
function isAimed(reading: ReadingText, mark: Mark): boolean {
  return /^(?:(?:in order )?to|for|if|чтобы|для|при|на случай)\s[^.!?:;,]*$/iu.test(
    textBefore(reading, mark, mark.start),
  );
}

/** "Чтобы узнать, почему тормозит программа, откройте...": what the reader is shown how to find out. */
function isSought(reading: ReadingText, mark: Mark): boolean {
  return sought.test(textBefore(reading, mark, mark.start));
}

const sought =
  /^(?:(?:и|а|then|and)\s)?(?:чтобы|если хотите|(?:in order )?to|if you (?:want|wish|would like) to)\s(?:\p{L}+\s){0,2}(?:узнать|понять|увидеть|посмотреть|выяснить|проверить|найти|определить|see|find|learn|know|check|tell|understand)[^.!?]{0,30}?(?<!\p{L})(?:почему|отчего|где|на как\p{L}+|как\p{L}{2,3}|что|кто|why|where|what|which|whether|who)(?!\p{L})[^.!?]*$/iu;

const isPoka = /^(?:пока|while)(?!\p{L})/iu;
/** "Пока она не готова": until she is. */
const untilThen = /^пока (?:он[аои]?|вы|мы) не(?!\p{L})/iu;
/** "Пока заказ не отправлен, адрес можно поменять": what may be done before that, with any order. */
const stillFree =
  /^пока (?:\p{L}+ ){1,2}не (?:переда|отправ|отгруж|собра|выда|прода|оплач|обработ|оформл|принят|зачисл|выкупл|начал|распеча)\p{L}*[^,.!?]*,\s[^.!?]*(?<!\p{L})(?:можно|можете|сможете|вправе|получится|(?:измен|отмен|помен|перенос|добав)\p{L}*)(?!\p{L})/iu;

/** "You asked why guests cannot see it": a question told again, which the text goes on to answer. */
function isAsked(reading: ReadingText, mark: Mark): boolean {
  const { opener } = clauseOf(reading, mark)!;
  return questionOpeners.has(opener) && asking.test(textBefore(reading, mark, mark.start));
}

const questionOpeners: ReadonlySet<string> = new Set('why whether how if почему отчего зачем'.split(' '));
const asking =
  /(?:\b(?:ask|asked|asking|wonder|wondered|wondering|wished? to know|want(?:ed)? to know|question)|спрашива|спросил|интересу|хотите узнать|хотели узнать)/iu;

/**
 * "The canteen does not accept cash", "the lamp does not turn": a rule of the house reads as a failure does. It is one where
 * somebody complained, is sorry, works at it or waits.
 */
function failingToo(reading: ReadingText, { steps, apologies }: Support): readonly Mark[] {
  const unlikely = reading.marks('state/unlikely');
  if (!unlikely.length) return unlikely;
  const isWorkedAt = steps.some((step) => step.aspect !== 'done');
  const signs = ['state/failing', 'state/open', 'state/trouble', 'state/waiting', 'state/received', 'state/complaint'];
  const isTold = apologies.length > 0 || isWorkedAt || signs.some((concept) => reading.marks(concept).length > 0);
  const persisting = persistingIn(reading);
  return isTold ? unlikely : unlikely.filter((mark) => persisting.inSentence(mark).length > 0);
}

/**
 * "The export fell over after the update. We put the old version back": what is told as an event, or as failing before a
 * proof that it works, is over once a repair of ours follows it and nothing is promised or under way behind the repair.
 */
function mended(
  reading: ReadingText,
  { steps, promises, apologies }: Support,
  inspections: Places<Mark>,
  persists: (mark: Mark) => boolean,
): (mark: Mark) => boolean {
  const happened = bySentence(reading.marks('state/happened'));
  const lastProof = reading.marks('state/proof').reduce((last, { start }) => Math.max(last, start), -1);
  const done = steps.filter((step) => step.aspect === 'done');
  const deeds = bySentence(done);
  // "Escalated to the chief engineer" is told as done, and repairs nothing.
  const handed = bySentence(steps.filter(({ aspect }) => aspect === 'escalation'));
  const repairs = done.filter(
    (step) => ![inspections, handed].some((places) => places.inSentence(step).some((one) => overlaps(one, step))),
  );
  const last = repairs[repairs.length - 1];
  const pending = [
    ...steps.filter((step) => step.aspect !== 'done'),
    ...promises.filter((one) => one.of !== 'message'),
  ];
  const sorry = bySentence(apologies);
  const past = bySentence(reading.marks('fault/told'));
  const lastEnd = reading.marks('state/resolved').reduce((first, { end }) => Math.min(first, end), Infinity);
  const isPending = last !== undefined && pending.some((one) => one.start > last.start);
  const finds = bySentence(reading.marks('notice/found'));
  const isFound = (mark: Mark) =>
    // Who is sorry has it before him still.
    !apologies.length &&
    finds.inSentence(mark).some((one) => one.end <= mark.start && one.clause !== mark.clause) &&
    goesAgain(reading, last!.start);
  return (mark) => {
    if (persists(mark) || !last) return false;
    const isEvent = isMet(happened, mark);
    // "We switched the option off": the event is our own deed.
    if (isEvent && deeds.inSentence(mark).some((step) => overlaps(step, mark) && step.start < mark.start)) return true;
    if (isPending) return false;
    // "It works again. The failure came from a worn cable": why it had been.
    if (isEvent && lastEnd < mark.start && isCaused(reading, mark)) return true;
    // "The amount went back this morning. We are sorry that it was missing": regretted as past.
    if (sorry.inSentence(mark).length && inClause(past, mark)) return true;
    if (last.start <= mark.end) return false;
    return isEvent || lastProof > mark.end || isFound(mark);
  };
}

/** An event with its cause: "through a faulty board", "из-за износа". */
function isCaused({ text }: ReadingText, { end }: Mark): boolean {
  return /^[^.!?;]*(?:по вине|из-за|потому что|\b(?:because|due to|caused by|owing to))(?!\p{L})/iu.test(
    text.slice(end, end + 60),
  );
}

/** "We saw that the locker does not shut. The lock was changed, the locker shuts": the present behind a repair, not denied. */
function goesAgain({ language, blocks, members }: ReadingText, from: number): boolean {
  const wanted = Grammar.verb | Grammar.present | Grammar.third;
  return members.some((number) => {
    const { start, tokens } = blocks[number]!;
    return tokens.some((token, index) => {
      if (token.kind !== 'word' || start + token.start < from) return false;
      const readings = languages[language].analyse(token.norm);
      return (
        readings.length > 0 &&
        readings.every(({ grammar }) => (grammar & wanted) === wanted && !(grammar & Grammar.future)) &&
        !/^(?:не|ни|not|never)$/.test(tokens[index - 1]?.norm ?? '')
      );
    });
  });
}

/** Whether a mark stands behind another in a clause of its own that gives a reason. */
function isReason(reading: ReadingText, mark: Mark, told: Mark): boolean {
  const { opener } = clauseOf(reading, mark)!;
  return mark.start > told.end && mark.clause !== told.clause && /^(?:because|since|поскольку|потому)$/.test(opener);
}

/** "The button is grey because no branch is chosen yet. Open the list": what the reader has left out and is shown. */
function isLeftOut(reading: ReadingText, mark: Mark, support: Support): boolean {
  const word = omitted.exec(reading.text.slice(mark.start, mark.end + 16));
  return (
    word !== null && reasoned.test(textBefore(reading, mark, mark.start + word.index)) && isAdvice(reading, support)
  );
}

const omitted =
  /(?:выбра|заполне|указа|отмече|введ|привяза|вписа|добавле|загруже|подписа|активир|подтвержд|сдан|пройд|оплаче)\p{L}*|\b(?:chosen|selected|filled|entered|ticked|linked|added|uploaded|signed|accepted|confirmed|set)\b/iu;
const reasoned = /(?:(?<!\p{L})(?:потому что|поскольку|так как|because|since|as)|:|\s[—–])\s[^.!?,;:]*$/iu;

/** The reader is to call again, to watch it, to report: nobody asks that of a thing that is as it should be. */
const leftToReader = ['watched', 'someday', 'again'].map((concept) => `initiative-to-client/${concept}`);

/** How a thing behaves, told to somebody who is shown what to do: no apology, nothing of ours under way, no time of ours. */
function isAdvice(reading: ReadingText, { steps, promises, apologies }: Support): boolean {
  if (apologies.length || steps.some((step) => step.aspect !== 'done')) return false;
  if (reading.marks('state/received').length || reading.marks('state/waiting').length) return false;
  if (promises.some((one) => one.of === 'message' || one.type === 'vague')) return false;
  const advices = advicesIn(reading).length;
  return advices > 0 && advices >= steps.length;
}

/** "It fails still. Ring again tomorrow": who sends the reader away shows him nothing. */
function advicesIn(reading: ReadingText): readonly Mark[] {
  const advices = reading.marks('state/advice');
  if (!advices.length) return advices;
  const left = leftToReader.flatMap((one) => reading.marks(one));
  return left.length ? advices.filter((mark) => !left.some((one) => isBeside(one, mark))) : advices;
}

/** In the clause of a move that is left to the reader; where he is to watch for something, in the whole sentence. */
function isBeside(left: Mark, mark: Mark): boolean {
  const isWatched = left.concept === leftToReader[0];
  return left.block === mark.block && (left.clause === mark.clause || (isWatched && left.sentence === mark.sentence));
}

/** "Restored for most, still working on the rest": what stays open although the text says that something is solved. */
function stillOpen(
  open: readonly Mark[],
  failing: readonly Mark[],
  resolved: readonly Mark[],
  persists: (mark: Mark) => boolean,
  apologies: readonly Apology[],
): Mark | undefined {
  const solved = resolved[resolved.length - 1];
  const solvedPlaces = bySentence(resolved);
  const sorry = bySentence(apologies);
  const qualifies = (mark: Mark) =>
    solved !== undefined &&
    mark.block === solved.block &&
    mark.start > solved.end &&
    mark.sentence - solved.sentence <= 1 &&
    !sorry.inSentence(mark).length;
  return [...open.filter((mark) => persists(mark) || qualifies(mark)), ...failing].find(
    (mark) => !inClause(solvedPlaces, mark),
  );
}

/** No plain word of the state: a trouble, and what the text does about it. */
function fromSupport(
  troubles: readonly Mark[],
  received: readonly Fact[],
  { steps, promises, apologies }: Support,
  inspections: Places<Mark>,
  complaints: Places<Mark>,
): StateReading {
  const pending = [...received, ...steps.filter((step) => step.aspect !== 'done'), ...promises];
  const pendingTrouble = nearest(troubles, pending);
  if (pendingTrouble) return told('open', pendingTrouble);
  // Who is sorry speaks of a trouble, whatever its name.
  const [sorry] = apologies;
  // A list of repairs may hold a plan; what was done last decides.
  const last = steps[steps.length - 1];
  const isDone =
    last?.aspect === 'done' &&
    promises.length === 0 &&
    !inspections.inSentence(last).some((one) => overlaps(one, last));
  if (sorry && pending.length > received.length && !isDone) return { state: 'open', evidence: sorry };
  // An escalation alone may be a notice of the helpdesk; after a check of ours it means that the matter is stuck.
  const escalated = steps.find((step) => step.aspect === 'escalation');
  if (escalated) {
    const done = steps.filter((step) => step.aspect === 'done');
    if (done.some((step) => step.start < escalated.start) && !done.some((step) => step.start > escalated.end))
      return { state: 'open', evidence: escalated };
  }
  const doneTrouble = nearest(troubles, steps);
  // Who has only looked at it has taken nothing away.
  const isOnlySeen =
    steps.length > 0 && steps.every((step) => inspections.inSentence(step).some((one) => overlaps(one, step)));
  if (doneTrouble) return isOnlySeen && !isMet(complaints, doneTrouble) ? neutral : told('resolved', doneTrouble);
  return sorry && steps.length ? { state: 'resolved', evidence: sorry } : neutral;
}

/** The first trouble with one of the facts in a paragraph near it. */
function nearest(troubles: readonly Mark[], facts: readonly Fact[]): Mark | undefined {
  const blocks = new Set(facts.map((fact) => fact.block));
  return troubles.find((mark) => {
    for (let block = mark.block - nearBlocks; block <= mark.block + nearBlocks; block++)
      if (blocks.has(block)) return true;
    return false;
  });
}

function told(state: State, mark: Mark): StateReading {
  return { state, evidence: factOf(mark) };
}
