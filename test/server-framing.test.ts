import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { FrameReader } from '../server/framing';
import { brokenFrameCode } from '../server/node-server';

const full = process.env.REPLYLINT_FULL === '1';

const frame = (content: object | string, header = '') => {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n${header}\r\n${body}`);
};
const message = (id: number) => ({ jsonrpc: '2.0', id, method: 'm', params: { text: 'Привет 🙂' } });

interface Read {
  readonly messages: unknown[];
  readonly refused: number[];
  readonly broken: string[];
  readonly closed: number;
}

/** What a stream is read as that comes in such pieces. */
function read(bytes: Buffer, cuts: readonly number[], ends = true): Read {
  const source = new EventEmitter();
  const found = { messages: [] as unknown[], refused: [] as number[], broken: [] as string[], closed: 0 };
  const reader = new FrameReader(source, {
    broken: (why) => void found.broken.push(why),
    noMessage: (code) => void found.refused.push(code),
  });
  reader.onClose(() => found.closed++);
  reader.listen((one) => void found.messages.push(one));
  const ordered = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  ordered.slice(1).forEach((end, index) => void source.emit('data', bytes.subarray(ordered[index], end)));
  if (ends) {
    source.emit('end');
    source.emit('close');
  }
  return found;
}

describe('frames', () => {
  it('are read in pieces of any size', () => {
    const stream = Buffer.concat([
      frame(message(1)),
      frame(message(2), 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n'),
      frame(message(3)),
    ]);
    const whole = read(stream, []);
    deepStrictEqual(whole, { messages: [message(1), message(2), message(3)], refused: [], broken: [], closed: 1 });
    for (let size = 1; size < 40; size++) {
      const cuts = Array.from({ length: Math.ceil(stream.length / size) - 1 }, (_, index) => (index + 1) * size);
      deepStrictEqual(read(stream, cuts), whole);
    }
  });

  for (const [what, bytes] of [
    ['a length that is too long', 'Content-Length: 99999999999\r\n\r\n'],
    ['a negative length', 'Content-Length: -1\r\n\r\n{}'],
    ['no number', 'Content-Length: x\r\n\r\n{}'],
    ['a length in another way of writing', 'Content-Length: 0x10\r\n\r\n'],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['no length', 'Content-Type: x\r\n\r\n{}'],
    ['an unknown field', 'Content-Length: 2\r\nX-Own: 1\r\n\r\n{}'],
    ['lines that end in LF alone', 'Content-Length: 2\n\n{}'],
    ['no header at all', '{"jsonrpc":"2.0"}'],
    ['a length that is too small', 'Content-Length: 3\r\n\r\n{"a":1}Content-Length: 2\r\n\r\n{}'],
    ['another charset', 'Content-Length: 2\r\nContent-Type: a; charset=utf-16\r\n\r\n{}'],
    ['a header that does not end', `Content-Length: 2${' '.repeat(5000)}`],
    ['an end within a message', 'Content-Length: 20\r\n\r\n{}'],
    ['an end within a header', 'Content-Len'],
  ] as const)
    it(`are broken by ${what}`, () => {
      const { broken, closed } = read(Buffer.from(bytes), []);
      strictEqual(broken.length, 1);
      strictEqual(closed, 0);
    });

  it('that hold no message are answered, and the next one is read', () => {
    const stream = Buffer.concat(
      [
        'nonsense',
        '[]',
        'null',
        '7',
        '{}',
        '{"jsonrpc":"1.0","id":1,"method":"m"}',
        '{"jsonrpc":"2.0","id":{},"method":"m"}',
      ]
        .map((one) => frame(one))
        .concat([Buffer.from('Content-Length: 1\r\n\r\n\xff', 'latin1'), frame(message(1))]),
    );
    deepStrictEqual(read(stream, []), {
      messages: [message(1)],
      refused: [-32700, -32600, -32600, -32600, -32600, -32600, -32600, -32700],
      broken: [],
      closed: 1,
    });
  });

  it('that are mutated are read to the first break and no further, however they are cut', () => {
    const original = Buffer.concat([1, 2, 3, 4].map((id) => frame(message(id))));
    let streams = 0;
    fc.assert(
      fc.property(
        fc.array(mutation(original.length), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(original.length), { maxLength: 12 }),
        (mutations, cuts) => {
          streams++;
          const mutated = mutations.reduce<Buffer>((bytes, mutate) => mutate(bytes), original);
          const whole = read(mutated, []);
          const inPieces = read(
            mutated,
            cuts.map((cut) => Math.min(cut, mutated.length)),
          );
          // The same, but for the words: what is seen of a header that is cut short may differ.
          deepStrictEqual({ ...inPieces, broken: inPieces.broken.length }, { ...whole, broken: whole.broken.length });
          strictEqual(whole.broken.length + whole.closed, 1, 'it ends in one way');
        },
      ),
      { numRuns: full ? 20_000 : 2_500, seed: 7 },
    );
    ok(streams >= 2_000);
  });
});

/** A change to a stream of bytes: one flipped, some lost, some doubled, some put in. */
function mutation(length: number): fc.Arbitrary<(bytes: Buffer) => Buffer> {
  const at = fc.nat(length);
  return fc.oneof(
    fc.tuple(at, fc.nat(255)).map(([offset, byte]) => (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[offset % copy.length] = byte;
      return copy;
    }),
    fc.tuple(at, fc.nat(30)).map(
      ([offset, count]) =>
        (bytes: Buffer) =>
          Buffer.concat([bytes.subarray(0, offset), bytes.subarray(offset + count)]),
    ),
    fc.tuple(at, fc.nat(60)).map(
      ([offset, count]) =>
        (bytes: Buffer) =>
          Buffer.concat([bytes.subarray(0, offset + count), bytes.subarray(offset)]),
    ),
    fc.tuple(at, fc.constantFrom('\r\n', '\r\n\r\n', '\n', 'Content-Length: 5\r\n', '{', '\0', 'ä', ' ', '9')).map(
      ([offset, text]) =>
        (bytes: Buffer) =>
          Buffer.concat([bytes.subarray(0, offset), Buffer.from(text), bytes.subarray(offset)]),
    ),
  );
}

describe('a process whose input is mutated', () => {
  const session = Buffer.concat([
    frame({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    }),
    frame({ jsonrpc: '2.0', method: 'initialized', params: {} }),
    frame({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: 'file:///a.reply.md', languageId: 'markdown', version: 1, text: 'В работе.\n' } },
    }),
    frame({
      jsonrpc: '2.0',
      id: 2,
      method: 'textDocument/hover',
      params: { textDocument: { uri: 'file:///a.reply.md' }, position: { line: 0, character: 1 } },
    }),
    frame({ jsonrpc: '2.0', id: 3, method: 'shutdown' }),
    frame({ jsonrpc: '2.0', method: 'exit' }),
  ]);

  function run(bytes: Buffer): Promise<{ code: number | null; out: Buffer; err: string }> {
    return new Promise((done) => {
      const server = spawn(process.execPath, [join(process.cwd(), 'dist/server.js'), '--stdio']);
      const out: Buffer[] = [];
      let err = '';
      server.stdout.on('data', (chunk) => void out.push(chunk));
      server.stderr.on('data', (chunk) => (err += chunk));
      server.stdin.on('error', () => undefined);
      const timer = setTimeout(() => server.kill('SIGKILL'), 60_000);
      server.on('close', (code) => {
        clearTimeout(timer);
        done({ code, out: Buffer.concat(out), err });
      });
      server.stdin.end(bytes);
    });
  }

  it('ends, with a code that says why, and one line at most', async () => {
    const mutated = fc.sample(
      fc
        .array(mutation(session.length), { minLength: 1, maxLength: 2 })
        .map((mutations) => mutations.reduce<Buffer>((bytes, mutate) => mutate(bytes), session)),
      { numRuns: 50, seed: 11 },
    );
    const codes = new Map<number | null, number>();
    for (let at = 0; at < mutated.length; at += 2) {
      const runs = await Promise.all(mutated.slice(at, at + 2).map(run));
      for (const { code, out, err } of runs) {
        codes.set(code, (codes.get(code) ?? 0) + 1);
        ok(code === 0 || code === 1 || code === brokenFrameCode, `code ${code}: ${err}`);
        const lines = err.split('\n').filter((line) => line !== '');
        strictEqual(lines.length, code === brokenFrameCode ? 1 : 0, err);
        deepStrictEqual(read(out, []).broken, [], 'what it writes is whole');
      }
    }
    ok((codes.get(brokenFrameCode) ?? 0) > 5, JSON.stringify([...codes]));
  }).timeout(300_000);
});
