import type {Question, QuestionKind} from './question.ts';

/** What is asked of `makeQuiz`. */
export type QuizRequest = {
  /** A whole number; the same one gives the same quiz. */
  readonly seed: number;
  /** How many questions at most. */
  readonly count: number;
  /** Only of this section, by its id; null for the whole text. */
  readonly section?: string | null;
  /** Only questions of this kind; null for all. */
  readonly kind?: QuestionKind | null;
  /** Ids of questions that a reader found flawed: never these. An id stands for one prompt about one fact. */
  readonly without?: ReadonlySet<Question['id']>;
};
