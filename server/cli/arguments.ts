import { parseArgs } from 'node:util';
import { didYouMean } from '../../shared/did-you-mean';
import { fill, type Localized } from '../../shared/localized';

/** One option of a command: what parses it, and what `--help` says of it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  readonly repeatable?: boolean;
  readonly text: Localized;
}

export interface Arguments {
  readonly positionals: readonly string[];
  has(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** Reads the arguments of a command, or says what is wrong with them and what would be right. */
export function readArguments(
  argv: readonly string[],
  options: readonly Option[],
): Arguments | { readonly problem: Localized } {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find((one) => one.name === token.name);
    if (!option) return unknown(token.rawName, options);
    if (option.value === undefined) {
      if (token.value !== undefined) return problem(messages.noValue, { name: token.rawName });
      given.set(option.name, []);
      continue;
    }
    // `--format --quiet`: the next option is no value, `--stdin-filename=-x` is.
    if (token.value === undefined || (!token.inlineValue && token.value.length > 1 && token.value.startsWith('-'))) {
      return problem(messages.value, { name: token.rawName, value: option.value });
    }
    if (option.values && !option.values.includes(token.value)) {
      return withGuess(
        fill(messages.values, { name: token.rawName, value: token.value, values: option.values.join(', ') }),
        didYouMean(token.value, option.values),
      );
    }
    given.set(option.name, [...(option.repeatable ? (given.get(option.name) ?? []) : []), token.value]);
  }
  return {
    positionals,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}

export function withGuess(message: Localized, meant: string | null): { problem: Localized } {
  if (meant === null) return { problem: message };
  return {
    problem: {
      ru: `${message.ru} Возможно, вы имели в виду «${meant}»?`,
      en: `${message.en} Did you mean "${meant}"?`,
    },
  };
}

function unknown(raw: string, options: readonly Option[]): { problem: Localized } {
  const names = options.map(({ name }) => `--${name}`);
  return withGuess(fill(messages.unknown, { name: raw }), didYouMean(raw, names));
}

function problem(message: Localized, values: Readonly<Record<string, string>>): { problem: Localized } {
  return { problem: fill(message, values) };
}

const messages = {
  unknown: { ru: 'Параметра {name} нет.', en: 'There is no option {name}.' },
  noValue: { ru: 'Параметр {name} пишется без значения.', en: 'The option {name} takes no value.' },
  value: {
    ru: 'После {name} нужно значение: {name} <{value}>.',
    en: 'The option {name} wants a value: {name} <{value}>.',
  },
  values: {
    ru: '{name}: «{value}» не подходит. Можно: {values}.',
    en: '{name}: "{value}" does not fit. Possible: {values}.',
  },
};
