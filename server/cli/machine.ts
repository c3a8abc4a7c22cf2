import { readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { today, yaml } from '../system';
import { type ExitCode, type Output, outputClosed, type World } from './world';

/** The real world: files, clock and terminal of this process. */
export function thisMachine(): World {
  return {
    folder: process.cwd(),
    environment: process.env,
    out: output(1),
    err: output(2),
    input,
    today,
    yaml,
    serve,
    manyTexts,
  };
}

/** Code that has run often is made fast, and soon. */
function manyTexts(): void {
  setFlagsFromString(`--interrupt-budget=${budgetForMany}`);
}

/** Of V8: how many bytes of bytecode a function runs before it is looked at. With less, ten thousand files took longer. */
const budgetForMany = 132 * 1024;

/** The server is a bundle of its own, beside this one: who checks files does not load it. */
function serve(): ExitCode {
  require(join(__dirname, 'server.js'));
  return 0;
}

/**
 * Writes in big chunks and waits for each: what is written is out when the process ends, however slow the reader is, and
 * memory does not grow behind it. `process.stdout` promises neither on a pipe.
 */
function output(file: 1 | 2): Output {
  const isTerminal = isatty(file);
  const chunk = isTerminal ? 1 : 64 * 1024;
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (size === 0) return;
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    size = 0;
    writeAll(file, bytes);
  };
  return {
    isTerminal,
    columns: isTerminal ? ((file === 1 ? process.stdout : process.stderr).columns ?? 80) : 100,
    write(text) {
      waiting.push(text);
      size += text.length;
      if (size >= chunk) flush();
    },
    flush,
  };
}

function writeAll(file: number, bytes: Buffer): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(file, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF' || code === 'ECONNRESET') throw outputClosed;
      if (code !== 'EAGAIN') throw error;
      // Another process made the pipe non-blocking and it is full: give its reader a moment.
      pause();
    }
  }
}

function* input(): Generator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    try {
      const count = readSync(0, chunk, 0, chunk.length, null);
      if (count === 0) return;
      yield chunk.subarray(0, count);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
