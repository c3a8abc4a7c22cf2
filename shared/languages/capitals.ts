/** What a language writes in capitals without shouting. */
export interface Capitals {
  /** Whether a word in capitals, normalised, is a word of the language that can be said, and no acronym. */
  isWord(word: string): boolean;
  /** Whether such a word is one for certain: two short ones may be two acronyms ("API KEY"). */
  isCertain(word: string): boolean;
  /** What a name stands behind: a legal form, a button, a menu. Anchored at the end. */
  readonly namedBefore: RegExp;
  /** What follows a name: a legal form, a number of a model. Anchored at the beginning. */
  readonly namedAfter: RegExp;
  /** Legal forms as words of the name itself, normalised. */
  readonly legalForms: ReadonlySet<string>;
  /** Words of danger, before which an order may be loud. Anchored nowhere. */
  readonly danger: RegExp;
  /** Words that forbid, normalised. */
  readonly forbidding: ReadonlySet<string>;
  /** What keeps people safe, and what every automatic letter says, in small letters with a space between words. */
  readonly warnings: RegExp;
}

/** Acronyms that texts of every language use, normalised. */
export const latinAcronyms: ReadonlySet<string> = new Set(
  'json html http https ajax oauth nasa ikea visa asap faq fyi icann iata unicode ascii ansi ieee voip wifi java yaml jpeg mpeg utf imap isdn adsl hdmi iban swift sepa isbn vin pin sim usb api sla eta utc gdpr pci hipaa ussd esim'.split(
    ' ',
  ),
);
