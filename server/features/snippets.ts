import type { Fix } from '../../shared/finding';
import type { Localized } from '../../shared/localized';
import { type RewriteTarget, rewrite, rewriteTargets, rewriteTitles } from '../../shared/rewrite/rewrite';
import { expandSnippet, snippets } from '../../shared/snippets';
import { dialectOf } from '../../shared/text/placeholders';
import type { TemplateSubject } from './subject';

/**
 * The seam for what writes whole texts: snippets by their prefix, and conversions of the text that is there. Both are data
 * and functions of the engine; here they only meet the document.
 */

/** A text to begin with, ready for this document: in its language, its fields in its dialect. */
export interface ReadySnippet {
  /** What one types to get it. */
  readonly prefix: string;
  readonly title: Localized;
  readonly text: string;
}

export function snippetsFor({ checked, locale }: TemplateSubject): readonly ReadySnippet[] {
  const template = checked.results[0]?.template;
  if (!template) return [];
  const { config, readings, frontMatter, source } = template;
  const dialect = dialectOf(source.segmentation.placeholders, config.placeholders.dialect) ?? 'auto';
  return snippets.map((snippet) => ({
    prefix: snippet.prefix,
    title: snippet.title,
    text: expandSnippet(snippet, frontMatter.language ?? readings[0]?.language ?? locale, {
      placeholders: { ...config.placeholders, dialect },
      criticalData: config.criticalData,
      form: 'plain',
      frontMatter: frontMatter.span.end === frontMatter.span.start,
    }),
  }));
}

/** What this text can be turned into. */
export interface ReadyRewrite {
  readonly target: RewriteTarget;
  readonly title: Localized;
  /** With the facts that were found in it; null where there is nothing to turn. Composed when somebody wants it. */
  fix(): Fix | null;
}

export function rewritesOf({ checked, host, cache }: TemplateSubject): readonly ReadyRewrite[] {
  const result = checked.results[0];
  if (!result || result.template.readings.length === 0 || result.template.source.pointer !== null) return [];
  return rewriteTargets.map((target) => ({
    target,
    title: rewriteTitles[target],
    fix() {
      const edit = rewrite(result, target, {
        config: checked.config,
        host: { today: host.today() },
        cache,
      });
      return edit ? { title: rewriteTitles[target], grade: 'fill-in', edits: [edit] } : null;
    },
  }));
}
