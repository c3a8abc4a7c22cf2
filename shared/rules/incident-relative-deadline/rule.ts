import type { CalendarDate } from '../../facts/calendar';
import { dayAbove, dayLines } from '../../facts/course';
import type { Deadline } from '../../facts/facts';
import type { Fix } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { promiseByDeadline } from '../../repair/promise';
import { say } from '../../repair/say';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import { marksIn, repliesOf } from '../../where';

/** A notice is read for hours and passed on: "in two hours" means something else to everyone. */
export const rule: Rule = {
  id: 'incident-relative-deadline',
  title: { ru: 'Срок в оповещении без даты', en: 'A deadline of a notice without a date' },
  category: 'incident',
  severity: 'warning',
  kinds: ['incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of repliesOf(template)) {
      if (reading.facts.state !== 'open') continue;
      const lines = dayLines(template.blocks);
      const deadlines = reading.facts.deadlines.filter(
        (one) => one.type !== 'vague' && !isEffect(reading, one) && !isBelowDay(reading, lines, one),
      );
      if (deadlines.some((one) => isDated(reading, one))) continue;
      const deadline = deadlines.find((one) => one.of === 'solution') ?? deadlines[0];
      if (!deadline) continue;
      const words = template.text.slice(deadline.start, deadline.end).replace(/\s+/gu, ' ');
      yield {
        span: { start: deadline.start, end: deadline.end },
        message: fill(
          {
            ru: 'Кто прочтёт оповещение позже, не поймёт срок «{words}»: назовите время и дату.',
            en: 'Whoever reads the notice later cannot tell what "{words}" means: give the time and the date.',
          },
          { words },
        ),
        ...(isToday(reading, deadline) ? { level: 'info' as const } : {}),
        fixes: () => fixes(template, reading, deadline),
      };
    }
  },
};

/** How long something will stand still, or when planned work begins: nothing that anybody waits for. */
function isEffect(reading: Reading, deadline: Deadline): boolean {
  return marksIn(reading.marks('incident-relative-deadline/effect'), deadline).some(
    (mark) => mark.start < deadline.end + nearby && deadline.start - nearby < mark.end,
  );
}

/** A time of the clock under a heading with its day. */
function isBelowDay(reading: Reading, lines: readonly CalendarDate[], deadline: Deadline): boolean {
  const clocks = marksIn(reading.marks('incident-relative-deadline/clock'), deadline);
  return clocks.some((mark) => overlaps(mark, deadline)) && dayAbove(lines, deadline.start) !== null;
}

/** A field or slot stands for time and date; else a calendar date in the promise or right beside the time. */
function isDated(reading: Reading, deadline: Deadline): boolean {
  if (deadline.type === 'placeholder') return true;
  const { start, end } = deadline;
  return marksIn(reading.marks('incident-relative-deadline/date'), deadline).some(
    (date) => date.start < end + nearby && start - nearby < date.end,
  );
}

/** Characters between a time and its date: "к 18:00 (в среду, 25 ноября)". */
const nearby = 20;

/** "Today by 18:00": a reader of the same day understands it. */
function isToday(reading: Reading, deadline: Deadline): boolean {
  const { start, end } = deadline.promise;
  const near = (concept: string) =>
    marksIn(reading.marks(concept), deadline).some((mark) => mark.start < end + nearby && start - nearby < mark.end);
  return near('incident-relative-deadline/today') && near('incident-relative-deadline/clock');
}

/** "By 18:30" keeps its time and gets a date; "in two hours" gives way to both. */
function fixes(template: Template, reading: Reading, deadline: Deadline): Fix[] {
  // "The day | after tomorrow": all of it gives way.
  const behind = /^\s(?:after tomorrow|послезавтра)(?!\p{L})/iu.exec(
    template.text.slice(deadline.end, deadline.end + 20),
  );
  // "Не далее как | сегодня к вечеру".
  const lead = /(?:не далее,? как|не позже чем|не позднее чем|уже)\s+$/iu.exec(
    template.text.slice(Math.max(0, deadline.start - 18), deadline.start),
  );
  const span = {
    start: deadline.start - (lead?.[0].length ?? 0),
    end: deadline.end + (behind?.[0].length ?? 0),
  };
  const title = { ru: 'Назвать время и дату', en: 'Give the time and the date' };
  const time = /(?<![\d:])\d{1,2}(?::\d\d(?:\s?[ap]\.?m\b)?|\s?[ap]\.?m\b)/i.exec(
    template.text.slice(span.start, span.end),
  );
  if (time) {
    const at = span.start + time.index + time[0].length;
    // "By 19:00 today": the date says what the word said.
    const said = /^\s+(?:today|tonight|сегодня)(?!\p{L})/iu.exec(template.text.slice(at, at + 12))?.[0].length ?? 0;
    const dated = { start: at, end: at + said, text: say(template, reading, 'onDate') };
    const before = /(?<=\s)(?:сегодня|today)\s+(?=(?:(?:до|к|в|by|at|before|until)\s+)?$)/u.exec(
      template.text.slice(Math.max(0, at - time[0].length - 24), at - time[0].length),
    );
    const start = Math.max(0, at - time[0].length - 24) + (before?.index ?? 0);
    const without = before ? [{ start, end: start + before[0].length, text: '' }] : [];
    return offer(title, 'fill-in', [...without, dated]);
  }
  const by = deadline.of === 'message' ? 'byNextUpdate' : 'atDeadline';
  const edits = promiseByDeadline(template, reading, deadline, span, by);
  return offer(title, 'fill-in', edits);
}
