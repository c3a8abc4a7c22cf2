import type { Notice } from '../../../shared/document';
import type { Finding } from '../../../shared/finding';
import type { TemplateResult } from '../../../shared/lint';
import type { Localized } from '../../../shared/localized';
import { recently } from '../../../shared/recently';
import type { Span } from '../../../shared/span';
import type { CheckedFile } from '../checking';
import { languagesOf, stateOf } from '../facts-of';
import type { Style } from '../style';
import { count, counted, kindNames, languageNames, severityNames, stateNames } from '../texts';
import { type Cell, cellsOf, isPlainText, measured, widthOf } from './cells';
import { type Piece, proposedLines } from './proposal';
import type { MakeReport, ReportContext, Summary } from './report';

/** For people: the line, the words underlined, what to do, and how it could read instead. */
export const pretty: MakeReport = (context) => {
  let example: string | null = null;
  let templatesWithFindings = 0;
  return {
    begin() {},
    file(file) {
      for (const result of file.results) {
        const { findings, template } = result;
        if (findings.length > 0) templatesWithFindings++;
        if (findings.length === 0 && template.source.notices.length === 0) continue;
        example ??= findings[0]?.rule ?? null;
        context.write(showTemplate(file, result, context));
      }
    },
    end(summary) {
      if (!context.quiet && summary.files > 0)
        context.write(showSummary(summary, templatesWithFindings, example, context));
    },
  };
};

function showTemplate(file: CheckedFile, { template, findings }: TemplateResult, context: ReportContext): string {
  const { style, locale } = context;
  const { id, pointer, notices } = template.source;
  const about = [
    kindNames[template.kind][locale],
    ...languagesOf(template).map((language) => languageNames[language][locale]),
  ];
  if (template.readings.length > 0) about.push(stateNames[stateOf(template)][locale]);
  const name = [file.path, pointer ?? id].filter((part) => part !== null).join(' › ');
  const heading = `${style.strong(style.underlined(printable(name)))}  ${style.faint(about.join(' · '))}`;
  const gutter = gutterOf(file, [...findings.map(({ span }) => span), ...notices.map(({ span }) => span)]);
  const blocks = [
    ...notices.map((notice) => showNotice(file, notice, gutter, context)),
    ...findings.map((finding) => showFinding(file, finding, gutter, context)),
  ];
  return `${heading}\n\n${blocks.join('\n')}\n`;
}

function showFinding(file: CheckedFile, finding: Finding, gutter: number, context: ReportContext): string {
  const { style, locale } = context;
  const paint = style[finding.severity];
  const word = severityNames[finding.severity][locale];
  const message = wrap(`${signs[finding.severity]} ${word}: ${finding.message[locale]}`, context.width - 2).map(
    (line, index) => {
      const indented = `  ${index === 0 ? '' : '  '}`;
      return index === 0
        ? indented + line.replace(`${signs[finding.severity]} ${word}:`, (head) => paint(style.strong(head)))
        : indented + line;
    },
  );
  const sources = finding.sources.length > 0 ? ` · ${messages.source[locale]} ${finding.sources.join(', ')}` : '';
  const frame = [...message, ...showSpan(file, finding.span, paint, gutter, context)];
  const fix = finding.fixes()[0];
  if (fix) frame.push(...showFix(file, fix, gutter, context));
  frame.push(`${' '.repeat(gutter)} ${style.faint(`  ${finding.rule}${sources}`)}`);
  return `${frame.join('\n')}\n`;
}

function showNotice(file: CheckedFile, notice: Notice, gutter: number, context: ReportContext): string {
  const paint = context.style[notice.severity];
  const head = `${signs[notice.severity]} ${severityNames[notice.severity][context.locale]}:`;
  const message = wrap(`${head} ${notice.message[context.locale]}`, context.width - 2).map((line, index) =>
    index === 0 ? `  ${line.replace(head, paint(context.style.strong(head)))}` : `    ${line}`,
  );
  return `${[...message, ...showSpan(file, notice.span, paint, gutter, context)].join('\n')}\n`;
}

/** The lines of a span with its words underlined; of more than two lines, the first and the last. */
function showSpan(
  file: CheckedFile,
  span: Span,
  paint: (text: string) => string,
  gutter: number,
  context: ReportContext,
): string[] {
  const lines = file.lines();
  const first = lines.positionAt(span.start).line;
  const last = lines.positionAt(Math.max(span.start, span.end - 1)).line;
  const shown = last === first ? [first] : [first, last];
  return shown.flatMap((line, index) => {
    const whole = lines.spanOf(line);
    const part = {
      start: Math.max(span.start, whole.start),
      end: Math.min(Math.max(span.end, span.start + 1), whole.end),
    };
    const gap = index === 1 && last > first + 1 ? [`${' '.repeat(gutter)} ${context.style.faint('⋮')}`] : [];
    return [...gap, ...showLine(file.text, whole, part, line, paint, gutter, context)];
  });
}

