import { l10n, ProgressLocation, type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type ConfigProposal, type ConfigProposalParams, configProposalRequest } from '../../shared/protocol';
import { type ConfigAnswers, configText } from '../config-text';
import type { Surroundings } from '../extension';
import { readerLocale } from '../locale';

/** Asks what only people know, proposes the rest from the templates that are there, and opens the config that comes of it. */
export async function createConfig({ server }: Surroundings, wanted: unknown): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  const present = await configIn(folder);
  if (present) {
    await window.showTextDocument(present);
    void window.showInformationMessage(l10n.t('This folder has a config already.'));
    return;
  }
  const params: ConfigProposalParams = { uri: server.client.code2ProtocolConverter.asUri(folder) };
  const proposal = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('replylint is looking at the templates') },
    () => server.client.sendRequest<ConfigProposal>(configProposalRequest, params),
  );
  const answers = isAnswers(wanted) ? { ...fromProposal(proposal), ...wanted } : await ask(proposal);
  if (!answers) return;
  const uri = Uri.joinPath(folder, '.replylint.yaml');
  const edit = new WorkspaceEdit();
  const contents = new TextEncoder().encode(configText(answers, readerLocale()));
  edit.createFile(uri, { contents, ignoreIfExists: true });
  if (await workspace.applyEdit(edit)) await window.showTextDocument(uri);
}

function isAnswers(value: unknown): value is Partial<ConfigAnswers> {
  return typeof value === 'object' && value !== null && !(value instanceof Uri) && !Array.isArray(value);
}

function fromProposal({ dialect, templates }: ConfigProposal): ConfigAnswers {
  return { team: [], departments: [], escalation: [], dialect, known: {}, templates };
}

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t('For which folder?') }))?.uri;
  if (!folders[0]) void window.showInformationMessage(l10n.t('Open the folder with your templates first.'));
  return folders[0]?.uri;
}

async function configIn(folder: Uri): Promise<Uri | null> {
  for (const name of ['.replylint.yaml', '.replylint.yml', '.replylint.json']) {
    const uri = Uri.joinPath(folder, name);
    const there = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (there) return uri;
  }
  return null;
}

/** One question after another; undefined: the user has left. An empty answer skips a question. */
async function ask(proposal: ConfigProposal): Promise<ConfigAnswers | undefined> {
  const fields = proposal.unknown.slice(0, 6);
  const steps = 4 + fields.length;
  const title = (step: number) => l10n.t('Config for replylint ({0} of {1})', step, steps);
  const list = async (step: number, prompt: string, placeHolder: string) => {
    const said = await window.showInputBox({ title: title(step), prompt, placeHolder, ignoreFocusOut: true });
    return said?.split(/[,;]/).flatMap((one) => one.trim() || []);
  };
  const team = await list(
    1,
    l10n.t('What is your team called? Its name first, then what else people call it; separated by commas.'),
    l10n.t('Support, Help desk'),
  );
  if (!team) return undefined;
  const departments = await list(
    2,
    l10n.t('Which departments or vendors should clients never be sent to?'),
    l10n.t('Billing, Warehouse'),
  );
  if (!departments) return undefined;
  const escalation = await list(
    3,
    l10n.t('Who helps when you cannot? From the lowest level up.'),
    l10n.t('senior engineer, head of support'),
  );
  if (!escalation) return undefined;
  const dialect = await pickDialect(proposal, title(4));
  if (dialect === undefined) return undefined;
  const known: Record<string, string> = {};
  for (const [index, { name, count }] of fields.entries()) {
    const skip = { id: '', label: l10n.t('I do not know'), description: l10n.t('repairs leave a slot') };
    const chosen = await window.showQuickPick(
      [skip, ...proposal.meanings.map(({ id, title: label }) => ({ id, label, description: id }))],
      {
        title: title(5 + index),
        placeHolder: l10n.t('What does the field {0} stand for? Found in {1} places.', name, count),
        ignoreFocusOut: true,
      },
    );
    if (!chosen) return undefined;
    if (chosen.id !== '') known[name] = chosen.id;
  }
  return { ...fromProposal(proposal), team, departments, escalation, dialect, known };
}

async function pickDialect({ dialect, dialects }: ConfigProposal, title: string): Promise<string | null | undefined> {
  const items: (QuickPickItem & { readonly id: string | null })[] = dialects.map(({ id, title: label }) => ({
    id,
    label,
    ...(id === dialect ? { description: l10n.t('found in your templates') } : {}),
  }));
  items.sort((a, b) => Number(b.id === dialect) - Number(a.id === dialect));
  items.push({ id: null, label: l10n.t('Each file as it is written') });
  const placeHolder = l10n.t('How does your helpdesk write its fields?');
  return (await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.id;
}
