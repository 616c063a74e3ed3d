import {stripTashkeel} from '../../arabic/characters.ts';
import type {Knowledge} from '../../quiz/history.ts';
import type {Document} from '../reader/document.ts';
import {blank, type ScreenRow, styleAll, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';

type ContentsView = {
  readonly document: Document;
  /** Whether headings are shown without their vowel signs. */
  readonly hidesTashkeel: boolean;
  /** The section being read. */
  readonly current: number;
  /** The section under the reader's finger while choosing, or null. */
  readonly chosen: number | null;
  /** How well each section is known, by its id. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The list of sections, `height` rows of `width` columns; it scrolls with what is chosen or read. */
export function contentsRows(
  {document, hidesTashkeel, current, chosen, knowledge, strings, theme}: ContentsView,
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
    const heading = section.heading ?? strings.opening;
    const row = sectionRow(
      hidesTashkeel ? stripTashkeel(heading) : heading,
      knowledge.get(section.id),
      width,
      theme,
    );
    if (top + y === chosen) return styleAll(row, theme.selected);
    return top + y === current ? styleAll(row, theme.title) : styleAll(row, theme.muted);
  });
}

/** Five cells: 100%. */
const KNOWN_WIDTH = 5;

/** A heading, and at the other end of its row how much of what was asked of it was known. */
function sectionRow(
  heading: string,
  knowledge: Knowledge | undefined,
  width: number,
  theme: Theme,
): ScreenRow {
  if (!knowledge || width < 3 * KNOWN_WIDTH) return textRow(heading, {width, align: 'right'});
  const percent = Math.round((100 * knowledge.right) / knowledge.asked);
  const known = textRow(`${percent}%`, {
    width: KNOWN_WIDTH,
    direction: 'ltr',
    style: percent < 80 ? theme.wrong : theme.right,
  });
  return [...known, ...textRow(heading, {width: width - KNOWN_WIDTH, align: 'right'})];
}
