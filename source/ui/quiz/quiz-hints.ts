import {
  currentAnswer,
  currentQuestion,
  isAtSummary,
  missedOf,
  type Session,
} from '../../quiz/session.ts';
import type {Command} from '../keymap.ts';

/** A command by its name, or the keys that choose one of so many options. */
export type QuizHint = Command | {readonly options: number};

/** What a reader wants to do next in a quiz: answer, go on, or look at what was missed. */
export function quizHints(session: Session | null): readonly QuizHint[] {
  if (!session?.questions.length) return ['setup', 'leave'];
  if (isAtSummary(session)) {
    const again: readonly Command[] = missedOf(session).length > 0 ? ['missed'] : [];
    return [...again, 'review', 'newQuiz', 'setup', 'leave', 'help'];
  }
  if (session.isReview) return ['next', 'previous', 'evidence', 'leave', 'help'];
  if (currentAnswer(session)) return ['next', 'help', 'evidence', 'undo', 'flag'];
  const options = currentQuestion(session)?.options.length ?? 0;
  return [{options}, 'help', 'skip', 'evidence', 'setup'];
}
