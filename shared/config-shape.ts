import type { ConfigPath } from './config-text';
import { didYouMean } from './did-you-mean';
import { fill, type Locale, type Localized } from './localized';
import type { Rule } from './rule';

/** Something wrong in a config: where, and what to do. The rest of the config still works. */
export interface ConfigProblem {
  readonly path: ConfigPath;
  /** Whether the key at the end of the path is meant, or its value. */
  readonly at: 'key' | 'value';
  readonly message: Localized;
}

/** What a config may say of a rule depends on the rules that there are. */
export type KnownRules = readonly Pick<Rule, 'id' | 'title' | 'options'>[];

/** Where a value stands while it is read. */
export interface Place {
  readonly path: ConfigPath;
  readonly rules: KnownRules;
  readonly problems: ConfigProblem[];
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * One form that a value may have. The same object reads it, merges it and describes it to editors as JSON schema, so
 * that the three cannot drift apart.
 */
export interface Shape<Value> {
  schema(rules: KnownRules, locale: Locale): JsonSchema;
  /** The value, or undefined with a problem told to the place. */
  read(value: unknown, place: Place): Value | undefined;
  /** What holds where a config and one that it extends both say something. */
  merge(base: Value, over: Value): Value;
}

export interface Field<Value> {
  readonly shape: Shape<Value>;
  readonly description: Localized;
  /** A field without which its object means nothing. */
  readonly required?: boolean;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Read<Of extends Fields> = {
  -readonly [Key in keyof Of]?: Of[Key] extends Field<infer Value> ? Value : never;
};

export function field<Value>(shape: Shape<Value>, ru: string, en: string, required = false): Field<Value> {
  return { shape, description: { ru, en }, required };
}

/** A text that is not empty. */
export const text: Shape<string> = {
  schema: () => ({ type: 'string', minLength: 1 }),
  read(value, place) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    return refuse(place, typeof value === 'number' || typeof value === 'boolean' ? messages.quote : messages.text, {
      value: show(value),
    });
  },
  merge: last,
};

export const flag: Shape<boolean> = {
  schema: () => ({ type: 'boolean' }),
  read: (value, place) => (typeof value === 'boolean' ? value : refuse(place, messages.flag)),
  merge: last,
};

/** One of the listed words. An alias stands for another word of the list. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  aliases: Readonly<Record<string, Value>> = {},
): Shape<Value> {
  const words = [...values, ...Object.keys(aliases)];
  return {
    schema: () => ({ enum: words }),
    read(value, place) {
      if (typeof value === 'string') {
        if ((values as readonly string[]).includes(value)) return value as Value;
        if (Object.hasOwn(aliases, value)) return aliases[value];
      }
      return refuse(place, messages.oneOf, { value: show(value) }, { words, instead: messages.possible });
    },
    merge: last,
  };
}

/** A text that has a certain form, told in words. */
export function pattern(source: RegExp, ru: string, en: string): Shape<string> {
  return {
    schema: () => ({ type: 'string', pattern: source.source }),
    read: (value, place) => (typeof value === 'string' && source.test(value) ? value : refuse(place, { ru, en })),
    merge: last,
  };
}

/** A text that has a meaning of its own. `compile` says what is wrong with one that has none; `{why}` in the message. */
export function compiled<Value>(
  compile: (source: string) => Value | { readonly wrong: string },
  ru: string,
  en: string,
): Shape<Value> {
  return {
    schema: text.schema,
    read(value, place) {
      const source = text.read(value, place);
      if (source === undefined) return undefined;
      const read = compile(source);
      return isWrong(read) ? refuse(place, { ru, en }, { why: read.wrong }) : read;
    },
    merge: last,
  };
}

function isWrong(value: unknown): value is { readonly wrong: string } {
  return isRecord(value) && 'wrong' in value;
}

/**
 * A list; a single value counts as a list of one. `add`: what a config says comes on top of what the extended one says
 * (names, words); `replace`: it stands instead of it (choices).
 */
export function list<Value>(
  item: Shape<Value>,
  merging: 'add' | 'replace',
  keyOf: (value: Value) => unknown = (value) => value,
): Shape<readonly Value[]> {
  return {
    schema: (rules, locale) => ({
      anyOf: [item.schema(rules, locale), { type: 'array', items: item.schema(rules, locale) }],
    }),
    read(value, place) {
      if (!Array.isArray(value)) {
        const single = item.read(value, place);
        return single === undefined ? undefined : [single];
      }
      return value.flatMap((one, index) => {
        const read = item.read(one, below(place, index));
        return read === undefined ? [] : [read];
      });
    },
    merge(base, over) {
      if (merging === 'replace') return over;
      return [...new Map([...base, ...over].map((value) => [keyOf(value), value])).values()];
    },
  };
}

/** Free keys, values of one form. Read as a Map: a key may be `__proto__`. */
export function table<Value>(
  item: Shape<Value>,
  key?: RegExp,
  keyMessage?: Localized,
): Shape<ReadonlyMap<string, Value>> {
  return {
    schema: (rules, locale) => ({
      type: 'object',
      additionalProperties: item.schema(rules, locale),
      ...(key ? { propertyNames: { pattern: key.source } } : {}),
    }),
    read(value, place) {
      if (!isRecord(value)) return refuse(place, messages.table);
      const result = new Map<string, Value>();
      for (const [name, one] of Object.entries(value)) {
        const here = below(place, name);
        if (key && keyMessage && !key.test(name)) refuse(here, keyMessage, { value: name }, { at: 'key' });
        else {
          const read = one === null ? undefined : item.read(one, here);
          if (read !== undefined) result.set(name, read);
        }
      }
      return result;
    },
    merge: (base, over) => new Map([...base, ...over]),
  };
}

/** Fixed keys. An unknown key is told and left out; a key without a value counts as absent. */
export function object<Of extends Fields>(fields: Of): Shape<Read<Of>> {
  const required = Object.keys(fields).filter((key) => fields[key]!.required);
  return {
    schema: (rules, locale) => ({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, { shape, description }]) => [
          key,
          { description: description[locale], ...shape.schema(rules, locale) },
        ]),
      ),
      ...(required.length > 0 ? { required } : {}),
    }),
    read(value, place) {
      if (!isRecord(value)) return refuse(place, messages.object, { keys: Object.keys(fields).join(', ') });
      const result: Record<string, unknown> = {};
      for (const [key, one] of Object.entries(value)) {
        const here = below(place, key);
        if (!Object.hasOwn(fields, key)) {
          refuse(here, messages.key, { value: key }, { at: 'key', words: Object.keys(fields), instead: messages.keys });
          continue;
        }
        const read = one === null ? undefined : fields[key]!.shape.read(one, here);
        if (read !== undefined) result[key] = read;
      }
      const missing = required.filter((key) => !Object.hasOwn(value, key));
      if (missing.length > 0) return refuse(place, messages.missing, { keys: missing.join(', ') });
      return required.every((key) => key in result) ? (result as Read<Of>) : undefined;
    },
    merge(base, over) {
      const result: Record<string, unknown> = { ...base };
      for (const [key, value] of Object.entries(over)) {
        result[key] = Object.hasOwn(result, key) ? fields[key]!.shape.merge(result[key], value) : value;
      }
      return result as Read<Of>;
    },
  };
}

