import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/*
 * Runs the program that was just built once on a screen and twice in a pipe, and keeps in dist/code what
 * they compiled: the first start of a checkout is then as fast as every later one. Without it (no
 * pseudo-terminal here, another version of Node) the first start compiles, and keeps that for the next.
 */
const dist = path.resolve(import.meta.dirname, '../dist');
const program = path.join(dist, 'cli.js');
const kept = path.join(dist, 'code');
const digests = ['program.js', 'reader.js', 'quiz.js'].map(file =>
  readFileSync(path.join(dist, file), 'utf8').slice(2, 18),
);

/** The loader sets the flags that compiled code is good for: another loader begins anew as well. */
const loader = createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 16);

const ANSWERS = '\u001B[8;0$y\u001B[>0;0;0c\u001B[?64;1;2c';
const LONGEST_RUN_MS = 20_000;

const files = existsSync(kept) ? readdirSync(kept) : [];
const isKept = [loader, ...digests].every(digest => files.some(file => file.startsWith(digest)));
if (!isKept) await warm();

async function warm() {
  // A run keeps nothing of a script whose code is there: all of them begin anew where one has changed.
  rmSync(kept, {recursive: true, force: true});
  const home = mkdtempSync(path.join(tmpdir(), 'warraq-build-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LOCALAPPDATA: home,
    APPDATA: home,
    TERM: 'xterm-256color',
    LANG: 'en_US.UTF-8',
  };
  try {
    for (const parameters of [['print'], ['quiz', '--json', '--seed', '1']]) {
      spawnSync(process.execPath, [program, ...parameters], {env, timeout: LONGEST_RUN_MS});
    }
    await runOnScreen(env, home);
    for (const file of readdirSync(home, {recursive: true})) {
      const [directory, name] = file.split(path.sep).slice(-2);
      if (directory === 'code' && name) cpSync(path.join(home, file), path.join(kept, name));
    }
    writeFileSync(path.join(kept, `${loader}-loader`), '');
  } catch {
    // As said above: the program does without.
  } finally {
    rmSync(home, {recursive: true, force: true});
  }
}

/** Opens the reader, turns a page, looks for a word, and quits. */
async function runOnScreen(env, home) {
  const {spawn} = await import('@lydell/node-pty');
  const pty = spawn(process.execPath, [program], {cols: 100, rows: 30, cwd: home, env});
  const timer = setTimeout(() => pty.kill('SIGKILL'), LONGEST_RUN_MS);
  const keys = [' ', '/', 'قال', '\u001B', 'Q'];
  pty.onData(data => {
    if (data.includes('\u001B[c')) pty.write(ANSWERS);
    if (data.includes('\u001B[?2026l')) setTimeout(() => pty.write(keys.shift() ?? ''), 60);
  });
  await new Promise(resolve => pty.onExit(resolve));
  clearTimeout(timer);
}
