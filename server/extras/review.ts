import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { combineFixes } from '../../shared/apply-fixes';
import type { Edit, Finding, Fix } from '../../shared/finding';
import type { Locale } from '../../shared/localized';
import type {
  RepairParams,
  RepairResult,
  ReviewedFinding,
  ReviewedFix,
  ReviewedTemplate,
  ReviewResult,
  TextPiece,
} from '../../shared/protocol';
import { rules } from '../../shared/rules';
import { type Checked, turn } from '../checks';
import { languagesOf, stateOf } from '../cli/facts-of';
import { isMeant } from '../library';
import { type Lines, linesOf } from '../lines';
import { type Places, placesIn } from '../places';
import { rulePage } from '../product';
import { openAt, type Session } from '../session';
import { toRange } from '../to-lsp';
import type { Candidate } from '../workspace';

/** Looks the whole library through. Whoever types meanwhile comes first. */
export async function review(session: Session, _params: unknown, token: CancellationToken): Promise<ReviewResult> {
  const { host, library, checks, settings } = session;
  const templates: ReviewedTemplate[] = [];
  const unread: { uri: string; path: string; why: string }[] = [];
  let start = host.clock();
  for (const candidate of library.find()) {
    const found = read(session, candidate);
    if (found && 'why' in found) unread.push(found);
    else if (found) templates.push(found);
    if (host.clock() - start <= slice) continue;
    do await turn(host);
    while (checks.busy && !token.isCancellationRequested);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    start = host.clock();
  }
  const met = new Set(templates.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return {
    date: host.today(),
    templates,
    unread,
    rules: Object.fromEntries(
      [...met].map((id) => [
        id,
        {
          title: rules.find((rule) => rule.id === id)?.title[settings.locale] ?? id,
          url: rulePage(id, settings.locale) ?? '',
        },
      ]),
    ),
  };
}

/** In milliseconds. */
const slice = 8;

type Unread = ReviewResult['unread'][number];

/** Null: no template. */
function read(session: Session, candidate: Candidate): ReviewedTemplate | Unread | null {
  const { host, checks, library, settings } = session;
  const open = openAt(session, candidate.absolute);
  const uri = open?.uri ?? host.uriOf(candidate.absolute);
  let checked: Checked;
  let text: string;
  if (open) {
    text = open.text;
    checked = checks.now(open);
  } else {
    const loaded = library.load(candidate);
    if (loaded === null) return null;
    if ('problem' in loaded) {
      const isOurs = isMeant(candidate.absolute, candidate.settings);
      return isOurs ? { uri, path: candidate.path, why: loaded.problem[settings.locale] } : null;
    }
    text = loaded.document.text;
    checked = checks.once({ uri, path: candidate.absolute, text, languageId: '' });
  }
  if (checked.is === 'refused' && checked.why) return { uri, path: candidate.path, why: checked.why[settings.locale] };
  const first = checked.is === 'template' ? checked.results[0] : undefined;
  if (checked.is !== 'template' || !first) return null;
  const lines = linesOf(text);
  const places = placesIn(text, session.client.encoding);
  return {
    uri,
    path: candidate.path,
    kind: first.template.kind,
    languages: languagesOf(first.template),
    state: stateOf(first.template),
    findings: checked.results.flatMap(({ findings }) =>
      findings.map((one) => reviewed(one, text, lines, places, settings.locale)),
    ),
  };
}

function reviewed(finding: Finding, text: string, lines: Lines, places: Places, locale: Locale): ReviewedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[locale],
    fingerprint: finding.fingerprint,
    range: toRange(finding.span, places),
    excerpt: excerptOf(finding, text, lines),
    fixes: finding.fixes().map(
      (fix): ReviewedFix => ({
        title: fix.title[locale],
        grade: fix.grade,
        ...sides(fix, text, lines),
      }),
    ),
  };
}

/** The line of a finding; what is far from it is cut. */
function excerptOf({ span }: Finding, text: string, lines: Lines): TextPiece[] {
  const first = lines.spanOf(lines.positionAt(span.start).line);
  const end = Math.min(Math.max(span.end, span.start), first.end, span.start + longest);
  const from = Math.max(first.start, span.start - around);
  const to = Math.min(first.end, end + around);
  return [
    { text: (from > first.start ? '…' : '') + text.slice(from, span.start), changed: false },
    { text: text.slice(span.start, end), changed: true },
    { text: text.slice(end, to) + (to < first.end ? '…' : ''), changed: false },
  ].filter((piece) => piece.text !== '');
}

/** In characters. */
const around = 120;
const longest = 400;
const longestSide = 4000;

/** The touched lines as they are and as they would be. */
function sides({ edits }: Fix, text: string, lines: Lines): Pick<ReviewedFix, 'present' | 'proposed'> {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return { present: [], proposed: [] };
  const start = lines.spanOf(lines.positionAt(first.start).line).start;
  const end = Math.max(last.end, lines.spanOf(lines.positionAt(last.end).line).end);
  const present: TextPiece[] = [];
  const proposed: TextPiece[] = [];
  let done = start;
  for (const edit of ordered) {
    const same = { text: text.slice(done, edit.start), changed: false };
    present.push(same, { text: text.slice(edit.start, edit.end), changed: true });
    proposed.push(same, { text: edit.text, changed: true });
    done = edit.end;
  }
  const rest = { text: text.slice(done, end), changed: false };
  const cut = (pieces: TextPiece[]) =>
    [...pieces, rest]
      .filter((piece) => piece.text !== '')
      .map((piece) => ({ ...piece, text: piece.text.slice(0, longestSide) }));
  return { present: cut(present), proposed: cut(proposed) };
}

/** Composes repairs on a text as it stands now: open in the editor, or in its file. */
export function repair(session: Session, { uri, repairs }: RepairParams): RepairResult {
  const nothing: RepairResult = { edits: [], repaired: [] };
  const { documents, host, checks, library } = session;
  const open = documents.get(uri);
  const path = host.pathOf(uri);
  const loaded = open || path === null ? null : host.files.read(path, library.settingsFor(path).maxFileSize);
  const text = open?.text ?? (loaded && 'text' in loaded ? loaded.text : null);
  if (text === null) return nothing;
  const checked = open ? checks.now(open) : checks.once({ uri, path, text, languageId: '' });
  if (checked.is !== 'template') return nothing;
  const wanted = checked.results
    .flatMap(({ findings }) => findings)
    .flatMap((finding) => {
      const asked = repairs.find(({ fingerprint }) => fingerprint === finding.fingerprint);
      const fix = asked && finding.fixes()[asked.fix];
      return fix ? [{ finding, fix }] : [];
    });
  const { edits, left } = combineFixes(wanted.map(({ fix }) => fix));
  const places = placesIn(text, session.client.encoding);
  return {
    edits: edits.map((edit: Edit) => ({ range: toRange(edit, places), newText: edit.text })),
    repaired: wanted.filter(({ fix }) => !left.includes(fix)).map(({ finding }) => finding.fingerprint),
  };
}
