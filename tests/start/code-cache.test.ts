import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Script} from 'node:vm';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {CodeCache} from '../../source/start/code-cache.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'warraq-code-'));
});
afterEach(() => rmSync(directory, {recursive: true, force: true}));

const SOURCE = '(function (a, b) { return a + b; })';
const built = () => path.join(directory, 'built');
const files = () => readdirSync(path.join(directory, 'code'));

test('what one run compiled, the next one need not', () => {
  new CodeCache(directory, built(), 'aaaa', 'pipe').write(new Script(SOURCE));
  const cachedData = new CodeCache(directory, built(), 'aaaa', 'pipe').read();
  expect(cachedData).toBeDefined();
  const script = new Script(SOURCE, cachedData ? {cachedData} : {});
  expect(script.cachedDataRejected).toBe(false);
  expect(script.runInThisContext()(1, 2)).toBe(3);
});

test('another build, or another kind of run, has its own', () => {
  new CodeCache(directory, built(), 'aaaa', 'pipe').write(new Script(SOURCE));
  expect(new CodeCache(directory, built(), 'bbbb', 'pipe').read()).toBeUndefined();
  expect(new CodeCache(directory, built(), 'aaaa', 'screen').read()).toBeUndefined();
});

test('what the build compiled goes before', () => {
  new CodeCache(directory, built(), 'aaaa', 'pipe').write(new Script(SOURCE));
  mkdirSync(built());
  writeFileSync(path.join(built(), files()[0] ?? ''), 'of the build');
  expect(String(new CodeCache(directory, built(), 'aaaa', 'pipe').read())).toBe('of the build');
});

test('a new build takes the place of an old one', () => {
  new CodeCache(directory, built(), 'aaaa', 'pipe').write(new Script(SOURCE));
  new CodeCache(directory, built(), 'bbbb', 'pipe').write(new Script(SOURCE));
  new CodeCache(directory, built(), 'bbbb', 'screen').write(new Script(SOURCE));
  expect(files().map(file => file.slice(0, 4))).toEqual(['bbbb', 'bbbb']);
});

test('the code of another script stays', () => {
  new CodeCache(directory, built(), 'aaaa', 'quiz').write(new Script(SOURCE));
  new CodeCache(directory, built(), 'bbbb', 'pipe').write(new Script(SOURCE));
  expect(new CodeCache(directory, built(), 'aaaa', 'quiz').read()).toBeDefined();
});

test('a damaged cache is not used', () => {
  new CodeCache(directory, built(), 'aaaa', 'pipe').write(new Script(SOURCE));
  writeFileSync(path.join(directory, 'code', files()[0] ?? ''), 'damaged');
  const cachedData = new CodeCache(directory, built(), 'aaaa', 'pipe').read();
  // Under a name of its own, so that V8 does not remember having compiled it.
  const script = new Script(SOURCE, {filename: 'again', ...(cachedData ? {cachedData} : {})});
  expect(script.cachedDataRejected).toBe(true);
});

test('a directory that cannot be used costs nothing but time', () => {
  const file = path.join(directory, 'file');
  writeFileSync(file, '');
  const cache = new CodeCache(file, built(), 'aaaa', 'pipe');
  cache.write(new Script(SOURCE));
  expect(cache.read()).toBeUndefined();
  mkdirSync(path.join(directory, 'other'));
  expect(existsSync(path.join(directory, 'code'))).toBe(false);
});
