import type { Rule } from '../../rule';

/** Whoever broke it or is late with it was our choice or is our colleague: the reader wants to know what we do, and when it works. */
export const rule: Rule = {
  id: 'blame-shift',
  title: { ru: 'Вина или задержка переложена на других', en: 'Puts the fault or the delay on somebody else' },
  category: 'responsibility',
  severity: 'error',
  kinds: 'outgoing',
  sources: ['0.2', '1.1', '1.2', '3'],
  since: '0.1.0',
  over: [
    { rule: 'other-department', scope: 'sentence' },
    { rule: 'why-unsolved', scope: 'sentence' },
  ],

  *check(template) {
    for (const reading of template.readings) {
      const seen = new Set<string>();
      for (const mark of reading.marks('blame-shift/fault')) {
        // One charge, however many words it takes.
        const key = `${mark.block} ${mark.sentence}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const words = template.text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
        yield {
          span: { start: mark.start, end: mark.end },
          message: {
            ru: `«${words}» перекладывает вину: читателю важно не кто виноват, а что делаете вы — назовите свой шаг и срок.`,
            en: `"${words}" shifts the blame: the reader does not need a culprit but your step - say what you are doing and when it will work.`,
          },
        };
      }
    }
  },
};
