/** The language server beside an empty one of the same library and, where it is found, a native linter's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type BenchClient, initialize, type Manner, startServer } from './client';
import { median, quantile, type Table } from './table';
import { randomFrom, templateText } from './workload';

/** An odd number: each figure is the median of so many sessions, in turns, so that a busy machine is unkind to all alike. */
const rounds = 5;
const typed =
  'We are sorry for the delay, and we will check it very soon. Please wait for the answer; it is on its way. ';

interface Peer {
  readonly name: 'empty' | 'replylint' | 'rumdl';
  readonly command: readonly string[];
}

interface Session {
  readonly start: number;
  readonly p95: number;
  readonly memory: number;
}

export async function benchServer(table: Table, root: string, rumdl: string | null): Promise<void> {
  const folder = join(root, 'server');
  mkdirSync(folder);
  const ours: Peer = { name: 'replylint', command: [process.execPath, 'dist/server.js', '--stdio'] };
  const peers: Peer[] = [
    { name: 'empty', command: [process.execPath, 'scripts/bench/empty-server.cjs', '--stdio'] },
    ours,
    ...(rumdl ? [{ name: 'rumdl', command: [rumdl, 'server'] } as const] : []),
  ];
  const small = await sessions(peers, folder, templateText('en', 2048, randomFrom(21)), 150);
  const large = await sessions(peers, folder, templateText('en', 100 * 1024, randomFrom(22)), 60);
  const of = (measured: typeof small, name: Peer['name'], what: keyof Session): number =>
    median((measured.get(name) ?? []).map((one) => one[what]));
  const row = (what: string, measured: typeof small, key: keyof Session, unit: string, most: number | null): void => {
    const [mine, empty, theirs] = (['replylint', 'empty', 'rumdl'] as const).map((name) => of(measured, name, key));
    const digits = key === 'p95' ? 2 : 0;
    const figure = [mine, empty, ...(rumdl ? [theirs] : [])].map((one) => one?.toFixed(digits)).join(' / ');
    table.add(`${what}: ours / empty${rumdl ? ' / rumdl' : ''}`, `${figure} ${unit}`);
    if (most !== null) table.ratio('  to the empty one', mine! / empty!, most);
    else if (rumdl) table.ratio('  to rumdl', mine! / theirs!, 1);
    else table.add('  to rumdl', 'not found: put it on PATH or name it in RUMDL', '1.00 times');
  };
  row('2 KB, a keystroke to its findings, p95', small, 'p95', 'ms', null);
  table.add('  to the empty one', `${(of(small, 'replylint', 'p95') / of(small, 'empty', 'p95')).toFixed(2)} times`);
  row('100 KB, a keystroke to its findings, p95', large, 'p95', 'ms', null);
  row('Start to first findings', small, 'start', 'ms', 1.4);
  row('Memory after typing', small, 'memory', 'MB', 1.5);
  table.print();
  for (const bench of [benchFlood, benchIdle, benchKilled, benchLibrary]) {
    await bench(table, ours, root);
    table.print();
  }
}

async function sessions(
  peers: readonly Peer[],
  folder: string,
  text: string,
  keys: number,
): Promise<Map<Peer['name'], Session[]>> {
  const measured = new Map<Peer['name'], Session[]>(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const peer of peers) measured.get(peer.name)?.push(await session(peer, folder, text, keys));
  return measured;
}

async function session(peer: Peer, folder: string, text: string, keys: number): Promise<Session> {
  const began = performance.now();
  const it = startServer(peer.command, process.cwd());
  try {
    const manner = await initialize(it, pathToFileURL(folder).href, { pulls: true });
    const document = await openDocument(it, folder, text, manner);
    const start = performance.now() - began;
    const times: number[] = [];
    for (let key = 0; key < keys + 20; key++) {
      const time = await document.type(typed[key % typed.length]!);
      if (key >= 20) times.push(time);
      await sleep(5);
    }
    return { start, p95: quantile(times, 0.95), memory: it.usage()?.memory ?? 0 };
  } finally {
    await it.end();
  }
}

/**
 * An open document, somewhere in the middle of which somebody types. The file must be there for servers that look.
 * What is told without being asked may be about an earlier version: a server that can be asked is.
 */
