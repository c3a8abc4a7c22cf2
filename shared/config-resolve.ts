import { type Config, defaultConfig } from './config';
import { type ConfigLayer, type ConfigValues, configShape, valuesShape } from './config-keys';
import type { ConfigProblem, KnownRules } from './config-shape';
import { matchesGlob } from './glob';
import { faultOfPhrase } from './phrase-rules';

export type { ConfigLayer } from './config-keys';
export type { ConfigProblem, KnownRules } from './config-shape';

/** What a config says, to what is in force: unknown things are told, and the rest works. */
export function resolveConfig(raw: unknown, rules: KnownRules): { config: Config; problems: readonly ConfigProblem[] } {
  const { layer, problems } = readConfig(raw, rules);
  return { config: complete(layer), problems };
}

/** One file's share, before it is merged with what it extends. An empty file is an empty config. */
export function readConfig(
  raw: unknown,
  rules: KnownRules,
): { layer: ConfigLayer; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const layer = raw === undefined || raw === null ? {} : configShape.read(raw, { path: [], rules, problems });
  return { layer: withoutBadPhrases(layer ?? {}, problems), problems };
}

/** A phrase that can't be read is told, and the rest of its rule works. */
function withoutBadPhrases(layer: ConfigLayer, problems: ConfigProblem[]): ConfigLayer {
  if (!layer.phraseRules) return layer;
  const phraseRules = new Map(
    [...layer.phraseRules].map(([id, rule]) => {
      const phrases = (rule.phrases ?? []).filter((phrase, index) => {
        const message = rule.language ? faultOfPhrase(phrase, rule.language) : null;
        if (message) problems.push({ path: ['phraseRules', id, 'phrases', index], at: 'value', message });
        return !message;
      });
      return [id, { ...rule, phrases }] as const;
    }),
  );
  return { ...layer, phraseRules };
}

/** `over` extends `base`: tables are merged by key, lists of names are joined, choices are replaced. */
export function mergeConfig(base: ConfigLayer, over: ConfigLayer): ConfigLayer {
  return configShape.merge(base, over);
}

/**
 * The config of each file by its path (relative to the config's folder, `/` on every system). Files to which the same
 * overrides apply share one object, so that what the engine compiles from a config is compiled once.
 */
export function configByPath(layer: ConfigLayer): (path: string) => Config {
  const overrides = layer.overrides ?? [];
  const made = new Map<string, Config>();
  return (path) => {
    const applying = overrides.filter(({ files }) => files.some((glob) => matchesGlob(glob, path)));
    const key = overrides.map((one) => (applying.includes(one) ? '1' : '0')).join('');
    const known = made.get(key);
    if (known) return known;
    const config = complete(
      applying.reduce<ConfigValues>((values, one) => valuesShape.merge(values, one.values), layer),
    );
    made.set(key, config);
    return config;
  };
}

function complete(values: ConfigValues): Config {
  const { kinds, product, glossary, placeholders, rules, phraseRules } = values;
  return {
    language: values.language ?? defaultConfig.language,
    kinds: kinds ? [...kinds].map(([glob, kind]) => ({ glob, kind })) : defaultConfig.kinds,
    preset: values.preset ?? defaultConfig.preset,
    team: values.team ?? [],
    departments: values.departments ?? [],
    agreed: values.agreed ?? [],
    escalation: values.escalation ?? [],
    executives: values.executives ?? [],
    public: values.public ?? [],
    address: values.address ?? defaultConfig.address,
    ticketNumber: values.ticketNumber ?? defaultConfig.ticketNumber,
    audience: values.audience ?? defaultConfig.audience,
    criticalData: product?.criticalData ?? null,
    glossary: [...(glossary ?? [])].map(([word, plain]) => ({ word, plain })),
    allow: values.allow ?? [],
    everyday: values.everyday ?? [],
    internalDomains: values.internalDomains ?? [],
    publicContacts: values.publicContacts ?? [],
    placeholders: {
      dialect: placeholders?.dialect ?? defaultConfig.placeholders.dialect,
      known: placeholders?.known ?? new Map(),
      custom: placeholders?.custom ?? [],
    },
    rules: rules ?? new Map(),
    phraseRules: [...(phraseRules ?? [])].map(([id, rule]) => ({
      id,
      severity: rule.severity ?? 'warning',
      language: rule.language!,
      phrases: rule.phrases ?? [],
      message: rule.message!,
      ...(rule.replacement === undefined ? {} : { replacement: rule.replacement }),
    })),
  };
}
