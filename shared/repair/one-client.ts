/** A notice that becomes a letter to the one whom it concerns: "У одного из партнёров" is he who reads it. */
import type { Edit, Fix } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Language } from '../languages/language';
import type { Template } from '../template';
import type { Block } from '../text/text';

/** The repair with the one client addressed; none where the text speaks of that client in a way that cannot be turned. */
export function toOneClient(template: Template, fixes: readonly Fix[]): Fix[] {
  const edits: Edit[] = [];
  for (const block of template.blocks) {
    const { language, start, end } = block;
    if (language === 'und' || block.quotation) continue;
    const words = template.text.slice(start, end);
    const owned = [...words.matchAll(ownings[language])];
    for (const { 0: whole, 1: things = '', index } of owned) {
      const text = /^\p{Lu}/u.test(whole) ? `Your${things}` : `your${things}`;
      edits.push({ start: start + index, end: start + index + whole.length, text });
    }
    // "A tenant was left without heating": someone of whom a letter to him cannot speak.
    if (strangers[language].test(owned.reduce((rest, [whole]) => rest.replace(whole, ''), words))) return [];
  }
  const again: Edit[] = [];
  for (const block of template.blocks) {
    const { language } = block;
    if (language === 'und' || block.quotation) continue;
    const words = template.text.slice(block.start, block.end);
    for (const found of words.matchAll(spokenOf[language])) {
      const [whole, preposition = '', possessive = '', next = ''] = found;
      const you = possessive ? `${preposition}your` : yours[language].find(([before]) => before.test(preposition))?.[1];
      // "One of our customers cannot", "his": a verb or a pronoun would have to turn, too.
      if (you === undefined || (!possessive && agrees[language].test(next))) return [];
      const start = block.start + found.index;
      if (edits.some((one) => one.start < start + whole.length && start < one.end)) continue;
      const more = language === 'ru' && !next ? ownedBehind(block, found.index + whole.length) : 0;
      const capital = /^\p{Lu}/u.test(whole);
      const text = capital ? you[0]!.toUpperCase() + you.slice(1) : you;
      edits.push({ start, end: start + whole.length - next.length + more, text });
    }
    for (const found of words.matchAll(theSame[language])) {
      const you = sameYours[language].find(([form]) => form.test(found[0]))?.[1];
      const start = block.start + found.index;
      const put = /^\p{Lu}/u.test(found[0]) ? `${you?.charAt(0).toUpperCase()}${you?.slice(1)}` : you;
      if (put) again.push({ start, end: start + found[0].length, text: put });
    }
  }
  if (!edits.length) return [...fixes];
  const apart = again.filter((one) => edits.every((other) => one.end <= other.start || other.end <= one.start));
  edits.push(...apart);
  return fixes.map((fix) => ({ ...fix, edits: [...fix.edits, ...edits].sort((a, b) => a.start - b.start) }));
}

const who =
  '(?:[\\p{L}-]+ )?(?:customer|client|partner|user|tenant|subscriber|buyer|holder|farm|resident|guest|patient|school|shop|studio|member|student|reader|passenger|company|household|family|clinic|hotel|owner|driver|restaurant|office|practice)';

/** "The yearly statement of one policy holder", "one farm's readings": the reader's own. */
const ownings: Readonly<Record<Language, RegExp>> = {
  ru: /(?!)/g,
  en: new RegExp(
    `(?<!\\p{L})(?:the((?: [\\p{L}-]+){1,3}) of one (?!of )${who}|(?:one (?!of )|an? )${who}['’]s)(?!['’\\p{L}])`,
    'giu',
  ),
};

const strangers: Readonly<Record<Language, RegExp>> = {
  ru: /(?!)/,
  en: new RegExp(
    `(?<!\\p{L})(?:(?<!(?:of|for|with|to|at|from) )an? ${who}(?=\\s(?:was|is|has|had|could|cannot|can|reported|told|wrote|called|rang|complained|found|noticed|saw|stood|lost|got|received)(?!\\p{L}))|(?:the|this) (?:guest|player|patient|tenant|customer|client|subscriber|passenger|reader|member) (?:cannot|can|could|is|was|has|had|will|on)(?!\\p{L})|one (?!of )(?!(?:customer|client|partner|user|tenant|subscriber|buyer)(?!\\p{L}))${who}(?!\\p{L}))`,
    'iu',
  ),
};

const spokenOf: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})((?:у|для|к)\s+)?(?:одного|одному|один|одна|одну|одной)\s+из\s+(?:наших\s+)?(?:партн[её]ров|клиентов|клиенток|покупател\p{L}+|пользовател\p{L}+|абонентов|заказчиков|арендаторов|подписчиков|жильцов)()/giu,
  en: /(?<!\p{L})((?:for|with|to|at|from)\s+)?one\s+(?:of\s+(?:our|the)\s+)?(?:customers?|clients?|partners?|users?|tenants?|subscribers?|buyers?)(?:(['’]s)|(?!['’\p{L}]))(\s+\p{L}+)?/giu,
};

const yours: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/^у\s/iu, 'у вас'],
    [/^для\s/iu, 'для вас'],
    [/^к\s/iu, 'к вам'],
  ],
  en: [
    [/^for\s/i, 'for you'],
    [/^with\s/i, 'with you'],
    [/^to\s/i, 'to you'],
    [/^from\s/i, 'from you'],
  ],
};

/** What would have to agree with the reader. */
const agrees: Readonly<Record<Language, RegExp>> = {
  ru: /(?!)/,
  en: /^\s+(?:who|whose|is|was|has|does|cannot|sees|gets|and)$/i,
};

/** "Одного из клиентов | хостинга": characters of the noun in the genitive that belongs to it. */
function ownedBehind(block: Block, from: number): number {
  const index = block.tokens.findIndex(({ start }) => start >= from);
  const token = block.tokens[index];
  if (token?.kind !== 'word' || token.start - from > 1) return 0;
  const readings = languages.ru.analyse(token.norm);
  const isOwned =
    readings.some(({ grammar }) => grammar & Grammar.noun && grammar & Grammar.genitive) &&
    readings.every(({ grammar }) => grammar & Grammar.noun && !(grammar & Grammar.nominative));
  return isOwned ? token.end - from : 0;
}

/** The same client once more, where nothing has to agree with him. */
const theSame: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})(?:перед (?:этим )?(?:клиентом|партн[её]ром|покупателем|абонентом)|(?:у|для) (?:этого )?(?:клиента|партн[её]ра|покупателя|абонента)|(?<!каждому |любому |другому )(?:клиенту|партн[её]ру|покупателю|абоненту))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?:to|for|with|from) (?:the|this) (?:customer|client|partner|user|tenant|subscriber|buyer)(?![\p{L}'’-])(?! (?:who|whose|portal|area|service|list|base|data))|(?:the|this) (?:customer|client|partner|user|tenant|subscriber|buyer)['’]s)(?!\p{L})/giu,
};

const sameYours: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/^перед/iu, 'перед вами'],
    [/^у\s/iu, 'у вас'],
    [/^для\s/iu, 'для вас'],
    [/./u, 'вам'],
  ],
  en: [
    [/['’]s$/i, 'your'],
    [/^to\s/i, 'to you'],
    [/^for\s/i, 'for you'],
    [/^with\s/i, 'with you'],
    [/^from\s/i, 'from you'],
  ],
};
