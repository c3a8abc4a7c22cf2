import { isDenied } from '../../denied';
import type { Fix } from '../../finding';
import { passedUp, withAlternative } from '../../repair/alternative';
import { offer } from '../../repair/lacking';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, marksTold, sameSentence, sentenceAfter, sentenceBefore, wholeWords } from '../../where';

/** Stopping is the worst of sins: an open fault goes one level up, a refusal names what is possible. */
export const rule: Rule = {
  id: 'dead-end',
  title: { ru: 'Тупик: «ничего не можем сделать»', en: 'A dead end: "there is nothing we can do"' },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.5', '1.5', '3'],
  since: '0.1.0',
  tells: ['stop', 'helpless'],
  over: [
    { rule: 'excuse', scope: 'sentence' },
    { rule: 'empty-status', scope: 'template' },
    { rule: 'missing-steps', scope: 'template' },
    { rule: 'missing-deadline', scope: 'template' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const open = reading.facts.state === 'open';
      const stops = marksTold(reading, rule)
        .filter((mark) => !isDenied(template, reading, mark) && !isOvercome(template, reading, mark))
        .sort((a, b) => a.block - b.block || a.start - b.start);
      for (const [index, mark] of stops.entries()) {
        // Of several in a row the last one shuts the door.
        const next = stops[index + 1];
        if (
          (next && [mark, sentenceAfter(mark)].some((at) => sameSentence(next, at))) ||
          goesOn(template, reading, mark)
        )
          continue;
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: open
            ? {
                ru: `«${words}» — остановка на полпути: передайте вопрос выше и напишите, кто ведёт его теперь и когда придёт ответ.`,
                en: `"${words}" stops half-way: escalate, and say who has the matter now and when the answer comes.`,
              }
            : {
                ru: `«${words}» закрывает дверь: добавьте, что возможно вместо этого.`,
                en: `"${words}" closes the door: add what is possible instead.`,
              },
          ...(open ? {} : { level: 'warning' }),
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** An alternative anywhere in the text, or somebody who takes it further. */
function goesOn(template: Template, reading: Reading, stop: Mark): boolean {
  const { handovers, escalations } = reading.facts;
  const elsewhere = (one: { start: number; end: number }) => one.end <= stop.start || stop.end <= one.start;
  return (
    reading.marks('dead-end/alternative').some((one) => elsewhere(one) && !isDenied(template, reading, one)) ||
    reading.marks('commitment/wish').length > 0 ||
    [handovers, escalations].some((list) => list.some((one) => one.start > stop.start))
  );
}

/** "At first we thought we couldn't help, but…"; "we couldn't help on the phone, but the technician has replaced it". */
function isOvercome({ text }: Template, reading: Reading, stop: Mark): boolean {
  const { state, steps } = reading.facts;
  // "Thank you for telling us that it turned up. I have stopped the search": found.
  const solved = reading.marks('closed-unsolved/solved');
  if (
    state !== 'open' &&
    [stop, sentenceBefore(stop)].some((at) => anyIn(solved, at)) &&
    search.test(text.slice(stop.start, stop.end))
  )
    return true;
  const turns = marksIn(reading.marks('dead-end/after'), stop).some((one) => one.end > stop.start);
  const thought = marksIn(reading.marks('dead-end/overcome'), stop).some((one) => {
    if (one.start >= stop.start) return false;
    return !/(?:^|[^а-яё])(?:но|однако)(?![а-яё])|\b(?:but|however)\b/i.test(text.slice(one.end, stop.start));
  });
  if (thought && (turns || state === 'resolved')) return true;
  const isPast = past.test(text.slice(stop.start, stop.end));
  // "We found that passes could not be saved. The disk has been replaced": what was the trouble once.
  if (isPast && state === 'resolved' && steps.some((one) => one.start > stop.end)) return true;
  return isPast && state !== 'open' && turns && steps.some((one) => one.start > stop.end && one.start < stop.end + 150);
}

const search = /\bsearch|\blooking|investigat|поиск|розыск|искать|ищем/iu;
const past = /смогл|смог(?![у])|удалось|could/i;

function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block];
  if (!block) return [];
  const { state } = reading.facts;
  if (state === 'open') {
    const escalated = passedUp(template, reading, mark);
    return offer(
      { ru: 'Передать выше и написать, когда придёт ответ', en: 'Escalate, and say when the answer comes' },
      'fill-in',
      escalated,
    );
  }
  // "Passes could not be saved, and can be again": of what is over nothing is offered instead.
  if (state === 'resolved' && past.test(template.text.slice(mark.start, mark.end))) return [];
  // What takes the place of a refusal right before it takes it along.
  const isRefused = anyIn(reading.marks('not-my-job/refusal'), sentenceBefore(mark));
  // Nor has "you ignored our notice, and there is no getting it back" an alternative: the reproach takes it along.
  const isReproach = ['fault', 'hindsight', 'lecture'].some((one) => anyIn(reading.marks(`client-blame/${one}`), mark));
  if (isRefused || isReproach) return [];
  const added = withAlternative(template, reading, mark, mark.concept === 'dead-end/helpless');
  return offer({ ru: 'Добавить, что возможно вместо этого', en: 'Add what is possible instead' }, 'fill-in', added);
}
