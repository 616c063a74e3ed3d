import type {Question} from '../../quiz/question.ts';
import {
  type Answer,
  asksForWriting,
  currentAnswer,
  currentQuestion,
  showsFeedback,
} from '../../quiz/session.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, styleAll, textRow, textRows} from '../rows.ts';
import {textFieldRow} from '../text-field/text-field-row.ts';
import type {TextField} from '../text-field/text-field-state.ts';
import type {Theme} from '../theme.ts';
import {feedbackRows} from './feedback-rows.ts';
import {columnText, type QuizView} from './quiz-view.ts';
import {summaryRows} from './summary-rows.ts';

/** The quiz: the question with its options, the proof once it is judged, and at the end the score. */
export function quizRows(view: QuizView, frame: Frame): ScreenRow[] {
  const question = currentQuestion(view.session);
  const rows = question ? questionRows(question, view, frame) : summaryRows(view, frame);
  return Array.from({length: frame.body}, (_, y) => rows[y] ?? blank(frame.columns));
}

/** Where in the round one is, for the title row. */
export function quizTitle({session, strings}: Pick<QuizView, 'session' | 'strings'>): string {
  return currentQuestion(session)
    ? strings.question(session.at + 1, session.round.length)
    : strings.score;
}

function questionRows(question: Question, view: QuizView, frame: Frame): ScreenRow[] {
  const {session, theme, written} = view;
  const answer = currentAnswer(session);
  const isJudged = session.isReview || (answer !== null && showsFeedback(session));
  const rows: ScreenRow[] = [...promptRows(question, isJudged, view, frame), blank(frame.columns)];
  if (written && asksForWriting(session)) return [...rows, ...writingRows(written, view, frame)];
  for (const [index, option] of question.options.entries()) {
    const judged = isJudged ? {question, answer} : null;
    rows.push(...optionRows(option, index, {judged, pointed: session.pointed, frame, theme}));
  }
  return isJudged ? [...rows, ...feedbackRows(question, answer, view, frame)] : rows;
}

/** What is asked; claims to be matched stand one a line, with whoever made each once it is judged. */
function promptRows(
  {prompt, anchor = '', matching}: Question,
  isJudged: boolean,
  {theme}: QuizView,
  frame: Frame,
): ScreenRow[] {
  if (!matching) {
    const spans = [
      {start: 0, end: anchor.length, style: theme.muted},
      {start: anchor.length, end: prompt.length, style: theme.title},
    ];
    return textRows(prompt, {width: frame.text, direction: 'rtl', spans}).map(row =>
      inColumn(frame, row),
    );
  }

  const {stem, claims, speakers} = matching;
  return [
    ...columnText(stem, frame, theme.title),
    ...claims.flatMap((claim, index) => {
      const asked = `(${index + 1}) ${claim}`;
      const text = isJudged ? `${asked} — ${speakers[index] ?? ''}` : asked;
      const spans = [{start: asked.length, end: text.length, style: theme.right}];
      return textRows(text, {width: frame.text, direction: 'rtl', spans}).map(row =>
        inColumn(frame, row),
      );
    }),
  ];
}

function writingRows(written: TextField, {strings, theme}: QuizView, frame: Frame): ScreenRow[] {
  const {direction} = strings;
  const field = textFieldRow(written, {width: frame.text - 2, direction: 'rtl', theme});
  return [
    inColumn(frame, [...field, ...blank(1), ...run('◂', 1, theme.border)]),
    inColumn(frame, run('─', frame.text, theme.border)),
    inColumn(frame, textRow(strings.writeHint, {width: frame.text, direction, style: theme.muted})),
  ];
}

const NUMBER_WIDTH = 4;

type OptionView = {
  /** The question with the answer given, once it is judged. */
  readonly judged: {readonly question: Question; readonly answer: Answer | null} | null;
  readonly pointed: number | null;
  readonly frame: Frame;
  readonly theme: Theme;
};

/** An option with its number on the right, where an Arabic line begins, and a mark once it is judged. */
function optionRows(
  option: string,
  index: number,
  {judged, pointed, frame, theme}: OptionView,
): ScreenRow[] {
  const isKey = judged?.question.answer === index;
  const isWrongChoice = judged !== null && !isKey && judged.answer?.option === index;
  const style = judged
    ? isKey
      ? theme.right
      : isWrongChoice
        ? theme.wrong
        : theme.muted
    : index === pointed
      ? theme.selected
      : undefined;
  const mark = isKey ? '✓' : isWrongChoice ? '✗' : ' ';
  return textRows(option, {width: frame.text - NUMBER_WIDTH, direction: 'rtl'}).map((row, line) => {
    const number =
      line === 0
        ? [...blank(1), ...run(String(index + 1), 1), ...run(mark, 1), ...blank(1)]
        : blank(NUMBER_WIDTH);
    const whole = [...row, ...number];
    return inColumn(frame, style ? styleAll(whole, style) : whole);
  });
}
