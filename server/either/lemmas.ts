/** Dictionary forms that a host of the extension has anyway, in the lexicon: phrases name them by their number. */
import type { Language } from '../../shared/languages/language';
import { lemmasOf } from '../../shared/languages/ru/lexicon';
import { lexiconData } from '../../shared/languages/ru/lexicon-data';
import { lately } from '../../shared/remembered';

export const lemmas: Readonly<Record<Language, () => readonly string[]>> = {
  ru: lately(() => lemmasOf(lexiconData)),
  en: () => [],
};
