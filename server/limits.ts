import type { Localized } from '../shared/localized';

/** A text as the engine counts it (without BOM), or why there is none and what to do about it. */
export type ReadText = { readonly text: string } | { readonly problem: Localized };

export const defaultMaxFileSize = 1024 * 1024;

export function tooLarge(maxSize: number): Localized {
  const size = maxSize >= 1024 * 1024 ? [maxSize / 1024 / 1024, 'МБ', 'MB'] : [maxSize / 1024, 'КБ', 'KB'];
  const number = String(Math.round(Number(size[0]) * 10) / 10);
  return {
    ru: `Файл больше ${number.replace('.', ',')} ${size[1]}, поэтому не проверен. Разделите его или поднимите limits.maxFileSize в конфиге.`,
    en: `The file is larger than ${number} ${size[2]} and was not checked. Split it, or raise limits.maxFileSize in the config.`,
  };
}

/** Of a file that is no text at all. */
export const binary: Localized = {
  ru: 'Это двоичный файл, а не текст. Проверяется только текст в UTF-8; исключите файл через ignore.',
  en: 'The file is binary, not a text. Texts in UTF-8 can be checked; leave this file out with ignore.',
};