async function openDocument(it: BenchClient, folder: string, text: string, manner?: Manner) {
  const path = join(folder, 'bench.reply.md');
  writeFileSync(path, text);
  const uri = pathToFileURL(path).href;
  const lines = text.split('\n');
  let line = lines.length >> 1;
  while (lines[line]!.length < 20) line++;
  let character = lines[line]!.length;
  let version = 1;
  let told = 0;
  let arrived: { version: number; done(): void } | null = null;
  it.onNotification = (method, params) => {
    if (method !== 'textDocument/publishDiagnostics') return;
    const said = params as { uri: string; version?: number };
    if (said.uri !== uri) return;
    told++;
    if (arrived && (said.version ?? arrived.version) >= arrived.version) arrived.done();
  };
  const findings = (): Promise<unknown> =>
    manner?.isAsked ? it.ask('textDocument/diagnostic', { textDocument: { uri } }) : nextTold();
  const nextTold = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no findings for version ${version}`)), 20_000);
      const done = (): void => {
        clearTimeout(timer);
        arrived = null;
        resolve();
      };
      arrived = { version, done };
    });
  const change = (letter: string): void => {
    const at = { line, character };
    version++;
    character++;
    lines[line] = lines[line]!.slice(0, at.character) + letter + lines[line]!.slice(at.character);
    const whole = manner?.wantsAll && { text: lines.join('\n') };
    it.tell('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [whole || { range: { start: at, end: at }, text: letter }],
    });
  };
  const first = findings();
  it.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version, text } });
  await first;
  return {
    uri,
    change,
    findings,
    told: () => told,
    async type(letter: string): Promise<number> {
      const start = performance.now();
      change(letter);
      await findings();
      return performance.now() - start;
    },
  };
}

async function benchFlood(table: Table, ours: Peer, root: string): Promise<void> {
  const folder = join(root, 'server');
  const it = startServer(ours.command, process.cwd());
  await initialize(it, pathToFileURL(folder).href);
  const document = await openDocument(it, folder, templateText('en', 2048, randomFrom(23)));
  await sleep(300);
  const before = document.told();
  for (let key = 0; key < 100; key++) document.change(typed[key % typed.length]!);
  await document.findings();
  await sleep(500);
  const told = document.told() - before;
  table.add('A flood of 100 edits, answers', `${told}`, '3', told <= 3);
  await it.end();
}

async function benchIdle(table: Table, ours: Peer, root: string): Promise<void> {
  const folder = join(root, 'server');
  const it = startServer(ours.command, process.cwd());
  await initialize(it, pathToFileURL(folder).href);
  const document = await openDocument(it, folder, templateText('ru', 2048, randomFrom(24)));
  await document.type('a');
  await sleep(3000);
  const before = it.usage();
  await sleep(10_000);
  const after = it.usage();
  const used = before && after ? after.processor - before.processor : null;
  table.add(
    'Idle for 10 s, processor time',
    used === null ? 'unknown here' : `${used} ms`,
    '20 ms',
    used === null ? null : used < 20,
  );
  await it.end();
}

/** Killed wherever it stands, twenty times, under a client that starts it again and opens what was open. */
async function benchKilled(table: Table, ours: Peer, root: string): Promise<void> {
  const folder = join(root, 'server');
  const random = randomFrom(25);
  const text = templateText('ru', 4096, random);
  const back: number[] = [];
  for (let time = 0; time <= 20; time++) {
    const began = performance.now();
    const it = startServer(ours.command, process.cwd());
    await initialize(it, pathToFileURL(folder).href);
    const document = await openDocument(it, folder, text);
    if (time > 0) back.push(performance.now() - began);
    for (let keys = random(20); keys > 0; keys--) document.change(typed[keys]!);
    await sleep(random(60));
    it.process.kill('SIGKILL');
    await it.end();
  }
  const worst = Math.max(...back);
  table.add('Killed 20 times, findings back after, worst', `${worst.toFixed(0)} ms`, '2000 ms', worst <= 2000);
}

/** A library checked as a whole, while somebody types in another document. */
async function benchLibrary(table: Table, ours: Peer, root: string): Promise<void> {
  const folder = join(root, 'library');
  const random = randomFrom(26);
  const count = 5000;
  mkdirSync(folder);
  writeFileSync(join(folder, '.replylint.yaml'), 'version: 1\nroot: true\ntemplates: ["**/*.md"]\n');
  for (let index = 0; index < count; index++) {
    const part = join(folder, `${Math.floor(index / 100)}`);
    if (index % 100 === 0) mkdirSync(part);
    writeFileSync(join(part, `${index}.md`), templateText(index % 2 ? 'ru' : 'en', 1000, random));
  }
  const it = startServer(ours.command, process.cwd());
  await initialize(it, pathToFileURL(folder).href, { pulls: true });
  const uri = pathToFileURL(join(folder, 'typed.md')).href;
  const text = templateText('en', 2048, random);
  it.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await it.ask('textDocument/diagnostic', { textDocument: { uri } });

  const began = performance.now();
  const seen = new Set<string>();
  let first = 0;
  const all = new Promise<number>((resolve) => {
    it.onNotification = (method, params) => {
      if (method !== '$/progress') return;
      const { token, value } = params as { token: unknown; value: { items?: { uri: string }[] } };
      if (token !== 'library') return;
      if (seen.size === 0) first = performance.now() - began;
      for (const one of value.items ?? []) seen.add(one.uri);
      if (seen.size >= count) resolve(performance.now() - began);
    };
  });
  it.ask('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'library' }).catch(() => {});
  let done: number | null = null;
  void all.then((time) => {
    done = time;
  });
  const times: number[] = [];
  for (let version = 2; done === null && performance.now() - began < 60_000; version++) {
    const start = performance.now();
    const at = { line: 0, character: 0 };
    it.tell('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: typed[version % typed.length] }],
    });
    await it.ask('textDocument/diagnostic', { textDocument: { uri } });
    times.push(performance.now() - start);
    // A fast typist.
    await sleep(120);
  }
  table.add('5,000 templates, first findings', `${first.toFixed(0)} ms`, '500 ms', first <= 500);
  table.add('  all of them', `${((done ?? 60_000) / 1000).toFixed(1)} s`, '8 s', done !== null && done <= 8000);
  const p95 = quantile(times, 0.95);
  table.add(`  a keystroke meanwhile, p95 of ${times.length}`, `${p95.toFixed(1)} ms`, '50 ms', p95 <= 50);
  it.process.kill('SIGKILL');
  await it.end();
}
