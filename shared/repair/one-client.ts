/** A notice that becomes a letter to the one whom it concerns: "У одного из партнёров" is he who reads it. */
import type { Edit, Fix } from '../finding';
import type { Language } from '../languages/language';
import type { Template } from '../template';

/** The repair with the one client addressed; none where the text speaks of that client in a way that cannot be turned. */
export function toOneClient(template: Template, fixes: readonly Fix[]): Fix[] {
  const edits: Edit[] = [];
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
      const capital = /^\p{Lu}/u.test(whole);
      const text = capital ? you[0]!.toUpperCase() + you.slice(1) : you;
      edits.push({ start, end: start + whole.length - next.length, text });
    }
  }
  if (!edits.length) return [...fixes];
  return fixes.map((fix) => ({ ...fix, edits: [...fix.edits, ...edits].sort((a, b) => a.start - b.start) }));
}

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
