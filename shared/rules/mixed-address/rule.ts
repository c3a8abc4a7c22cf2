import type { AddressForm } from '../../facts/address-forms';
import type { Problem } from '../../finding';
import { lettersOf } from '../../letters';
import { type Address, addressAs } from '../../repair/address';
import { offer } from '../../repair/lacking';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';

/** One reader, one form of address: the one that most of the text uses, or that the config names. */
export const rule: Rule = {
  id: 'mixed-address',
  title: { ru: '«Ты» и «вы», «Вы» и «вы» в одном тексте', en: 'Two forms of address in one text' },
  category: 'tone',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const forms = toTheReader(template, reading.addressForms());
      const familiar = forms.filter(({ closeness }) => closeness === 'familiar');
      const polite = forms.filter(({ closeness }) => closeness === 'polite');
      const house = template.config.address;
      if (house === 'ты' ? polite.length : familiar.length && polite.length)
        yield closenessMixed(template, reading, forms, familiar, polite);
      else if (house !== 'ты') yield* capitalsMixed(template, reading, forms);
    }
  },
};

/** What a passed-on letter says to its own reader is no form of ours. */
function toTheReader(template: Template, forms: readonly AddressForm[]): readonly AddressForm[] {
  if (!forms.some(({ closeness }) => closeness === 'familiar')) return forms;
  const letters = lettersOf(template);
  return letters.length ? forms.filter((form) => !letters.some(({ covers }) => overlaps(covers, form))) : forms;
}

/** The smaller party is reported; "ты" gives way even where it is the greater, unless the house speaks so. */
function closenessMixed(
  template: Template,
  reading: Reading,
  forms: readonly AddressForm[],
  familiar: readonly AddressForm[],
  polite: readonly AddressForm[],
): Problem {
  const house = template.config.address;
  const oddIsPolite = house === 'ты' || (house === null && polite.length < familiar.length);
  const [odd, other] = (oddIsPolite ? [polite[0], familiar[0]] : [familiar[0], polite[0]]) as [
    AddressForm,
    AddressForm?,
  ];
  const to: Address = house ?? preferred(polite);
  return problem(template, reading, forms, odd, other, to);
}

function* capitalsMixed(template: Template, reading: Reading, forms: readonly AddressForm[]): Iterable<Problem> {
  const told = forms.filter(({ capital }) => capital !== null);
  const house = template.config.address;
  const to = house === null || house === 'ты' ? preferred(told) : house;
  const odd = told.find(({ capital }) => capital !== (to === 'Вы'));
  const other = told.find(({ capital }) => capital === (to === 'Вы'));
  if (odd) yield { ...problem(template, reading, forms, odd, other, to), level: 'info' };
}

/** What most of the text uses; where it is even, what comes first. */
function preferred(forms: readonly AddressForm[]): 'вы' | 'Вы' {
  const told = forms.filter(({ capital }) => capital !== null);
  const capitals = told.filter(({ capital }) => capital).length;
  const even = capitals * 2 === told.length;
  return (even ? told[0]?.capital === true : capitals * 2 > told.length) ? 'Вы' : 'вы';
}

function problem(
  template: Template,
  reading: Reading,
  forms: readonly AddressForm[],
  odd: AddressForm,
  other: AddressForm | undefined,
  to: Address,
): Problem {
  const words = ({ start, end }: AddressForm) => template.text.slice(start, end);
  return {
    span: { start: odd.start, end: odd.end },
    message: other
      ? {
          ru: `«${words(odd)}» рядом с «${words(other)}»: обращайтесь к одному читателю одинаково, на «${to}».`,
          en: `"${words(odd)}" beside "${words(other)}": address one reader in one way, as "${to}".`,
        }
      : {
          ru: `«${words(odd)}»: у вас принято обращаться на «${to}».`,
          en: `"${words(odd)}": your house addresses clients as "${to}".`,
        },
    ...(other
      ? {
          related: [
            {
              span: { start: other.start, end: other.end },
              message: {
                ru: `Здесь обращение другое: «${words(other)}».`,
                en: `Another address here: "${words(other)}".`,
              },
            },
          ],
        }
      : {}),
    fixes: () =>
      offer(
        { ru: `Везде обращаться на «${to}»`, en: `Say "${to}" throughout` },
        'suggestion',
        addressAs(template, reading, forms, to),
      ),
  };
}
