import type { Case } from '../inflection';
import type { PoliteName } from '../language';

/**
 * Names as one says them to somebody who is no friend: "Николай Михайлович", "господин Харрис". The patronymic tells gender
 * and case, so that the first name before it needs no dictionary.
 */
export function politeName(words: readonly string[]): PoliteName | null {
  const [first = '', second = ''] = words;
  if (!isName(second)) return null;
  const title = titles[normal(first)];
  if (title !== undefined)
    return { count: 2, nominative: title ? `${first} ${second}` : null, isAddress: title, words: `${first} ${second}` };
  const patronymic = isName(first) ? readPatronymic(second) : null;
  if (!patronymic) return null;
  for (const one of patronymic.cases) {
    const name = nominativeOf(first, patronymic.isFeminine, one);
    if (name === null) continue;
    const nominative = `${name} ${patronymic.nominative}`;
    return { count: 2, nominative, isAddress: one === 'nominative', words: `${first} ${second}` };
  }
  return null;
}

/** "Людмила Павловна" in another case; null for what is no name with a patronymic in the nominative. */
export function declinePoliteName(name: string, to: Case): string | null {
  const [first = '', second = '', ...rest] = name.split(' ');
  const patronymic = readPatronymic(second);
  if (!patronymic || patronymic.nominative !== second || rest.length > 0) return null;
  const declined = declineFirstName(first, patronymic.isFeminine, to);
  return declined === null ? null : `${declined} ${declinePatronymic(second, patronymic.isFeminine, to)}`;
}

/** Forms of "господин", and whether they address somebody. */
const titles: Readonly<Record<string, boolean>> = {
  __proto__: null as never,
  господин: true,
  госпожа: true,
  'г-н': true,
  'г-жа': true,
  господина: false,
  господину: false,
  господином: false,
  господине: false,
  госпожи: false,
  госпоже: false,
  госпожу: false,
  госпожой: false,
};

function normal(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function isName(word: string): boolean {
  return /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/.test(word);
}

// Patronymics.

interface Patronymic {
  readonly nominative: string;
  readonly isFeminine: boolean;
  readonly cases: readonly Case[];
}

const masculineEndings: Readonly<Record<string, readonly Case[]>> = {
  __proto__: null as never,
  '': ['nominative'],
  а: ['genitive', 'accusative'],
  у: ['dative'],
  ем: ['instrumental'],
  ом: ['instrumental'],
  е: ['prepositional'],
};

const feminineEndings: Readonly<Record<string, readonly Case[]>> = {
  __proto__: null as never,
  а: ['nominative'],
  ы: ['genitive'],
  е: ['dative', 'prepositional'],
  у: ['accusative'],
  ой: ['instrumental'],
  ою: ['instrumental'],
};

function readPatronymic(word: string): Patronymic | null {
  const masculine = /^([А-ЯЁ][а-яё]*(?:[оеё]вич|[кмт]ич|ьич|аввич|[а-я]ыч|[ае]ич))(|а|у|ем|ом|е)$/.exec(word);
  if (masculine) return { nominative: masculine[1]!, isFeminine: false, cases: masculineEndings[masculine[2]!]! };
  const feminine = /^([А-ЯЁ][а-яё]*(?:[оеё]вн|[кмт]ичн|иничн))(а|ы|е|у|ой|ою)$/.exec(word);
  return feminine ? { nominative: `${feminine[1]}а`, isFeminine: true, cases: feminineEndings[feminine[2]!]! } : null;
}

function declinePatronymic(name: string, isFeminine: boolean, to: Case): string {
  if (isFeminine) return name.slice(0, -1) + feminineA[to];
  // "Ильичом" is stressed on its end, "Михайловичем" is not.
  return name + { ...consonant, instrumental: /(?:ьич|[кмт]ич|аввич)$/.test(name) ? 'ом' : 'ем' }[to];
}

// First names.

type Endings = Readonly<Record<Case, string>>;

const consonant: Endings = endings('', 'а', 'у', 'а', 'ом', 'е');
const soft: Endings = endings('ь', 'я', 'ю', 'я', 'ем', 'е');
const short: Endings = endings('й', 'я', 'ю', 'я', 'ем', 'е');
const shortI: Endings = endings('й', 'я', 'ю', 'я', 'ем', 'и');
const feminineA: Endings = endings('а', 'ы', 'е', 'у', 'ой', 'е');
const feminineAfterVelar: Endings = { ...feminineA, genitive: 'и' };
const feminineYa: Endings = endings('я', 'и', 'е', 'ю', 'ей', 'е');
const feminineIya: Endings = endings('я', 'и', 'и', 'ю', 'ей', 'и');
const feminineSoft: Endings = endings('ь', 'и', 'и', 'ь', 'ью', 'и');

function endings(
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Endings {
  return { nominative, genitive, dative, accusative, instrumental, prepositional };
}

/** Names that lose a vowel: the stem of all forms but the nominative. */
const stems: Readonly<Record<string, string>> = {
  __proto__: null as never,
  павел: 'Павл',
  лев: 'Льв',
  петр: 'Петр',
};

/** Names of men that are declined like those of women. */
const masculineInA: ReadonlySet<string> = new Set(
  'илья никита лука кузьма фома савва данила добрыня мустафа муса иса мурза гаврила'.split(' '),
);

function declineFirstName(name: string, isFeminine: boolean, to: Case): string | null {
  const last = normal(name).at(-1)!;
  if (last === 'а' || last === 'я') {
    if (!isFeminine && !masculineInA.has(normal(name))) return null;
    const before = normal(name).at(-2)!;
    const pattern =
      last === 'я'
        ? before === 'и'
          ? feminineIya
          : feminineYa
        : /[гкхжчшщ]/.test(before)
          ? feminineAfterVelar
          : feminineA;
    return name.slice(0, -1) + pattern[to];
  }
  if (isFeminine) return last === 'ь' ? name.slice(0, -1) + feminineSoft[to] : name;
  if (to === 'nominative') return name;
  if (last === 'ь') return name.slice(0, -1) + soft[to];
  if (last === 'й') return name.slice(0, -1) + (normal(name).at(-2) === 'и' ? shortI : short)[to];
  return /[бвгдзклмнпрстфх]/.test(last) ? (stems[normal(name)] ?? name) + consonant[to] : name;
}

/** The name whose form this is: of all that it could come from, the one that is declined so. */
function nominativeOf(form: string, isFeminine: boolean, from: Case): string | null {
  if (from === 'nominative') return form;
  const cut = [0, 1, 2].filter((count) => form.length - count >= 2).map((count) => form.slice(0, form.length - count));
  const irregular = Object.entries(stems).flatMap(([name, stem]) =>
    cut.includes(stem) ? [stem === 'Петр' ? 'Пётр' : stem[0] + name.slice(1)] : [],
  );
  const changed = cut
    .flatMap((stem) => ['', 'ь', 'й', 'а', 'я'].map((end) => stem + end))
    .filter((name) => name !== form);
  // Last of all a name that does not change: "Нелли Ивановной".
  const known = isFeminine ? [] : changed.filter((name) => masculineInA.has(normal(name)));
  const candidates = [...irregular, ...known, ...changed, form];
  const isForm = (name: string) =>
    // "Зоа", "Ольгя", "Ольгь" are no names.
    !/[аеиоуыэюяьй][аьй]$|[гкхжчшщ]я$|[гкх]ь$/i.test(name.replace(/[аеиоуыэюя]й$/i, 'н')) &&
    normal(declineFirstName(name, isFeminine, from) ?? '') === normal(form);
  return candidates.find(isForm) ?? null;
}
