import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {encoderFor} from '../../../source/terminal/encoders/encoder.ts';
import type {MarksName, StrategyName} from '../../../source/terminal/strategy.ts';
import {ROWS, styledCells} from './rows.ts';
import {
  seenAsSent,
  seenInKitty,
  seenInKonsole,
  seenInVte,
  seenInXtermDom,
} from './simulated-terminals.ts';

type Seen = (row: string) => string[];

/** Strategies with the terminals that they are for; explicit, konsole and mlterm send what plain sends. */
const TERMINALS: readonly (readonly [StrategyName, string, Seen])[] = [
  ['plain', 'a terminal that draws what it gets', seenAsSent],
  ['phrase', 'VTE behind tmux', seenInVte],
  ['phrase', 'Konsole behind tmux', seenInKonsole],
  ['altcolour', 'xterm.js drawn by the browser', seenInXtermDom],
  ['altcolour', 'xterm.js drawn by WebGL', seenAsSent],
  ['kitty', 'kitty with Arabic in its font', row => seenInKitty(row, true)],
  ['kitty', 'kitty with Arabic from another font', row => seenInKitty(row, false)],
];

/** One that gets cells as they stand, and one that reorders: marks are placed before that. */
const TWO_TERMINALS = TERMINALS.filter(
  ([strategy]) => strategy === 'plain' || strategy === 'phrase',
);

/** Tries rows on terminals: what each shows must be `wanted` of the row's cells. */
function expectSeen(
  marks: MarksName,
  terminals: typeof TERMINALS,
  wanted: (cells: readonly string[]) => readonly string[],
) {
  fc.assert(
    fc.property(styledCells, ({cells, row}) => {
      const glass = wanted(cells).join('|');
      for (const [strategy, terminal, seen] of terminals) {
        const shown = seen(encoderFor(strategy, marks)(row)).join('|');
        if (shown !== glass) expect({terminal, shown}).toEqual({terminal, shown: glass});
      }
    }),
    ROWS,
  );
}

const isArabic = (cell: string) => /^[\u0590-\u08FF\uFB1D-\uFEFC]/.test(cell);
const marksOf = (cell: string) => (isArabic(cell) ? cell.slice(1) : '');
const bare = (cell: string) => (isArabic(cell) ? cell.slice(0, 1) : cell);

describe('what a terminal makes of an encoded row is the row', {timeout: 120_000}, () => {
  test('with its marks', () => expectSeen('keep', TERMINALS, cells => cells));

  test('with each mark in the cell on the left of its letter', () =>
    expectSeen('left', TWO_TERMINALS, cells =>
      cells.map((cell, i) => bare(cell) + marksOf(cells[i + 1] ?? '')),
    ));

  test('without marks on Arabic letters', () =>
    expectSeen('drop', TWO_TERMINALS, cells => cells.map(bare)));
});

const readable = (row: string) => row.replaceAll('\u001B', '^').replaceAll('\u200E', '<LRM>');
const LINK = '\u001B]8;;https://example.org\u001B\\';
const END_OF_LINK = '\u001B]8;;\u001B\\';

