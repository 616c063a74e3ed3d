import type {Environment} from './evidence.ts';

/** How long tmux may think about who is outside, in milliseconds. */
const TMUX_MS = 300;

/** What is known of the terminal that a multiplexer runs in. */
export type Outside = {
  /** The name it gives itself (XTVERSION), or null. */
  readonly version: string | null;
  /** The environment that the terminal gave to the tmux client; null where it cannot be read. */
  readonly env: Environment | null;
};

/**
 * Asks tmux which terminal its client runs in. The server's environment, which programs inherit, is
 * that of the terminal in which tmux was started; the client's own is that of the one it is in now.
 * @param patience how long to wait, in milliseconds
 * @returns null where tmux does not answer in time
 */
export async function askTmux(env: Environment, patience = TMUX_MS): Promise<Outside | null> {
  // Loaded only inside tmux: elsewhere the first frame need not wait for it.
  const {execFile} = await import('node:child_process');
  const answer = await new Promise<string | null>(resolve => {
    execFile(
      'tmux',
      ['display-message', '-p', '#{client_pid} #{client_termtype}'],
      {timeout: patience, encoding: 'utf8', env: {...env}},
      (error, stdout) => resolve(error ? null : stdout.trim()),
    );
  });
  const [, pid, version] = /^(\d+) ?(.*)$/.exec(answer ?? '') ?? [];
  if (pid === undefined) return null;
  return {version: version || null, env: await environmentOf(pid)};
}

/** The environment that a process was started with, where the system shows it (Linux). */
async function environmentOf(pid: string): Promise<Environment | null> {
  try {
    const {readFile} = await import('node:fs/promises');
    const entries = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
    return Object.fromEntries(
      entries.flatMap(entry => {
        const equals = entry.indexOf('=');
        return equals > 0 ? [[entry.slice(0, equals), entry.slice(equals + 1)]] : [];
      }),
    );
  } catch {
    return null;
  }
}
