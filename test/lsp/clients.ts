/**
 * What clients say of themselves when they start a server, as far as it makes a difference to ours. Written by hand: those of
 * Kate, Helix, Zed and eglot after their sources, the others after what is known of them; a version may differ in a detail.
 * Neovim, Emacs and Kate themselves run in `test/editors`.
 */

export interface Profile {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const everyKind = {
  codeActionKind: {
    valueSet: ['', 'quickfix', 'refactor', 'refactor.extract', 'refactor.rewrite', 'source', 'source.organizeImports'],
  },
};
const lazyEdits = { dataSupport: true, resolveSupport: { properties: ['edit'] } };

export const profiles: readonly Profile[] = [
  {
    name: 'VS Code',
    params: {
      locale: 'ru',
      capabilities: {
        general: { positionEncodings: ['utf-16'], markdown: { parser: 'marked', version: '1.1.0' } },
        window: { workDoneProgress: true, showDocument: { support: true } },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          workspaceEdit: {
            documentChanges: true,
            resourceOperations: ['create', 'rename', 'delete'],
            failureHandling: 'textOnlyTransactional',
            normalizesLineEndings: true,
            changeAnnotationSupport: { groupsOnLabel: true },
            metadataSupport: true,
            snippetEditSupport: true,
          },
          codeLens: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
          publishDiagnostics: {
            relatedInformation: true,
            versionSupport: false,
            tagSupport: { valueSet: [1, 2] },
            codeDescriptionSupport: true,
            dataSupport: true,
          },
          diagnostic: {
            dynamicRegistration: true,
            relatedDocumentSupport: false,
            relatedInformation: true,
            tagSupport: { valueSet: [1, 2] },
            codeDescriptionSupport: true,
            dataSupport: true,
          },
          completion: {
            completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
          },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
          codeAction: {
            isPreferredSupport: true,
            codeActionLiteralSupport: everyKind,
            honorsChangeAnnotations: true,
            ...lazyEdits,
          },
          codeLens: { dynamicRegistration: true },
        },
      },
    },
  },
  {
    name: 'Neovim 0.11',
    params: {
      capabilities: {
        general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
        window: { workDoneProgress: true },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: false },
          didChangeWatchedFiles: { dynamicRegistration: false, relativePatternSupport: true },
          workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
        },
        textDocument: {
          synchronization: { willSave: true, willSaveWaitUntil: true, didSave: true },
          publishDiagnostics: { relatedInformation: true, dataSupport: true, tagSupport: { valueSet: [1, 2] } },
          diagnostic: { dynamicRegistration: false },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { isPreferredSupport: true, codeActionLiteralSupport: everyKind, ...lazyEdits },
          codeLens: {},
        },
      },
    },
  },
  {
    name: 'Neovim 0.7',
    params: {
      capabilities: {
        window: { workDoneProgress: true },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: false },
          workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
        },
        textDocument: {
          synchronization: { didSave: true },
          publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
          completion: { completionItem: { snippetSupport: false, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { codeActionLiteralSupport: everyKind, ...lazyEdits },
        },
      },
    },
  },
  {
    name: 'Emacs 30, eglot',
    params: {
      workspaceFolders: undefined,
      initializationOptions: {},
      capabilities: {
        workspace: {
          applyEdit: true,
          executeCommand: { dynamicRegistration: false },
          workspaceEdit: { documentChanges: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          configuration: true,
          workspaceFolders: true,
        },
        textDocument: {
          synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
          completion: { completionItem: { snippetSupport: false } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { codeActionLiteralSupport: everyKind, isPreferredSupport: true, ...lazyEdits },
          publishDiagnostics: {
            relatedInformation: false,
            codeDescriptionSupport: false,
            tagSupport: { valueSet: [1, 2] },
          },
        },
        window: { workDoneProgress: true },
        general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] },
      },
    },
  },
  {
    name: 'Helix',
    params: {
      capabilities: {
        general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
        window: { workDoneProgress: true },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: false },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          workspaceEdit: {
            documentChanges: true,
            resourceOperations: ['create', 'rename', 'delete'],
            failureHandling: 'abort',
            normalizesLineEndings: false,
          },
          // As it writes it; the protocol has an s there.
          diagnostic: { refreshSupport: true },
        },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } },
          hover: { contentFormat: ['markdown'] },
          codeAction: { codeActionLiteralSupport: everyKind, isPreferredSupport: true, ...lazyEdits },
          publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
          diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
        },
      },
    },
  },
  {
    name: 'Kate',
    params: {
      workspaceFolders: undefined,
      capabilities: {
        textDocument: {
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
          },
          synchronization: { didSave: true },
          publishDiagnostics: { relatedInformation: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
        },
        window: { workDoneProgress: true },
      },
    },
  },
  {
    name: 'Sublime Text, LSP',
    params: {
      capabilities: {
        general: { positionEncodings: ['utf-16'], markdown: { parser: 'Python-Markdown', version: '3.2.2' } },
        textDocument: {
          synchronization: { dynamicRegistration: true, didSave: true, willSave: true, willSaveWaitUntil: true },
          hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeAction: { codeActionLiteralSupport: everyKind, isPreferredSupport: true, ...lazyEdits },
          publishDiagnostics: {
            relatedInformation: true,
            versionSupport: true,
            codeDescriptionSupport: true,
            dataSupport: true,
          },
          diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
          codeLens: { dynamicRegistration: true },
        },
        workspace: {
          applyEdit: true,
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, failureHandling: 'abort' },
          workspaceFolders: true,
          codeLens: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
        },
        window: { workDoneProgress: true },
      },
    },
  },
  {
    name: 'Zed',
    params: {
      capabilities: {
        general: { positionEncodings: ['utf-16'] },
        workspace: {
          configuration: true,
          workspaceFolders: true,
          applyEdit: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          workspaceEdit: {
            documentChanges: true,
            resourceOperations: ['create', 'rename', 'delete'],
            snippetEditSupport: true,
          },
          diagnostics: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
        textDocument: {
          codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor', 'quickfix', 'source'] } },
            ...lazyEdits,
          },
          codeLens: { dynamicRegistration: true },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {
            relatedInformation: true,
            versionSupport: true,
            codeDescriptionSupport: true,
            dataSupport: true,
          },
          diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          synchronization: { didSave: true },
        },
        window: { workDoneProgress: true },
      },
    },
  },
  {
    name: 'JetBrains, LSP4IJ',
    params: {
      capabilities: {
        general: { positionEncodings: ['utf-16'] },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          codeLens: { refreshSupport: true },
          diagnostics: { refreshSupport: true },
        },
        textDocument: {
          codeAction: { codeActionLiteralSupport: everyKind, ...lazyEdits },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          publishDiagnostics: { codeDescriptionSupport: true, dataSupport: true, relatedInformation: true },
          diagnostic: { dynamicRegistration: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          codeLens: { dynamicRegistration: true },
        },
      },
    },
  },
  { name: 'a client that says nothing', params: { capabilities: {} } },
  {
    name: 'a client that only asks',
    params: {
      capabilities: {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        },
      },
    },
  },
  {
    name: 'a client without folders, in UTF-32',
    params: {
      rootUri: null,
      rootPath: null,
      workspaceFolders: null,
      initializationOptions: null,
      capabilities: {
        general: { positionEncodings: ['utf-32'] },
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } } },
      },
    },
  },
];
