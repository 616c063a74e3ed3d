import type {Hit} from '../../search/hit.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, styleAll, textRow, textRows} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import {fieldBox} from '../text-field/field-box.ts';
import type {TextField} from '../text-field/text-field-state.ts';
import type {Theme} from '../theme.ts';

/** Rows of a statement that the list shows: those around its first match. */
const ROWS_OF_HIT = 2;

type SearchView = {
  readonly query: TextField;
  /** null while the search is not ready. */
  readonly hits: readonly Hit[] | null;
  readonly chosen: number;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The search screen: the query in its box, and below it what was found; fills title, rule and body. */
export function searchRows(view: SearchView, frame: Frame): ScreenRow[] {
  const height = frame.body + 2;
  const rows = [...queryBox(view, frame), ...hitRows(view, frame, height - 3)];
  return Array.from({length: height}, (_, y) => rows[y] ?? blank(frame.columns));
}

function queryBox({query, hits, strings, theme}: SearchView, frame: Frame): ScreenRow[] {
  const label =
    query.text.trim() === '' ? '' : hits === null ? strings.loading : strings.hits(hits.length);
  return fieldBox({field: query, title: strings.searchPrompt, label, strings, theme}, frame);
}

function hitRows(
  {query, hits, chosen, strings, theme}: SearchView,
  frame: Frame,
  height: number,
): ScreenRow[] {
  if (query.text.trim() === '') return [message(strings.searchHint, frame, strings, theme)];
  if (hits === null) return [];
  if (hits.length === 0) return [message(strings.nothingFound, frame, strings, theme)];
  const perHit = ROWS_OF_HIT + 1;
  const shown = Math.max(1, Math.floor((height + 1) / perHit));
  const first = Math.max(0, Math.min(chosen - Math.floor(shown / 2), hits.length - shown));
  return hits.slice(first, first + shown).flatMap((hit, index) => {
    const isChosen = first + index === chosen;
    const marker = isChosen ? run('┃', 1, theme.heading) : blank(1);
    return [
      ...hitText(hit, frame, theme).map(row =>
        inColumn(frame, isChosen ? styleAll(row, theme.focus) : row, marker),
      ),
      blank(frame.columns),
    ];
  });
}

/** The rows of a statement that hold its first match, lit on the letters that matched. */
function hitText(hit: Hit, frame: Frame, theme: Theme): ScreenRow[] {
  const spans = hit.ranges.map(([start, end]) => ({start, end, style: theme.match}));
  const rows = textRows(hit.text, {width: frame.text, spans});
  const lit = rows.findIndex(row => row.some(cell => cell.style !== undefined));
  const first = Math.max(0, Math.min(lit, rows.length - ROWS_OF_HIT));
  return rows.slice(first, first + ROWS_OF_HIT);
}

function message(text: string, frame: Frame, {direction}: Strings, theme: Theme): ScreenRow {
  return inColumn(frame, textRow(text, {width: frame.text, direction, style: theme.muted}));
}
