import type { Addressing } from './addressing';
import { english, englishInflection } from './en';
import { addressing as englishAddressing } from './en/address';
import { naming as englishNaming } from './en/names';
import { wording as englishWording } from './en/sentences';
import type { Inflection } from './inflection';
import type { Language, LanguageModule } from './language';
import type { Naming } from './names';
import { russian, russianAddressing, russianInflection } from './ru';
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
