import { isAgreed } from '../../facts/agreed';
import type { Mention } from '../../facts/facts';
import type { Fix } from '../../finding';
import { offer } from '../../repair/lacking';
import { turnToWe } from '../../repair/person';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';

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
    for (const reading of template.readings) {
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
  if (template.source.document.format !== 'markdown') return told;
  const { bodyStart } = template.source;
  const agreed = `<!-- replylint-agreed: ${mention.name.replace(/\s+/g, ' ')}${template.today ? ` (${template.today})` : ''} -->\n`;
  const title = { ru: 'Отметить, что упоминание согласовано', en: 'Mark as agreed with its head' };
  return [...told, { title, grade: 'suggestion', edits: [{ start: bodyStart, end: bodyStart, text: agreed }] }];
}

function isExempt(template: Template, reading: Reading, mention: Mention): boolean {
  const meets = (concept: string) => reading.marks(concept).some((mark) => overlaps(mark, mention));
  if (['config/team', 'config/public', 'config/allow'].some(meets)) return true;
  const touch = (from: number, to: number) => from <= to && /^[\s«"“„*_(]*$/.test(template.text.slice(from, to));
  if (
    reading
      .marks('other-department/before')
      .some((mark) => touch(mark.end, mention.start) || (mark.start < mention.start && mention.start < mark.end))
  )
    return true;
  if (reading.marks('other-department/after').some((mark) => touch(mention.end, mark.start))) return true;
  if (isAgreed(template.source, template.today, mention.name, meets('config/agreed'))) return true;
  const { handovers, escalations } = reading.facts;
  const clause = clauseAt(template, mention);
  const here = (one: Span) => overlaps(one, mention) || clauseAt(template, one) === clause;
  if (
    [
      ...handovers,
      ...escalations,
      ...reading.marks('commitment/wish'),
      ...reading.marks('other-department/sends'),
    ].some(here)
  )
    return true;
  return isQuoted(template, mention) || standsAlone(template, mention);
}

/** `block:clause` of the place where a span begins. */
function clauseAt(template: Template, { start }: Span): string {
  const number = template.blocks.findIndex((block) => block.start <= start && start < block.end);
  const block = template.blocks[number];
  const token = block ? block.tokens.findIndex((one) => block.start + one.end > start) : -1;
  return `${number}:${block?.clauseOf[token] ?? start}`;
}

function isQuoted(template: Template, mention: Mention): boolean {
  const block = template.blocks[mention.block];
  const clause = Number(clauseAt(template, mention).split(':')[1]);
  return block?.clauses[clause]?.quoted ?? false;
}

/** A signature or a heading: nothing is told of the unit. */
function standsAlone(template: Template, mention: Mention): boolean {
  const line =
    template.text.slice(0, mention.start).split('\n').at(-1) + template.text.slice(mention.start).split('\n', 1)[0]!;
  const counted = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return counted(line) - counted(mention.name) <= 2 && !/[.!?]\s*$/.test(line);
}
