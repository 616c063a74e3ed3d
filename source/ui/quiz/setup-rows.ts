import type {Article} from '../../article/article.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, styleAll, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';
import {type QuizChoice, SETUP_ROWS, type SetupRow} from './quiz-choice.ts';

type SetupView = {
  readonly article: Article;
  readonly choice: QuizChoice;
  /** The row under the reader's finger. */
  readonly at: number;
  readonly strings: Strings;
  readonly theme: Theme;
};

const NAME_WIDTH = 16;

/** What the next quiz is to be: a row a thing to choose, its value beside its name. */
export function setupRows(view: SetupView, frame: Frame): ScreenRow[] {
  const {strings, theme, at} = view;
  const {direction} = strings;
  const nameWidth = Math.min(NAME_WIDTH, Math.floor(frame.text / 2));
  const rows = SETUP_ROWS.map((row, index) => {
    const name = textRow(strings.setupRows[row], {
      width: nameWidth,
      direction,
      style: theme.muted,
    });
    const value = textRow(valueIn(row, view), {width: frame.text - nameWidth - 1, direction});
    const whole =
      direction === 'ltr' ? [...name, ...blank(1), ...value] : [...value, ...blank(1), ...name];
    const isChosen = index === at;
    return inColumn(
      frame,
      isChosen ? styleAll(whole, theme.focus) : whole,
      isChosen ? run('┃', 1, theme.heading) : blank(1),
      direction === 'ltr' ? 'left' : 'right',
    );
  });
  const hint = textRow(strings.setupHint, {width: frame.text, direction, style: theme.muted});
  return [...rows, blank(frame.columns), inColumn(frame, hint)];
}

function valueIn(row: SetupRow, {article, choice, strings}: SetupView): string {
  switch (row) {
    case 'section': {
      const section = article.sections.find(({id}) => id === choice.section);
      return section ? (section.heading ?? strings.opening) : strings.wholeText;
    }
    case 'kind':
      return strings.kinds[choice.kind ?? 'all'];
    case 'count':
      return String(choice.count);
    case 'mode':
      return strings.modes[choice.manner.mode];
    case 'answering':
      return strings.answerings[choice.manner.answering];
  }
}