/** A short form beside the full one: a name instead of an object that has only a name. */
export function either<Value>(
  short: Shape<unknown>,
  full: Shape<Value>,
  lengthen: (short: unknown) => Value,
): Shape<Value> {
  return {
    schema: (rules, locale) => ({ anyOf: [short.schema(rules, locale), full.schema(rules, locale)] }),
    read(value, place) {
      if (isRecord(value)) return full.read(value, place);
      const read = short.read(value, place);
      return read === undefined ? undefined : lengthen(read);
    },
    merge: full.merge,
  };
}

/** Tells the problem, and what was probably meant; only where nobody can guess, what would be possible (`instead`). */
export function refuse(
  place: Place,
  message: Localized,
  values: Readonly<Record<string, string>> = {},
  { at = 'value', instead, words = [] }: { at?: 'key' | 'value'; instead?: Localized; words?: readonly string[] } = {},
): undefined {
  const meant = values.value === undefined ? null : guess(values.value, words);
  const remedy = meant === null ? instead : fill(messages.meant, { meant });
  const told = fill(remedy ? { ru: `${message.ru} ${remedy.ru}`, en: `${message.en} ${remedy.en}` } : message, {
    ...values,
    words: words.join(', '),
  });
  place.problems.push({ path: place.path, at, message: told });
  return undefined;
}

/** The nearest word, or the only one that begins so: `warn` is short for `warning`. */
function guess(value: string, words: readonly string[]): string | null {
  const beginning = value.length >= 3 ? words.filter((word) => word.startsWith(value)) : [];
  return beginning.length === 1 ? beginning[0]! : didYouMean(value, words);
}

export function below(place: Place, segment: string | number): Place {
  return { ...place, path: [...place.path, segment] };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function last<Value>(_base: Value, over: Value): Value {
  return over;
}

export function show(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}

const messages = {
  text: { ru: 'Здесь нужен непустой текст.', en: 'Put a text here that is not empty.' },
  quote: {
    ru: 'Здесь нужен текст. Возьмите значение в кавычки: "{value}".',
    en: 'Put a text here. Quote the value: "{value}".',
  },
  flag: { ru: 'Напишите true или false.', en: 'Write true or false.' },
  oneOf: { ru: '«{value}» сюда не подходит.', en: '"{value}" does not fit here.' },
  possible: { ru: 'Можно: {words}.', en: 'Possible: {words}.' },
  meant: { ru: 'Возможно, вы имели в виду «{meant}»?', en: 'Did you mean "{meant}"?' },
  table: {
    ru: 'Здесь нужны пары «ключ: значение», каждая на своей строке.',
    en: 'Put pairs of "key: value" here, one on a line.',
  },
  object: {
    ru: 'Здесь нужны пары «ключ: значение». Возможные ключи: {keys}.',
    en: 'Put pairs of "key: value" here. Possible keys: {keys}.',
  },
  key: { ru: 'Ключ «{value}» здесь неизвестен.', en: 'The key "{value}" is unknown here.' },
  keys: { ru: 'Возможные ключи: {words}.', en: 'Possible keys: {words}.' },
  missing: { ru: 'Не хватает ключа: {keys}. Добавьте его.', en: 'A key is missing: {keys}. Add it.' },
};