function showLine(
  text: string,
  whole: Span,
  part: Span,
  line: number,
  paint: (text: string) => string,
  gutter: number,
  context: ReportContext,
): string[] {
  const { style } = context;
  const cells = clip(text, whole, part, context.width - gutter - 3);
  const number = style.faint(`${String(line + 1).padStart(gutter)} │`);
  const isUnder = (cell: Cell) => cell.offset >= part.start && cell.offset < part.end;
  const source = groupBy(cells, isUnder)
    .map(([under, group]) => (under ? paint(shown(group)) : shown(group)))
    .join('');
  const before =
    widthOf(cells.filter((cell) => cell.offset >= 0 && cell.offset < part.start)) + (cells[0]?.offset === -1 ? 1 : 0);
  // A span at the end of a line (or of nothing) still gets a mark.
  const under = Math.max(1, widthOf(cells.filter(isUnder)));
  return [
    `${number} ${source}`.trimEnd(),
    `${' '.repeat(gutter)} ${style.faint('│')} ${' '.repeat(before)}${paint('‾'.repeat(under))}`,
  ];
}

function showFix(
  file: CheckedFile,
  fix: ReturnType<Finding['fixes']>[number],
  gutter: number,
  context: ReportContext,
): string[] {
  const { style } = context;
  const arrow = `${' '.repeat(gutter)} ${style.good('→')} `;
  const rest = `${' '.repeat(gutter)}   `;
  const proposed = proposedLines(file.text, file.lines(), fix.edits).slice(0, 8);
  const width = context.width - gutter - 3;
  const lines = proposed.flatMap((pieces) => wrapPieces(shorten(pieces), width, style));
  if (lines.length === 0) lines.push(style.good(fix.title[context.locale]));
  return lines.map((line, index) => (index === 0 ? arrow : rest) + line);
}

/** The unchanged text around what is new only says where we are: a few words of it are enough. */
function shorten(pieces: readonly Piece[]): Piece[] {
  const news = pieces.flatMap((piece, index) => (piece.isNew ? [index] : []));
  const first = news[0] ?? -1;
  const last = news.at(-1) ?? pieces.length;
  return pieces.map((piece, index) => {
    if (piece.isNew || piece.text.length <= 60) return piece;
    if (first >= 0 && index < first) return { ...piece, text: `…${fromWord(piece.text.slice(-50))}` };
    if (index > last) return { ...piece, text: `${toWord(piece.text.slice(0, 50))}…` };
    return piece;
  });
}

function fromWord(text: string): string {
  const space = text.indexOf(' ');
  return space >= 0 && space < 15 ? text.slice(space + 1) : text;
}

function toWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return space > 35 ? text.slice(0, space) : text;
}

/** Breaks at spaces; slots stand out from the rest of what is new. */
function wrapPieces(pieces: readonly Piece[], width: number, style: Style): string[] {
  const words: { shown: string; width: number; paint: (text: string) => string }[][] = [[]];
  for (const piece of pieces) {
    const parts = piece.isNew ? piece.text.split(/(\[[^\]\n]{1,80}\])/) : [piece.text];
    for (const part of parts) {
      const paint = !piece.isNew ? style.faint : /^\[.*\]$/s.test(part) ? style.slot : style.good;
      const isPlain = isPlainText(part);
      for (const word of part.split(/(?<= )/)) {
        if (word === '') continue;
        const { shown, width } = isPlain ? { shown: word, width: word.length } : measured(word);
        words.at(-1)!.push({ shown, width, paint });
        if (word.endsWith(' ')) words.push([]);
      }
    }
  }
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const needed = word.reduce((sum, part) => sum + part.width, 0);
    if (used > 0 && used + needed > width + 1) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += word.map((part) => part.paint(part.shown)).join('');
    used += needed;
  }
  if (used > 0) lines.push(line);
  return lines;
}

