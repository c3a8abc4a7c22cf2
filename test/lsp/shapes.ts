/**
 * What our server sends, written by hand and closed: a property that is not named is a mistake. Beside it every message is
 * held against the protocol itself, whose schema the build of the tests makes (`protocol-messages.ts`).
 */
import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv';

type Shape =
  | 'string'
  | 'integer'
  | 'uinteger'
  | 'boolean'
  | 'null'
  | 'any'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly or: readonly Shape[] }
  | { readonly values: readonly unknown[] }
  | { readonly record: Readonly<Record<string, Shape>> }
  | { readonly named: () => Shape };

const list = (item: Shape): Shape => ({ list: item });
const or = (...shapes: Shape[]): Shape => ({ or: shapes });
const values = (...all: unknown[]): Shape => ({ values: all });
/** A name that ends in `?` may be left out. */
const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ record: fields });

const position = record({ line: 'uinteger', character: 'uinteger' });
const range = record({ start: position, end: position });
const markup = record({ kind: values('plaintext', 'markdown'), value: 'string' });
const diagnostic = record({
  range,
  'severity?': values(1, 2, 3, 4),
  'code?': or('string', 'integer'),
  'codeDescription?': record({ href: 'string' }),
  'source?': 'string',
  message: 'string',
  'tags?': list(values(1, 2)),
  'relatedInformation?': list(record({ location: record({ uri: 'string', range }), message: 'string' })),
  'data?': 'any',
});
const textEdit = record({ range, newText: 'string' });
const snippetEdit = record({ range, snippet: record({ kind: values('snippet'), value: 'string' }) });
const workspaceEdit = record({
  'changes?': { map: list(textEdit) },
  'documentChanges?': list(
    or(
      record({
        textDocument: record({ uri: 'string', version: or('integer', 'null') }),
        edits: list(or(textEdit, snippetEdit)),
      }),
      record({
        kind: values('create'),
        uri: 'string',
        'options?': record({ 'overwrite?': 'boolean', 'ignoreIfExists?': 'boolean' }),
      }),
    ),
  ),
});
const codeAction = record({
  title: 'string',
  'kind?': 'string',
  'diagnostics?': list(diagnostic),
  'isPreferred?': 'boolean',
  'edit?': workspaceEdit,
  'data?': 'any',
});
const full: Readonly<Record<string, Shape>> = { kind: values('full'), 'resultId?': 'string', items: list(diagnostic) };
const unchanged: Readonly<Record<string, Shape>> = { kind: values('unchanged'), resultId: 'string' };
const related: Readonly<Record<string, Shape>> = { 'relatedDocuments?': { map: or(record(full), record(unchanged)) } };
const workspaceReport = list(
  or(
    record({ ...full, uri: 'string', version: or('integer', 'null') }),
    record({ ...unchanged, uri: 'string', version: or('integer', 'null') }),
  ),
);
const symbol: Shape = record({
  name: 'string',
  kind: 'uinteger',
  range,
  selectionRange: range,
  'children?': list({ named: () => symbol }),
});

const results: Readonly<Record<string, Shape>> = {
  initialize: record({
    capabilities: record({
      'positionEncoding?': values('utf-8', 'utf-16', 'utf-32'),
      'textDocumentSync?': record({
        openClose: 'boolean',
        change: values(0, 1, 2),
        'save?': record({ includeText: 'boolean' }),
      }),
      'diagnosticProvider?': record({
        identifier: 'string',
        interFileDependencies: 'boolean',
        workspaceDiagnostics: 'boolean',
      }),
      'codeActionProvider?': record({ codeActionKinds: list('string'), 'resolveProvider?': 'boolean' }),
      'hoverProvider?': 'boolean',
      'completionProvider?': record({ 'triggerCharacters?': list('string'), 'resolveProvider?': 'boolean' }),
      'codeLensProvider?': record({ 'resolveProvider?': 'boolean' }),
      'documentSymbolProvider?': record({ 'label?': 'string' }),
      'workspace?': record({
        workspaceFolders: record({ supported: 'boolean', changeNotifications: or('boolean', 'string') }),
      }),
    }),
    serverInfo: record({ name: 'string', version: 'string' }),
  }),
  shutdown: 'null',
  'textDocument/diagnostic': or(record({ ...full, ...related }), record({ ...unchanged, ...related })),
  'workspace/diagnostic': record({ items: workspaceReport }),
  'textDocument/codeAction': or('null', list(codeAction)),
  'codeAction/resolve': codeAction,
  'textDocument/hover': or('null', record({ contents: markup, 'range?': range })),
  'textDocument/completion': list(
    record({
      label: 'string',
      kind: 'uinteger',
      'detail?': 'string',
      'documentation?': or('string', markup),
      'filterText?': 'string',
      'sortText?': 'string',
      'insertTextFormat?': values(1, 2),
      textEdit,
    }),
  ),
  'textDocument/codeLens': list(record({ range, command: record({ title: 'string', command: 'string' }) })),
  'textDocument/documentSymbol': or(
    list(symbol),
    list(record({ name: 'string', kind: 'uinteger', location: record({ uri: 'string', range }) })),
  ),
};

