import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver';

/** Bytes as they come in: a stream of Node, or one that a test makes. */
export interface ByteSource {
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface Guard {
  /** A frame is broken: where the next one begins nobody can tell, so nothing more is read. */
  broken(why: string): void;
  /** A frame is whole, but what it holds is no message: `code` is the error of JSON-RPC for it. */
  noMessage(code: number, why: string): void;
}

/**
 * Reads messages off a stream, strictly: the library's own reader skips what it does not understand and stays alive but
 * deaf, so that no client ever restarts it.
 */
export class FrameReader extends AbstractMessageReader {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private wanted = -1;
  private over = false;

  constructor(
    private readonly source: ByteSource,
    private readonly guard: Guard,
  ) {
    super();
  }

  override listen(callback: DataCallback): Disposable {
    this.source.on('data', (chunk) => this.read(chunk, callback));
    this.source.on('error', (error) => this.fireError(error));
    this.source.on('end', () => this.end());
    this.source.on('close', () => this.end());
    return {
      dispose: () => {
        this.over = true;
      },
    };
  }

  private read(chunk: Uint8Array, callback: DataCallback): void {
    if (this.over) return;
    this.chunks.push(chunk);
    this.size += chunk.length;
    // A long body comes in many pieces: they are put together once all are there.
    while (!this.over && (this.wanted < 0 ? this.readHeader() : this.size >= this.wanted))
      if (this.wanted >= 0 && this.size >= this.wanted) this.readBody(callback);
  }

  /** Whether a whole header was there. */
  private readHeader(): boolean {
    const bytes = this.joined();
    const end = headerEnd(bytes);
    if (end < 0) {
      const beginning = decoder.decode(bytes.subarray(0, Math.min(bytes.length, longestHeader)));
      if (bytes.length >= longestHeader) this.fail(`a header longer than ${longestHeader} bytes`);
      else if (!mayBeHeader.test(beginning)) this.fail(`no header at ${quoted(beginning)}`);
      return false;
    }
    const length = lengthIn(decoder.decode(bytes.subarray(0, end)));
    if (typeof length === 'string') {
      this.fail(length);
      return false;
    }
    this.wanted = length;
    this.keep(bytes.subarray(end + 4));
    return true;
  }

  private readBody(callback: DataCallback): void {
    const bytes = this.joined();
    const body = bytes.subarray(0, this.wanted);
    this.keep(bytes.subarray(this.wanted));
    this.wanted = -1;
    let message: unknown;
    try {
      message = JSON.parse(strictDecoder.decode(body));
    } catch {
      this.guard.noMessage(-32700, 'the body is not JSON in UTF-8');
      return;
    }
    if (isMessage(message)) callback(message);
    else this.guard.noMessage(-32600, 'this is no message of JSON-RPC 2.0');
  }

  private end(): void {
    if (this.over) return;
    if (this.size > 0 || this.wanted >= 0) this.fail('the input ended within a message');
    else {
      this.over = true;
      this.fireClose();
    }
  }

  private fail(why: string): void {
    if (this.over) return;
    this.over = true;
    this.guard.broken(why);
  }

  private joined(): Uint8Array {
    if (this.chunks.length !== 1) this.keep(concatenate(this.chunks, this.size));
    return this.chunks[0] as Uint8Array;
  }

  private keep(bytes: Uint8Array): void {
    this.chunks = [bytes];
    this.size = bytes.length;
  }
}

const longestHeader = 4096;
/** No text that an editor sends is larger; a wrong number must not make us wait for ever. */
const longestBody = 256 * 1024 * 1024;
const decoder = new TextDecoder('latin1');
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What has come so far of a header, at any cut. */
const mayBeHeader = /^(?:[A-Za-z][A-Za-z-]{0,40}(?:: ?[\x20-\x7e]{0,200}(?:\r\n|\r$|$)|:?$)){0,16}(?:\r\n?)?$/;

function headerEnd(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, longestHeader) - 4;
  for (let at = 0; at <= last; at++)
    if (bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at;
  return -1;
}

/** The length that a header tells, or what is wrong with it. */
function lengthIn(header: string): number | string {
  const lengths: string[] = [];
  for (const line of header.split('\r\n')) {
    const field = /^([A-Za-z][A-Za-z-]{0,40}): ?([\x20-\x7e]{0,200})$/.exec(line);
    if (!field) return `no header at ${quoted(line)}`;
    const name = field[1]!.toLowerCase();
    if (name === 'content-length') lengths.push(field[2]!.trim());
    else if (name === 'content-type' && /charset=(?!"?utf-?8\b)/i.test(field[2]!)) return `a charset that is not UTF-8`;
    else if (name !== 'content-type') return `the header field ${quoted(field[1]!)}`;
  }
  if (lengths.length !== 1) return `${lengths.length} fields Content-Length in one header`;
  if (!/^\d{1,12}$/.test(lengths[0]!)) return `the length ${quoted(lengths[0]!)}`;
  const length = Number(lengths[0]);
  return length <= longestBody ? length : `a length of ${length} bytes`;
}

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { jsonrpc, id, method } = value as Record<string, unknown>;
  if (jsonrpc !== '2.0') return false;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return false;
  return method === undefined ? 'result' in value || 'error' in value : typeof method === 'string';
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}
