import type { Apology } from '../../facts/facts';
import { readNotice } from '../../facts/notice';
import type { Edit, Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { tells } from '../../repair/predicate';
import { say } from '../../repair/say';
import { replaceSentence, replaceSpan, sentenceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Block } from '../../text/text';
import { marksIn, sameSentence, tokenAt, withRest } from '../../where';

/** "Sorry for the inconvenience": for which? It sounds like a machine, and admits more than it means to. */
export const rule: Rule = {
  id: 'vague-apology',
  title: { ru: 'Извинение ни за что: «за доставленные неудобства»', en: 'An apology for nothing in particular' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update', 'incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const { apologies } = reading.facts;
      if (apologies.some(({ type }) => type === 'specific') || namesTrouble(template, reading)) continue;
      for (const apology of apologies) {
        if (goesOn(template, apology)) continue;
        if (marksIn(reading.marks('vague-apology/polite'), apology).some((one) => overlaps(one, apology))) continue;
        const span = withRest(template.blocks[apology.block], apology);
        const words = template.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
        yield {
          span,
          message: {
            ru: `«${words}» — за что именно? Назовите, что случилось у читателя: «за то, что…».`,
            en: `"${words}" - for what? Name what happened to the reader: "that ...".`,
          },
          fixes: () => fixes(template, reading, apology, span),
        };
      }
    }
  },
};

/** "Sorry for the inconvenience: the till was closed": what follows names it. */
function goesOn({ text }: Template, { end }: Apology): boolean {
  return /^\s*[:(—–]\s*[\p{L}{[]/u.test(text.slice(end, end + 12));
}

/** A notice tells everybody what was affected: the apology need not repeat it. */
function namesTrouble(template: Template, reading: Reading): boolean {
  if (template.kind !== 'incident-notice') return false;
  return readNotice(reading, reading.facts).affected !== null;
}

/** The whole sentence where the apology is all of it; else the hollow words only. */
function fixes(template: Template, reading: Reading, apology: Apology, span: Span): Fix[] {
  const block = template.blocks[apology.block];
  if (!block) return [];
  const whole = say(template, reading, 'apology');
  const isOne = reading.language === 'ru' && alone.test(template.text.slice(span.start, span.end));
  const says = isOne ? whole.replace(/^Приносим/u, 'Приношу') : whole;
  const { steps, deadlines, stateEvidence } = reading.facts;
  const shared = [...steps, ...deadlines, ...(stateEvidence ? [stateEvidence] : [])].some(
    (one) => sameSentence(one, apology) && !overlaps(one, apology),
  );
  // "Sorry to keep you waiting; there is hot chocolate at the gate": what is told besides stays.
  const semicolon = /^[^.!?;\n]{0,20};\s/.exec(template.text.slice(span.end));
  const besides =
    semicolon && semicolon[0].trimEnd().length < 3 ? replaceSpan(template, span, says.replace(/\.$/, '')) : null;
  const edits =
    besides ??
    tellsMore(template, block, apology.sentence, span, says) ??
    (shared ? null : replaceSentence(template, block, apology.sentence, says)) ??
    replaceSpan(template, withWho(template, block, apology.sentence, span), says.replace(/\.$/, ''));
  return offer({ ru: 'Назвать, за что извиняемся', en: 'Name what we apologise for' }, 'fill-in', edits);
}

/** "Извините за это, абонемент продлили", "извиняемся и дарим бонусы": what is told behind it becomes a sentence of its own. */
function tellsMore({ text }: Template, block: Block, sentence: number, span: Span, says: string): Edit[] | null {
  if (block.language !== 'ru') return null;
  const { start, end } = sentenceSpan(block, sentence);
  const before = text.slice(start, span.start);
  const more = /^\s*(?:,\s+(?:(?:и|а|но|поэтому)\s+)?|\s+и\s+)(?=[\p{L}\d])/u.exec(text.slice(span.end, end));
  const inside = /\sи\s+(?=\p{L}+(?:им|ем|ём|ли|ла)(?!\p{L}))/u.exec(text.slice(span.start, span.end));
  const from = more ? span.end + more[0].length : inside ? span.start + inside.index + inside[0].length : -1;
  const lead = /^(?:(?:ещё|еще) раз|мы|я|(?:за\s[^,]{4,40}))?\s*$/iu.test(before)
    ? ''
    : /^\p{Lu}\p{L}+,\s$/u.test(before)
      ? before
      : null;
  const rest = text.slice(from, end);
  if (from < 0 || lead === null) return null;
  if (!isNews.test(rest) && !tells(block, tokenAt(block, from), block.sentences[sentence]!.last)) return null;
  if (/^(?:что|котор|за|если|но|потому|так как|пожалуйста)/iu.test(rest)) return null;
  const opening = lead ? says.charAt(0).toLowerCase() + says.slice(1) : says;
  return [{ start, end: from + 1, text: `${lead}${opening} ${rest.charAt(0).toUpperCase()}` }];
}

const isNews = /(?<!\p{L})(?:уже|теперь|снова)(?!\p{L})/iu;

/** Said by one person. */
const alone = /(?<!\p{L})(?:извиняюсь|прошу|приношу|мне (?:очень )?жаль|сожалею)(?!\p{L})/iu;

/** "I'm really | sorry about this": who is sorry is told anew. */
function withWho({ text }: Template, block: Block, sentence: number, span: Span): Span {
  const { start } = sentenceSpan(block, sentence);
  const who = /^(?:(?:i|we)(?:['’](?:m|re)| am| are)|мы|я)(?: \p{L}+){0,2} $/iu;
  return who.test(text.slice(start, span.start)) ? { start, end: span.end } : span;
}
