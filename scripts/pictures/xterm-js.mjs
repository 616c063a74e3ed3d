// xterm.js in a browser window, connected to a command in a pseudo-terminal: output as server-sent
// events, keys as requests.
import {readFileSync} from 'node:fs';
import http from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';

const require = createRequire(import.meta.url);
const asset = (name, file) =>
  readFileSync(path.join(path.dirname(require.resolve(`${name}/package.json`)), file));

const page = ({
  renderer,
  columns,
  rows,
}) => `<!doctype html><meta charset="utf-8"><title>xterm.js</title>
<link rel="stylesheet" href="/xterm.css"><body style="margin:0;background:#000"><div id="screen"></div>
<script src="/xterm.js"></script><script src="/webgl.js"></script><script>
const terminal = new Terminal({cols: ${columns}, rows: ${rows}, fontFamily: 'DejaVu Sans Mono', fontSize: 15});
terminal.open(document.getElementById('screen'));
if ('${renderer}' === 'webgl') terminal.loadAddon(new WebglAddon.WebglAddon());
new EventSource('/output').onmessage = ({data}) => terminal.write(JSON.parse(data));
let sent = Promise.resolve();
terminal.onData(body => { sent = sent.then(() => fetch('/keys', {method: 'POST', body})); });
</script>`;

/**
 * Starts a command in xterm.js.
 * @returns the command line of the browser that shows it, and how to end it
 */
export async function serveXtermJs({command, renderer, home, env, columns, rows}) {
  const files = {
    '/': ['text/html', page({renderer, columns, rows})],
    '/xterm.js': ['text/javascript', asset('@xterm/xterm', 'lib/xterm.js')],
    '/xterm.css': ['text/css', asset('@xterm/xterm', 'css/xterm.css')],
    '/webgl.js': ['text/javascript', asset('@xterm/addon-webgl', 'lib/addon-webgl.js')],
  };
  let pty;
  const server = http.createServer((request, response) => {
    if (request.url === '/output') {
      response.writeHead(200, {'content-type': 'text/event-stream'});
      pty ??= spawn(command[0], command.slice(1), {
        name: 'xterm-256color',
        cols: columns,
        rows,
        cwd: home,
        env: {...env, TERM: 'xterm-256color', COLORTERM: 'truecolor'},
      });
      pty.onData(data => response.write(`data: ${JSON.stringify(data)}\n\n`));
    } else if (request.url === '/keys') {
      request.setEncoding('utf8');
      request.on('data', data => pty?.write(data));
      request.on('end', () => response.end());
    } else {
      const [type, body] = files[request.url] ?? ['text/plain', ''];
      response.writeHead(body ? 200 : 404, {'content-type': type});
      response.end(body);
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const drawing =
    renderer === 'webgl'
      ? ['--enable-unsafe-swiftshader', '--use-gl=angle', '--use-angle=swiftshader']
      : ['--disable-gpu'];
  return {
    browser: [
      ...[
        'chromium',
        '--no-sandbox',
        '--no-first-run',
        '--test-type',
        '--disable-background-networking',
      ],
      ...['--disable-component-update', '--disable-sync', '--password-store=basic', ...drawing],
      ...[`--user-data-dir=${path.join(home, 'browser')}`, '--window-size=1000,700'],
      `--app=http://127.0.0.1:${server.address().port}/`,
    ],
    end() {
      pty?.kill('SIGKILL');
      server.closeAllConnections();
      server.close();
    },
  };
}
