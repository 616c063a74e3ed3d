import type {Article} from '../../article/article.ts';
import type {Question} from '../../quiz/question.ts';
import {
  currentAnswer,
  currentQuestion,
  missedOf,
  type Session,
  scoreBySection,
} from '../../quiz/session.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, styleAll, textRow, textRows} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';

type QuizView = {
  readonly article: Article;
  readonly session: Session;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The quiz: the question with its options, the proof once it is answered, and at the end the score. */
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
  const {session, theme} = view;
  const answer = currentAnswer(session);
  const rows: ScreenRow[] = [
    ...columnText(question.prompt, frame, theme.title),
    blank(frame.columns),
  ];
  for (const [index, option] of question.options.entries()) {
    rows.push(
      ...optionRows(option, index, {question, answer, pointed: session.pointed, frame, theme}),
    );
  }
  if (answer !== null) rows.push(...feedbackRows(question, answer, view, frame));
  return rows;
}

const NUMBER_WIDTH = 4;

type OptionView = {
  readonly question: Question;
  readonly answer: number | null;
  readonly pointed: number | null;
  readonly frame: Frame;
  readonly theme: Theme;
};

/** An option with its number on the right, where an Arabic line begins, and a mark once it is answered. */
function optionRows(
  option: string,
  index: number,
  {question, answer, pointed, frame, theme}: OptionView,
): ScreenRow[] {
  const isKey = index === question.answer;
  const style =
    answer === null
      ? index === pointed
        ? theme.selected
        : undefined
      : isKey
        ? theme.right
        : index === answer
          ? theme.wrong
          : theme.muted;
  const mark = answer === null ? ' ' : isKey ? '✓' : index === answer ? '✗' : ' ';
  return textRows(option, {width: frame.text - NUMBER_WIDTH, direction: 'rtl'}).map((row, line) => {
    const number =
      line === 0
        ? [...blank(1), ...run(String(index + 1), 1), ...run(mark, 1), ...blank(1)]
        : blank(NUMBER_WIDTH);
    const whole = [...row, ...number];
    return inColumn(frame, style ? styleAll(whole, style) : whole);
  });
}

/** Right or wrong, and the statement that proves it, lit on the evidence. */
function feedbackRows(
  {answer: key, evidence}: Question,
  answer: number,
  {article, strings, theme}: QuizView,
  frame: Frame,
): ScreenRow[] {
  const isRight = answer === key;
  const {direction} = strings;
  const verdict = `${isRight ? strings.right : strings.wrong} ${strings.evidence}`;
  const statement = article.sections
    .flatMap(({paragraphs}) => paragraphs)
    .find(({id}) => id === evidence.paragraph)
    ?.statements.find(({id}) => id === evidence.statement);
  const proof = statement
    ? textRows(statement.text, {
        width: frame.text,
        spans: [
          {
            start: evidence.start - statement.start,
            end: evidence.end - statement.start,
            style: theme.focus,
          },
        ],
      })
    : [];
  return [
    blank(frame.columns),
    inColumn(
      frame,
      textRow(verdict, {width: frame.text, direction, style: isRight ? theme.right : theme.wrong}),
    ),
    ...proof.map(row => inColumn(frame, row, run('┃', 1, theme.heading))),
  ];
}

const BAR_WIDTH = 10;

/** The score by section with bars, and what can be asked again. */
function summaryRows({article, session, strings, theme}: QuizView, frame: Frame): ScreenRow[] {
  const {direction} = strings;
  const scores = scoreBySection(session);
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const missed = missedOf(session).length;
  const rows = [
    ...columnText(strings.scoreOf(right, session.questions.length), frame, theme.title, direction),
    blank(frame.columns),
  ];
  const countWidth = Math.min(
    14,
    Math.max(...scores.map(score => strings.scoreOf(score.right, score.asked).length)),
  );
  for (const score of scores) {
    const heading =
      article.sections.find(({id}) => id === score.section)?.heading ?? strings.opening;
    const filled = Math.round((BAR_WIDTH * score.right) / score.asked);
    const full = run('█', filled, theme.right);
    const empty = run('░', BAR_WIDTH - filled, theme.muted);
    const count = textRow(strings.scoreOf(score.right, score.asked), {
      width: countWidth,
      direction,
    });
    const name = textRow(heading, {
      width: Math.max(4, frame.text - BAR_WIDTH - countWidth - 2),
      direction: 'rtl',
    });
    rows.push(inColumn(frame, [...count, ...blank(1), ...empty, ...full, ...blank(1), ...name]));
  }
  rows.push(blank(frame.columns));
  rows.push(
    ...columnText(
      missed ? strings.missedAgain(missed) : strings.allRight,
      frame,
      missed ? theme.focus : theme.right,
      direction,
    ),
  );
  return rows;
}

function columnText(
  text: string,
  frame: Frame,
  style: Theme['title'],
  direction: 'rtl' | 'ltr' | 'auto' = 'rtl',
): ScreenRow[] {
  return textRows(text, {width: frame.text, direction, style}).map(row => inColumn(frame, row));
}
