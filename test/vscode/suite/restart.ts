import { ok } from 'node:assert';
import { closeAll, eventually, extension, findingOf, open, run } from './editor';

describe('a server that dies', () => {
  afterEach(closeAll);

  it('is started again and checks as before', async function () {
    // A worker cannot be killed from outside.
    if (run.isWeb) return this.skip();
    this.timeout(60_000);
    // A kill may fall between two messages to the editor: seldom, and another one tells whether it was that.
    this.retries(2);
    const { server } = await extension();
    const { document } = await open('replies/wait-ru.md');
    await findingOf(document, 'empty-status');
    // What is told of the library may come first; a text that is just being checked would be held for poison.
    let idle = 0;
    await eventually(() => {
      idle = server.statusOf(document.uri) && server.checking === null ? idle + 1 : 0;
      return idle > 15;
    }, 'a server at rest');
    const before = processOf(server.client);
    ok(before);
    process.kill(before, 'SIGKILL');
    await eventually(() => server.state === 'running' && processOf(server.client) !== before, 'another process');
    await findingOf(document, 'empty-status', 40_000);
  });
});

/** The library keeps it to itself. */
function processOf(client: unknown): number | undefined {
  return (client as { _serverProcess?: { pid?: number } })._serverProcess?.pid;
}