/** As much of the line around the span as there is room for, with "…" where something is left out. */
function clip(text: string, whole: Span, part: Span, room: number): Cell[] {
  // A paragraph on one line may be a megabyte: only what could be shown is looked at.
  const from = wholeCharacter(text, Math.max(whole.start, part.start - 4 * room));
  const to = wholeCharacter(text, Math.min(whole.end, part.start + 8 * room));
  const cells = cellsOf(text.slice(from, to), from);
  if (from === whole.start && to === whole.end && widthOf(cells) <= room) return cells;
  const firstOfSpan = cells.findIndex((cell) => cell.offset >= part.start);
  const at = firstOfSpan < 0 ? cells.length : firstOfSpan;
  const spanWidth = widthOf(cells.filter((cell) => cell.offset >= part.start && cell.offset < part.end));
  const lead = Math.max(0, Math.min(Math.floor(room / 3), room - spanWidth - 8));
  let begin = at;
  for (let width = 0; begin > 0 && width + cells[begin - 1]!.width <= lead; begin--) width += cells[begin - 1]!.width;
  if (begin > 0) {
    const space = cells.findIndex(
      (cell, index) => index >= begin && index < Math.min(begin + 12, at) && cell.shown === ' ',
    );
    if (space >= 0) begin = space + 1;
  }
  const cutLeft = begin > 0 || from > whole.start;
  let end = begin;
  let width = cutLeft ? 1 : 0;
  while (end < cells.length && width + cells[end]!.width <= room - 1) width += cells[end++]!.width;
  const cutRight = end < cells.length || to < whole.end;
  const dots: Cell = { shown: '…', width: 1, offset: -1 };
  return [
    ...(cutLeft ? [dots] : []),
    ...cells.slice(begin, end),
    ...(cutRight ? [{ ...dots, offset: Number.MAX_SAFE_INTEGER }] : []),
  ];
}

function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function shown(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join('');
}

function printable(text: string): string {
  return measured(text).shown;
}

function groupBy(cells: readonly Cell[], test: (cell: Cell) => boolean): [boolean, Cell[]][] {
  const groups: [boolean, Cell[]][] = [];
  for (const cell of cells) {
    const value = test(cell);
    if (groups.at(-1)?.[0] === value) groups.at(-1)![1].push(cell);
    else groups.push([value, [cell]]);
  }
  return groups;
}

function gutterOf(file: CheckedFile, spans: readonly Span[]): number {
  const lines = spans.map((span) => file.lines().positionAt(Math.max(span.start, span.end - 1)).line + 1);
  return 2 + String(Math.max(1, ...lines)).length;
}

/** Breaks a message at spaces; the first line stands two columns to the left of the others. */
function wrap(text: string, width: number): readonly string[] {
  return wrapped(`${width} ${text}`);
}

/** A library is told the same again and again. */
const wrapped = recently((asked): readonly string[] => {
  const space = asked.indexOf(' ');
  const [width, text] = [Number(asked.slice(0, space)), asked.slice(space + 1)];
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - (lines.length > 0 ? 2 : 0)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
});

function showSummary(
  summary: Readonly<Summary>,
  affected: number,
  example: string | null,
  { style, locale }: ReportContext,
): string {
  const all = summary.errors + summary.warnings + summary.infos + summary.hints;
  const checked = count(summary.templates, counted.checkedTemplates, locale);
  if (all === 0) return `${style.good(style.strong('✔'))} ${messages.clean[locale].replace('#', checked)}\n`;
  const parts = (['errors', 'warnings', 'infos', 'hints'] as const)
    .filter((name) => summary[name] > 0)
    .map((name) => style[name.slice(0, -1) as 'error'](count(summary[name], counted[name], locale)));
  const found = `${count(all, counted.findings, locale)} ${count(affected, counted.inTemplates, locale)}`;
  const sign = summary.errors > 0 ? style.error('✖') : style.warning('▲');
  const lines = [
    `${sign} ${style.strong(messages.found[locale].replace('#', found))}: ${parts.join(', ')}.`,
    `  ${checked}${summary.clean > 0 ? `, ${messages.cleanOnes[locale].replace('#', String(summary.clean))}` : ''}.`,
  ];
  if (example !== null) lines.push(style.faint(`  ${messages.more[locale]} replylint explain ${example}`));
  return `${lines.join('\n')}\n`;
}

const signs: Readonly<Record<'error' | 'warning' | 'info' | 'hint', string>> = {
  error: '✖',
  warning: '▲',
  info: '●',
  hint: '○',
};

const messages = {
  source: { ru: 'источник', en: 'source' },
  found: { ru: 'Найдено #', en: 'Found #' },
  clean: { ru: 'Замечаний нет. #.', en: 'Nothing to repair. #.' },
  cleanOnes: { ru: 'без замечаний — #', en: '# of them without findings' },
  more: { ru: 'Почему это важно и как лучше:', en: 'Why it matters and what works better:' },
} satisfies Record<string, Localized>;
