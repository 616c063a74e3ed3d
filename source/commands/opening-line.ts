const LINE = 'warraq: opening…';

/**
 * Says on stderr that a file is being opened, where somebody waits for it.
 * @returns what takes the line away again
 */
export function showOpening(): () => void {
  if (process.stderr.isTTY !== true) return () => {};
  process.stderr.write(LINE);
  return () => process.stderr.write(`\r${' '.repeat(LINE.length)}\r`);
}
