import type {Statement} from '../../article/article.ts';
import {statementOf} from '../../article/statement-of.ts';
import {gradeTyped} from '../../quiz/grade.ts';
import type {Question} from '../../quiz/question.ts';
import {type Answer, isRight} from '../../quiz/session.ts';
import {whereTrue} from '../../quiz/where-true.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, textRow, textRows} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Style, Theme} from '../theme.ts';
import type {QuizView} from './quiz-view.ts';

/**
 * Right or wrong, the statement that proves it, lit on the evidence; for what was written the
 * difference letter by letter, and for a wrong option the statement that it belongs to. Claims that
 * were to be matched with their speakers have a statement each.
 */
export function feedbackRows(
  question: Question,
  answer: Answer | null,
  {article, strings, theme}: QuizView,
  frame: Frame,
): ScreenRow[] {
  const {options, matching} = question;
  const key = options[question.answer] ?? '';
  const {direction} = strings;
  const line = (text: string, style: Style) =>
    inColumn(frame, textRow(text, {width: frame.text, direction, style}));
  const rows: ScreenRow[] = [
    blank(frame.columns),
    line(verdictOf(answer, strings), isRight(answer) ? theme.right : theme.wrong),
  ];
  if (answer?.typed && answer.verdict !== 'exact') {
    rows.push(...differenceRows(answer.typed, key, theme, frame));
    if (answer.verdict === 'wrong') rows.push(line(`${strings.keyIs} ${key}`, theme.right));
  }
  const proofs = (matching?.evidence ?? [question.evidence]).flatMap(evidence => {
    const statement = statementOf(article, evidence.statement);
    if (!statement) return [];
    const start = evidence.start - statement.start;
    return quoted(statement, {start, end: start + evidence.end - evidence.start}, theme, frame);
  });
  if (proofs.length > 0) rows.push(line(strings.evidence, theme.muted), ...proofs);
  const chosen = answer?.verdict === 'wrong' ? options[answer.option ?? -1] : undefined;
  const elsewhere = chosen && !matching && whereTrue(article, chosen, question.evidence.statement);
  if (chosen && elsewhere) {
    rows.push(blank(frame.columns), line(strings.trueOf(chosen), theme.muted));
    rows.push(...quoted(elsewhere, null, theme, frame));
  }
  return rows;
}

function verdictOf(answer: Answer | null, strings: Strings): string {
  if (answer === null) return strings.unanswered;
  if (answer.verdict === 'wrong') return strings.wrong;
  return answer.verdict === 'variant' ? strings.variant : strings.right;
}

function quoted(
  {text}: Statement,
  lit: {start: number; end: number} | null,
  theme: Theme,
  frame: Frame,
): ScreenRow[] {
  const spans = lit ? [{...lit, style: theme.focus}] : [];
  return textRows(text, {width: frame.text, spans}).map(row =>
    inColumn(frame, row, run('┃', 1, theme.heading)),
  );
}

/** What was written and what the key has, in one line: letters too many in red, letters missing in green. */
function differenceRows(typed: string, key: string, theme: Theme, frame: Frame): ScreenRow[] {
  const {diff} = gradeTyped(typed, key);
  let text = '';
  const spans: {start: number; end: number; style: Style}[] = [];
  for (const piece of diff) {
    const start = text.length;
    text += piece.text;
    if (piece.kind === 'same') continue;
    spans.push({
      start,
      end: text.length,
      style: piece.kind === 'extra' ? theme.wrong : theme.right,
    });
  }
  return textRows(text, {width: frame.text, direction: 'rtl', spans}).map(row =>
    inColumn(frame, row),
  );
}
