import fc from 'fast-check';
import {layoutText} from '../../../source/layout/layout-text.ts';

/** Pieces that texts are made of: words, numbers, punctuation and what else stands in a row. */
const PIECES = [
  ...['قال', 'الوزير', 'لا', 'الآن', 'إِلَى', 'المَدْرَسَةِ', 'بَّ', 'ـ', 'و', 'پدر', 'ٱللَّهِ', 'שלום'],
  ...['32', '-3.5', '%', '12/05/2024', '١٢٣٫٤', '٤٢', '5', '$', '+', '13:00', '۱۲'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '«',
    '»',
    '"',
    '“',
    '”',
    '.',
    '،',
    '؛',
    '؟',
    '!',
    ':',
    '/',
    '-',
    '…',
    '<',
    '>',
  ],
  ...['Linux', 'npm', 'v1.2-rc3', 'é', 'A/B', 'e\u0301'],
  ...['😀', '👍🏽', '👩‍🔬', '🇯🇴', '漢字', '1️⃣', '☺️', '𝔄'],
  ...['│', '─', '╭', '█', '•', '→'],
  ...[' ', ' ', ' ', '  '],
];

const text = fc
  .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 14})
  .map(pieces => pieces.join(''));

const styles = [
  '\u001B[1m',
  '\u001B[7m',
  '\u001B[36m',
  '\u001B[43m',
  '\u001B[38;5;200m',
  '\u001B[0m',
];

/** The first row that the layout makes of any text, at any width. */
const visualRow = fc
  .record({text, width: fc.integer({min: 4, max: 60}), direction: fc.constantFrom('rtl', 'ltr')})
  .map(({text, width, direction}) =>
    layoutText<string>(text, {width, direction: direction as 'rtl' | 'ltr'})[0]?.cells.map(
      cell => cell.text,
    ),
  )
  .map(cells => cells ?? []);

/** Cells from left to right: one column of text, or two with a border between, as on the screen. */
export const visualCells: fc.Arbitrary<string[]> = fc.oneof(
  visualRow,
  fc.tuple(visualRow, visualRow).map(([left, right]) => ['│', ...left, ' ', '│', ...right, '│']),
);

/** The same cells with the looks changing anywhere between them. */
export const styledCells: fc.Arbitrary<{cells: string[]; row: string}> = visualCells.chain(cells =>
  fc
    .array(fc.option(fc.constantFrom(...styles), {freq: 4}), {
      minLength: cells.length,
      maxLength: cells.length,
    })
    .map(changes => ({cells, row: cells.map((cell, i) => (changes[i] ?? '') + cell).join('')})),
);

/** How many rows a property is tried on. */
export const ROWS = {numRuns: 10_000};
