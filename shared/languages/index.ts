import type { Addressing } from './addressing';
import type { Capitals } from './capitals';
import { english, englishInflection } from './en';
import { addressing as englishAddressing } from './en/address';
import { capitals as englishCapitals } from './en/capitals';
import { fieldManners as englishFieldManners } from './en/fields';
import { naming as englishNaming } from './en/names';
import { wording as englishWording } from './en/sentences';
import type { FieldManners } from './fields';
import type { Inflection } from './inflection';
import type { Language, LanguageModule } from './language';
import type { Naming } from './names';
import { russian, russianAddressing, russianCapitals, russianFieldManners, russianInflection } from './ru';
import { naming as russianNaming } from './ru/names';
import { wording as russianWording } from './ru/sentences';
import type { Wording } from './sentences';

/** Every language in which templates are checked. */
export const languages: Readonly<Record<Language, LanguageModule>> = { ru: russian, en: english };

/** How each of them changes words for a repair. */
export const inflections: Readonly<Record<Language, Inflection>> = { ru: russianInflection, en: englishInflection };

/** How each of them words repairs. */
export const wordings: Readonly<Record<Language, Wording>> = { ru: russianWording, en: englishWording };

/** How the words of each of them speak to their reader. */
export const addressings: Readonly<Record<Language, Addressing>> = { ru: russianAddressing, en: englishAddressing };

/** How each of them calls people. */
export const namings: Readonly<Record<Language, Naming>> = { ru: russianNaming, en: englishNaming };

/** What each of them writes in capitals without shouting. */
export const capitals: Readonly<Record<Language, Capitals>> = { ru: russianCapitals, en: englishCapitals };

/** How each of them writes around a field that holds a name. */
export const fieldManners: Readonly<Record<Language, FieldManners>> = {
  ru: russianFieldManners,
  en: englishFieldManners,
};
