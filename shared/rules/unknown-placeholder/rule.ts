import { type Broken, brokenPlaceholders, sentOf } from '../../facts/broken-placeholders';
import { foreignPlaceholders } from '../../facts/foreign-placeholders';
import type { Problem } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { writeField } from '../../repair/slots';
import type { Rule } from '../../rule';
import type { Template } from '../../template';
import { nearestKnown } from '../../text/field-names';
import type { Placeholder } from '../../text/text';

/** What the helpdesk does not know, it sends as a blank, or as it stands. */
export const rule: Rule = {
  id: 'unknown-placeholder',
  title: {
    ru: 'Подстановка, которую система поддержки не заполнит',
    en: 'A placeholder that the helpdesk will not fill in',
  },
  category: 'template',
  severity: 'warning',
  kinds: 'all',
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    const { segmentation, bodyStart } = template.source;
    const { custom } = template.config.placeholders;
    // Forms of the house's own look like anything.
    const broken = custom.length > 0 ? [] : brokenPlaceholders(template.text, bodyStart, segmentation);
    for (const one of broken) yield problemOf(template, one);
    const isBroken = (one: Placeholder) => broken.some(({ span }) => span.start <= one.start && one.end <= span.end);
    const fields = sentOf(segmentation).filter((one) => !one.slot && !isBroken(one));
    const foreign =
      custom.length > 0 ? new Map() : foreignPlaceholders(template.text, fields, template.config.placeholders);
    for (const one of fields) {
      const main = foreign.get(one);
      if (main !== undefined) yield foreignProblem(template, one, main);
      else {
        const right = nearestKnown(one, template.config.placeholders);
        if (right !== null) yield misspelt(template, one, right);
      }
    }
  },
};

const said: Readonly<Record<Broken['why'], Problem['message']>> = {
  unbalanced: {
    ru: 'Подстановка «{what}» не закрыта или не открыта и уйдёт клиенту как есть: проверьте скобки.',
    en: 'The placeholder "{what}" lacks half of its brackets and will reach the client as it stands: put them right.',
  },
  unclosed: {
    ru: 'Условие «{what}» нигде не закрыто: добавьте закрывающий тег, иначе шаблон не соберётся.',
    en: 'The tag "{what}" is never closed: add the closing tag, or the template will not render.',
  },
  unopened: {
    ru: 'Тег «{what}» ничего не закрывает: добавьте открывающий тег или уберите этот.',
    en: 'The tag "{what}" closes nothing: add the opening tag, or take this one out.',
  },
  cell: {
    ru: 'В таблице «|» делит ячейки, и подстановка «{what}» порвётся: вынесите её из таблицы или уберите фильтр.',
    en: 'In a table "|" parts the cells and tears the placeholder "{what}": take it out of the table, or drop the filter.',
  },
  indented: {
    ru: 'После четырёх пробелов «{what}» считается кодом и не заполнится: уберите отступ.',
    en: 'Behind four spaces "{what}" counts as code and will not be filled in: take the indent away.',
  },
};

function problemOf({ text }: Template, { span, why, edit, right }: Broken): Problem {
  const what = text.slice(span.start, span.end);
  const title = { ru: `Исправить на ${right}`, en: `Put ${right}` };
  return {
    span,
    message: fill(said[why], { what }),
    level: 'error',
    fixes: () => offer(title, 'safe', edit && [edit]),
  };
}

function misspelt({ text }: Template, { start, end, name }: Placeholder, right: string): Problem {
  const written = text.slice(start, end);
  const corrected = written.replace(name, right);
  return {
    span: { start, end },
    message: fill(
      {
        ru: 'Такой подстановки, похоже, нет: «{what}» придёт клиенту пустой; возможно, имелось в виду «{right}».',
        en: 'There seems to be no such placeholder: "{what}" will come out blank; did you mean "{right}"?',
      },
      { what: written, right: corrected },
    ),
    fixes: () =>
      offer({ ru: `Исправить на ${corrected}`, en: `Put ${corrected}` }, 'suggestion', [
        { start, end, text: corrected },
      ]),
  };
}

function foreignProblem({ text }: Template, { start, end, name }: Placeholder, main: Placeholder['dialect']): Problem {
  const what = text.slice(start, end);
  const right = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? writeField(main, name) : null;
  return {
    span: { start, end },
    message: fill(
      {
        ru: 'Остальные подстановки здесь пишутся иначе, и «{what}» может уйти клиенту как есть: напишите так же, как другие.',
        en: 'The other placeholders here are written otherwise, and "{what}" may reach the client as it stands: write it as the others are.',
      },
      { what },
    ),
    fixes: () =>
      offer(
        { ru: `Написать ${right}`, en: `Write ${right}` },
        'suggestion',
        right ? [{ start, end, text: right }] : null,
      ),
  };
}
