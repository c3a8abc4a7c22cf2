import { type Directive, silencer } from '../../document';
import { isSameName } from '../../facts/agreed';
import type { Edit, Fix } from '../../finding';
import type { Rule } from '../../rule';
import type { Template } from '../../template';
import { lineStart } from '../../text/lines';

/** An allowance that allows nothing hides the next fault: it goes. Whether it was needed is seen when all others have spoken. */
export const rule: Rule = {
  id: 'unused-directive',
  title: { ru: 'Комментарий replylint, который ничего не меняет', en: 'A replylint comment that changes nothing' },
  category: 'template',
  severity: 'hint',
  kinds: 'all',
  sources: [],
  since: '0.1.0',

  *check(template) {
    const { directives } = template.source;
    for (const directive of directives) {
      const problem = {
        span: { start: directive.start, end: directive.end },
        fixes: () => removal(template, directive),
      };
      if (directive.kind === 'agreed') {
        const [name] = directive.names;
        if (name === undefined || !isNamed(template, name)) yield { ...problem, message: said.agreed(name ?? '') };
      } else if (directive.kind === 'enable') {
        if (!directives.some((one) => one.kind === 'disable' && one.start < directive.start && concern(one, directive)))
          yield { ...problem, message: said.enable };
      } else {
        const names = directive.names.length ? directive.names : [''];
        for (const name of names)
          yield {
            span: nameSpan(template, directive, name),
            silencer: silencer(directive, name),
            message: said.silent(name),
            fixes: () => (names.length === 1 ? removal(template, directive) : []),
          };
      }
    }
    const span = template.frontMatter.valueSpans.get('disable');
    for (const name of span ? template.frontMatter.disable : [])
      yield { span: span!, part: name, silencer: silencer(null, name), message: said.silent(name) };
  },
};

const said = {
  silent: (name: string) =>
    name === ''
      ? {
          ru: 'Здесь нечего отключать: уберите комментарий.',
          en: 'There is nothing to switch off here: remove the comment.',
        }
      : {
          ru: `Правилу «${name}» здесь сказать нечего: уберите разрешение, иначе оно скроет следующую ошибку.`,
          en: `The rule "${name}" has nothing to say here: remove the allowance, or it will hide the next fault.`,
        },
  agreed: (name: string) => ({
    ru: `«${name}» в тексте не упоминается: уберите пометку о согласии.`,
    en: `"${name}" is not mentioned in the text: remove the note of agreement.`,
  }),
  enable: {
    ru: 'Выше ничего не отключено, включать нечего: уберите комментарий.',
    en: 'Nothing is switched off above, so there is nothing to switch on: remove the comment.',
  },
};

function isNamed({ readings }: Template, name: string): boolean {
  return readings.some(({ facts }) => facts.mentions.some((mention) => isSameName(name, mention.name)));
}

function concern(one: Directive, other: Directive): boolean {
  return !one.names.length || !other.names.length || one.names.some((name) => other.names.includes(name));
}

function nameSpan({ text }: Template, directive: Directive, name: string) {
  const at = name === '' || directive.names.length < 2 ? -1 : text.indexOf(name, directive.start);
  return at < 0 || at > directive.end
    ? { start: directive.start, end: directive.end }
    : { start: at, end: at + name.length };
}

/** With its line, where it stands alone on it. */
function removal({ text }: Template, { start, end }: Directive): Fix[] {
  const from = lineStart(text, start);
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const isAlone = text.slice(from, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  const edit: Edit = isAlone ? { start: from, end: lineEnd, text: '' } : { start, end, text: '' };
  return [{ title: { ru: 'Убрать комментарий', en: 'Remove the comment' }, grade: 'safe', edits: [edit] }];
}
