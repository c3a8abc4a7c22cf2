import type { Piece } from './engine';

/** `docs/replylint.schema.json`: the JSON schema of the config, for editors that complete YAML and JSON by schema. */
export const schema: Piece = ({ rules, configSchema }) =>
  configSchema
    ? [{ path: 'docs/replylint.schema.json', text: `${JSON.stringify(configSchema(rules), null, 2)}\n` }]
    : [];
