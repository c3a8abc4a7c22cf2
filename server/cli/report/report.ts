import type { Severity } from '../../../shared/config';
import type { Locale, Localized } from '../../../shared/localized';
import type { CheckedFile } from '../checking';
import type { Style } from '../style';

/** Counts over all files; the order of the keys is that of the JSON. */
export interface Summary {
  files: number;
  templates: number;
  clean: number;
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
}

export interface ReportContext {
  readonly write: (text: string) => void;
  /** Tells on stderr what a format has no place for. */
  readonly complain: (message: Localized, place?: string) => void;
  readonly locale: Locale;
  readonly style: Style;
  /** Columns that a line may take. */
  readonly width: number;
  readonly quiet: boolean;
}

/** One output format. Called file by file: none keeps what it has written. */
export interface Report {
  begin(): void;
  file(file: CheckedFile): void;
  end(summary: Readonly<Summary>): void;
}

export type MakeReport = (context: ReportContext) => Report;

export const failLevels = ['error', 'warning', 'info', 'hint', 'never'] as const;
export type FailOn = (typeof failLevels)[number];

export function failsAt(severity: Exclude<Severity, 'off'>, level: FailOn): boolean {
  return failLevels.indexOf(severity) <= failLevels.indexOf(level) && level !== 'never';
}

/**
 * Says on stderr what is wrong with the files themselves (broken front matter), where the format has no place for it. What
 * is only worth knowing (a key that somebody else reads) is left to `pretty`: a library would repeat it in every file.
 */
export function complainAboutNotices(file: CheckedFile, complain: ReportContext['complain']): void {
  for (const { template } of file.results) {
    for (const notice of template.source.notices) {
      if (notice.severity === 'info') continue;
      const { line, character } = file.lines().positionAt(notice.span.start);
      complain(notice.message, `${file.path}:${line + 1}:${character + 1}`);
    }
  }
}
