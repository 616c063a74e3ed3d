import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {KeyboardStream} from '../../source/terminal/input.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Pieces as they come, each with the milliseconds that pass after it. */
type Piece = readonly [string, number];

describe('what comes in pieces', () => {
  test.each<[string, readonly Piece[], string, string | null]>([
    ['Esc by itself is a key', [['\u001B', 100]], '\u001B', null],
    ['alt with a bracket too', [['\u001B[', 100]], '\u001B[', null],
    [
      'an arrow on a slow line',
      [
        ['\u001B', 10],
        ['[A', 100],
      ],
      '\u001B[A',
      null,
    ],
    [
      'an answer on a very slow line, a key before and after',
      [
        ['j\u001BP>|XTe', 300],
        ['rm(379)\u001B', 300],
        ['\\k', 100],
      ],
      'jk',
      'XTerm(379)',
    ],
    [
      'an answer whose rest is lost is no key',
      [
        ['\u001B[?64;1', 2000],
        ['j', 100],
      ],
      'j',
      null,
    ],
  ])('%s', (_, pieces, keys, version) => {
    const keyboard = new KeyboardStream(() => {});
    let received = '';
    for (const [piece, pause] of pieces) {
      keyboard.receive(piece);
      vi.advanceTimersByTime(pause);
      received += String(keyboard.read() ?? '');
    }
    expect(received).toBe(keys);
    expect(keyboard.answers.version).toBe(version);
  });
});
