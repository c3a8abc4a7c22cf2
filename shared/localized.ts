/** The language of the reader: of messages, titles and pages. The language of a *text* is `Language`. */
export type Locale = 'ru' | 'en';

/** A text for people, in every locale. A missing translation does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/** Fills `{name}` in both translations with the same values; each when somebody reads it, for most readers read one. */
export function fill(text: Localized, values: Readonly<Record<string, string>>): Localized {
  const put = (one: string) => one.replace(/\{(\w{1,40})\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    get ru() {
      return put(text.ru);
    },
    get en() {
      return put(text.en);
    },
  };
}
