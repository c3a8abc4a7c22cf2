import { ok, strictEqual } from 'node:assert';
import { env, version } from 'vscode';
import { eventually, extension, findings, open, run } from './editor';
import { say } from './report';

describe(`the extension in VS Code ${version} (${env.language})`, () => {
  it('starts its server', async () => {
    const { server } = await extension();
    strictEqual(server.state, 'running');
    say(`      server ${server.client.initializeResult?.serverInfo?.version}, host ${run.isWeb ? 'browser' : 'Node'}`);
  });

  it('tells what it found in a template', async () => {
    const { document } = await open('replies/wait-ru.md');
    ok((await eventually(() => findings(document).length > 0 && findings(document))).length > 0);
  });
});
