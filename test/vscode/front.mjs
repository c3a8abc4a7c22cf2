// One origin for a workbench whose extension runs in the page: our files from the disk, everything else from the server of
// VS Code, whose page is told on the way which extension is under development. (A page that is put together by the browser's
// driver may not talk to this machine; one that comes from a server may.)
import { createReadStream, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { extname, join, sep } from 'node:path';

const types = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * @param {{ upstream: number, extension: string, tests: string | null }} options `tests`: from the extension's folder
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export function openFront({ upstream, extension, tests }) {
  let authority = '';

  /** @param {string} html */
  function edited(html) {
    return html.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
      (_, before, json, after) => {
        const settings = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path: `/__extension/${path}` });
        settings.developmentOptions = {
          ...settings.developmentOptions,
          extensions: [at('')],
          ...(tests ? { extensionTestsPath: at(tests) } : {}),
        };
        return before + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + after;
      },
    );
  }

  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/__extension/')) {
      const file = join(extension, decodeURIComponent(pathname.slice('/__extension/'.length)));
      const isThere = file.startsWith(extension + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      const type = types[/** @type {keyof typeof types} */ (extname(file))] ?? 'text/plain';
      answer.writeHead(isThere ? 200 : 404, { 'Content-Type': type });
      if (isThere) createReadStream(file).pipe(answer);
      else answer.end();
      return;
    }
    const isPage = pathname === '/';
    const headers = { ...asked.headers };
    if (isPage) delete headers['accept-encoding'];
    const passed = request(
      { host: '127.0.0.1', port: upstream, path: asked.url, method: asked.method, headers },
      (reply) => {
        if (!isPage || reply.statusCode !== 200) {
          answer.writeHead(reply.statusCode ?? 502, reply.headers);
          reply.pipe(answer);
          return;
        }
        let html = '';
        reply.setEncoding('utf8').on('data', (part) => {
          html += part;
        });
        reply.on('end', () => {
          const { 'content-length': _, ...kept } = reply.headers;
          answer.writeHead(200, kept);
          answer.end(edited(html));
        });
      },
    );
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });

  server.on('upgrade', (asked, socket, head) => {
    const up = connect(upstream, '127.0.0.1', () => {
      const pairs = asked.rawHeaders.reduce((text, part, index) => text + part + (index % 2 ? '\r\n' : ': '), '');
      up.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${pairs}\r\n`);
      up.write(head);
      up.pipe(socket).pipe(up);
    });
    const end = () => {
      up.destroy();
      socket.destroy();
    };
    for (const one of [up, socket]) one.on('error', end).on('close', end);
  });

  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      authority = `127.0.0.1:${port}`;
      done({ port, close: () => void server.close() });
    });
    server.unref();
  });
}
