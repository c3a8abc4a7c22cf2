/** Colours of the terminal by what they mean; without colour every function gives its text back. */
export interface Style {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  hint(text: string): string;
  good(text: string): string;
  /** A place to be filled in by a person. */
  slot(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
  underlined(text: string): string;
}

export function styleOf(colour: boolean): Style {
  const paint = (open: number, close: number) => (text: string) =>
    colour && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return {
    error: paint(31, 39),
    warning: paint(33, 39),
    info: paint(36, 39),
    hint: paint(35, 39),
    good: paint(32, 39),
    slot: paint(93, 39),
    strong: paint(1, 22),
    faint: paint(2, 22),
    underlined: paint(4, 24),
  };
}

/** What the user asked for, then https://no-color.org, then whether it would be seen. */
export function wantsColour(
  asked: 'yes' | 'no' | null,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== null) return asked === 'yes';
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined)
    return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}
