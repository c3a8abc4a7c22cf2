import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { ofEach } from '../../remembered';
import { offer } from '../../repair/lacking';
import { plainly } from '../../repair/plainly';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { repliesOf } from '../../where';
import { type Term, terms } from './phrases';

/** What only colleagues understand; a client feels talked past, or takes it for rudeness. */
export const rule: Rule = {
  id: 'internal-jargon',
  title: { ru: 'Жаргон поддержки и ИТ', en: 'Slang of support and IT' },
  category: 'confidentiality',
  severity: 'warning',
  // Of a report another rule reports it.
  kinds: ['reply', 'status-update', 'acknowledgement', 'incident-notice', 'maintenance-notice'],
  sources: ['0.4', '1.4', '4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of repliesOf(template)) {
      const allowed = reading.marks('config/allow');
      const own = template.config.glossary.flatMap(({ plain }, index) =>
        reading.marks(`config/glossary-${index}`).map((mark) => ({ mark, plain, mild: false })),
      );
      const known = byPattern(terms[reading.language]);
      const slang = [...reading.marks('internal-jargon/slang'), ...reading.marks('internal-jargon/state')];
      const found = slang.map((mark) => {
        const { plain = null, mild = false } = known.get(mark.pattern) ?? {};
        return { mark, plain, mild };
      });
      const told: Word[] = [];
      for (const one of [...own, ...found])
        if (![...allowed, ...told.map(({ mark }) => mark)].some((other) => overlaps(other, one.mark)))
          if (!isTitle(template, one.mark) && !isInName(template, one.mark)) told.push(one);
      for (const group of together(template, told)) yield problem(template, reading, group);
    }
  },
};

const byPattern = ofEach((list: readonly Term[]) => new Map(list.map((term) => [term.find, term])));

/** Two words joined by one of these are two faults, not one. */
const joins: ReadonlySet<string> = new Set('и или а но либо and or but'.split(' '));

interface Word {
  readonly mark: Mark;
  readonly plain: string | null;
  readonly mild: boolean;
}

/** "Сервак лёг", "pushed it to prod": slang beside slang is one fault. */
function together(template: Template, words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const one of [...words].sort((a, b) => a.mark.start - b.mark.start)) {
    const group = groups.at(-1);
    const before = group?.at(-1)?.mark;
    const { tokens } = template.blocks[one.mark.block] ?? { tokens: [] };
    const isBeside =
      before?.block === one.mark.block &&
      before.clause === one.mark.clause &&
      tokens.slice(before.last + 1, one.mark.first).length <= 2 &&
      tokens.slice(before.last + 1, one.mark.first).every(({ kind, norm }) => kind === 'word' && !joins.has(norm));
    if (isBeside) group!.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** "«Юзеры»", "“Hotfix”": a name in quotation marks. */
function isTitle({ text }: Template, { start, end }: Span): boolean {
  return /[«"“„]/.test(text[start - 1] ?? '') && /[»"”“]/.test(text[end] ?? '') && /\p{Lu}/u.test(text[start] ?? '');
}

/** "infra.ci", "db-01": a part of a name. */
function isInName({ text }: Template, { start, end }: Span): boolean {
  return (
    /^[./_][\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ||
    /[\p{L}\p{N}][./_]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function problem(template: Template, reading: Reading, group: readonly Word[]): Problem {
  const span = { start: group[0]!.mark.start, end: group.at(-1)!.mark.end };
  const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const fixes = (): Fix[] => {
    const all = group.map(({ mark, plain }) => (plain === null ? null : plainly(template, reading, mark, plain)));
    const edits = all.some((one) => one === null) ? null : all.flatMap((one) => one ?? []);
    const text = all.map((one) => one?.[0]?.text ?? '').join(' … ');
    return offer({ ru: `Заменить на «${text}»`, en: `Put "${text}"` }, 'suggestion', edits);
  };
  const isMild = group.every(({ mild }) => mild);
  return { span, message: fill(said, { words }), ...(isMild ? { level: 'hint' } : {}), fixes };
}

const said = {
  ru: '«{words}» — слово для своих: напишите так, как сказал бы сам клиент.',
  en: '"{words}" is shop talk: put it as the client would.',
};
