import { english, englishInflection } from './en';
import type { Inflection } from './inflection';
import type { Language, LanguageModule } from './language';
import { russian, russianInflection } from './ru';

/** Every language in which templates are checked. */
export const languages: Readonly<Record<Language, LanguageModule>> = { ru: russian, en: english };

/** How each of them changes words for a repair. */
export const inflections: Readonly<Record<Language, Inflection>> = { ru: russianInflection, en: englishInflection };
