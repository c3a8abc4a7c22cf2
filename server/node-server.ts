import { Console } from 'node:console';
import { connect } from 'node:net';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ByteSource, FrameReader } from './framing';
import { type LifeCycle, lifeCycle } from './life-cycle';
import { nodeHost } from './node-host';
import { product } from './product';
import { restInSilence } from './rest';
import { start } from './server';

/** The code of a process that ends because a message was cut or garbled: its client may start another. */
export const brokenFrameCode = 3;

/** Serves the client that has started this process. It ends with the client, with `exit`, or with a frame that is broken. */
export function serveOnNode(argv: readonly string[]): void {
  // Standard output carries the protocol alone, whatever a library has to say.
  globalThis.console = new Console(process.stderr, process.stderr);
  const transport = transportOf(argv);
  if (typeof transport === 'string') {
    process.stderr.write(`${transport}\n`);
    process.exit(2);
  }
  const messages = lifeCycle(restInSilence());
  const connection = createConnection(ProposedFeatures.all, transport.reader, transport.writer, {
    messageStrategy: messages,
  });
  // The input is gone, and the client with it: what it had still said is heard first.
  transport.reader.onClose(() => onceHeard(messages, () => process.exit(messages.isOver ? 0 : 1)));
  start(connection, nodeHost(), messages);
}

/** Messages wait in a row, of which one is read a turn. */
function onceHeard(messages: LifeCycle, callback: () => void): void {
  const { seen } = messages;
  setTimeout(() => (messages.seen === seen ? callback() : onceHeard(messages, callback)), 20);
}

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** By the arguments that clients know; many an editor's settings leave them out, and then standard input is meant. */
function transportOf(argv: readonly string[]): Transport | string {
  const value = (name: string) => {
    const at = argv.findIndex((one) => one === name || one.startsWith(`${name}=`));
    if (at < 0) return null;
    return argv[at] === name ? (argv[at + 1] ?? '') : argv[at]!.slice(name.length + 1);
  };
  if (argv.includes('--node-ipc')) {
    if (!process.send) return '--node-ipc needs a parent process of Node with a channel; use --stdio';
    process.on('disconnect', () => process.exit(1));
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  }
  const port = value('--socket');
  const pipe = value('--pipe');
  if (port !== null && !(Number.isInteger(Number(port)) && Number(port) > 0 && Number(port) < 65536))
    return `--socket wants the number of a port, not "${port}"`;
  if (port !== null || pipe) {
    // Always this machine: the server speaks to nobody else.
    const socket = port !== null ? connect(Number(port), '127.0.0.1') : connect(pipe!);
    socket.on('error', (error) => fail(`${product.name}: ${error.message}`, 1));
    return streams(socket, socket);
  }
  process.stdout.on('error', () => process.exit(1));
  return streams(process.stdin, process.stdout);
}

function streams(input: ByteSource, output: NodeJS.WritableStream): Transport {
  const writer = new StreamMessageWriter(output);
  const reader = new FrameReader(input, {
    broken: (why) => fail(`${product.name}: broken message: ${why}`, brokenFrameCode),
    noMessage: (code, message) => void writer.write(errorWithoutId(code, message)).catch(() => undefined),
  });
  return { reader, writer };
}

/** What cannot be read has no id to answer to. */
function errorWithoutId(code: number, message: string) {
  return { jsonrpc: '2.0', id: null, error: { code, message } };
}

function fail(line: string, code: number): never {
  process.stderr.write(`${line.replace(/\s+/g, ' ')}\n`);
  process.exit(code);
}
