// The JSON schema of the protocol's messages, from the types of the installed `vscode-languageserver-protocol`.
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** @param {string} root @returns {import('ts-json-schema-generator').Schema} */
export function protocolSchema(root) {
  const schema = createGenerator({
    path: join(root, 'test/lsp/protocol-messages.ts'),
    tsconfig: join(root, 'test/lsp/tsconfig.json'),
    type: '*',
    skipTypeCheck: true,
    jsDoc: 'none',
    expose: 'all',
  }).createSchema('*');
  // In TypeScript every number is a `number`; the specification says more of these two.
  Object.assign(schema.definitions ?? {}, {
    integer: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
    uinteger: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
  });
  return schema;
}
