/** Which problem speaks where two meet, how grave it is, and what the author has allowed: in that order. */
import { type Directive, silencer } from './document';
import type { Finding, Problem } from './finding';
import { fingerprints } from './fingerprint';
import { severityUnder } from './presets';
import { aboutIt } from './repair/about';
import { losesNoun } from './repair/antecedent';
import { articleFits } from './repair/article';
import { keepsMatter, pointsNowhere } from './repair/lost';
import { namedAgain } from './repair/named-again';
import { keepsWhole } from './repair/whole';
import type { Precedence, Rule } from './rule';
import { lastIndex, type Span } from './span';
import type { Template } from './template';
import { blockAt, tokenAt } from './where';

/** A problem with the rule that yields it. */
export interface Raised {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** Findings of a template in text order. */
export function arbitrate(template: Template, raised: readonly Raised[]): Finding[] {
  const findings: Omit<Finding, 'fingerprint'>[] = [];
  const used = new Set<string>();
  const isAllowed = allowedWords(template);
  // Whether a directive was needed is known when all others have spoken.
  const problems = distinct(speaking(template, raised));
  const inOrder = [...problems.filter(({ problem }) => !problem.silencer), ...problems.filter(isAboutDirective)];
  for (const { rule, problem } of inOrder) {
    const severity = severityUnder(template.config, rule, problem.level);
    if (severity === 'off' || (problem.silencer !== undefined && used.has(problem.silencer))) continue;
    if (problem.part === undefined && isAllowed(problem.span)) continue;
    // A directive does not hide what is said of itself.
    const silencers = silencersOf(template, rule.id, problem.span).filter((one) => one !== problem.silencer);
    for (const one of silencers) used.add(one);
    if (silencers.length) continue;
    findings.push({
      rule: rule.id,
      severity,
      sources: rule.sources,
      span: problem.span,
      message: problem.message,
      ...(problem.part === undefined ? {} : { part: problem.part }),
      ...(problem.related === undefined ? {} : { related: problem.related }),
      fixes: () =>
        (problem.fixes?.() ?? [])
          .flatMap((one) => keepsMatter(template, rule.id, problem.covers ?? problem.span, one) ?? [])
          .map((one) => articleFits(template.text, namedAgain(template, one)))
          .map((one) =>
            rule.category === 'tone' && rule.id !== 'absolute-promise'
              ? one
              : aboutIt(template, problem.covers ?? problem.span, one),
          )
          .filter((one) => !pointsNowhere(template, one) && (rule.category === 'template' || !losesNoun(template, one)))
          .filter((one) => rule.category === 'template' || keepsWhole(template, problem.covers ?? problem.span, one)),
    });
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
  return fingerprints(template, findings);
}

/** Where the problems of one rule stand, as one of its precedences sees it. */
interface Silence {
  readonly rule: Rule;
  readonly precedence: Precedence;
  /** Languages in which it speaks; `null` for front matter, which is in none and so in all. */
  readonly languages: Set<string | null>;
  readonly sentences: Set<string>;
  /** Sorted by start; `reach` is the furthest end so far. */
  readonly spans: (Span & { reach: number })[];
}

/** Those that no other rule silences. Each rule's places are gathered once, so that many findings cost no more each. */
function speaking(template: Template, raised: readonly Raised[]): readonly Raised[] {
  const silences = silencesOf(template, raised);
  if (!silences.length) return raised;
  return raised.filter(({ rule, problem }) => {
    const { language, sentence } = placeOf(template, problem.span);
    return !silences.some((one) => {
      if (one.rule === rule || !concerns(one.precedence, rule.id)) return false;
      if (one.precedence.scope === 'overlap') return overlapsAny(one.spans, problem.span);
      if (one.precedence.scope === 'sentence') return sentence !== null && one.sentences.has(sentence);
      // A bilingual template is two texts: a fault in one does not silence the other.
      return language === null || one.languages.has(language) || one.languages.has(null);
    });
  });
}

function silencesOf(template: Template, raised: readonly Raised[]): Silence[] {
  const silences = new Map<Precedence, Silence>();
  const heard = new Set(raised.map(({ rule }) => rule.id));
  for (const { rule, problem } of raised) {
    const over = rule.over?.filter((one) => silencesAny(one, rule.id, heard));
    if (!over?.length || severityUnder(template.config, rule, problem.level) === 'off') continue;
    const { language, sentence } = placeOf(template, problem.span);
    for (const precedence of over) {
      let silence = silences.get(precedence);
      if (!silence) {
        silence = { rule, precedence, languages: new Set(), sentences: new Set(), spans: [] };
        silences.set(precedence, silence);
      }
      silence.languages.add(language);
      if (sentence !== null) silence.sentences.add(sentence);
      silence.spans.push({ ...(problem.covers ?? problem.span), reach: 0 });
    }
  }
  for (const { spans } of silences.values()) {
    spans.sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const span of spans) span.reach = reach = Math.max(reach, span.end);
  }
  return [...silences.values()];
}

/** Whether one of the rules that have something to say must give way. */
function silencesAny(precedence: Precedence, own: string, heard: ReadonlySet<string>): boolean {
  if (precedence.rule !== '*') return heard.has(precedence.rule);
  for (const id of heard) if (id !== own && concerns(precedence, id)) return true;
  return false;
}

function concerns(precedence: Precedence, id: string): boolean {
  return precedence.rule === id || (precedence.rule === '*' && !precedence.except?.includes(id));
}

/** Whether a span meets one of the sorted spans: of those that begin before its end, the furthest reaches into it. */
function overlapsAny(spans: Silence['spans'], one: Span): boolean {
  const before = lastIndex(spans.length, (index) => (spans[index] as Span).start < one.end);
  return before >= 0 && (spans[before] as Silence['spans'][number]).reach > one.start;
}

/** The language and the sentence (an ordinal of the block and of the sentence) that a span begins in; null in front matter. */
function placeOf(
  { blocks }: Template,
  span: Span,
): { readonly language: string | null; readonly sentence: string | null } {
  const number = blockAt(blocks, span.start);
  const block = blocks[number];
  if (!block) return { language: null, sentence: null };
  const found = tokenAt(block, span.start);
  const token = found < 0 ? block.tokens.length - 1 : found;
  return { language: block.language, sentence: token < 0 ? null : `${number}:${block.sentenceOf[token]}` };
}

/** Two readings of one text (branches) may raise the same problem. */
function distinct(raised: readonly Raised[]): Raised[] {
  const seen = new Set<string>();
  return raised.filter(({ rule, problem }) => {
    const key = `${rule.id} ${problem.part ?? ''} ${problem.span.start} ${problem.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isAboutDirective({ problem }: Raised): boolean {
  return problem.silencer !== undefined;
}

/** The directives that silence a rule at a place; none when it may speak. */
function silencersOf(template: Template, rule: string, span: Span): readonly string[] {
  const found = template.frontMatter.disable.includes(rule) ? [silencer(null, rule)] : [];
  let disabled: Directive | null = null;
  for (const directive of template.source.directives) {
    if (!appliesTo(directive, rule)) continue;
    if (directive.kind === 'disable-next-line' && lineAfter(template.text, directive.end, span.start))
      found.push(silencer(directive, directive.names.length ? rule : ''));
    if (directive.start > span.start) break;
    if (directive.kind === 'disable') disabled = directive;
    if (directive.kind === 'enable') disabled = null;
  }
  if (disabled) found.push(silencer(disabled, disabled.names.length ? rule : ''));
  return found;
}

/** Whether words are, but for a word or two around them, what the config's `allow` names. */
function allowedWords({ config, readings, text }: Template): (span: Span) => boolean {
  const marks = config.allow.length ? readings.flatMap((reading) => reading.marks('config/allow')) : [];
  const wordsIn = (start: number, end: number) => text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return ({ start, end }) =>
    marks.some(
      (mark) =>
        (mark.start <= start && end <= mark.end) ||
        (start <= mark.start && mark.end <= end && wordsIn(start, mark.start) + wordsIn(mark.end, end) < 3),
    );
}

function appliesTo(directive: Directive, rule: string): boolean {
  return directive.kind !== 'agreed' && (!directive.names.length || directive.names.includes(rule));
}

/** Whether `offset` lies in the first line with text after `from`. */
function lineAfter(text: string, from: number, offset: number): boolean {
  if (offset < from) return false;
  const start = text.indexOf('\n', from);
  if (start < 0) return false;
  let line = start + 1;
  for (;;) {
    const end = text.indexOf('\n', line);
    const stop = end < 0 ? text.length : end;
    if (text.slice(line, stop).trim() || end < 0) return line <= offset && offset <= stop;
    line = end + 1;
  }
}
