// A screen that nobody looks at (Xvfb), and pictures of it.
import {execFileSync, spawn} from 'node:child_process';
import {statSync} from 'node:fs';

/** Starts a display. `display` is its name; `end` takes it away. */
export async function startDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', data => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return {display: `:${number}`, end: () => server.kill()};
}

/** A picture of nothing is this small, in bytes. */
const EMPTY = 500;
const TRIES = 20;
const PAUSE_MS = 250;

/**
 * Takes a picture of the whole display, without what is empty around the windows. A browser that
 * draws with WebGL shows nothing for the first second, whatever the program has written.
 */
export async function takePicture(display, file) {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    execFileSync('import', ['-display', display, '-window', 'root', '-trim', '+repage', file], {
      stdio: 'ignore',
    });
    if (statSync(file).size > EMPTY) return;
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}
