/** How a language calls people. Names are normalised. */
export interface Naming {
  /** The full name of a short one, with its capital; null where it may be one of several. */
  fullName(name: string): string | null;
  /** Whether a name is a surname and hardly a first name. */
  isSurname(name: string): boolean;
  /** A title that goes with a surname. */
  isTitle(word: string): boolean;
}
