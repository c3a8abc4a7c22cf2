import { isDenied } from '../../denied';
import type { Fix } from '../../finding';
import { withAim } from '../../repair/aim';
import { toldThen } from '../../repair/amends';
import { besidePromise } from '../../repair/beside';
import { isDated } from '../../repair/confession';
import { hasHappened, isNamed } from '../../repair/happened';
import { offer } from '../../repair/lacking';
import { dropWholeShare, insteadOfClause, leaveOutSentence } from '../../repair/leave-out';
import { type SentenceName, say } from '../../repair/say';
import { replaceSentence } from '../../repair/seam';
import { isUnexplained } from '../../repair/unexplained';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { brief, marksIn, marksTold, mostUnderlined, oncePerSentence, wholeWords } from '../../where';
import { excess } from './phrases';

/** What nobody can keep, a client will hold us to. A measure is worth more than a guarantee. */
export const rule: Rule = {
  id: 'absolute-promise',
  title: { ru: 'Обещание без границ: «никогда», «100 %»', en: 'A promise without limits: "never", "100 %"' },
  category: 'tone',
  severity: 'info',
  kinds: 'outgoing',
  sources: ['4'],
  since: '0.1.0',
  tells: ['never', 'wholly', 'compensation'],

  *check(template) {
    for (const reading of template.readings) {
      const marks = marksTold(reading, rule)
        .filter((mark) => !isDenied(template, reading, mark) && !isDisclaimed(reading, mark))
        .sort((a, b) => a.block - b.block || a.sentence - b.sentence || weight(a) - weight(b) || a.start - b.start);
      for (const mark of oncePerSentence(marks)) {
        const span = brief(template, wholeWords(template.text, telling(template, reading, mark)));
        const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        yield {
          span,
          message:
            mark.concept === 'absolute-promise/compensation'
              ? {
                  ru: `«${words}» — обещание без границ: назовите, что именно и сколько вернёте.`,
                  en: `"${words}" is a promise without limits: say what exactly we pay back, and how much.`,
                }
              : {
                  ru: `«${words}» никто не сможет выполнить наверняка: напишите, что сделано, чтобы это не повторилось.`,
                  en: `"${words}" is more than anybody can keep: write what has been done against it.`,
                },
          fixes: () => fixes(template, reading, mark),
        };
      }
    }
  },
};

/** Of a long stretch what is more than can be kept: "never ever occur a second time". */
function telling({ text }: Template, { language }: Reading, mark: Mark): Span {
  if (mark.end - mark.start <= mostUnderlined) return mark;
  const at = text.slice(mark.start, mark.end).search(excess[language].telling);
  return at < 0 ? mark : { start: mark.start + at, end: mark.end };
}

/** What can not be kept is underlined rather than the word that vouches for it, and the shorter where one is long. */
function weight({ concept, start, end }: Mark): number {
  return (end - start > 90 ? 2 : 0) + (concept === 'absolute-promise/never' ? 0 : 1);
}

/** "We cannot promise that it will never happen again." */
function isDisclaimed(reading: Reading, mark: Mark): boolean {
  return marksIn(reading.marks('absolute-promise/denied'), mark).some(({ start }) => start <= mark.start);
}

function fixes(template: Template, reading: Reading, mark: Mark): Fix[] {
  const block = template.blocks[mark.block]!;
  const money = mark.concept === 'absolute-promise/compensation';
  const { prevention } = reading.facts;
  const isTold = prevention && (prevention.block !== mark.block || prevention.sentence !== mark.sentence);
  const out = isTold && !money ? leaveOutSentence(template, reading, block, mark.sentence) : null;
  if (out)
    return offer(
      { ru: 'Убрать обещание: мера уже названа', en: 'Leave it out: the measure is told' },
      'suggestion',
      out,
    );
  const fact = money ? null : besidePromise(template, reading, block, mark);
  if (fact) return offer({ ru: 'Убрать обещание', en: 'Leave the promise out' }, 'suggestion', fact);
  const { boundless, guarantee } = excess[reading.language];
  const words = template.text.slice(mark.start, mark.end);
  const excessive = money || guarantee.test(words) ? null : boundless.exec(words);
  const without = excessive && dropWholeShare(template, block, mark.start + excessive.index, excessive[0].length);
  if (without) return offer({ ru: 'Убрать преувеличение', en: 'Leave the exaggeration out' }, 'suggestion', without);
  const paid = isDated(reading, mark) ? 'compensationThen' : 'compensation';
  const measure = isNamed(template, reading, mark) ? 'measure' : 'measureAlone';
  const name: SentenceName = money ? paid : hasHappened(template, reading) ? measure : 'care';
  // Nothing went wrong before, or nobody knows why: there is no measure to tell, and the promise may go.
  const isPassed = reading.facts.escalations.length > 0 || isUnexplained(template);
  const isOpen = name === measure && reading.facts.state !== 'resolved' && isPassed;
  const idle =
    name === 'care' || isOpen || name === 'measureAlone'
      ? leaveOutSentence(template, reading, block, mark.sentence)
      : null;
  if (idle) return offer({ ru: 'Убрать обещание', en: 'Leave the promise out' }, 'suggestion', idle);
  const says = withAim(template, mark, say(template, reading, name));
  if (name === 'care')
    return offer(
      { ru: 'Написать, что для этого делаете', en: 'Write what you do for it' },
      'fill-in',
      insteadOfClause(template, block, mark, says) ?? replaceSentence(template, block, mark.sentence, says),
    );
  return offer(
    money
      ? { ru: 'Назвать срок решения о возмещении', en: 'Say by when we decide on the refund' }
      : { ru: 'Написать, что сделано против повторения', en: 'Write what has been done against it' },
    'fill-in',
    (name === 'compensationThen' ? toldThen(template, reading, block, mark) : null) ??
      insteadOfClause(template, block, mark, says),
  );
}
