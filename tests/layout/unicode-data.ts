import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Where the Unicode Character Database lies: Debian's `unicode-data`, or UNICODE_DATA_DIR. */
const FOLDER = process.env.UNICODE_DATA_DIR ?? '/usr/share/unicode';

/** Why a test of these files cannot run here, for its name; empty where it can. */
export function missing(...names: readonly string[]): string {
  const absent = names.filter(name => !existsSync(path.join(FOLDER, name)));
  return absent.length === 0
    ? ''
    : ` (skipped: ${FOLDER} has no ${absent.join(', ')}; install unicode-data or set UNICODE_DATA_DIR)`;
}

/** The lines of a data file, without comments and empty ones. */
export function dataLines(name: string): string[] {
  return readFileSync(path.join(FOLDER, name), 'utf8')
    .split('\n')
    .map(line => line.replace(/#.*/, '').trim())
    .filter(line => line !== '');
}

/** `0644 0627` as text. */
export function textOf(codePoints: string): string {
  return codePoints
    .split(' ')
    .map(codePoint => String.fromCodePoint(Number.parseInt(codePoint, 16)))
    .join('');
}
