// A screen that nobody looks at (Xvfb), and pictures of it.
import {execFileSync, spawn} from 'node:child_process';

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

/** Takes a picture of the whole display, without what is empty around the windows. */
export function takePicture(display, file) {
  execFileSync('import', ['-display', display, '-window', 'root', '-trim', '+repage', file]);
}
