import {justifyRow} from '../../layout/kashida.ts';
import type {Row} from '../../layout/row.ts';
import {hideTashkeel, type TashkeelView} from '../../layout/tashkeel.ts';
import type {Style} from '../theme.ts';
import type {WordSpan} from './word.ts';

/** How the reader wants rows shown. The text is the same in every view. */
export type ReadingView = {readonly tashkeel: TashkeelView; readonly justify: boolean};

export const PLAIN_VIEW: ReadingView = {tashkeel: 'shown', justify: false};

// The pager keeps its rows, and most of a frame's were on the one before.
const stretchedRows = new WeakMap<Row<Style>, Row<Style>>();

function stretched(row: Row<Style>): Row<Style> {
  let known = stretchedRows.get(row);
  if (!known) {
    known = justifyRow(row);
    stretchedRows.set(row, known);
  }
  return known;
}

/**
 * A row as it is shown.
 * @param word the word under the cursor, if it stands in the row's block
 */
export function inView(row: Row<Style>, view: ReadingView, word: WordSpan | null): Row<Style> {
  const shown = view.justify ? stretched(row) : row;
  if (view.tashkeel === 'shown') return shown;
  return hideTashkeel(shown, view.tashkeel === 'word' ? word : null);
}
