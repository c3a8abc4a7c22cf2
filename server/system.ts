import type * as Yaml from 'yaml';
import type { YamlLibrary } from '../shared/config-text';
import type { Locale } from '../shared/localized';

/** What both hosts, the command line and the language server, ask of the machine they run on. */

/** ISO date in the user's time zone. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Bundled, yet run only when there is a config to read. */
export function yaml(): YamlLibrary {
  return require('yaml') as typeof Yaml;
}

/** By the variables of POSIX, in their order. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>>): Locale {
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^ru(?:[^a-z]|$)/i.test(system) ? 'ru' : 'en';
}
