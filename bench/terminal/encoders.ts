import {readFileSync} from 'node:fs';
import {layoutText} from '../../source/layout/layout-text.ts';
import {encoderFor} from '../../source/terminal/encoders/encoder.ts';
import {STRATEGY_NAMES} from '../../source/terminal/strategy.ts';
import {median, ms, quantile} from '../statistics.ts';

const COLUMNS = 120;
const ROWS = 40;
const FRAMES = 300;

/** Arabic with a vowel mark on every other letter, as much as fills a frame. */
function denseText(): string {
  const text = readFileSync('articles/karabakh-ceasefire.txt', 'utf8').replace(/\s+/g, ' ');
  const vowelled = text.replace(/([ء-ي])([ء-ي])/g, '$1\u064E$2');
  const rows = layoutText<null>(vowelled, {width: COLUMNS, direction: 'rtl'});
  return vowelled.slice(0, rows[ROWS - 1]?.end);
}

const layOut = (text: string) => layoutText<null>(text, {width: COLUMNS, direction: 'rtl'});

/** A frame of it, every third row with a lit word. */
function denseFrame(text: string): string[] {
  return layOut(text).map(({cells}, y) => {
    const letters = cells.map(({text}) => text);
    if (y % 3 === 0)
      letters.splice(60, 8, `\u001B[30;43m${letters.slice(60, 68).join('')}\u001B[0m`);
    return letters.join('');
  });
}

function timesOf(work: () => void): number[] {
  return Array.from({length: FRAMES}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).slice(FRAMES / 3);
}

/** What each encoder adds to a frame of 120×40 in which every row has changed, beside laying it out. */
export function encoders(): void {
  const text = denseText();
  const rows = denseFrame(text);
  const layout = median(timesOf(() => layOut(text)));
  for (const strategy of STRATEGY_NAMES) {
    for (const marks of ['keep', 'left'] as const) {
      const encode = encoderFor(strategy, marks);
      const times = timesOf(() => {
        for (const row of rows) encode(row);
      });
      console.log(
        `encoder ${strategy}, marks ${marks}  median ${ms(median(times))}  p95 ${ms(quantile(times, 0.95))} (at most 1)  ratio to layout ${(median(times) / layout).toFixed(2)}`,
      );
    }
  }
}
