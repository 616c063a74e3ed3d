import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {keysTable} from './keys-table.ts';

test('the README names the keys that the keymap has', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, table] = /<!-- keys -->\n\n?([\s\S]*?)\n?<!-- \/keys -->/.exec(readme) ?? [];
  expect(table?.trim()).toBe(keysTable());
});
