import { isDenied, isOwned } from '../../denied';
import type { Fix } from '../../finding';
import { offer, tellInstead } from '../../repair/lacking';
import { leaveOutSentence } from '../../repair/leave-out';
import { insteadOfUnreal, withoutDoer } from '../../repair/nobody';
import { isDoneForUs, turnToWe } from '../../repair/person';
import { reasonWithin, toldOfThem, wholeClause } from '../../repair/rest';
import { say } from '../../repair/say';
import { deleteSpan, replaceSentence } from '../../repair/seam';
import { withoutShrug } from '../../repair/shrug';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { marksIn, marksTold, oncePerSentence, repliesOf, sameSentence, wholeWords, wordsOf } from '../../where';

/** Whoever broke it or is late with it was our choice or is our colleague: the reader wants to know what we do, and when it works. */
export const rule: Rule = {
  id: 'blame-shift',
  title: {
    ru: 'Перекладывает вину за сбой или задержку на других',
    en: 'Puts the fault or the delay on somebody else',
  },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.2', '1.1', '1.2', '3'],
  since: '0.1.0',
  tells: ['cause', 'charge', 'unreal'],
  over: [
    { rule: 'other-department', scope: 'sentence' },
    { rule: 'why-unsolved', scope: 'sentence' },
  ],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const marks = marksTold(reading, rule)
        .filter((mark) => !isOwned(template, reading, mark))
        .filter((mark) => !isDenied(template, reading, mark) && !isMended(template, reading, mark));
      marks.sort((a, b) => a.block - b.block || a.start - b.start);
      for (const mark of oncePerSentence(marks)) {
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `Читателю важно не то, кто виноват («${words}»), а что делаете вы: назовите свой шаг и срок.`,
            en: `The reader needs your step, not a culprit ("${words}"): say what you are doing and by when it will work.`,
          },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** "The builders cut the cable, we mended it at 11:30": what happened, with our own work beside it. */
function isMended({ text }: Template, { facts }: Reading, mark: Mark): boolean {
  // "The bus leaves later because of the roadworks": a notice, nobody is late with anything.
  if (facts.state === 'neutral' && /\broad ?works?$/i.test(text.slice(mark.start, mark.end))) return true;
  if (mark.concept !== 'blame-shift/charge') return false;
  const steps = marksIn(facts.steps, mark);
  // "Сантехники нашли повреждённый участок": the work itself, told with its trouble.
  if (steps.some((one) => overlaps(one, mark) && one.end > mark.end)) return true;
  if (facts.state !== 'resolved') return false;
  const isOurs = ({ start }: Span) => /[,;:—]|\s(?:and|but|и|но)\s/iu.test(text.slice(mark.end, start));
  return steps.some((one) => one.aspect === 'done' && one.start >= mark.end && isOurs(one));
}

/** What happened may stay, who did it goes; an open text gets the step and the time that it lacks. */
function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  const clause = block?.clauses[mark.clause];
  if (!block || !clause) return [];
  const sentence = block.sentences[mark.sentence]!;
  // "…по вине службы доставки: посылку отправили не туда": what explains the fault goes with it.
  const explained = /^\s*(?:[:—–]|,\s*(?:котор|who|which))/u.test(template.text.slice(mark.end))
    ? wordsOf(block, mark.first, sentence.last)
    : wholeClause(block, mark);
  const words =
    reasonWithin(block, mark) ??
    (mark.concept === 'blame-shift/cause'
      ? explained
      : toldOfThem(
          block,
          mark,
          [...reading.facts.steps, ...reading.facts.deadlines].filter((one) => sameSentence(one, mark)),
        ));
  // "The plumber changed the hose": it was done for us, and we did it.
  const turned = isDoneForUs(reading, block, mark)
    ? turnToWe(template, reading, block, mark.sentence, wordsOf(block, mark.first, mark.first))
    : null;
  if (turned) return offer({ ru: 'Сказать «мы»', en: 'Say "we"' }, 'suggestion', turned);
  const open = reading.facts.state === 'open';
  const title = { ru: 'Написать, что делаем мы и когда закончим', en: 'Write what we do and by when' };
  // "It would be here if the factory had not been late": without the condition that says nothing.
  const anew = insteadOfUnreal(template, reading, block, mark);
  if (anew) return offer(title, 'fill-in', anew);
  const told = open ? tellInstead(template, reading, block, mark.sentence, words) : null;
  if (open) return offer(title, 'fill-in', (told && withoutShrug(template, reading, mark, told)) ?? told);
  // "The fault in the couriers' rota was found and removed": what ended it must not go.
  const ends = [...reading.facts.steps, ...reading.marks('state/resolved'), ...reading.marks('report/outcome')];
  if (marksIn(ends, mark).some((one) => overlaps(one, words) && one.start >= mark.start)) return [];
  const { steps, deadlines, stateEvidence } = reading.facts;
  const isDone = marksIn(steps, mark).some((one) => one.start >= words.end);
  const isTold = isDone && !steps.some((one) => !sameSentence(one, mark));
  // "It has to be done anew because the welders botched it": what is left says nothing.
  const isNeeded =
    isTold || [...deadlines, ...(stateEvidence ? [stateEvidence] : [])].some((one) => sameSentence(one, mark));
  const gone =
    withoutDoer(template, block, mark.sentence) ??
    deleteSpan(template, words) ??
    (isNeeded ? null : leaveOutSentence(template, reading, block, mark.sentence));
  if (gone || !isDone)
    return offer({ ru: 'Убрать слова о чужой вине', en: 'Leave out whose fault it was' }, 'suggestion', gone);
  // "They sent the wrong reader, and we borrowed one": half of it tells nothing, so what was done is told anew.
  return offer(title, 'fill-in', replaceSentence(template, block, mark.sentence, say(template, reading, 'doneThen')));
}
