import type {Article} from '../../article/article.ts';
import type {Session} from '../../quiz/session.ts';
import {type Frame, inColumn} from '../frame.ts';
import {type ScreenRow, textRows} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {TextField} from '../text-field/text-field-state.ts';
import type {Style, Theme} from '../theme.ts';

/** What the quiz's screens draw. */
export type QuizView = {
  readonly article: Article;
  readonly session: Session;
  /** The answer being written, where the question asks for writing; else null. */
  readonly written: TextField | null;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** Text over the width of the column. */
export function columnText(
  text: string,
  frame: Frame,
  style: Style,
  direction: 'rtl' | 'ltr' | 'majority' = 'rtl',
): ScreenRow[] {
  return textRows(text, {width: frame.text, direction, style}).map(row => inColumn(frame, row));
}
