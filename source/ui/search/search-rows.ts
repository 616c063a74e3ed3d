import type {FoundHit} from '../../search/hit.ts';
import {type Frame, inColumn} from '../frame.ts';
import {isolate} from '../isolate.ts';
import {keyLabel} from '../key-label.ts';
import {blank, run, type ScreenRow, styleAll, textRow, textRows} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import {fieldBox} from '../text-field/field-box.ts';
import type {Style, Theme} from '../theme.ts';
import {concordanceRow} from './concordance-rows.ts';
import type {SearchAnswer} from './search-answer.ts';
import {isSameHit, type SearchState} from './search-state.ts';

/** Rows of a statement that the list shows: those around its first match. And the row of its details. */
const ROWS_OF_TEXT = 2;
const ROWS_OF_HIT = ROWS_OF_TEXT + 1;

/** The window has a preview of what stands around the hit, if so many rows are left for the list. */
const ROWS_BEFORE_PREVIEW = 16;
const ROWS_OF_PREVIEW = 7;

export type SearchView = {
  readonly search: SearchState;
  readonly answer: SearchAnswer;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The search screen: the query in its box, and below it what was found; fills title, rule and body. */
export function searchRows(view: SearchView, frame: Frame): ScreenRow[] {
  const height = frame.body + 2;
  const top = [...queryBox(view, frame), ...messageRows(view, frame)];
  const left = height - top.length;
  const preview = left >= ROWS_BEFORE_PREVIEW ? previewRows(view, frame) : [];
  const list = hitRows(view, frame, left - preview.length);
  const rows = [
    ...top,
    ...Array.from({length: left - preview.length}, (_, y) => list[y] ?? blank(frame.columns)),
    ...preview,
  ];
  return rows.slice(0, height);
}

function isEmpty({query}: SearchState): boolean {
  return query.text.trim() === '';
}

function queryBox({search, answer, strings, theme}: SearchView, frame: Frame): ScreenRow[] {
  const title = `${strings.searchPrompt} · ${strings.searchScope[search.scope]}`;
  return fieldBox(
    {field: search.query, title, label: labelOf(search, answer, strings), strings, theme},
    frame,
  );
}

/** How many hits, how fast, how many of them marked, and whether that is all. */
function labelOf(search: SearchState, answer: SearchAnswer, strings: Strings): string {
  if (isEmpty(search)) return '';
  const {outcome, milliseconds, isComplete, share} = answer;
  if (milliseconds === null) return strings.loading;
  return [
    strings.hits(outcome.total),
    strings.milliseconds(milliseconds),
    ...(search.marked.length > 0 ? [strings.marked(search.marked.length)] : []),
    ...(isComplete ? [] : [strings.partial(share)]),
  ].join(' · ');
}

/** What must be said of the query: that it was not understood as typed, or what may be meant. */
function messageRows(view: SearchView, frame: Frame): ScreenRow[] {
  const {search, answer, strings} = view;
  if (answer.failure !== null) return [message(strings.noSearch(answer.failure), view, frame)];
  if (isEmpty(search)) return [];
  const {broken, incomplete, suggestions} = answer.outcome;
  const rows: ScreenRow[] = [];
  if (broken) rows.push(message(strings.brokenQuery, view, frame));
  if (incomplete) rows.push(message(strings.incompleteHits, view, frame));
  if (suggestions.length > 0) {
    const key = isolate(keyLabel('ctrl-y', strings));
    rows.push(message(strings.didYouMean(suggestions.map(isolate), key), view, frame));
  }
  return rows;
}

function hitRows(view: SearchView, frame: Frame, height: number): ScreenRow[] {
  const {search, answer, strings} = view;
  const {hits} = answer.outcome;
  if (isEmpty(search)) return strings.searchHints.map(hint => message(hint, view, frame));
  if (answer.milliseconds === null) return [];
  if (hits.length === 0) {
    return answer.isComplete ? [message(strings.nothingFound, view, frame)] : [];
  }
  const perHit = search.shape === 'list' ? ROWS_OF_HIT : 1;
  const shown = Math.max(1, Math.floor(height / perHit));
  const first = Math.max(0, Math.min(search.choice - Math.floor(shown / 2), hits.length - shown));
  return hits
    .slice(first, first + shown)
    .flatMap((hit, index) => rowsOfHit(hit, first + index === search.choice, view, frame));
}

function rowsOfHit(
  hit: FoundHit,
  isChosen: boolean,
  {search, strings, theme}: SearchView,
  frame: Frame,
): ScreenRow[] {
  const isMarked = search.marked.some(marked => isSameHit(marked, hit));
  const sign = isMarked ? '●' : isChosen ? '┃' : ' ';
  const marker = run(sign, 1, theme.heading);
  const place = (row: ScreenRow) =>
    inColumn(frame, isChosen ? styleAll(row, theme.focus) : row, marker);
  if (search.shape === 'concordance') return [place(concordanceRow(hit, frame.text, theme))];
  const details = textRow(detailsOf(hit, search, strings), {
    width: frame.text,
    direction: 'rtl',
    style: theme.muted,
  });
  return [...hitText(hit, frame, theme).map(place), inColumn(frame, details, marker)];
}

/** The rows of a statement that hold its first match, lit on the letters that matched; always as many. */
function hitText(hit: FoundHit, frame: Frame, theme: Theme): ScreenRow[] {
  const rows = textRows(hit.text, {width: frame.text, spans: litSpans(hit, theme)});
  const lit = rows.findIndex(row => row.some(cell => cell.style !== undefined));
  const first = Math.max(0, Math.min(lit, rows.length - ROWS_OF_TEXT));
  return Array.from({length: ROWS_OF_TEXT}, (_, y) => rows[first + y] ?? blank(frame.text));
}

function litSpans(hit: FoundHit, theme: Theme): {start: number; end: number; style: Style}[] {
  return hit.ranges.map(([start, end]) => ({start, end, style: theme.match}));
}

/** Section, speaker and text of a hit; ≈ for one that has not the letters that were typed. */
function detailsOf(hit: FoundHit, {scope}: SearchState, strings: Strings): string {
  return [
    hit.near ? '≈' : null,
    hit.sectionHeading ?? (scope === 'library' ? null : strings.opening),
    hit.speaker,
    scope === 'library' ? hit.title : null,
  ]
    .flatMap(detail => (detail === null ? [] : isolate(detail)))
    .join(' · ');
}

/** The chosen hit between the statements before and after it, under a rule. */
function previewRows({search, answer, theme}: SearchView, frame: Frame): ScreenRow[] {
  const hit = answer.outcome.hits[search.choice];
  if (!hit || isEmpty(search)) return [];
  const {text: width} = frame;
  const muted = (text: string | null) =>
    text === null ? [] : textRows(text, {width, direction: 'majority', style: theme.muted});
  const itself = textRows(hit.text, {width, spans: litSpans(hit, theme)});
  const room = ROWS_OF_PREVIEW - 1;
  const before = muted(hit.before).slice(-Math.max(1, Math.floor((room - itself.length) / 2)));
  const rows = [...before, ...itself, ...muted(hit.after)];
  return [
    inColumn(frame, run('─', width, theme.border)),
    ...Array.from({length: room}, (_, y) => inColumn(frame, rows[y] ?? blank(width))),
  ];
}

function message(text: string, {strings, theme}: SearchView, frame: Frame): ScreenRow {
  const {direction} = strings;
  return inColumn(frame, textRow(text, {width: frame.text, direction, style: theme.muted}));
}
