// Runs inside a terminal: starts the program in a pseudo-terminal of its own, hands everything through
// in both directions, and presses keys when the director says so.
// node stage.mjs SOCKET
import net from 'node:net';
import {createInterface} from 'node:readline';
import {spawn} from '@lydell/node-pty';

const QUIET_MS = 600;
const PATIENCE_MS = 10_000;

const {stdin, stdout} = process;
const director = net.connect(process.argv[2]);
let actor = null;
let lastOutput = 0;
/** What the program has written since the last cue. */
let written = '';

stdin.setRawMode(true);
stdin.on('data', data => actor?.write(data.toString('utf8')));
stdout.on('resize', () => actor?.resize(stdout.columns, stdout.rows));

function start(args, env) {
  const started = spawn(process.execPath, args, {
    cols: stdout.columns,
    rows: stdout.rows,
    cwd: process.cwd(),
    env: {...process.env, ...env},
  });
  actor = started;
  started.onData(data => {
    lastOutput = Date.now();
    written += data;
    stdout.write(data);
  });
  started.onExit(() => {
    if (actor === started) actor = null;
  });
}

/** Waits until the program has written `text`, and is quiet. */
async function quietAfter(text) {
  const deadline = Date.now() + PATIENCE_MS;
  const from = Date.now();
  while (Date.now() < deadline) {
    const quietFor = Date.now() - Math.max(lastOutput, from);
    if (written.includes(text) && quietFor > QUIET_MS) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

for await (const line of createInterface({input: director})) {
  const {run, keys, env, until = ''} = JSON.parse(line);
  written = '';
  if (run) start(run, env);
  if (keys) actor?.write(keys);
  await quietAfter(until);
  director.write(`${JSON.stringify({columns: stdout.columns, rows: stdout.rows})}\n`);
}
process.exit(0);
