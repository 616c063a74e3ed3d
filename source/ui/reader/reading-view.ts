import {justifyRow} from '../../layout/kashida.ts';
import type {Row} from '../../layout/row.ts';
import {hideTashkeel, type TashkeelView} from '../../layout/tashkeel.ts';
import type {WordSpan} from './word.ts';

/** How the reader wants rows shown. The text is the same in every view. */
export type ReadingView = {readonly tashkeel: TashkeelView; readonly justify: boolean};

export const PLAIN_VIEW: ReadingView = {tashkeel: 'shown', justify: false};

/**
 * A row as it is shown.
 * @param word the word under the cursor, if it stands in the row's block
 */
export function inView<S>(row: Row<S>, view: ReadingView, word: WordSpan | null): Row<S> {
  const stretched = view.justify ? justifyRow(row) : row;
  if (view.tashkeel === 'shown') return stretched;
  return hideTashkeel(stretched, view.tashkeel === 'word' ? word : null);
}
