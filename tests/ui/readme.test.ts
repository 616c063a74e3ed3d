import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {keysTable} from './keys-table.ts';

const README = path.resolve(import.meta.dirname, '../../README.md');
const TABLE = /(?<=<!-- keys -->\n\n)[\s\S]*?(?=\n\n<!-- \/keys -->)/;

// `npm run readme` writes the table anew.
if (process.env.UPDATE_README) {
  writeFileSync(README, readFileSync(README, 'utf8').replace(TABLE, keysTable()));
}

test('the README names the keys that the keymap has', () => {
  expect(TABLE.exec(readFileSync(README, 'utf8'))?.[0]).toBe(keysTable());
});
