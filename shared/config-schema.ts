import { configShape } from './config-keys';
import type { JsonSchema, KnownRules } from './config-shape';
import type { Locale } from './localized';

/** The JSON schema (draft 7, which every editor knows) of a config, from the table that also validates it. */
export function configSchema(rules: KnownRules, locale: Locale = 'en'): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'replylint',
    description: 'Config of replylint: .replylint.yaml, .replylint.yml or .replylint.json',
    ...configShape.schema(rules, locale),
  };
}
