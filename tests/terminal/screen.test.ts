import {describe, expect, test} from 'vitest';
import {Screen} from '../../source/terminal/screen.ts';

/** An output that remembers what was written and can be slow. */
class FakeOutput {
  columns = 10;
  rows = 3;
  written: string[] = [];
  isSlow = false;
  #drain: (() => void) | undefined;

  write(text: string): boolean {
    this.written.push(text);
    return !this.isSlow;
  }

  once(_: 'drain', listener: () => void): void {
    this.#drain = listener;
  }

  drain(): void {
    this.isSlow = false;
    this.#drain?.();
  }

  /** What was written since the last call, without the frame's own marks. */
  take(): string {
    const all = this.written.join('').replaceAll(/\u001B\[\?2026[hl]/g, '');
    this.written = [];
    return all.replaceAll('\u001B', '^');
  }
}

/** Hands over a frame of rows parted by newlines. */
function present(screen: Screen, frame: string): void {
  screen.present(frame.split('\n').map(text => ({text, width: text.length})));
}

function shown(): {output: FakeOutput; screen: Screen} {
  const output = new FakeOutput();
  const screen = new Screen(output);
  screen.show();
  return {output, screen};
}

describe('painting', () => {
  test('the first frame paints every row, erasing what was behind it', () => {
    const {output, screen} = shown();
    present(screen, 'one\ntwo');
    expect(output.take()).toBe('^[2J^[1;1Hone^[0m^[K^[2;1Htwo^[0m^[K');
  });

  test('the next one paints only what changed', () => {
    const {output, screen} = shown();
    present(screen, 'one\ntwo\nthree');
    output.take();
    present(screen, 'one\nTWO\nthree');
    expect(output.take()).toBe('^[2;1HTWO^[0m^[K');
    present(screen, 'one\nTWO\nthree');
    expect(output.take()).toBe('');
  });

  test('a row that fills the width is not erased at its end', () => {
    const {output, screen} = shown();
    present(screen, '0123456789');
    expect(output.take()).toBe('^[2J^[1;1H0123456789^[0m');
  });

  test('rows below the window are not written', () => {
    const {output, screen} = shown();
    present(screen, '1\n2\n3\n4');
    expect(output.take()).not.toContain('4;1H');
  });

  test('a frame with fewer rows takes the others away', () => {
    const {output, screen} = shown();
    present(screen, '1\n2\n3');
    output.take();
    present(screen, '1');
    expect(output.take()).toBe('^[2;1H^[0m^[K^[3;1H^[0m^[K');
  });

  test('after a resize every row is painted again', () => {
    const {output, screen} = shown();
    present(screen, 'one\ntwo\nthree');
    output.take();
    let resized = 0;
    screen.on('resize', () => resized++);
    screen.resized();
    present(screen, 'one\ntwo\nthree');
    expect(resized).toBe(1);
    expect(output.take()).toContain('^[1;1Hone');
  });

  test('nothing is written before the terminal is ours, and the newest frame when it is', () => {
    const output = new FakeOutput();
    const screen = new Screen(output);
    present(screen, 'old');
    present(screen, 'new');
    expect(output.take()).toBe('');
    screen.show();
    expect(output.take()).toContain('new');
    screen.hide();
    present(screen, 'later');
    expect(output.take()).toBe('');
  });

  test('a slow terminal gets the newest frame, not every one', () => {
    const {output, screen} = shown();
    output.isSlow = true;
    present(screen, '1');
    output.take();
    present(screen, '2');
    present(screen, '3');
    expect(output.take()).toBe('');
    output.drain();
    expect(output.take()).toContain('3');
  });

  test('rows go through the encoder, and a new encoder paints them again', () => {
    const {output, screen} = shown();
    present(screen, 'abc');
    output.take();
    screen.setEncoder(row => [...row].reverse().join(''));
    expect(output.take()).toContain('cba');
  });

  test('an encoder knows which row it is given', () => {
    const {output, screen} = shown();
    screen.setEncoder((row, y) => `${y}${row}`);
    present(screen, 'a\na');
    expect(output.take()).toMatch(/0a.*1a/s);
  });
});
