import type { FieldManners } from '../fields';
import { caseBits, Grammar } from '../grammar';
import type { LanguageModule } from '../language';

type Oblique = 'gen' | 'dat' | 'ins' | 'prep';

/** What governs which case. */
const cases: Readonly<Record<string, Oblique>> = {
  __proto__: null as never,
  от: 'gen',
  у: 'gen',
  для: 'gen',
  без: 'gen',
  из: 'gen',
  к: 'dat',
  ко: 'dat',
  с: 'ins',
  со: 'ins',
  перед: 'ins',
  между: 'ins',
  о: 'prep',
  об: 'prep',
};

const people: Readonly<Record<'client' | 'specialist', Readonly<Record<Oblique, string>>>> = {
  client: { gen: 'клиента', dat: 'клиенту', ins: 'клиентом', prep: 'клиенте' },
  specialist: { gen: 'специалиста', dat: 'специалисту', ins: 'специалистом', prep: 'специалисте' },
};

/** How Russian writes around a name that is kept in the nominative. */
export function createFieldManners(analyse: LanguageModule['analyse']): FieldManners {
  return {
    titleBefore(text) {
      const match =
        /(?:^|(?<=\s))(?:много)?(?:уважаемый|уважаемая|дорогой|дорогая)(?:\s?[(/-]{1,2}(?:ая|ой|ый|aя|уважаемая)\)?)?\s$/iu.exec(
          text,
        );
      if (!match) return null;
      return { index: match.index, greeting: /^\p{Lu}/u.test(match[0]) ? 'Здравствуйте, ' : 'здравствуйте, ' };
    },
    governed(preposition, who) {
      const written = preposition.toLowerCase();
      const wanted = cases[written];
      if (!wanted) return null;
      const word = people[who][wanted];
      // "со специалистом", "с клиентом", "о клиенте".
      const right =
        written === 'с' || written === 'со'
          ? who === 'specialist'
            ? 'со'
            : 'с'
          : written.replace(/^(о)б$|^(к)о$/, '$1$2');
      return `${preposition[0]}${right.slice(1)} ${word}`;
    },
    isObliqueRole(word) {
      const nouns = analyse(word).filter(({ grammar }) => grammar & caseBits);
      return (
        nouns.length > 0 &&
        nouns.every(
          ({ grammar }) => grammar & Grammar.noun && !(grammar & Grammar.nominative) && !(grammar & Grammar.guessed),
        ) &&
        /специалист|инженер|коллег|сотрудник|менеджер|мастер|клиент|оператор|руководител|врач|преподавател|консультант|техник|агент|куратор|заказчик|заявител|пользовател|абонент|покупател|исполнител|монтажник|администратор/.test(
          word,
        )
      );
    },
    nameless: 'уважаемый клиент',
    anotherClient: (before) =>
      anotherClients[before.toLowerCase()] ?? (gives.test(before) ? 'другому клиенту' : 'другой клиент'),
    ofOne(text, at) {
      const [, before = '', preposition = '', pronoun = ''] =
        /^([»"”]?[,;:—–.]?\s(?:[—–]\s|(?:и|а|но|где|там)\s)?)(у|для|от|без|к|с)\s(них|ним|ними)(?!\p{L})/iu.exec(
          text.slice(at, at + 40),
        ) ?? [];
      const start = at + before.length + preposition.length + 1;
      const one = ofOne[pronoun.toLowerCase()];
      return one === undefined ? [] : [{ start, end: start + pronoun.length, text: one }];
    },
  };
}

/** "Скидку мы дали | ООО …". */
const gives =
  /^(?:да[лёе]|отда|отгру[жз]|прода|предостав|постав|отправ|сдела|верну|установ|возит|везём|оказ|предлож|помог)\p{L}*$/iu;

/** By the preposition before it. */
const anotherClients: Readonly<Record<string, string>> = {
  __proto__: null as never,
  ...Object.fromEntries('у от для из без до после около против'.split(' ').map((one) => [one, 'другого клиента'])),
  ...Object.fromEntries('к ко по благодаря'.split(' ').map((one) => [one, 'другому клиенту'])),
  ...Object.fromEntries('с со за над перед'.split(' ').map((one) => [one, 'другим клиентом'])),
  ...Object.fromEntries('в во о об на при'.split(' ').map((one) => [one, 'другом клиенте'])),
};

const ofOne: Readonly<Record<string, string>> = { __proto__: null as never, них: 'него', ним: 'нему', ними: 'ним' };
