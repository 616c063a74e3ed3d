import type {QuestionKind} from '../../quiz/question.ts';
import {isRight, missedOf, type Score, scoreBy} from '../../quiz/session.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, textRow} from '../rows.ts';
import {columnText, type QuizView} from './quiz-view.ts';

const BAR_WIDTH = 10;
const WIDEST_COUNT = 14;

/** The score by section and by kind with bars, and what can be done next. */
export function summaryRows(view: QuizView, frame: Frame): ScreenRow[] {
  const {article, session, strings, theme} = view;
  const {direction} = strings;
  const sections = scoreBy(session, 'section');
  const kinds = scoreBy(session, 'kind');
  const right = sections.reduce((sum, score) => sum + score.right, 0);
  const asked = sections.reduce((sum, score) => sum + score.asked, 0);
  const skipped = session.firstAnswers.filter(
    (answer, index) => answer === null && !session.flagged.includes(index),
  ).length;
  const missed = missedOf(session).length;
  const line = (text: string, style = theme.muted) => columnText(text, frame, style, direction);
  const headingOf = (id: string) =>
    article.sections.find(section => section.id === id)?.heading ?? strings.opening;
  return [
    ...line(strings.scoreOf(right, asked), theme.title),
    ...(skipped > 0 ? line(strings.skipped(skipped)) : []),
    blank(frame.columns),
    ...line(strings.bySection),
    ...sections.map(score => scoreRow(score, headingOf(score.of), view, frame)),
    blank(frame.columns),
    ...line(strings.byKind),
    ...kinds.map(score => scoreRow(score, strings.kinds[score.of as QuestionKind], view, frame)),
    blank(frame.columns),
    ...line(
      missed ? strings.missedAgain(missed) : strings.allRight,
      missed ? theme.focus : theme.right,
    ),
    ...(session.answers.some(answer => !isRight(answer)) || session.manner.mode === 'exam'
      ? line(strings.reviewHint)
      : []),
    ...line(strings.newQuizHint),
  ];
}

/** A name, a bar and a count; the bar fills in the direction of the interface. */
function scoreRow(
  {right, asked}: Score,
  name: string,
  {strings, theme}: QuizView,
  frame: Frame,
): ScreenRow {
  const {direction} = strings;
  const filled = Math.round((BAR_WIDTH * right) / asked);
  const full = run('█', filled, theme.right);
  const empty = run('░', BAR_WIDTH - filled, theme.muted);
  const count = textRow(strings.scoreOf(right, asked), {width: WIDEST_COUNT, direction});
  const label = textRow(name, {
    width: Math.max(4, frame.text - BAR_WIDTH - WIDEST_COUNT - 2),
    direction,
    align: direction === 'rtl' ? 'right' : 'left',
  });
  return inColumn(
    frame,
    direction === 'rtl'
      ? [...count, ...blank(1), ...empty, ...full, ...blank(1), ...label]
      : [...label, ...blank(1), ...full, ...empty, ...blank(1), ...count],
  );
}
