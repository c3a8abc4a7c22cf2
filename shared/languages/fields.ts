/** How a language writes around a field that holds somebody's name. */
export interface FieldManners {
  /** A title of one sex at the end of the text before a name ("Уважаемый ", "Mr "); null where there is none. */
  titleBefore(text: string): Title | null;
  /** The preposition before a name with the word for whoever it is: "к", client -> "к клиенту"; null where no case is governed. */
  governed(preposition: string, who: 'client' | 'specialist'): string | null;
  /** Whether a word, normalised, names somebody by what he does, in an oblique case: "специалисту". */
  isObliqueRole(word: string): boolean;
  /** What greets a client whose name is unknown: "Dear customer". */
  readonly nameless: string;
  /** What stands for the name of a company that is nobody's business. */
  readonly anotherClient: (before: string) => string;
  /** "…, у них четырнадцать магазинов": what speaks of that client behind its name, told of one. */
  readonly ofOne: (text: string, at: number) => { start: number; end: number; text: string }[];
}

export interface Title {
  /** Where it begins. */
  readonly index: number;
  /** What greets without a title, with a space at its end; '' where the greeting stands before the title. */
  readonly greeting: string;
}
