import { type Clumsy, clumsyPlaceholders } from '../../facts/clumsy-placeholders';
import type { Problem } from '../../finding';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import type { Rule } from '../../rule';
import type { Template } from '../../template';

/** A field is filled in as it is kept: in the nominative, of either sex, sometimes empty. */
export const rule: Rule = {
  id: 'placeholder-grammar',
  title: {
    ru: 'Подстановка не согласуется со словами вокруг',
    en: 'A placeholder that does not fit the words around it',
  },
  category: 'template',
  severity: 'hint',
  kinds: 'outgoing',
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    const greetings = template.readings.flatMap(({ facts }) =>
      [facts.greeting, facts.addressee].filter((one) => one !== null),
    );
    for (const one of clumsyPlaceholders(template.text, template.source.segmentation, greetings))
      yield problem(template, one);
  },
};

function problem({ text }: Template, { span, why, edit }: Clumsy): Problem {
  const what = text.slice(span.start, span.end);
  return {
    span,
    message: fill(said[why], { what }),
    fixes: () => offer({ ru: `Написать «${edit?.text}»`, en: `Write "${edit?.text}"` }, 'suggestion', edit && [edit]),
  };
}

const said: Readonly<Record<Clumsy['why'], Problem['message']>> = {
  gender: {
    ru: 'Для половины клиентов «{what}» будет с ошибкой в роде: напишите «Здравствуйте».',
    en: 'For half of the clients "{what}" is wrong: greet them without a title.',
  },
  case: {
    ru: '«{what}» подставится в именительном падеже и не согласуется: поставьте имя так, чтобы оно отвечало на вопрос «кто?».',
    en: '"{what}" is filled in in the nominative and will not agree: put the name where it answers "who".',
  },
  fallback: {
    ru: 'Если имя клиента неизвестно, вместо «{what}» будет пусто: добавьте слово на этот случай.',
    en: 'Where the name of the client is unknown, "{what}" comes out empty: add a word for that case.',
  },
};
