/** Placeholders of another helpdesk than the rest of the text. */
import type { Config } from '../config';
import type { DialectId, Placeholder } from '../text/text';

/** Each with the dialect that it should be written in. Fields of the text only, no slots. */
export function foreignPlaceholders(
  text: string,
  fields: readonly Placeholder[],
  { dialect: wanted, known }: Config['placeholders'],
): ReadonlyMap<Placeholder, DialectId> {
  const foreign = new Map<Placeholder, DialectId>();
  const own = fields.filter((one) => !isOfTheReader(text, one));
  const main = wanted === 'auto' ? commonest(own) : wanted;
  if (main === null) return foreign;
  for (const one of own) if (familyOf(one.dialect) !== familyOf(main) && !known.has(one.name)) foreign.set(one, main);
  return foreign;
}

/** The dialect of most; of equally many the one that comes first. */
function commonest(fields: readonly Placeholder[]): DialectId | null {
  const counts = new Map<DialectId, number>();
  for (const { dialect } of fields) counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
  let best: DialectId | null = null;
  for (const [dialect, count] of counts) if (best === null || count > counts.get(best)!) best = dialect;
  return best;
}

/** Tags and fields of one engine go by several names. */
function familyOf(dialect: DialectId): string {
  return families[dialect] ?? dialect;
}

const families: Readonly<Partial<Record<DialectId, string>>> = {
  liquid: 'braces',
  handlebars: 'braces',
  jinja: 'braces',
  // Both write `{%name%}`, `%{name}`, `${name}`.
  freescout: 'percent-braces',
  uvdesk: 'percent-braces',
  osticket: 'percent-brace',
  gitlab: 'percent-brace',
  dollar: 'dollar',
  velocity: 'dollar',
  // `{name}` is a form of its own.
  braces: 'single',
};

/** `%APPDATA%`, `${HOME}`: a path on the reader's computer, not ours to fill in. */
function isOfTheReader(text: string, { dialect, name, end, start }: Placeholder): boolean {
  if (dialect !== 'percent' && dialect !== 'dollar') return false;
  return environment.has(name.toUpperCase()) || text[end] === '\\' || text[start - 1] === '\\';
}

const environment: ReadonlySet<string> = new Set(
  'APPDATA LOCALAPPDATA TEMP TMP USERPROFILE PROGRAMFILES PROGRAMDATA WINDIR SYSTEMROOT SYSTEMDRIVE HOMEPATH HOMEDRIVE COMPUTERNAME PATH HOME PUBLIC ALLUSERSPROFILE'.split(
    ' ',
  ),
);
