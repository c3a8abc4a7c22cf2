import {
  commands,
  type Disposable,
  l10n,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type RuleSummary, rulesRequest } from '../../shared/protocol';
import type { Surroundings } from '../extension';

const scheme = 'replylint-rule';

/** Shows the page of a rule beside the text: of the one that is named, else of one that the user picks. */
export async function openRule(surroundings: Surroundings, wanted: unknown): Promise<void> {
  const rules = await rulesOf(surroundings);
  const rule = typeof wanted === 'string' ? wanted : await pick(rules);
  if (rule === undefined || !rules.some(({ id }) => id === rule)) return;
  const uri = Uri.from({ scheme, path: `/${rule}.md` });
  // A browser may have no Markdown of its own: then the page is read as it is written.
  const shown = await commands.executeCommand('markdown.showPreviewToSide', uri).then(
    () => true,
    () => false,
  );
  if (!shown) await window.showTextDocument(uri, { preview: true });
}

/** The pages as read-only documents, in the reader's language. */
export function rulePages(surroundings: Surroundings): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const id = path.slice(1).replace(/\.md$/, '');
      return (await rulesOf(surroundings)).find((rule) => rule.id === id)?.page;
    },
  });
}

function rulesOf({ server }: Surroundings): Promise<readonly RuleSummary[]> {
  return server.client.sendRequest<readonly RuleSummary[]>(rulesRequest, {});
}

/** Those that are told at the cursor come first, then those of the whole text. */
async function pick(rules: readonly RuleSummary[]): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const told = (editor ? languages.getDiagnostics(editor.document.uri) : []).filter(
    ({ source }) => source === 'replylint',
  );
  const ids = (here: typeof told) =>
    new Set(here.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
  const atCursor = ids(told.filter(({ range }) => editor?.selection.active && range.contains(editor.selection.active)));
  const inText = ids(told);
  const rank = ({ id }: RuleSummary) => (atCursor.has(id) ? 0 : inText.has(id) ? 1 : 2);
  const groups = [l10n.t('at the cursor'), l10n.t('in this text'), l10n.t('all rules')];
  const items = groups.flatMap((label, index): (QuickPickItem & { readonly id?: string })[] => {
    const its = rules.filter((rule) => rank(rule) === index);
    if (its.length === 0) return [];
    const separator = { label, kind: QuickPickItemKind.Separator };
    return [separator, ...its.map(({ id, title }) => ({ label: title, description: id, id }))];
  });
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Which rule?'),
    matchOnDescription: true,
  });
  return chosen?.id;
}
