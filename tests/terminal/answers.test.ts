import {describe, expect, test} from 'vitest';
import {type Answers, NO_ANSWERS, partAnswers} from '../../source/terminal/answers.ts';

const VTE = '\u001B[8;1$y\u001B[>65;7006;1c\u001B[?65;1;9c';
const XTERM = '\u001B[8;0$y\u001BP>|XTerm(379)\u001B\\\u001B[>41;379;0c\u001B[?64;1;2c';

describe('parting answers from keys', () => {
  test.each<[string, string, Partial<Answers>, string]>([
    ['VTE', VTE, {mode8: 1, da2: '65;7006;1', complete: true}, ''],
    ['xterm', XTERM, {mode8: 0, version: 'XTerm(379)', da2: '41;379;0', complete: true}, ''],
    ['a terminal that answers the fence only', '\u001B[?6c', {complete: true}, ''],
    [
      'keys typed before, between and after',
      `j${VTE.slice(0, 7)}k${VTE.slice(7)}ل`,
      {mode8: 1, complete: true, da2: '65;7006;1'},
      'jkل',
    ],
    ['an arrow key is no answer', '\u001B[A', {}, '\u001B[A'],
    ['a key with modifiers is no answer', '\u001B[1;5C', {}, '\u001B[1;5C'],
    ['a name with controls in it is none', '\u001BP>|a\nb\u001B\\', {}, '\u001BP>|a\nb\u001B\\'],
    ['garbage is keys', '\u001B[?25$p!', {}, '\u001B[?25$p!'],
  ])('%s', (_, received, answers, keys) => {
    const parted = partAnswers(received, NO_ANSWERS);
    expect(parted.answers).toEqual({...NO_ANSWERS, ...answers});
    expect(parted.keys).toBe(keys);
    expect(parted.pending).toBe('');
  });

  test('answers in pieces: whatever the cut, the same answers and keys come out', () => {
    const whole = `j${XTERM}k`;
    for (let cut = 0; cut <= whole.length; cut++) {
      const first = partAnswers(whole.slice(0, cut), NO_ANSWERS);
      const second = partAnswers(first.pending + whole.slice(cut), first.answers);
      expect(second.answers).toEqual(partAnswers(whole, NO_ANSWERS).answers);
      expect(first.keys + second.keys).toBe('jk');
    }
  });
});
