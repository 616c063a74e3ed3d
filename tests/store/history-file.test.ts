import {appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {HistoryEvent} from '../../source/quiz/history.ts';
import {DEFAULT_MANNER} from '../../source/quiz/session.ts';
import {HistoryFile} from '../../source/store/history-file.ts';
import {questionOf} from '../quiz/question-of.ts';

let directory: string;
let warnings: string[];

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'warraq-history-'));
  warnings = [];
});
afterEach(() => rmSync(directory, {recursive: true, force: true}));

const open = (at = path.join(directory, 'state')) =>
  new HistoryFile(at, warning => warnings.push(warning));

const START: HistoryEvent = {
  type: 'start',
  at: 1,
  session: 's',
  article: 'a',
  title: 'عنوان\nفي سطرين',
  manner: DEFAULT_MANNER,
  questions: [questionOf('q1', 2)],
};
const act = (option: number): HistoryEvent => ({
  type: 'act',
  at: 2,
  session: 's',
  action: {type: 'answer', option},
});

test('what one copy appends, another reads, in order', () => {
  open().append(START);
  const [one, two] = [open(), open()];
  one.append(act(0));
  two.append(act(1));
  one.append(act(2));
  expect(open().read()).toEqual([START, act(0), act(1), act(2)]);
  expect(warnings).toEqual([]);
});

test('no file is an empty history', () => {
  expect(open().read()).toEqual([]);
  expect(warnings).toEqual([]);
});

test('a torn last line is skipped and reported, and the next event has a line of its own', () => {
  const file = open();
  file.append(START);
  appendFileSync(file.path, JSON.stringify(act(0)).slice(0, 20));
  expect(file.read()).toEqual([START]);
  expect(warnings).toEqual([`1 damaged line of ${file.path} skipped`]);
  file.append(act(1));
  expect(open().read()).toEqual([START, act(1)]);
});

test.each([
  ['no JSON', 'nonsense'],
  ['no object', '[1]'],
  [
    'an action that does not exist',
    '{"type":"act","at":1,"session":"s","action":{"type":"cheat"}}',
  ],
  ['an option that is no number', '{"type":"act","at":1,"session":"s","action":{"type":"answer"}}'],
  ['a start without questions', '{"type":"start","at":1,"session":"s","article":"a","title":"t"}'],
])('a line that holds %s costs itself only', (_, line) => {
  const file = open();
  file.append(START);
  appendFileSync(file.path, `${line}\n`);
  file.append(act(3));
  expect(file.read()).toEqual([START, act(3)]);
  expect(warnings).toHaveLength(1);
});

test('damaged lines stay in the file', () => {
  const file = open();
  mkdirSync(path.dirname(file.path));
  writeFileSync(file.path, 'torn');
  file.append(START);
  expect(readFileSync(file.path, 'utf8')).toMatch(/^torn\n/);
});

test('a place that cannot be written is warned of once', () => {
  writeFileSync(path.join(directory, 'file'), '');
  const file = open(path.join(directory, 'file', 'state'));
  file.append(START);
  file.append(act(0));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('cannot write the history');
});
