import { isAgreed } from '../../facts/agreed';
import type { Fact, Mention } from '../../facts/facts';
import type { Fix } from '../../finding';
import { isLabel, standsAlone } from '../../label';
import { offer } from '../../repair/lacking';
import { turnToWe } from '../../repair/person';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import { newlineOf } from '../../text/lines';
import { anyIn, clauseAt, isBeside, marksIn, opensClause, repliesOf } from '../../where';

/** The reader has one address: us. Whoever of ours or of our vendors does the work, does it as "we". */
export const rule: Rule = {
  id: 'other-department',
  title: {
    ru: 'Названо другое подразделение, подрядчик или поставщик',
    en: 'Names another department, contractor or vendor',
  },
  category: 'responsibility',
  severity: 'info',
  kinds: 'outgoing',
  sources: ['0.2', '1.2', '3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of repliesOf(template)) {
      const named = new Set<string>();
      for (const mention of reading.facts.mentions) {
        if (mention.who === 'person' || isExempt(template, reading, mention)) continue;
        const key = `${mention.block} ${mention.sentence} ${mention.name.toLowerCase()}`;
        if (named.has(key)) continue;
        named.add(key);
        const waited = mention.who === 'sister' && reading.facts.state === 'open';
        const name = mention.name.replace(/\s+/g, ' ');
        yield {
          span: { start: mention.start, end: mention.end },
          message: {
            ru: `Для читателя все вы — одна команда: напишите «мы» вместо «${name}» или согласуйте упоминание с руководителем.`,
            en: `To the reader you are all one team: write "we" instead of "${name}", or agree with its head that it may be named.`,
          },
          ...(waited || mention.who === 'configured' ? { level: 'warning' } : {}),
          fixes: () => fixes(template, reading, mention),
        };
      }
    }
  },
};

function fixes(template: Template, reading: Reading, mention: Mention): Fix[] {
  const block = template.blocks[mention.block];
  if (!block) return [];
  const told = offer(
    { ru: 'Сказать «мы»', en: 'Say "we"' },
    'suggestion',
    turnToWe(template, reading, block, mention.sentence, mention),
  );
  const { bodyStart, document } = template.source;
  // What would end the comment, or be read as who agreed, has no place in a name there.
  if (document.format !== 'markdown' || /--|[()<>]/.test(mention.name)) return told;
  const agreed = `<!-- replylint-agreed: ${mention.name.replace(/\s+/g, ' ')}${template.today ? ` (${template.today})` : ''} -->${newlineOf(template.text)}`;
  const title = { ru: 'Отметить, что упоминание согласовано', en: 'Note that its head agreed to be named' };
  return [...told, { title, grade: 'suggestion', edits: [{ start: bodyStart, end: bodyStart, text: agreed }] }];
}

function isExempt(template: Template, reading: Reading, mention: Mention): boolean {
  const meets = (concept: string) => marksIn(reading.marks(concept), mention).some((mark) => overlaps(mark, mention));
  if (['config/team', 'config/public', 'config/allow'].some(meets) || isTheReaders(template, reading, mention))
    return true;
  let [from, to] = [mention.start, mention.end];
  while (from > 0 && isOpening(template.text, from - 1)) from--;
  while (isOpening(template.text, to)) to++;
  const before = marksIn(reading.marks('other-department/before'), mention);
  const touches = ({ start, end }: Span) =>
    (from <= end && end <= mention.start) || (start < mention.start && mention.start < end);
  const after = marksIn(reading.marks('other-department/after'), mention);
  if (before.some(touches) || after.some(({ start }) => mention.end <= start && start <= to)) return true;
  if (isAgreed(template.source, template.today, mention.name, meets('config/agreed'))) return true;
  const { handovers, escalations, steps } = reading.facts;
  const passed = marksIn(steps, mention).filter(({ start }) =>
    /^(?:переда|поруч|назнач)/iu.test(template.text.slice(start, start + 9)),
  );
  const clause = clauseAt(template, mention);
  const here = (one: Span) => overlaps(one, mention) || clauseAt(template, one) === clause;
  const sent = [
    passed,
    handovers,
    escalations,
    reading.marks('commitment/wish'),
    reading.marks('other-department/sends'),
    reading.marks('other-department/openly'),
    reading.facts.faults,
  ];
  if (
    sent.some((list: readonly Fact[]) =>
      marksIn(list, mention).some((one) => here(one) || isBeside(template, one, mention)),
    )
  )
    return true;
  const { quoted } = template.blocks[mention.block]!.clauses[Number(clause.split(':')[1])]!;
  return quoted || isLabel(template, mention) || standsAlone(template, mention);
}

/** What may stand between a unit and the words that name its kind. */
function isOpening(text: string, index: number): boolean {
  return /[\s«"“„*_(]/.test(text[index] ?? '');
}

/** An executive's own departments: where it is gone, whom we met; not who did it or sees that it stays so. */
function isTheReaders(template: Template, { facts, marks }: Reading, mention: Mention): boolean {
  if (template.kind !== 'executive-report' || mention.who !== 'department') return false;
  const acts = anyIn([...facts.steps, ...marks('report/prevention')], mention);
  const isPlace = anyIn([...marks('report/contact'), ...marks('report/scope')], mention);
  return !acts || (isPlace && !opensClause(template, mention));
}
