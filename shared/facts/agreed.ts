import type { TemplateSource } from '../document';

/**
 * Whether the head of a unit agreed that replies name it: in a directive of the file, or in the config until a day that has
 * not passed.
 * @param inConfig whether the config names it as agreed at all.
 */
export function isAgreed(
  { config, directives }: TemplateSource,
  today: string | null,
  mention: string,
  inConfig: boolean,
): boolean {
  const isIt = (name: string) => isSameName(name, mention);
  if (directives.some((one) => one.kind === 'agreed' && one.names.some(isIt))) return true;
  if (!inConfig) return false;
  const unit = config.departments.find((one) => [one.name, ...one.aliases].some(isIt));
  const until = unit?.agreed?.until;
  return config.agreed.some(isIt) || until === undefined || today === null || today <= until;
}

/** Equal but for endings: "Отдел сетей", "отделу сетей". */
export function isSameName(name: string, mention: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = words(mention);
  const isNear = (one: string, other: string) =>
    other.slice(0, 3) === one.slice(0, 3) && Math.abs(other.length - one.length) < 4;
  return words(name).length > 0 && words(name).every((word) => there.some((other) => isNear(word, other)));
}
