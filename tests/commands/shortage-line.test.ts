import {expect, test} from 'vitest';
import {shortageLine} from '../../source/commands/shortage-line.ts';

test.each([
  [0, 10, 'noFacts', 'no questions of 10: the text states no facts that can be asked for'],
  [1, 10, 'short', '1 question of 10: the text is too short'],
  [6, 12, 'fewSound', '6 questions of 12: its other facts make no sound question'],
] as const)('%s of %s, %s', (made, wanted, shortage, line) => {
  expect(shortageLine(made, wanted, shortage)).toBe(line);
});
