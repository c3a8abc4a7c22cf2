import { parseConfigText, type YamlLibrary } from '../../shared/config-text';
import type { Edit } from '../../shared/finding';
import { lineStart } from '../../shared/text/lines';

/**
 * The edit that adds `section: { key: value }` to a config, leaving everything else as it is written; null where the text
 * is too unusual to be sure. What it makes is read again before it is offered.
 */
export function addToMap(text: string, section: string, key: string, value: string, yaml: YamlLibrary): Edit | null {
  return checked(text, yaml, (before, after) => {
    const map = { ...(isRecord(before[section]) ? before[section] : {}), [key]: plain(value, yaml) };
    return same({ ...before, [section]: map }, after);
  })([
    () => replaceValue(text, [section, key], value, yaml),
    () => intoMap(text, section, key, value, yaml),
    () => atEnd(text, `${section}:\n  ${quotedKey(key)}: ${value}\n`),
    () => intoJson(text, section, `{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }`),
  ]);
}

/** A config of its own. */
export function newConfig(section: string, content: string): string {
  return `version: 1\n${section}:\n  ${content}\n`;
}

export function quotedKey(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_/-]*$/u.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : JSON.stringify(key);
}

type Values = Readonly<Record<string, unknown>>;

/** The first proposal whose outcome says what is meant, and nothing else that is new. */
function checked(text: string, yaml: YamlLibrary, isMeant: (before: Values, after: Values) => boolean) {
  return (proposals: readonly (() => Edit | null)[]): Edit | null => {
    const before = valuesOf(text, yaml);
    if (before === null) return null;
    for (const propose of proposals) {
      const edit = propose();
      if (!edit) continue;
      const after = valuesOf(text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
      if (after && isMeant(before, after)) return edit;
    }
    return null;
  };
}

function valuesOf(text: string, yaml: YamlLibrary): Values | null {
  const { value, problems } = parseConfigText(text, yaml);
  if (problems.length > 0) return null;
  return value === null || value === undefined ? {} : isRecord(value) ? value : null;
}

function replaceValue(text: string, [section, key]: [string, string], value: string, yaml: YamlLibrary): Edit | null {
  const node = mapAt(text, section, yaml)?.items.find((item) => nameOf(item.key, yaml) === key)?.value;
  if (!yaml.isNode(node) || !node.range) return null;
  return { start: node.range[0], end: node.range[1], text: isJson(text) ? JSON.stringify(value) : value };
}

function intoMap(text: string, section: string, key: string, value: string, yaml: YamlLibrary): Edit | null {
  const map = mapAt(text, section, yaml);
  const last = map?.items.at(-1);
  if (!map?.range || !last) return null;
  if (map.flow) {
    const end = endOf(last.value, yaml) ?? endOf(last.key, yaml);
    const pair = isJson(text) ? `${JSON.stringify(key)}: ${JSON.stringify(value)}` : `${quotedKey(key)}: ${value}`;
    return end === null ? null : { start: end, end, text: `, ${pair}` };
  }
  const first = map.items[0]?.key;
  if (!yaml.isNode(first) || !first.range) return null;
  const indent = text.slice(lineStart(text, first.range[0]), first.range[0]);
  if (indent.trim() !== '') return null;
  return { start: first.range[0], end: first.range[0], text: `${quotedKey(key)}: ${value}\n${indent}` };
}

function atEnd(text: string, lines: string): Edit | null {
  if (isJson(text)) return null;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, text: gap + lines };
}

function intoJson(text: string, section: string, value: string): Edit | null {
  if (!isJson(text)) return null;
  const start = text.indexOf('{') + 1;
  const isEmpty = /^\s*\}/.test(text.slice(start));
  return { start, end: start, text: `\n  ${JSON.stringify(section)}: ${value}${isEmpty ? '\n' : ','}` };
}

function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

function mapAt(text: string, section: string, yaml: YamlLibrary) {
  const value = valueAt(text, section, yaml);
  return yaml.isMap(value) ? value : null;
}

function valueAt(text: string, section: string, yaml: YamlLibrary): unknown {
  const { contents } = yaml.parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
  if (!yaml.isMap(contents)) return null;
  return contents.items.find((item) => nameOf(item.key, yaml) === section)?.value;
}

function nameOf(key: unknown, yaml: YamlLibrary): string | null {
  return yaml.isScalar(key) ? String(key.value) : null;
}

function endOf(node: unknown, yaml: YamlLibrary): number | null {
  return yaml.isNode(node) && node.range ? node.range[1] : null;
}

function plain(value: string, yaml: YamlLibrary): unknown {
  return parseConfigText(`v: ${value}`, yaml).problems.length > 0
    ? value
    : (parseConfigText(`v: ${value}`, yaml).value as Values).v;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equal, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : isRecord(value)
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((key) => [key, sorted(value[key])]),
          )
        : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
