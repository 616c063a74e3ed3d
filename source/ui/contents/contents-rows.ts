import type {Frame} from '../frame.ts';
import type {Document} from '../reader/document.ts';
import {blank, run, type ScreenRow, styleAll, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';

type ContentsView = {
  readonly document: Document;
  /** The section being read. */
  readonly current: number;
  /** The section under the reader's finger while choosing, or null. */
  readonly chosen: number | null;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The list of sections, `height` rows of `width` columns; it scrolls with what is chosen or read. */
export function contentsRows(
  {document, current, chosen, strings, theme}: ContentsView,
  width: number,
  height: number,
): ScreenRow[] {
  const {sections} = document.article;
  const top = Math.max(
    0,
    Math.min((chosen ?? current) - Math.floor(height / 2), sections.length - height),
  );
  return Array.from({length: height}, (_, y) => {
    const section = sections[top + y];
    if (!section) return blank(width);
    const row = textRow(section.heading ?? strings.opening, {width, direction: 'rtl'});
    if (top + y === chosen) return styleAll(row, theme.selected);
    return top + y === current ? styleAll(row, theme.title) : styleAll(row, theme.muted);
  });
}

/** The pane on the right of the text: its border, a space and the contents; one row of it. */
export function paneRow({pane}: Frame, content: ScreenRow, theme: Theme): ScreenRow {
  return pane ? [...run('│', 1, theme.border), ...blank(1), ...content] : [];
}
