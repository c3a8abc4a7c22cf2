import { isDenied } from '../../denied';
import { withoutVerdict } from '../../repair/belittled';
import { isBeside } from '../../repair/shrug';
import type { Rule } from '../../rule';
import { isInName, marksTold, oncePerSentence, wholeWords } from '../../where';

/** How great a trouble is, only the one who has it can say. */
export const rule: Rule = {
  id: 'belittling',
  title: { ru: 'Беда клиента названа мелочью', en: "Makes the client's trouble small" },
  category: 'tone',
  severity: 'info',
  kinds: 'outgoing',
  sources: ['3', '4'],
  since: '0.1.0',
  tells: ['verdict', 'soothing', 'merely', 'briefly', 'small'],

  *check(template) {
    for (const reading of template.readings) {
      const marks = marksTold(reading, rule)
        .filter(
          (mark) =>
            isBeside(template, reading, mark) && !isDenied(template, reading, mark) && !isInName(template, mark),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end);
      for (const mark of oncePerSentence(marks)) {
        const span = wholeWords(template.text, mark);
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message: {
            ru: `«${words}» преуменьшает чужую неприятность: назовите факт без оценки.`,
            en: `"${words}" makes the reader's trouble small: state the fact without a verdict.`,
          },
          fixes: () => withoutVerdict(template, reading, mark),
        };
      }
    }
  },
};
