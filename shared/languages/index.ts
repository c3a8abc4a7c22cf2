import { english, englishInflection } from './en';
import { wording as englishWording } from './en/sentences';
import type { Inflection } from './inflection';
import type { Language, LanguageModule } from './language';
import { russian, russianInflection } from './ru';
import { wording as russianWording } from './ru/sentences';
import type { Wording } from './sentences';

/** Every language in which templates are checked. */
export const languages: Readonly<Record<Language, LanguageModule>> = { ru: russian, en: english };

/** How each of them changes words for a repair. */
export const inflections: Readonly<Record<Language, Inflection>> = { ru: russianInflection, en: englishInflection };

/** How each of them words repairs. */
export const wordings: Readonly<Record<Language, Wording>> = { ru: russianWording, en: englishWording };
