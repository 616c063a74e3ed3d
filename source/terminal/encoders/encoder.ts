import type {MarksName, StrategyName} from '../strategy.ts';
import {cellsOf, rowOf, type StyledCell} from '../styled-row.ts';
import {kitty} from './kitty.ts';
import {placeMarks} from './marks.ts';
import {phrase} from './phrase.ts';
import {hasDisputedWidth, pinColumns} from './pin-columns.ts';
import {separateSpans} from './separate-spans.ts';

/** Turns a visual row, with SGR and OSC 8 in it, into what makes a terminal show it. */
export type RowEncoder = (row: string) => string;

/** How rows are written; terminals that are switched, or need nothing, get them as they stand. */
const WRITE: Readonly<Record<StrategyName, (cells: readonly StyledCell[]) => string>> = {
  plain: rowOf,
  explicit: rowOf,
  konsole: rowOf,
  mlterm: rowOf,
  kitty: cells => rowOf(kitty(cells)),
  phrase: cells => rowOf(phrase(cells)),
  altcolour: separateSpans,
};

/** A letter of a right-to-left script, by its UTF-16 code unit: rows without one need no encoding. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;

/** The encoder for a strategy; see the encoders themselves for what each does. */
export function encoderFor(strategy: StrategyName, marks: MarksName): RowEncoder {
  const write = WRITE[strategy];
  const isAsItStands = write === rowOf && marks === 'keep';
  return row => {
    const isDisputed = hasDisputedWidth(row);
    if (!isDisputed && (isAsItStands || !RIGHT_TO_LEFT.test(row))) return row;
    const cells = placeMarks(cellsOf(row), marks);
    return write(isDisputed ? pinColumns(cells) : cells);
  };
}
