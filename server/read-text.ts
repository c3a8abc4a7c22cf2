import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fill, type Localized } from '../shared/localized';
import { binary, type ReadText, tooLarge } from './limits';

/** Reads files one after another through one buffer, never more of a file than the limit: a library may hold a video. */
export function createReader(): (path: string, maxSize: number) => ReadText {
  let buffer: Buffer = Buffer.allocUnsafe(64 * 1024);
  return (path, maxSize) => {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch (error) {
      return { problem: whyUnreadable(error) };
    }
    try {
      const status = fstatSync(file);
      if (status.isDirectory()) return { problem: messages.folder };
      if (status.size > maxSize) return { problem: tooLarge(maxSize) };
      let length = 0;
      for (;;) {
        // A pipe tells no size, so the buffer grows while there is something to read.
        if (length === buffer.length) buffer = grown(buffer);
        const count = readSync(file, buffer, length, buffer.length - length, null);
        if (count === 0) return decode(buffer.subarray(0, length));
        length += count;
        if (length > maxSize) return { problem: tooLarge(maxSize) };
      }
    } catch (error) {
      return { problem: whyUnreadable(error) };
    } finally {
      closeSync(file);
    }
  };
}

/** UTF-8, or UTF-16 with its BOM. Anything else is refused rather than guessed: a wrong guess would be checked as gibberish. */
export function decode(bytes: Buffer): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return wholeUnits(bytes, bytes.toString('utf16le', 2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return wholeUnits(
      bytes,
      Buffer.from(bytes.subarray(2, bytes.length & ~1))
        .swap16()
        .toString('utf16le'),
    );
  if (bytes.includes(0)) return { problem: binary };
  if (!isUtf8(bytes)) return { problem: looksLike1251(bytes) ? messages.windows1251 : messages.encoding };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString('utf8', hasMark ? 3 : 0) };
}

function wholeUnits(bytes: Buffer, text: string): ReadText {
  return bytes.length % 2 === 0 ? { text } : { problem: messages.encoding };
}

function grown(buffer: Buffer): Buffer {
  const larger = Buffer.allocUnsafe(buffer.length * 2);
  buffer.copy(larger);
  return larger;
}

/** Most letters of a Russian text in Windows-1251 are bytes from 0xC0 on. */
function looksLike1251(bytes: Buffer): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte >= 0xc0) high++;
    if (byte > 0x40) letters++;
  }
  return high > letters / 2;
}

function whyUnreadable(error: unknown): Localized {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return messages.absent;
  if (code === 'EACCES' || code === 'EPERM') return messages.forbidden;
  if (code === 'EISDIR') return messages.folder;
  return fill(messages.unreadable, { code: code || String((error as Error).message) });
}

const messages = {
  absent: { ru: 'Такого файла нет. Проверьте путь.', en: 'There is no such file. Check the path.' },
  forbidden: {
    ru: 'Нет прав на чтение. Проверьте права доступа к файлу.',
    en: 'Reading is not allowed. Check the permissions of the file.',
  },
  folder: { ru: 'Это папка, а не файл.', en: 'This is a folder, not a file.' },
  unreadable: {
    ru: 'Файл не читается ({code}). Проверьте диск и права доступа.',
    en: 'The file cannot be read ({code}). Check the disk and the permissions.',
  },
  encoding: {
    ru: 'Кодировка файла — не UTF-8. Сохраните файл в UTF-8.',
    en: 'The file is not in UTF-8. Save it as UTF-8.',
  },
  windows1251: {
    ru: 'Кодировка файла — не UTF-8, похоже на Windows-1251. Сохраните файл в UTF-8.',
    en: 'The file is not in UTF-8; it looks like Windows-1251. Save it as UTF-8.',
  },
};
