import { type TextDocument, workspace } from 'vscode';

/** Where texts lie that people write: not a version of the past, not an output panel. */
function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders])];
}

interface Filter {
  readonly scheme: string;
}

/** What the server is told of: texts that may be templates, and configs. */
export function documentSelector(): (Filter & ({ readonly language: string } | { readonly pattern: string }))[] {
  return schemes().flatMap((scheme) => [
    { scheme, language: 'markdown' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: '**/.replylint.{yaml,yml,json}' },
  ]);
}

/** Whether a document may be a template: a text that somebody writes. */
export function mayBeTemplate({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean {
  return (languageId === 'markdown' || languageId === 'plaintext') && schemes().includes(uri.scheme);
}
