import type {StyleSpan} from '../../layout/row.ts';
import type {AppState} from '../app-state.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, styleAll, styleSpans} from '../rows.ts';
import type {Style, Theme} from '../theme.ts';
import type {PageRow, Pager} from './pager.ts';
import {inView} from './reading-view.ts';

/** The page of text that stands on the screen: `frame.body` rows. */
export function readerRows(state: AppState, pager: Pager, frame: Frame, theme: Theme): ScreenRow[] {
  const page = pager.page(state.place, frame.body);
  return Array.from({length: frame.body}, (_, y) => pageRow(page[y], state, pager, frame, theme));
}

function pageRow(
  pageRow: PageRow | undefined,
  {lit, focus, word: cursor, view}: AppState,
  pager: Pager,
  frame: Frame,
  theme: Theme,
): ScreenRow {
  const block = pageRow && pager.document.blocks[pageRow.block];
  if (!pageRow?.row || !block) return inColumn(frame, blank(frame.text));
  const word = cursor?.block === pageRow.block ? cursor : null;
  const row = inView(pageRow.row, view, word);
  const spans: StyleSpan<Style>[] = [];
  const focused = block.statements.find(({id}) => id === focus);
  if (focused) spans.push({start: focused.start, end: focused.end, style: theme.focus});
  if (lit && lit.block === pageRow.block) {
    spans.push({start: lit.start, end: lit.end, style: theme.lit});
    for (const [start, end] of lit.matches) spans.push({start, end, style: theme.match});
  }
  if (word) spans.push({start: word.start, end: word.end, style: theme.selected});
  const cells = styleSpans(row, spans);
  const touches = (start: number, end: number) => start < row.end && end > row.start;
  const isMarked =
    (focused && touches(focused.start, focused.end)) ||
    (lit && lit.block === pageRow.block && touches(lit.start, lit.end));
  return inColumn(
    frame,
    block.kind === 'heading' ? styleAll(cells, theme.heading) : cells,
    isMarked ? run('┃', 1, theme.heading) : blank(1),
  );
}
