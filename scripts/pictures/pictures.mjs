// Takes pictures of the program in real terminals: npm run pictures [-- NAME…]
// Each terminal shows the reader, a text with everything in it, the search with a query typed in, a
// quiz question and doctor, in pictures/NAME-SCENE.png.
import {execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {startDisplay, takePicture} from './display.mjs';
import {COLUMNS, PACKAGES, ROWS, TERMINALS} from './terminals.mjs';
import {serveXtermJs} from './xterm-js.mjs';

const HERE = import.meta.dirname;
const PROGRAM = path.resolve(HERE, '../../dist/cli.js');
const SAMPLE = path.join(HERE, 'sample.txt');
const FOLDER = path.resolve('pictures');
const START_MS = 20_000;

const ESC = '\u001B';
const CTRL_C = '\u0003';

const END_OF_FRAME = `${ESC}[?2026l`;

/** What is played, what the program writes when it is there, and the name of the picture taken then. */
const SCENES = [
  {run: [PROGRAM, '--lang', 'en'], until: END_OF_FRAME, picture: 'reader'},
  {keys: '/', until: 'Search'},
  {keys: 'اذربيجان', until: 'statements', picture: 'search'},
  {keys: ESC, until: END_OF_FRAME},
  {keys: 'q', until: 'Question 1', picture: 'quiz'},
  {keys: CTRL_C},
  {run: [PROGRAM, '--lang', 'ar', SAMPLE], until: END_OF_FRAME, picture: 'sample'},
  {keys: CTRL_C},
  {run: [PROGRAM, '--lang', 'en', 'doctor'], until: 'Press the number', picture: 'doctor'},
  {keys: '3', until: 'Kept for', picture: 'doctor-phrase'},
  {keys: CTRL_C},
];

const has = program => {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

/** Variables by which one terminal would be taken for another are not handed down. */
function cleanEnvironment(home, display) {
  const {PATH} = process.env;
  return {
    PATH,
    HOME: home,
    DISPLAY: display,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    XDG_RUNTIME_DIR: home,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    QT_LOGGING_RULES: '*=false',
    SHELL: '/bin/sh',
  };
}

/** Plays the scenes in one terminal and takes its pictures. */
async function play(name, {start, renderer}, display) {
  const home = mkdtempSync(path.join(tmpdir(), 'warraq-pictures-'));
  const socket = path.join(home, 'stage');
  const env = cleanEnvironment(home, display);
  const connected = withResolvers();
  const server = net.createServer(connected.resolve).listen(socket);
  const command = [process.execPath, path.join(HERE, 'stage.mjs'), socket];
  const page = renderer
    ? await serveXtermJs({command, renderer, home, env, columns: COLUMNS, rows: ROWS})
    : null;
  const [program, ...args] = page ? page.browser : start(command, home);
  const terminal = spawn(program, args, {env, cwd: home, stdio: 'ignore', detached: true});
  const timer = setTimeout(() => connected.reject(new Error('it did not start')), START_MS);
  try {
    const stage = await connected.promise;
    const replies = createInterface({input: stage})[Symbol.asyncIterator]();
    for (const {picture, ...cue} of SCENES) {
      stage.write(`${JSON.stringify({...cue, env: {HOME: home}})}\n`);
      await replies.next();
      if (picture) await takePicture(display, path.join(FOLDER, `${name}-${picture}.png`));
    }
    stage.end();
    console.log(`${name}: done`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    clearTimeout(timer);
    page?.end();
    end(terminal);
    server.close();
    // The browser may still be writing.
    rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 200});
  }
}

function withResolvers() {
  const resolvers = {};
  resolvers.promise = new Promise((resolve, reject) => Object.assign(resolvers, {resolve, reject}));
  return resolvers;
}

/** Ends a terminal with what it started. */
function end({pid}) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !TERMINALS[name]);
if (unknown.length > 0) {
  console.error(
    `no such terminal: ${unknown.join(', ')}; there are ${Object.keys(TERMINALS).join(', ')}`,
  );
  process.exit(2);
}
const missing = ['Xvfb', 'import'].filter(program => !has(program));
if (missing.length > 0) {
  console.error(
    `missing: ${missing.join(', ')} (Debian: apt install ${missing.map(program => PACKAGES[program]).join(' ')})`,
  );
  process.exit(2);
}
mkdirSync(FOLDER, {recursive: true});
const screen = await startDisplay();
try {
  for (const [name, terminal] of Object.entries(TERMINALS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const absent = terminal.needs.filter(program => !has(program));
    if (absent.length > 0) {
      console.log(
        `${name}: skipped, missing ${absent.join(', ')} (Debian: apt install ${absent.map(program => PACKAGES[program]).join(' ')})`,
      );
    } else await play(name, terminal, screen.display);
  }
} finally {
  screen.end();
}
