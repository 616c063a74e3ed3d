import {expect, test} from 'vitest';
import {distancesToBeginnings} from '../../source/search/words/edit-distance.ts';

test.each<[pattern: string, text: string, limit: number, expected: number[] | null]>([
  ['abc', 'abc', 3, [3, 2, 1, 0]],
  ['abc', 'abcd', 3, [3, 2, 1, 0, 1]],
  ['abc', 'acb', 3, [3, 2, 1, 1]],
  ['abc', 'xyz', 2, null],
  ['abcd', 'abdc', 1, [4, 3, 2, 1, 1]],
  ['', 'ab', 1, [0, 1, 2]],
  ['ab', '', 2, [2]],
  ['سد', 'صد', 1, [2, 1.5, 0.5]],
])('from %s to the beginnings of %s within %i', (pattern, text, limit, expected) => {
  expect(distancesToBeginnings(pattern, text, limit)).toEqual(expected);
});
