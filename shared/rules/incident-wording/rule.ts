import { namesThing, readNotice } from '../../facts/notice';
import type { Edit, Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { calmed } from '../../repair/calm';
import { offer, together } from '../../repair/lacking';
import { leaveOutLone } from '../../repair/leave-out';
import { say } from '../../repair/say';
import { deleteSpan, replaceSentence, replaceSpan } from '../../repair/seam';
import { slot } from '../../repair/slots';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, isInName, marksIn, repliesOf, sameSentence, wordsOf } from '../../where';

/** A notice is quoted: it says what does not work and for whom, neither louder nor less. */
export const rule: Rule = {
  id: 'incident-wording',
  title: { ru: 'Пугающие или пустые слова о сбое', en: 'Alarming or empty words about an incident' },
  category: 'incident',
  severity: 'info',
  kinds: ['incident-notice'],
  sources: ['4'],
  since: '0.1.0',
  over: [{ rule: 'why-unsolved', scope: 'overlap' }],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const loud = [...reading.marks('incident-wording/alarming'), ...reading.marks('incident-wording/everything')];
      const settled = reading.marks('incident-wording/settled');
      const told = reading.marks('incident-wording/hack').filter((mark) => !anyIn(settled, mark));
      for (const mark of [...loud, ...told]) if (!isInName(template, mark)) yield alarming(template, reading, mark);
      const marks = reading.marks('incident-wording/empty');
      if (!marks.length) continue;
      // Where nothing says what is affected, that part is missing, and these words are not the fault.
      const notice = readNotice(reading, reading.facts);
      if (!notice.affected) continue;
      for (const mark of marks) if (!namesThing(reading, mark)) yield empty(template, reading, mark);
    }
  },
};

function alarming(template: Template, reading: Reading, mark: Mark): Problem {
  const { span, words } = saidIn(template, mark);
  const message = {
    ru: '«{words}» пугает больше, чем объясняет: напишите спокойно, что не работает и у кого.',
    en: '"{words}" frightens more than it explains: say calmly what does not work, and for whom.',
  };
  const title = { ru: 'Сказать спокойно', en: 'Say it calmly' };
  const fixes = () => offer(title, 'suggestion', calmed(template, reading, mark));
  return { span, message: fill(message, { words }), fixes };
}

function empty(template: Template, reading: Reading, mark: Mark): Problem {
  const { span, words } = saidIn(template, mark);
  const message = {
    ru: '«{words}» ничего не объясняет: назовите здесь, что не работает и у кого.',
    en: '"{words}" explains nothing: name here what does not work, and for whom.',
  };
  const title = { ru: 'Назвать, что не работает и у кого', en: 'Name what does not work, and for whom' };
  const fixes = (): Fix[] => offer(title, 'fill-in', named(template, reading, mark));
  return { span, message: fill(message, { words }), fixes };
}

function saidIn({ text }: Template, { start, end }: Mark) {
  return { span: { start, end }, words: text.slice(start, end).replace(/\s+/gu, ' ') };
}

/** "Interrupted for technical reasons." -> "Interrupted: [what does not work, and for whom]." */
function named(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block]!;
  const { first, last } = block.sentences[mark.sentence]!;
  const { start, end } = wordsOf(block, first, last);
  const isNoun = marksIn(reading.marks('incident-wording/trouble'), mark).find((one) => one.end === mark.end);
  const affected = slot(template, reading, 'affected');
  if (template.text.slice(start, end).includes(':')) return null;
  const added = { start: end, end, text: `: ${affected}` };
  const hangs = /^(?:due to|because of|owing to|for|из-за|вследствие|ввиду|по|в связи)(?!\p{L})/iu.test(
    template.text.slice(mark.start, mark.end),
  );
  const shorter =
    isNoun && !hangs
      ? replaceSpan(template, { start: mark.start, end: mark.end }, template.text.slice(isNoun.start, isNoun.end))
      : deleteSpan(template, mark);
  // What follows names it already: the empty words just go.
  const { affected: told } = readNotice(reading, reading.facts);
  const isNamed = told !== null && !sameSentence(told, mark);
  // "We are having some technical problems. The tills do not open": it says nothing besides.
  const isLone =
    isNamed && last - first < shortSentence && !reading.facts.deadlines.some((one) => sameSentence(one, mark));
  const isMoment = marksIn(reading.marks('notice/moment'), mark).length > 0;
  const gone = isLone && !isMoment && !hangs ? leaveOutLone(template, reading, block, mark.sentence) : null;
  if (gone) return gone;
  if (isNamed && hangs && shorter) return shorter;
  return (
    together(shorter, [added]) ??
    replaceSentence(template, block, mark.sentence, say(template, reading, 'incidentAffected'))
  );
}

/** Tokens: a sentence of so few tells that there is a fault, and nothing of it. */
const shortSentence = 10;