const sent: Readonly<Record<string, Shape>> = {
  'textDocument/publishDiagnostics': record({ uri: 'string', 'version?': 'integer', diagnostics: list(diagnostic) }),
  'window/logMessage': record({ type: values(1, 2, 3, 4, 5), message: 'string' }),
  '$/progress': record({
    token: or('string', 'integer'),
    value: or(
      record({
        kind: values('begin'),
        title: 'string',
        'percentage?': 'uinteger',
        'message?': 'string',
        'cancellable?': 'boolean',
      }),
      record({
        kind: values('report'),
        'percentage?': 'uinteger',
        'message?': 'string',
        'cancellable?': 'boolean',
      }),
      record({ kind: values('end') }),
      record({ items: workspaceReport }),
    ),
  }),
  'client/registerCapability': record({
    registrations: list(record({ id: 'string', method: 'string', 'registerOptions?': 'any' })),
  }),
  'workspace/configuration': record({ items: list(record({ 'scopeUri?': 'string', 'section?': 'string' })) }),
  'workspace/diagnostic/refresh': or('null', record({})),
  'workspace/codeLens/refresh': or('null', record({})),
  'replylint/checking': record({ uri: or('string', 'null') }),
  'replylint/status': record({
    uri: 'string',
    version: 'integer',
    kind: or('string', 'null'),
    dialect: or('string', 'null'),
    findings: 'uinteger',
  }),
};

const error = record({ code: 'integer', message: 'string', 'data?': 'any' });

/** A message from the server. `method`: of an answer, what was asked. */
export interface Sent {
  readonly method: string;
  readonly isAnswer: boolean;
  readonly message: {
    readonly params?: unknown;
    readonly result?: unknown;
    readonly error?: unknown;
  };
}

const ajv = new Ajv({ strict: false, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync('out/test/protocol.schema.json', 'utf8')), 'protocol');

/** What the protocol says of a method's result or parameters; undefined: the method is our own. */
const ofProtocol = (method: string, isAnswer: boolean): ValidateFunction | undefined => {
  const name = method.replace(/~/g, '~0').replace(/\//g, '~1');
  return ajv.getSchema(`protocol#/definitions/${isAnswer ? 'Results' : 'Params'}/properties/${name}`);
};

/** What is wrong with a message; empty when nothing is. */
export function mistakesIn({ method, isAnswer, message }: Sent): string[] {
  const [value, shape] = isAnswer
    ? message.error === undefined
      ? [message.result, results[method]]
      : [message.error, error]
    : [message.params ?? null, sent[method]];
  const own = shape ? mistakes(value, shape, method) : [`${method}: we never said that we would send this`];
  if (method.startsWith('replylint/') || message.error !== undefined) return own;
  const isRight = ofProtocol(method, isAnswer);
  if (!isRight) return [...own, `${method}: protocol-messages.ts does not name it`];
  return isRight(value) ? own : [...own, ajv.errorsText(isRight.errors, { dataVar: method })];
}

function mistakes(value: unknown, shape: Shape, at: string): string[] {
  const wrong = (wanted: string) => [`${at}: ${JSON.stringify(value)?.slice(0, 80)} is no ${wanted}`];
  if (shape === 'any') return [];
  if (shape === 'null') return value === null ? [] : wrong('null');
  if (shape === 'string' || shape === 'boolean') return typeof value === shape ? [] : wrong(shape);
  if (shape === 'integer' || shape === 'uinteger')
    return Number.isInteger(value) && (shape === 'integer' || (value as number) >= 0) ? [] : wrong(shape);
  if ('named' in shape) return mistakes(value, shape.named(), at);
  if ('values' in shape) return shape.values.includes(value) ? [] : wrong(`one of ${shape.values}`);
  if ('or' in shape) {
    const all = shape.or.map((one) => mistakes(value, one, at));
    return all.some((one) => one.length === 0) ? [] : all.reduce((a, b) => (b.length < a.length ? b : a));
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return wrong('list');
    return value.flatMap((item, index) => mistakes(item, shape.list, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('object');
  const entries = Object.entries(value);
  if ('map' in shape) return entries.flatMap(([key, item]) => mistakes(item, shape.map, `${at}.${key}`));
  const fields = shape.record;
  const missing = Object.keys(fields).filter((name) => !name.endsWith('?') && !(name in value));
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...entries.flatMap(([name, item]) => {
      const its = fields[name] ?? fields[`${name}?`];
      return its === undefined ? [`${at}.${name} is unknown`] : mistakes(item, its, `${at}.${name}`);
    }),
  ];
}
