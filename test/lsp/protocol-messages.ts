/**
 * What the protocol says of the messages that a server sends, by method, in the protocol's own types. Nothing imports this:
 * `scripts/protocol-schema.mjs` makes the JSON schema of it that every message of the suite is held against.
 */
import type * as protocol from 'vscode-languageserver-protocol';

export interface Results {
  initialize: protocol.InitializeResult;
  shutdown: null;
  'textDocument/diagnostic': protocol.DocumentDiagnosticReport;
  'workspace/diagnostic': protocol.WorkspaceDiagnosticReport;
  'textDocument/codeAction': (protocol.Command | protocol.CodeAction)[] | null;
  'codeAction/resolve': protocol.CodeAction;
  'textDocument/hover': protocol.Hover | null;
  'textDocument/completion': protocol.CompletionItem[] | protocol.CompletionList | null;
  'textDocument/codeLens': protocol.CodeLens[] | null;
  'textDocument/documentSymbol': protocol.SymbolInformation[] | protocol.DocumentSymbol[] | null;
}

export interface Params {
  'textDocument/publishDiagnostics': protocol.PublishDiagnosticsParams;
  'window/logMessage': protocol.LogMessageParams;
  '$/progress': {
    token: protocol.ProgressToken;
    value:
      | protocol.WorkDoneProgressBegin
      | protocol.WorkDoneProgressReport
      | protocol.WorkDoneProgressEnd
      | protocol.WorkspaceDiagnosticReportPartialResult;
  };
  'client/registerCapability': protocol.RegistrationParams;
  'workspace/configuration': protocol.ConfigurationParams;
  'workspace/diagnostic/refresh': null;
  'workspace/codeLens/refresh': null;
}
