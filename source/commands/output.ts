/** Data, to stdout. */
export function writeLines(lines: readonly string[]): void {
  process.stdout.write(lines.map(line => `${line}\n`).join(''));
}

/** Data as indented JSON, to stdout. */
export function writeJson(value: unknown): void {
  writeLines([JSON.stringify(value, null, 2)]);
}

/** File names come from outside: what could move the cursor or turn the line round is not passed on. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** One line to stderr. */
export function complain(message: string): void {
  process.stderr.write(`warraq: ${message.replace(/\s*\n\s*/g, ' ').replace(UNSAFE, '\uFFFD')}\n`);
}

/** Whether stdout shows colour: not in a pipe, not where NO_COLOR or a dumb terminal says no. */
export function showsColour(wanted: boolean): boolean {
  const {NO_COLOR, TERM} = process.env;
  return wanted && process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}
