/** What is so, and how to put it right, instead of a reproach: no more of it than the text lacks. */
import type { Edit, Fix } from '../finding';
import type { Reading, Template } from '../template';
import type { Place } from '../where';
import { sameSentence, troublesOf } from '../where';
import { offer } from './lacking';
import { leaveOutSentence } from './leave-out';
import { tellsRightOne } from './lecture';
import { say } from './say';
import { deleteSpan, replaceSentence, sentenceSpan, withCapital } from './seam';

/** What is offered where a text reproaches. */
export const titles = {
  out: { ru: 'Убрать упрёк', en: 'Leave the reproach out' },
  see: { ru: 'Сказать, что видим и как исправить', en: 'Say what we see and how to put it right' },
};

/**
 * Instead of a sentence that only reproaches. Where all is well again, where a refusal says that nothing can be put right, or
 * where the text tells what is done about it, the sentence just goes; a trouble that is told already is not told again.
 */
export function putRight(template: Template, reading: Reading, place: Place): Fix[] {
  const block = template.blocks[place.block];
  if (!block) return [];
  const { state, stateEvidence, steps } = reading.facts;
  // "The claim shows a wet phone, so the damage is of your own making": the fact stays.
  const { start, end } = sentenceSpan(block, place.sentence);
  const said = template.text.slice(start, end);
  const so = blamed.exec(said);
  const fact = so && deleteSpan(template, { start: start + so.index, end });
  if (fact) return offer(titles.out, 'suggestion', fact);
  // "It is your own fault that the trial went on": what is so stays, too.
  const bare = said.replace(/[.!?]+$/, '');
  const stays = [toldYou, ownFault].map((one) => one.exec(bare)?.[1]).find((one) => one && !/[[\]{}<>]/.test(one));
  if (reading.language === 'en' && stays)
    return offer(titles.out, 'suggestion', replaceSentence(template, block, place.sentence, `${withCapital(stays)}.`));
  // "You chose the wrong category. The right one stands above": what the right one is of stays.
  const thing = wrong.exec(said)?.[1];
  if (thing && !thing.endsWith('s') && tellsRightOne(template, place)) {
    const differs = say(template, reading, 'doesNotMatch', { object: thing });
    return offer(titles.see, 'fill-in', replaceSentence(template, block, place.sentence, differs));
  }
  const apart = (one: Place) => !sameSentence(one, place);
  const stops = [...reading.marks('dead-end/stop'), ...reading.marks('dead-end/helpless')];
  const troubles = troublesOf(reading);
  const isTold = troubles.some(apart) || (stateEvidence !== null && state === 'open' && apart(stateEvidence));
  const isPlanned = template.kind === 'maintenance-notice' || reading.marks('state/planned').length > 0;
  const isOpen = state === 'open' && stateEvidence !== null && !sameSentence(stateEvidence, place);
  const isBack = !isOpen && tellsBack(template, reading, place);
  const isOver =
    isBack || state === 'resolved' || stops.length > 0 || (state === 'neutral' && (troubles.length === 0 || isPlanned));
  const without = isOver || steps.some(apart) ? leaveOutSentence(template, reading, block, place.sentence) : null;
  if (without) return offer(titles.out, 'suggestion', without);
  const says = say(template, reading, isTold ? 'correct' : 'whatWeSee');
  const told: Edit[] | null = replaceSentence(template, block, place.sentence, says);
  return offer(titles.see, 'fill-in', told);
}

const ownFault =
  /^(?:it|this|that)(?:['’]s| is| was) (?:(?:all|entirely|only|simply|really) )?your (?:own )?(?:fault|mistake|error|doing) that\s+(?!(?:you|it|they|s?he)\b)(.+)$/i;

/** "Your booking is back in place", "your password is reset": nothing is left to put right. */
function tellsBack({ text, blocks }: Template, reading: Reading, place: Place): boolean {
  return reading.members.some((number) => {
    const block = blocks[number]!;
    return block.sentences.some(({ question }, sentence) => {
      const { start, end } = sentenceSpan(block, sentence);
      const isOther = !sameSentence({ block: number, sentence }, place);
      return isOther && !question && back.test(text.slice(start, end));
    });
  });
}

const back =
  /(?:\b(?:is|are|has been|have been|['’]s been|(?:we|i)(?:['’]ve| have))(?: now| all| already)? (?:back|reset|restored|unlocked|reinstated|reopened|open again|working again|active again|refunded|corrected|fixed|replaced|renewed|reissued|sorted|re-?booked|re-?sent|put right)\b|(?<!\p{L})(?<!не )(?:восстанов(?:лен\p{L}*|или)|сброс(?:или|ил)|сброшен\p{L}*|исправ(?:лен\p{L}*|или)|разблокирова\p{L}+|снова (?:работа|открыт|доступ|актив|действ)\p{L}*|вернули на место|перевыпустили|оформили заново)(?!\p{L}))/iu;

/** "Had you read it, you would know that | the fee is kept |", "how often must we explain that | … |". */
const toldYou =
  /^(?:(?:i|we)(?:['’]ve| have) (?:already )?(?:told you|explained to you|explained)(?: \w+){0,2}|.*\byou would (?:know|have known|have seen|see)|how (?:many times|often)\b.*\b(?:explain|say|repeat|tell you|told you)) that ((?:the|your|our|we|it|all|each|every|\p{L}+s)\b.+)$/iu;

const blamed =
  /,\s+(?:and )?(?:so|hence|therefore)\s(?:the |this |that |it )[^,.;:!?]*\b(?:your own|yourself|your fault|you)\b[^,.;:!?]*[.!]*$/i;

const wrong =
  /\b(?:the|a|an) (?:wrong|incorrect|invalid) ([\p{L}-]+(?: (?:number|code|name|address|key|card|form|file))?)\b/iu;