describe('what is written', () => {
  test.each<[string, StrategyName, MarksName, string, string]>([
    ['plain leaves a row as it is', 'plain', 'keep', '\u001B[1mﻝﺎﻗ\u001B[22m', '^[1mﻝﺎﻗ^[22m'],
    [
      'a row without Arabic goes through untouched',
      'phrase',
      'drop',
      '\u001B[1mLinux\u001B[22m',
      '^[1mLinux^[22m',
    ],
    [
      'phrase: letters in logical order between marks',
      'phrase',
      'keep',
      '│ ﻝﺎﻗ │',
      '│ <LRM>ﻗﺎﻝ<LRM> │',
    ],
    ['phrase: words of one phrase together', 'phrase', 'keep', '.ﻡﺩ ﺪﻳ 5', '.<LRM>ﻳﺪ ﺩﻡ<LRM> 5'],
    ['phrase: brackets are not mirrored', 'phrase', 'keep', '(ﺩ)', '(<LRM>ﺩ<LRM>)'],
    [
      'phrase: Arabic-Indic digits stay put',
      'phrase',
      'keep',
      '١٢ - ٣ ﺩ',
      '١٢<LRM> - <LRM>٣<LRM> <LRM>ﺩ<LRM>',
    ],
    [
      'phrase: a style goes where its letter goes',
      'phrase',
      'keep',
      'ﻝ\u001B[7mﺎﻗ\u001B[27m.',
      '^[7mﻗﺎ^[0mﻝ<LRM>.',
    ],
    ['kitty: each letter a run of its own', 'kitty', 'keep', 'ﺩﻡ ﺭ', 'ﺩ^[3mﻡ^[0m ﺭ'],
    [
      'kitty: a letter at a bracket is italic, the bracket is not',
      'kitty',
      'keep',
      '(ﺩﻡ ﺭ.',
      '(^[3mﺩ^[0mﻡ ^[3mﺭ^[0m.',
    ],
    [
      'kitty: between brackets two letters stay a run',
      'kitty',
      'keep',
      '(ﺩَﻡﺭﺯ)',
      '(^[3mﺩَ^[0mﺭﻡ^[3mﺯ^[0m)',
    ],
    ['kitty: borders end a run', 'kitty', 'keep', '│ﺩ│', '│ﺩ│'],
    ['kitty: so does bold', 'kitty', 'keep', 'ﺩ\u001B[1mﻡ\u001B[22mﺭ', 'ﺩ^[1mﻡ^[0mﺭ'],
    [
      'altcolour: each letter a span of its own',
      'altcolour',
      'keep',
      'aﺩﻡb',
      'a^[1"qﺩ^[0"qﻡ^[1"qb^[0"q',
    ],
    ['marks on the left cell', 'plain', 'left', ' ﺩَ', ' \u064Eﺩ'],
    ['marks dropped', 'plain', 'drop', 'ﺩَ é', 'ﺩ é'],
    [
      'a link closes where it ends',
      'phrase',
      'keep',
      `${LINK}ﺩ${END_OF_LINK}ﺭ`,
      `ﺭ^]8;;https://example.org^\\ﺩ<LRM>^]8;;^\\`,
    ],
    [
      'a sequence that has no place in a row goes',
      'phrase',
      'keep',
      '\u001B[2Jﺩ\u001B[6n',
      'ﺩ<LRM>',
    ],
    [
      'colours of several parameters',
      'phrase',
      'keep',
      '\u001B[38;2;1;2;3;48;5;7mﺩ\u001B[39mﺭ',
      '^[48;5;7mﺭ^[0;48;5;7;38;2;1;2;3mﺩ<LRM>^[0m',
    ],
    ['a row that ends inside a sequence', 'phrase', 'keep', 'ﺩ\u001B[3', 'ﺩ<LRM>'],
    ['an emoji is pinned to its two columns', 'plain', 'keep', 'a😀│', 'a  ^[2G😀^[4G│'],
    ['so is a sequence', 'plain', 'keep', '👩\u200D🔬b', '  ^[1G👩\u200D🔬^[3Gb'],
    [
      'so is a digit made one, after a wide letter',
      'plain',
      'keep',
      '漢1\uFE0F\u20E3',
      '漢  ^[3G1\uFE0F\u20E3^[5G',
    ],
    ['a wide letter need not be', 'plain', 'keep', '漢b', '漢b'],
    ['marks only', 'phrase', 'left', '\u064E\u0650', '\u064E\u0650'],
    ['nothing', 'kitty', 'drop', '', ''],
  ])('%s', (_, strategy, marks, row, written) => {
    expect(readable(encoderFor(strategy, marks)(row))).toBe(written);
  });
});
