import { configSchema } from '../../shared/config-schema';
import type { ConfigPath, YamlLibrary } from '../../shared/config-text';
import type { Locale } from '../../shared/localized';
import { rules } from '../../shared/rules';
import type { Span } from '../../shared/span';
import { lineStart } from '../../shared/text/lines';
import { rulePage } from '../product';
import type { Proposal } from './completion';
import type { Explanation } from './hover';

/** Help in `.replylint.yaml`: read off the schema of the config, so that it knows what the validation knows. */

type Schema = Readonly<Record<string, unknown>>;

/** What a key of the config does, and what it may say. */
export function explainConfig(text: string, offset: number, locale: Locale, yaml: YamlLibrary): Explanation | null {
  const found = keyAt(text, offset, yaml);
  if (!found) return null;
  const schemas = schemasAt(configSchema(rules, locale), found.path);
  const description = schemas.map((one) => one.description).find((one) => typeof one === 'string');
  if (typeof description !== 'string') return null;
  const values = valuesOf(schemas);
  const [section, rule] = found.path;
  const page = section === 'rules' && rules.some(({ id }) => id === rule) ? rulePage(String(rule), locale) : null;
  return {
    span: found.span,
    parts: [
      `**${found.path.at(-1)}**`,
      description,
      ...(values.length > 0 && values.length <= 30
        ? [`${messages.values[locale]}: ${values.map((one) => `\`${one}\``).join(', ')}`]
        : []),
      ...(page ? [`[${messages.page[locale]}](${page})`] : []),
    ],
  };
}

/** Keys and values that may stand at an offset. Read off the lines, as a half-typed text is no YAML yet. */
export function proposeInConfig(text: string, offset: number, locale: Locale): Proposal[] {
  const from = lineStart(text, offset);
  const before = text.slice(from, offset);
  if (/^\s*#/.test(before) || before.length > 2000) return [];
  const path = pathAbove(text, from, before);
  const schema = configSchema(rules, locale);
  const inline = /^((?:\s*-\s+)*\s*)(["']?)([^\s:#"']+)\2\s*:\s+(.*)$/.exec(before);
  if (inline) {
    const key = inline[3]!;
    const started = /[^\s,[{]*$/.exec(inline[4]!)![0];
    const schemas = schemasAt(schema, [...path, key, ...(/\[/.test(inline[4]!) ? [0] : [])]);
    return valueProposals(schemas, { start: offset - started.length, end: offset });
  }
  const started = /[^\s-].*$/.exec(before)?.[0] ?? '';
  if (/[:\s]/.test(started)) return [];
  const span = { start: offset - started.length, end: offset };
  const isItem = /^\s*-\s/.test(before);
  const schemas = schemasAt(schema, isItem ? [...path, 0] : path);
  const present = keysBeside(text, from, depthOf(before));
  return [...keyProposals(schemas, span, present), ...(isItem ? valueProposals(schemas, span) : [])];
}

function keyProposals(schemas: readonly Schema[], span: Span, present: ReadonlySet<string>): Proposal[] {
  return schemas.flatMap((one) =>
    Object.entries((one.properties ?? {}) as Record<string, Schema>)
      .filter(([key]) => !present.has(key))
      .map(
        ([key, its]): Proposal => ({
          label: key,
          is: 'key',
          replace: span,
          text: `${key}: `,
          ...(typeof its.description === 'string' ? { detail: its.description } : {}),
        }),
      ),
  );
}

function valueProposals(schemas: readonly Schema[], span: Span): Proposal[] {
  return valuesOf(schemas).map((value) => ({ label: value, is: 'value', replace: span, text: value }));
}

function valuesOf(schemas: readonly Schema[]): string[] {
  const values = schemas.flatMap((one) => [
    ...(Array.isArray(one.enum) ? one.enum : []),
    ...('const' in one ? [one.const] : []),
    ...(one.type === 'boolean' ? [true, false] : []),
  ]);
  return [...new Set(values.map(String))];
}

/** What may stand at a path: several forms, where there is a choice. */
function schemasAt(schema: Schema, path: ConfigPath): Schema[] {
  let here = forms(schema);
  for (const segment of path) {
    here = here.flatMap((one) => {
      if (typeof segment === 'number') {
        if (Array.isArray(one.items)) return forms((one.items[segment] ?? {}) as Schema);
        return one.items === undefined ? [] : forms(one.items as Schema);
      }
      const properties = (one.properties ?? {}) as Record<string, Schema>;
      if (Object.hasOwn(properties, segment)) return forms(properties[segment]!);
      const others = one.additionalProperties;
      return typeof others === 'object' && others !== null ? forms(others as Schema) : [];
    });
  }
  return here;
}

function forms(schema: Schema): Schema[] {
  const choices = Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : [];
  return [schema, ...choices.flatMap(forms)];
}

/** The keys that a line hangs under, by the indents above it. */
function pathAbove(text: string, from: number, line: string): (string | number)[] {
  let indent = depthOf(line);
  const path: (string | number)[] = [];
  const lines = text.slice(Math.max(0, from - longestLook), from).split('\n');
  const own = /^\s*-\s/.test(line);
  for (let at = lines.length - 2; at >= 0 && indent > 0; at--) {
    const above = lines[at]!;
    if (above.trim() === '' || /^\s*#/.test(above)) continue;
    const key = /^(\s*)((?:-\s+)*)["']?([^\s:#"'-][^:#"']*)["']?\s*:(.*)$/.exec(above);
    const dash = /^(\s*)-\s/.exec(above);
    const depth = depthOf(above);
    // An item's first key stands behind its dash, the others below it.
    if (dash && dash[1]!.length < indent && depth >= indent) {
      path.unshift(0);
      indent = dash[1]!.length + 1;
      continue;
    }
    if (key && depth < indent) {
      path.unshift(key[3]!.trim());
      indent = depth;
      if (key[2] !== '') {
        path.unshift(0);
        indent = key[1]!.length + 1;
      }
    }
  }
  // A list may stand at the indent of its key.
  if (own && path.length === 0) {
    for (let at = lines.length - 2; at >= 0; at--) {
      const key = /^([^\s:#-][^:#]*):\s*$/.exec(lines[at]!);
      if (key) return [key[1]!.trim()];
      if (!/^\s*(?:-|#|$)/.test(lines[at]!)) break;
    }
  }
  return path;
}

const longestLook = 20_000;

/** Where the first word of a line stands, its dashes not counted. */
function depthOf(line: string): number {
  return /^\s*(?:-\s+)*/.exec(line)![0].length;
}

/** Keys of the same map that are there already. */
function keysBeside(text: string, from: number, indent: number): Set<string> {
  const keys = new Set<string>();
  /** Whether the line belongs to the same map, and may have others of it behind it. */
  const collect = (line: string, isAbove: boolean): boolean => {
    if (line.trim() === '' || /^\s*#/.test(line)) return true;
    const depth = depthOf(line);
    const opensItem = /^\s*-\s/.test(line);
    if (depth < indent || (opensItem && depth === indent && !isAbove)) return false;
    const key = depth === indent ? /^\s*(?:-\s+)*["']?([^\s:#"'-][^:#"']*)["']?\s*:/.exec(line) : null;
    if (key) keys.add(key[1]!.trim());
    return !(opensItem && depth === indent);
  };
  text
    .slice(Math.max(0, from - longestLook), from)
    .split('\n')
    .reverse()
    .every((line) => collect(line, true));
  const after = text.indexOf('\n', from);
  if (after >= 0)
    text
      .slice(after + 1, after + longestLook)
      .split('\n')
      .every((line) => collect(line, false));
  return keys;
}

/** The key whose own words hold an offset, with its path. */
function keyAt(text: string, offset: number, yaml: YamlLibrary): { path: ConfigPath; span: Span } | null {
  if (text.length > 64 * 1024) return null;
  const from = lineStart(text, offset);
  const lineEnd = text.indexOf('\n', from);
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  // JSON and `{ a: b }`: a word with a colon behind it.
  for (const match of line.matchAll(/(["']?)([\p{L}\p{N}_./-]{1,80})\1\s*:(?:\s|$)/gu)) {
    const span = { start: from + match.index, end: from + match.index + match[0].indexOf(':') };
    if (offset < span.start || offset > span.end) continue;
    const path = pathOf(text, span.start + match[1]!.length, yaml);
    return path ? { path, span } : null;
  }
  return null;
}

/** The path of the key that begins at an offset, found by the parser. */
function pathOf(text: string, offset: number, yaml: YamlLibrary): ConfigPath | null {
  const document = yaml.parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
  const walk = (node: unknown, path: ConfigPath): ConfigPath | null => {
    if (yaml.isMap(node)) {
      for (const { key, value } of node.items) {
        if (!yaml.isScalar(key)) continue;
        const here = [...path, String(key.value)];
        if (key.range && key.range[0] <= offset && offset <= key.range[1]) return here;
        const below = walk(value, here);
        if (below) return below;
      }
    } else if (yaml.isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const below = walk(item, [...path, index]);
        if (below) return below;
      }
    }
    return null;
  };
  return walk(document.contents, []);
}

const messages = {
  values: { ru: 'Можно', en: 'Possible' },
  page: { ru: 'О правиле', en: 'About the rule' },
};
