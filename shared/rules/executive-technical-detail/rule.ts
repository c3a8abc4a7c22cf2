import { isSeries, oneByOne, technicalCodes } from '../../facts/technical';
import type { Fix } from '../../finding';
import { fill } from '../../localized';
import { withArticle } from '../../repair/article';
import { offer } from '../../repair/lacking';
import { withoutDetail } from '../../repair/leave-out';
import { outcomeKept, withoutWords } from '../../repair/report';
import { apartFrom, isDetermined, isLabelled } from '../../repair/rest';
import { deleteSpan, replaceSpan, sentenceSpan } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps, type Span, TakenSpans } from '../../span';
import type { Reading, Template } from '../../template';
import { lastWithDependents, marksIn, tokenAt, wordsOf } from '../../where';

interface Detail extends Span {
  readonly block: number;
  readonly sentence: number;
}

/** He asked for the tap to stop dripping: which model it is now tells him nothing. */
export const rule: Rule = {
  id: 'executive-technical-detail',
  title: { ru: 'Технические подробности в отчёте руководителю', en: 'Technical details in a report to an executive' },
  category: 'executive',
  severity: 'warning',
  kinds: ['executive-report'],
  sources: ['2'],
  since: '0.1.0',
  over: [{ rule: 'internal-jargon', scope: 'sentence' }],

  *check(template) {
    for (const reading of template.readings) {
      for (const detail of oneByOne(template.text, detailsOf(template, reading))) {
        const words = template.text.slice(detail.start, detail.end).replace(/\s+/gu, ' ');
        const message = {
          ru: '«{words}» руководителю ничего не говорит: уберите это или назовите вещь обычным словом.',
          en: '"{words}" tells an executive nothing: take it out, or call the thing by its everyday name.',
        };
        yield {
          span: { start: detail.start, end: detail.end },
          message: fill(message, { words }),
          fixes: () => fixes(template, reading, detail),
        };
      }
    }
  },
};

/** Terms, labelled numbers and codes; the longest of those that overlap. */
function detailsOf(template: Template, reading: Reading): Detail[] {
  const known = [...reading.marks('config/everyday'), ...reading.marks('config/allow')];
  const labels = reading.marks('executive-technical-detail/labelled');
  const isWord = ({ start, end }: Span) => ordinary.has(template.text.slice(start, end));
  // The servers of a dining room, the lock of a canal.
  const isElsewhere = reading.marks('executive-technical-detail/elsewhere').length > 0;
  const twins = isElsewhere ? reading.marks('executive-technical-detail/twin') : [];
  const isTwin = (mark: Span) => twins.some((one) => overlaps(one, mark));
  const terms = reading.marks('executive-technical-detail/term').filter((one) => !isWord(one) && !isTwin(one));
  const found: Detail[] = [...terms, ...labels];
  for (const number of reading.members) {
    const block = template.blocks[number]!;
    for (const span of technicalCodes(template.text, block)) {
      const token = tokenAt(block, span.start);
      const isMasked =
        block.tokens[token]?.kind === 'placeholder' || block.start + block.tokens[token]!.start > span.start;
      // "корпус Б-12" is where, not what.
      const place = { block: number, sentence: block.sentenceOf[token] ?? -1 };
      // "Gates B4 to B12": the second one is as good a place as the first.
      const isPlace = marksIn(reading.marks('executive-technical-detail/place'), place).some(
        (one) => one.last < token && (token - one.last <= 2 || isSeries(block.tokens.slice(one.last + 1, token))),
      );
      if (token >= 0 && !isMasked && !isPlace) found.push({ ...span, ...place });
    }
  }
  const taken = new TakenSpans(known);
  const kept: Detail[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.overlaps(one)) continue;
    taken.add(one);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Products whose names are words of everyday speech when written small. */
const ordinary: ReadonlySet<string> = new Set(['exchange', 'exchanged', 'exchanges', 'apache']);

function fixes(template: Template, reading: Reading, { start, end, block: number, sentence }: Detail): Fix[] {
  const block = template.blocks[number]!;
  const plain = template.config.glossary.find(
    ({ word }) => word.toLowerCase() === template.text.slice(start, end).toLowerCase(),
  );
  const simply = { ru: 'Сказать просто', en: 'Put it plainly' };
  if (plain) return offer(simply, 'safe', replaceSpan(template, { start, end }, plain.plain));
  const title = { ru: 'Убрать подробность', en: 'Take the detail out' };
  const token = tokenAt(block, start);
  const clause = block.clauseOf[token]!;
  const { first } = block.clauses[clause]!;
  // "The CX-2960 had come unplugged", "the code E-17 is gone": without it nothing is left to speak of.
  const isNamed = isLabelled(block, first, token) || isDetermined(block, token);
  const isCode = block.tokens[token]?.kind === 'code';
  const isApposition = isCode || (!isNamed && /^[^\s]*\d/u.test(template.text.slice(start, end)));
  const aside = wordsOf(block, apartFrom(block, first, token), lastWithDependents(block, clause, []));
  const named = isApposition && !isBracketed(template.text, aside) ? deleteSpan(template, { start, end }) : null;
  const words = withoutDetail(template, block, sentence, token, end) ?? named;
  const whole = sentenceSpan(block, sentence);
  const cut = aside.start > whole.start ? withColon(template.text, aside) : whole;
  const bare = words && reading.language === 'en' ? withArticle(template.text, words) : words;
  const kept = bare ? offer(title, 'suggestion', bare) : outcomeKept(template, reading, { start, end }, title);
  return kept.length ? kept : withoutWords(template, reading, [cut], title);
}

const isBracketed = (text: string, { start, end }: Span) => text[start - 1] === '(' && text[end] === ')';

/** An explanation goes with its colon or its brackets. */
function withColon(text: string, { start, end }: Span): Span {
  if (isBracketed(text, { start, end })) return { start: start - 1, end: end + 1 };
  const colon = /\s*[:;—–]\s*$/u.exec(text.slice(Math.max(0, start - 5), start));
  return { start: start - (colon?.[0].length ?? 0), end };
}
