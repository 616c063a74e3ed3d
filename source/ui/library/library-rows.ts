import type {ShelvedText} from '../../library/shelf.ts';
import {type Frame, inColumn} from '../frame.ts';
import {isolate} from '../isolate.ts';
import {blank, run, type ScreenRow, styleAll, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import {fieldBox} from '../text-field/field-box.ts';
import type {TextField} from '../text-field/text-field-state.ts';
import type {Theme} from '../theme.ts';
import {filterTexts} from './library-filter.ts';

/** Title, details, and the gap after them. */
const ROWS_OF_TEXT = 3;

type LibraryView = {
  readonly filter: TextField;
  /** null while the library is being looked through. */
  readonly texts: readonly ShelvedText[] | null;
  readonly chosen: number;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The library screen: the filter in its box, and below it the texts; fills title, rule and body. */
export function libraryRows(view: LibraryView, frame: Frame): ScreenRow[] {
  const {filter, texts, strings, theme} = view;
  const found = texts && filterTexts(texts, filter.text);
  const box = fieldBox(
    {
      field: filter,
      title: strings.library,
      label: found ? strings.texts(found.length) : strings.loading,
      strings,
      theme,
    },
    frame,
  );
  const height = frame.body + 2;
  const rows = [...box, ...textRows(found, view, frame, height - box.length)];
  return Array.from({length: height}, (_, y) => rows[y] ?? blank(frame.columns));
}

function textRows(
  texts: readonly ShelvedText[] | null,
  {chosen, strings, theme}: LibraryView,
  frame: Frame,
  height: number,
): ScreenRow[] {
  if (texts === null) return [];
  const {text: width} = frame;
  const {direction} = strings;
  if (texts.length === 0) {
    return [inColumn(frame, textRow(strings.noText, {width, direction, style: theme.muted}))];
  }
  const shown = Math.max(1, Math.floor((height + 1) / ROWS_OF_TEXT));
  const first = Math.max(0, Math.min(chosen - Math.floor(shown / 2), texts.length - shown));
  return texts.slice(first, first + shown).flatMap((text, index) => {
    const isChosen = first + index === chosen;
    const marker = isChosen ? run('┃', 1, theme.heading) : blank(1);
    const title = textRow(text.title, {width, align: 'right'});
    const details = textRow(detailsOf(text, strings), {
      width,
      direction,
      // Below the title, which is Arabic.
      align: 'right',
      style: theme.muted,
    });
    return [
      inColumn(frame, isChosen ? styleAll(title, theme.focus) : title, marker),
      inColumn(frame, details, marker),
      blank(frame.columns),
    ];
  });
}

function detailsOf({level, words, progress, lastRead}: ShelvedText, strings: Strings): string {
  return [
    level,
    strings.words(words),
    progress === null ? null : `${Math.round(100 * progress)}%`,
    lastRead === null ? strings.neverRead : strings.lastRead(new Date(lastRead)),
  ]
    .flatMap(detail => (detail === null ? [] : isolate(detail)))
    .join(' · ');
}
