import { type Loud, loudRuns } from '../../facts/loud';
import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import type { Rule } from '../../rule';

/** Capitals and rows of marks read as shouting. */
export const rule: Rule = {
  id: 'loud-typography',
  title: { ru: 'Крик: слова прописными буквами, «!!», «??»', en: 'Shouting: words in capitals, "!!", "??"' },
  category: 'tone',
  severity: 'info',
  kinds: 'outgoing',
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const loud of loudRuns(template.text, template.source.segmentation)) yield problem(template.text, loud);
  },
};

function problem(text: string, { span, quiet, isMarks }: Loud): Problem {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const message = isMarks
    ? {
        ru: '«{words}» читается как крик: хватит одного знака.',
        en: '"{words}" reads like shouting: one mark is enough.',
      }
    : {
        ru: '«{words}» прописными читается как крик: напишите обычными буквами.',
        en: '"{words}" in capitals reads like shouting: write it in small letters.',
      };
  const fixes = (): Fix[] => [
    {
      title: isMarks
        ? { ru: `Оставить «${quiet}»`, en: `Leave "${quiet}"` }
        : { ru: 'Написать обычными буквами', en: 'Write it in small letters' },
      grade: isMarks ? 'safe' : 'suggestion',
      edits: [{ ...span, text: quiet }],
    },
  ];
  return { span, message: fill(message, { words: words.length > 60 ? `${words.slice(0, 57)}…` : words }), fixes };
}
