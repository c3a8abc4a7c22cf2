import { type Kind, kinds } from '../../shared/config';
import type { Localized } from '../../shared/localized';

/** A text of a batch: one line of JSON on standard input. */
export interface InputText {
  readonly path: string;
  readonly text: string;
  readonly kind: Kind | null;
}

/**
 * The lines as they come, so that memory does not grow with their number. A line longer than the limit is null: it is passed
 * over, the next ones are read.
 */
export function* linesIn(chunks: Iterable<Buffer>, limit: number): Generator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = (): Buffer | null => {
    const whole = size > limit ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  const take = (part: Buffer): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}

/** What a line says, or what is wrong with it. */
export function readInputText(line: string): InputText | { readonly problem: Localized } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: messages.json };
  }
  const { path, text, kind } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof path !== 'string' || path === '' || typeof text !== 'string') return { problem: messages.fields };
  if (kind === undefined || kind === null) return { path, text, kind: null };
  const known = kinds.find((one) => one === kind);
  return known ? { path, text, kind: known } : { problem: messages.kind };
}

const messages = {
  json: {
    ru: 'Эта строка — не JSON. Каждая строка — один объект { "path", "text", "kind"? }.',
    en: 'This line is no JSON. Every line is one object { "path", "text", "kind"? }.',
  },
  fields: {
    ru: 'В этой строке нет "path" или "text": нужны оба значения, и оба — строки.',
    en: 'This line lacks "path" or "text": both must be strings.',
  },
  kind: {
    ru: 'Такого вида ("kind") нет. Виды перечисляет replylint help check.',
    en: 'There is no such "kind". replylint help check lists them.',
  },
};
