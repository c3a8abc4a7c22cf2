import type { Apology } from '../../facts/facts';
import type { Edit, Fix, Problem } from '../../finding';
import { apologyForWhatItWas } from '../../repair/asked';
import { offer, together } from '../../repair/lacking';
import { dropWords, leaveOutAside, leaveOutSentence } from '../../repair/leave-out';
import { say } from '../../repair/say';
import { deleteSentence, replaceSentence, replaceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { marksIn, oncePerSentence, sameSentence, wholeWords } from '../../where';
import { plain } from './phrases';

/** One apology that names its reason is enough; whoever grovels looks guilty of more. */
export const rule: Rule = {
  id: 'servile-tone',
  title: { ru: 'Подобострастие, лишние извинения', en: 'Grovels, or apologises more than once' },
  category: 'tone',
  severity: 'off',
  kinds: 'outgoing',
  sources: ['3', '4'],
  since: '0.1.0',
  tells: ['grovel', 'bow', 'servant', 'apology/any'],

  *check(template) {
    for (const reading of template.readings) {
      const marks = ['grovel', 'bow', 'servant']
        .flatMap((concept) => reading.marks(`servile-tone/${concept}`))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      for (const mark of oncePerSentence(marks)) yield servile(template, reading, mark);
      const apologies = distinct(reading.facts.apologies);
      const kept = apologies.find(({ type }) => type === 'specific') ?? apologies[0];
      const extra = apologies.filter((one) => one !== kept);
      const [first] = extra;
      if (first && kept && !marks.some((mark) => extra.some((one) => sameSentence(one, mark))))
        yield {
          span: { start: first.start, end: first.end },
          message: {
            ru: 'Одного извинения достаточно: оставьте то, что называет причину, остальные уберите.',
            en: 'One apology is enough: keep the one that names what it is for, and leave the others out.',
          },
          related: [
            {
              span: { start: kept.start, end: kept.end },
              message: { ru: 'Это извинение остаётся.', en: 'This apology stays.' },
            },
          ],
          fixes: () =>
            onlyOne(
              template,
              reading,
              extra.filter(({ type }) => type !== 'specific'),
            ),
        };
    }
  },
};

function servile(template: Template, reading: Reading, mark: Mark): Problem {
  const span = wholeWords(template.text, mark);
  const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    span,
    message: {
      ru: `«${words}» звучит подобострастно: достаточно одного извинения с причиной и спокойной просьбы.`,
      en: `"${words}" grovels: one apology that names its reason, and a calm request, are enough.`,
    },
    fixes: () => offer({ ru: 'Сказать спокойно', en: 'Say it calmly' }, 'suggestion', calm(template, reading, mark)),
  };
}

/** Two apologies of one sentence are one. */
function distinct(apologies: readonly Apology[]): Apology[] {
  return apologies.filter((one, index) => !apologies.slice(0, index).some((other) => sameSentence(one, other)));
}

function calm(template: Template, reading: Reading, mark: Mark): Edit[] | null {
  const block = template.blocks[mark.block];
  if (!block) return null;
  if (mark.concept === 'servile-tone/bow') return dropWords(template, block, mark);
  // "Falling at your feet, we ask you to forgive the cold coffee": the apology stays, or one comes in its place.
  const isOnly =
    marksIn(reading.facts.apologies, mark).length > 0 &&
    reading.facts.apologies.every((one) => sameSentence(one, mark));
  if (mark.concept === 'servile-tone/servant' && isOnly)
    return (
      leaveOutAside(template, block, mark) ??
      apologyForWhatItWas(template, block, mark.sentence) ??
      replaceSentence(template, block, mark.sentence, say(template, reading, 'apology'))
    );
  if (mark.concept === 'servile-tone/servant')
    return leaveOutSentence(template, reading, block, mark.sentence) ?? deleteSentence(template, block, mark.sentence);
  const others = reading.facts.apologies.some((one) => !sameSentence(one, mark));
  const out = others ? leaveOutSentence(template, reading, block, mark.sentence) : null;
  const { apology, reason, subject } = plain[reading.language];
  const goesOn = reason.test(template.text.slice(mark.end, mark.end + 12)) && !block.sentences[mark.sentence]?.question;
  const from = mark.start - (subject.exec(template.text.slice(block.start, mark.start))?.[0].length ?? 0);
  return (
    out ??
    (goesOn ? replaceSpan(template, { start: from, end: mark.end }, apology) : null) ??
    apologyForWhatItWas(template, block, mark.sentence) ??
    replaceSentence(template, block, mark.sentence, say(template, reading, 'apology'))
  );
}

function onlyOne(template: Template, reading: Reading, extra: readonly Apology[]): Fix[] {
  // "… that the papers lay untouched. … that nobody rang back": of two reasons a person chooses.
  if (!extra.length) return [];
  const edits = extra.map((one) => {
    const block = template.blocks[one.block];
    return block ? leaveOutSentence(template, reading, block, one.sentence) : null;
  });
  return offer({ ru: 'Оставить одно извинение', en: 'Keep one apology' }, 'suggestion', together(...edits));
}
