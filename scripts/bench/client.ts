/** A client that does no more than a stopwatch must: it starts a server, edits a document and waits for what is said of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface BenchClient {
  readonly process: ChildProcess;
  ask(method: string, params?: unknown): Promise<unknown>;
  tell(method: string, params?: unknown): void;
  /** Every notification, as it comes. */
  onNotification: (method: string, params: unknown) => void;
  /** Megabytes that it holds, and milliseconds of processor time that it has used. Linux alone can tell. */
  usage(): { readonly memory: number; readonly processor: number } | null;
  end(): Promise<void>;
}

export function startServer(command: readonly string[], cwd: string): BenchClient {
  const [program = '', ...given] = command;
  const child = spawn(program, given, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let asked = 0;
  let rest: Buffer = Buffer.alloc(0);

  const write = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const handle = ({ id, method, params, result, error }: Message): void => {
    if (method === undefined) {
      const one = waiting.get(Number(id));
      waiting.delete(Number(id));
      if (error) one?.reject(new Error(error.message));
      else one?.resolve(result);
    } else if (id === undefined) it.onNotification(method, params);
    else {
      const { items } = (params ?? {}) as { items?: unknown[] };
      write({ id, result: method === 'workspace/configuration' ? (items ?? []).map(() => null) : null });
    }
  };
  child.stdin.on('error', () => {});
  child.stdout.on('data', (data: Buffer) => {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: *(\d+)/i.exec(rest.toString('latin1', 0, Math.max(head, 0)))?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      const body = rest.toString('utf8', head + 4, head + 4 + length);
      rest = rest.subarray(head + 4 + length);
      handle(JSON.parse(body));
    }
  });
  const gone = once(child, 'exit').then(() => {
    for (const { reject } of waiting.values()) reject(new Error('the server is gone'));
    waiting.clear();
  });

  const it: BenchClient = {
    process: child,
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        asked++;
        waiting.set(asked, { resolve, reject });
        write({ id: asked, method, params });
      }),
    tell: (method, params) => write({ method, params }),
    onNotification: () => {},
    usage: () => usageOf(child.pid),
    async end() {
      if (child.exitCode === null && child.signalCode === null) {
        it.ask('shutdown').then(
          () => it.tell('exit'),
          () => {},
        );
        const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
        await gone;
        clearTimeout(timer);
      }
    },
  };
  return it;
}

/** What decides how a server is talked to. */
export interface Manner {
  /** Whether it lets itself be asked for findings. */
  readonly isAsked: boolean;
  /** Whether it wants the whole text at every change. */
  readonly wantsAll: boolean;
}

/** A client that is told of findings, or one that asks for them where the server lets it. */
export async function initialize(it: BenchClient, rootUri: string, { pulls = false } = {}): Promise<Manner> {
  const answer = await it.ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'library' }],
    initializationOptions: null,
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
        ...(pulls ? { diagnostic: {} } : {}),
      },
    },
  });
  it.tell('initialized', {});
  const { diagnosticProvider, textDocumentSync: sync } = (answer as { capabilities: Capabilities }).capabilities;
  const change = typeof sync === 'object' ? sync.change : sync;
  return { isAsked: diagnosticProvider !== undefined, wantsAll: change === 1 };
}

function usageOf(pid: number | undefined): { memory: number; processor: number } | null {
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { memory: Number(resident) / 1024, processor: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    return null;
  }
}

interface Capabilities {
  readonly diagnosticProvider?: unknown;
  readonly textDocumentSync?: number | { readonly change?: number };
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
