import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The records of a gold file: one JSON object a line. */
export function goldOf<T>(folder: string, name: string): T[] {
  return readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}
