/** Words about somebody else's fault go. */
import type { Fix } from '../finding';
import { overlaps } from '../span';
import type { Reading, Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import { marksIn, sameSentence, wordsOf } from '../where';
import { factKept, lacking, offer, tellInstead, titleOf } from './lacking';
import { leaveOutSentence } from './leave-out';
import { insteadOfUnreal, withoutDoer } from './nobody';
import { notYet } from './not-yet';
import { isDoneForUs, turnToWe } from './person';
import { reasonWithin, toldOfThem, wholeClause } from './rest';
import { say } from './say';
import { deleteSpan, replaceSentence } from './seam';
import { withoutShrug } from './shrug';

/** What happened may stay, who did it goes; an open text gets the step and the time that it lacks. */
export function withoutBlame(template: Template, reading: Reading, mark: Mark): Fix[] {
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
    (/\/(?:cause|through)$/.test(mark.concept)
      ? explained
      : toldOfThem(
          block,
          mark,
          [...reading.facts.steps, ...reading.facts.deadlines].filter((one) => sameSentence(one, mark)),
        ));
  const unreal = notYet(template, block, mark);
  if (unreal) return offer({ ru: 'Сказать, что есть', en: 'Say what is so' }, 'suggestion', unreal);
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
  const without = { ru: 'Убрать слова о чужой вине', en: 'Leave out whose fault it was' };
  const instead = (told && withoutShrug(template, reading, mark, told)) ?? told;
  if (open) return offer(titleOf(template, instead, title, without), 'fill-in', instead);
  // "The fault in the couriers' rota was found and removed": what ended it must not go.
  const ends = [...reading.facts.steps, ...reading.marks('state/resolved'), ...reading.marks('report/outcome')];
  if (marksIn(ends, mark).some((one) => overlaps(one, words) && one.start >= mark.start)) return [];
  const { steps, deadlines, stateEvidence } = reading.facts;
  const isDone = marksIn(steps, mark).some((one) => one.start >= words.end);
  const isTold = isDone && !steps.some((one) => !sameSentence(one, mark));
  // "It has to be done anew because the welders botched it": what is left says nothing.
  const isNeeded =
    isTold || [...deadlines, ...(stateEvidence ? [stateEvidence] : [])].some((one) => sameSentence(one, mark));
  // "The tax office mixed up your number, so we can't match the transfer": that waits for a step.
  const fact = factKept(template, reading, block, mark.sentence, words, lacking(reading, words), true);
  if (fact) return offer(titleOf(template, fact, title, without), 'fill-in', fact);
  const gone =
    withoutDoer(template, block, mark.sentence) ??
    deleteSpan(template, words) ??
    (isNeeded ? null : leaveOutSentence(template, reading, block, mark.sentence));
  if (gone || !isDone) return offer(without, 'suggestion', gone);
  // "They sent the wrong reader, and we borrowed one": half of it tells nothing, so what was done is told anew.
  return offer(title, 'fill-in', replaceSentence(template, block, mark.sentence, say(template, reading, 'doneThen')));
}
