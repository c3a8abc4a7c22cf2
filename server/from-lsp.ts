/** From the protocol's words to ours: what a client may say, and where it points. */

/** What the parameters of a request must hold for us to answer it; null: the parameter is fine. */
type Check = (value: unknown) => boolean;

/** Whether the parameters of a request or notification are what the protocol says, as far as we read them. */
export function areParamsRight(method: string, params: unknown): boolean {
  const check = Object.hasOwn(expected, method) ? expected[method] : undefined;
  return check === undefined || check(params);
}

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isInteger(value);
const count: Check = (value) => number(value) && (value as number) >= 0;
const anything: Check = () => true;
const token: Check = (value) => text(value) || number(value);

function record(fields: Readonly<Record<string, Check>>): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

function listOf(item: Check): Check {
  return (value) => Array.isArray(value) && value.every(item);
}

function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

/** Some clients write null where the protocol wants nothing. */
function maybe(check: Check): Check {
  return (value) => value === undefined || value === null || check(value);
}

const position = record({ line: count, character: count });
const range = record({ start: position, end: position });
/** In a change a position may lie anywhere: it is moved to the text's edge. */
const roughRange = record({
  start: record({ line: number, character: number }),
  end: record({ line: number, character: number }),
});
const textDocument = record({ uri: text });
const inDocument = record({ textDocument, workDoneToken: maybe(token), partialResultToken: maybe(token) });
const atPosition = record({ textDocument, position, workDoneToken: maybe(token) });

const opened = record({ textDocument: record({ uri: text, text, version: number, languageId: maybe(text) }) });

const expected: Readonly<Record<string, Check>> = {
  initialize: record({
    capabilities: maybe(record({})),
    processId: maybe(number),
    rootUri: maybe(text),
    locale: maybe(text),
    workspaceFolders: maybe(listOf(record({ uri: text }))),
  }),
  'textDocument/didOpen': opened,
  'replylint/opening': opened,
  'textDocument/didChange': record({
    textDocument: record({ uri: text, version: maybe(number) }),
    contentChanges: listOf(record({ text, range: optional(roughRange) })),
  }),
  'textDocument/didClose': record({ textDocument }),
  'textDocument/didSave': record({ textDocument }),
  'workspace/didChangeWatchedFiles': record({ changes: listOf(record({ uri: text, type: number })) }),
  'workspace/didChangeWorkspaceFolders': record({
    event: record({ added: listOf(record({ uri: text })), removed: listOf(record({ uri: text })) }),
  }),
  'textDocument/diagnostic': record({ textDocument, previousResultId: maybe(text) }),
  'workspace/diagnostic': record({
    previousResultIds: listOf(record({ uri: text, value: text })),
    workDoneToken: maybe(token),
    partialResultToken: maybe(token),
  }),
  'textDocument/codeAction': record({
    textDocument,
    range,
    context: record({ diagnostics: listOf(record({ range })), only: maybe(listOf(text)) }),
  }),
  'codeAction/resolve': record({ title: text }),
  'textDocument/hover': atPosition,
  'textDocument/completion': atPosition,
  'textDocument/codeLens': inDocument,
  'textDocument/documentSymbol': inDocument,
  'window/workDoneProgress/cancel': record({ token }),
  '$/cancelRequest': record({ id: anything }),
  '$/setTrace': record({ value: text }),
  'replylint/files': record({ files: listOf(record({ uri: text })), complete: optional(flag) }),
};
