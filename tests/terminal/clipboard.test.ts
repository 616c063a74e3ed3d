import {describe, expect, test} from 'vitest';
import {copySequence, MOST_BYTES} from '../../source/terminal/clipboard.ts';

const TEXT = 'سَلام';
const BASE64 = Buffer.from(TEXT).toString('base64');

describe('copying', () => {
  test.each<[where: string, env: Record<string, string>, sequence: string]>([
    ['a terminal', {}, `\u001B]52;c;${BASE64}\u0007`],
    [
      'tmux, for its buffer and for the terminal outside',
      {TMUX: '/run/tmux,1,0'},
      `\u001B]52;c;${BASE64}\u0007\u001BPtmux;\u001B\u001B]52;c;${BASE64}\u0007\u001B\\`,
    ],
    ['screen', {STY: '1.pts'}, `\u001BP\u001B]52;c;${BASE64}\u0007\u001B\\`],
  ])('in %s', (_, env, sequence) => {
    expect(copySequence(TEXT, env)).toBe(sequence);
  });

  test('screen gets a long text in pieces that hold all of it', () => {
    const text = 'قال '.repeat(500);
    const sequence = copySequence(text, {STY: '1.pts'}) ?? '';
    const pieces = sequence.split('\u001B\\').filter(piece => piece !== '');
    expect(pieces.length).toBeGreaterThan(10);
    for (const piece of pieces) expect(piece).toMatch(/^\u001BP.{1,250}$/s);
    const whole = pieces.map(piece => piece.slice(2)).join('');
    const [, base64 = ''] = /^\u001B\]52;c;([^\u0007]*)\u0007$/.exec(whole) ?? [];
    expect(Buffer.from(base64, 'base64').toString()).toBe(text);
  });

  test('what no terminal takes is not sent', () => {
    expect(copySequence('a'.repeat(MOST_BYTES), {})).toBeNull();
  });
});
