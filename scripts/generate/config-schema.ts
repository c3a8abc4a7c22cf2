import type { Piece } from './engine';

/** `docs/replylint.schema.json`: the JSON schema of the config, for editors that complete YAML and JSON by schema. On one line: it travels with the extension. */
export const schema: Piece = ({ rules, configSchema }) =>
  configSchema ? [{ path: 'docs/replylint.schema.json', text: `${JSON.stringify(configSchema(rules))}\n` }] : [];
