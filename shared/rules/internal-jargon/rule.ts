import type { Fix, Problem } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { plainly } from '../../repair/plainly';
import type { Rule } from '../../rule';
import { overlaps, type Span } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { repliesOf } from '../../where';
import { terms } from './phrases';

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
      const known = new Map(terms[reading.language].map((term) => [term.find, term]));
      const slang = [...reading.marks('internal-jargon/slang'), ...reading.marks('internal-jargon/state')];
      const found = slang.map((mark) => {
        const { plain = null, mild = false } = known.get(mark.pattern) ?? {};
        return { mark, plain, mild };
      });
      const told: Span[] = [];
      for (const { mark, plain, mild } of [...own, ...found]) {
        if ([...allowed, ...told].some((one) => overlaps(one, mark))) continue;
        told.push(mark);
        yield problem(template, reading, mark, plain, mild);
      }
    }
  },
};

function problem(template: Template, reading: Reading, mark: Mark, plain: string | null, mild: boolean): Problem {
  const span = { start: mark.start, end: mark.end };
  const words = template.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const fixes = (): Fix[] => {
    const edits = plain === null ? null : plainly(template, reading, mark, plain);
    const text = edits?.[0]?.text ?? '';
    return offer({ ru: `Заменить на «${text}»`, en: `Put "${text}"` }, 'suggestion', edits);
  };
  return { span, message: fill(said, { words }), ...(mild ? { level: 'hint' } : {}), fixes };
}

const said = {
  ru: '«{words}» — слово для своих: напишите так, как сказал бы сам клиент.',
  en: '"{words}" is shop talk: put it as the client would.',
};
