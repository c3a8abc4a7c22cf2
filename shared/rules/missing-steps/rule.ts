import { isDeferred } from '../../deferred';
import type { Fact } from '../../facts/facts';
import type { Fix } from '../../finding';
import { behindTrouble } from '../../repair/idle';
import { isUndone } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import { isSurelyOpen } from '../../surely-open';
import type { Reading, Template } from '../../template';
import { necessaryAt, sentenceTextOf, troublesOf } from '../../where';

/** A deadline alone asks for trust; a step earns it. */
export const rule: Rule = {
  id: 'missing-steps',
  title: { ru: 'Срок есть, а что сделано — не сказано', en: 'A deadline, but not a word on what has been done' },
  category: 'status',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['0.1', '1.1'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const { stateEvidence, steps, deadlines, apologies } = reading.facts;
      if (!isSurelyOpen(reading) || steps.length || !deadlines.length || isDeferred(reading)) continue;
      if (isRoutine(template, reading, stateEvidence) || isOffered(template, reading)) continue;
      // Only an apology tells of a trouble: "forgive us the two hours on Monday. Your new appointment is at 9".
      if (stateEvidence && apologies.some((one) => overlaps(one, stateEvidence))) continue;
      const [idle] = reading.marks('missing-steps/idle');
      yield {
        span: necessaryAt(template, reading, idle ?? stateEvidence),
        message: {
          ru: 'Проблема ещё есть, но не сказано, что сделано: назовите хотя бы один шаг — что проверили, заменили, запросили.',
          en: 'The problem is still there, but nothing tells what has been done: name at least one step, such as what you checked, replaced or requested.',
        },
        fixes: () => fixes(template, reading),
      };
    }
  },
};

/** "Our watchmaker can make one by hand. Shall he?": the step waits for the reader's word. */
function isOffered(template: Template, { facts }: Reading): boolean {
  const { text } = template;
  const isAsked = facts.questions.some(({ start, end }) =>
    /^(?:shall (?:we|i|he|she|they)|would you like (?:us|me|him|her|them) to|(?:do you )?want (?:me|us|him|her|them) to)\b/i.test(
      text.slice(start, end),
    ),
  );
  // "If you wish, we try again: it takes two days": nothing is promised but that.
  return isAsked || facts.deadlines.every((one) => wished.test(sentenceTextOf(template, one)));
}

const wished =
  /(?<!\p{L})если (?:вы )?(?:хотите|желаете|согласны|захотите|решите)(?!\p{L})|\bif you (?:wish|like|want|agree|prefer)\b/iu;

/** "Your application is being processed", "work on your kitchen goes on": nothing is the matter. */
function isRoutine({ text }: Template, { marks }: Reading, at: Fact | null): boolean {
  if (
    !at ||
    !/\b(?:application|registration|booking|enrolment|order|work)\b.*(?:being (?:processed|handled|prepared|reviewed|examined)|\bgoes on\b)/i.test(
      text.slice(at.start, at.end),
    )
  )
    return false;
  return !['state/failing', 'state/trouble', 'state/persisting', 'state/complaint'].some((one) => marks(one).length);
}

function fixes(template: Template, reading: Reading): Fix[] {
  const at = troubleOf(template, reading);
  if (!isTroubled(template, reading, at) || isUndone(template)) return [];
  const says = say(template, reading, 'stepDone');
  const block = at && template.blocks[at.block];
  const edits =
    (at && block && behindTrouble(template, reading, block, at.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return edits
    ? [{ title: { ru: 'Вписать, что уже сделано', en: 'Insert what has been done so far' }, grade: 'fill-in', edits }]
    : [];
}

/** "The error is still there. Send us the log of errors": where it is told, not where something is asked for. */
function troubleOf(template: Template, reading: Reading): Fact | null {
  const { stateEvidence: at } = reading.facts;
  const asks =
    /^(?:пожалуйста, )?(?:при|вы|от|за)?(?:шлите|отправьте|сообщите|укажите|приложите|уточните|ответьте|проверьте|попробуйте|напишите)(?!\p{L})/iu;
  if (!at || !asks.test(sentenceTextOf(template, at))) return at;
  const [told] = [...troublesOf(reading), ...reading.marks('state/persisting')]
    .filter((one) => !asks.test(sentenceTextOf(template, one)))
    .sort((a, b) => a.start - b.start);
  return told ? { ...at, start: told.start, end: told.end, block: told.block, sentence: told.sentence } : at;
}

/** "Send us her height, and we will adjust them": to be done, and nothing is the matter. */
function isTroubled(template: Template, reading: Reading, at: Fact | null): boolean {
  const troubles = ['state/failing', 'state/trouble'].some((concept) => reading.marks(concept).length > 0);
  const still =
    /(?<!\p{L})(?:не|нет|ещё|еще|пока|до сих пор|по-прежнему|still|not|n['’]t|yet|un\p{L}+|no|remains?)(?!\p{L})/iu;
  return troubles || at === null || still.test(sentenceTextOf(template, at));
}
