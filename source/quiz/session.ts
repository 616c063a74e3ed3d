import {gradeTyped, type Verdict} from './grade.ts';
import type {Question, QuestionKind} from './question.ts';

/** How a session is held; the reader chooses it. */
export type Manner = {
  /** `learn`: feedback at once. `exam`: the answers at the end. */
  readonly mode: 'learn' | 'exam';
  /** `type`: questions whose key can be written without its options are answered by writing. */
  readonly answering: 'choose' | 'type';
};

export const DEFAULT_MANNER: Manner = {mode: 'learn', answering: 'choose'};

export type Answer = {
  /** The option chosen; null where the answer was written. */
  readonly option: number | null;
  readonly typed: string | null;
  readonly verdict: Verdict;
};

/** One go through some questions: asked in order, each answered once, then the score. */
export type Session = {
  readonly manner: Manner;
  readonly questions: readonly Question[];
  /** Indices of the questions asked in this round; the missed ones make another round. */
  readonly round: readonly number[];
  /** 1 for the first round. */
  readonly roundNumber: number;
  /** Where in the round we are; `round.length` is the summary. */
  readonly at: number;
  /** Going through the answers after an exam, rather than asking. */
  readonly isReview: boolean;
  /** The option under the reader's finger, before it is chosen with Enter. */
  readonly pointed: number | null;
  /** The latest answer to each question, or null while there is none. */
  readonly answers: readonly (Answer | null)[];
  /** The answers of the first round, which the score counts. */
  readonly firstAnswers: readonly (Answer | null)[];
  /** Indices of questions that the reader found flawed: they count nowhere. */
  readonly flagged: readonly number[];
  /** The session before the last answer, skip or flag; null where there is none to take back. */
  readonly before: Session | null;
};

/** What a reader does in a session: plain data, so that a session can be kept and played again. */
export type SessionAction =
  | {readonly type: 'answer'; readonly option: number}
  | {readonly type: 'write'; readonly text: string}
  | {readonly type: 'point'; readonly step: 1 | -1}
  | {readonly type: 'next' | 'previous' | 'skip' | 'flag' | 'undo' | 'missedAgain' | 'review'};

/** A session over these questions, at the first of them. */
export function startSession(
  questions: readonly Question[],
  manner: Manner = DEFAULT_MANNER,
): Session {
  return {
    manner,
    questions,
    round: questions.map((_, index) => index),
    roundNumber: 1,
    at: 0,
    isReview: false,
    pointed: null,
    answers: questions.map(() => null),
    firstAnswers: questions.map(() => null),
    flagged: [],
    before: null,
  };
}

/** The session after an action; an action that means nothing here leaves it as it is. */
export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'answer':
      return choose(session, action.option);
    case 'write':
      return write(session, action.text);
    case 'point':
      return point(session, action.step);
    case 'next':
      return next(session);
    case 'previous':
      return session.isReview && session.at > 0 ? {...session, at: session.at - 1} : session;
    case 'skip':
      return isOpen(session) ? {...advance(session), before: session} : session;
    case 'flag':
      return flag(session);
    case 'undo':
      return session.before ?? session;
    case 'missedAgain':
      return askMissedAgain(session);
    case 'review':
      return isAtSummary(session) && session.questions.length > 0
        ? {...session, round: unflagged(session), at: 0, isReview: true, before: null}
        : session;
  }
}

function choose(session: Session, option: number): Session {
  const question = currentQuestion(session);
  if (!question || !isOpen(session) || !(option in question.options)) return session;
  const verdict = option === question.answer ? 'exact' : 'wrong';
  return answered(session, {option, typed: null, verdict});
}

function write(session: Session, text: string): Session {
  const question = currentQuestion(session);
  if (!question || !isOpen(session) || text.trim() === '') return session;
  const {verdict} = gradeTyped(text, question.options[question.answer] ?? '');
  return answered(session, {option: null, typed: text.trim(), verdict});
}

function answered(session: Session, answer: Answer): Session {
  const index = session.round[session.at] ?? 0;
  const isFirstTime = session.roundNumber === 1;
  const after: Session = {
    ...session,
    pointed: null,
    before: session,
    answers: session.answers.with(index, answer),
    firstAnswers: isFirstTime ? session.firstAnswers.with(index, answer) : session.firstAnswers,
  };
  return showsFeedback(session) ? after : advance(after);
}

function point(session: Session, step: 1 | -1): Session {
  const question = currentQuestion(session);
  if (!question || !isOpen(session)) return session;
  const count = question.options.length;
  const from = session.pointed ?? (step === 1 ? -1 : count);
  return {...session, pointed: (from + step + count) % count};
}

function next(session: Session): Session {
  if (isAtSummary(session)) return session;
  if (session.isReview) return advance(session);
  if (!isOpen(session)) return advance(session);
  return session.pointed === null ? session : choose(session, session.pointed);
}

function flag(session: Session): Session {
  const index = session.round[session.at];
  if (index === undefined || session.flagged.includes(index)) return session;
  return {...advance(session), flagged: [...session.flagged, index], before: session};
}

function askMissedAgain(session: Session): Session {
  const missed = missedOf(session);
  if (!isAtSummary(session) || missed.length === 0) return session;
  return {
    ...session,
    round: missed,
    roundNumber: session.roundNumber + 1,
    at: 0,
    isReview: false,
    pointed: null,
    before: null,
    answers: session.answers.map((answer, at) => (missed.includes(at) ? null : answer)),
  };
}

function advance(session: Session): Session {
  const at = session.at + 1;
  return {...session, at, pointed: null, isReview: session.isReview && at < session.round.length};
}

/** Whether the current question waits for an answer. */
function isOpen(session: Session): boolean {
  const index = session.round[session.at];
  return index !== undefined && !session.isReview && session.answers[index] === null;
}

function unflagged({questions, flagged}: Session): number[] {
  return questions.flatMap((_, index) => (flagged.includes(index) ? [] : [index]));
}

/** Whether all of the round is asked. */
export function isAtSummary({at, round}: Session): boolean {
  return at >= round.length;
}

/** Whether an answer is judged as soon as it is given: in an exam only when the missed ones come again. */
export function showsFeedback({manner, roundNumber, isReview}: Session): boolean {
  return manner.mode === 'learn' || roundNumber > 1 || isReview;
}

/** The question being asked or looked at, or null at the summary. */
export function currentQuestion(session: Session): Question | null {
  const index = session.round[session.at];
  return index === undefined ? null : (session.questions[index] ?? null);
}

/** The answer given to the current question, or null. */
export function currentAnswer(session: Session): Answer | null {
  const index = session.round[session.at];
  return index === undefined ? null : (session.answers[index] ?? null);
}

/** Questions whose key is found by remembering it, without options to choose from. */
const WRITABLE: ReadonlySet<QuestionKind> = new Set(['cloze', 'number']);

/** Whether the current question is to be answered by writing. */
export function asksForWriting(session: Session): boolean {
  const question = currentQuestion(session);
  return (
    question !== null &&
    session.manner.answering === 'type' &&
    WRITABLE.has(question.kind) &&
    isOpen(session)
  );
}

/** Indices of the questions that still want a right answer: wrong or skipped, not flagged. */
export function missedOf({questions, answers, flagged}: Session): number[] {
  return questions.flatMap((_, index) =>
    isRight(answers[index] ?? null) || flagged.includes(index) ? [] : [index],
  );
}

/** A spelling variant is right. */
export function isRight(answer: Answer | null): boolean {
  return answer !== null && answer.verdict !== 'wrong';
}

export type Score = {
  /** A section's id, or a kind of question. */
  readonly of: string;
  readonly right: number;
  readonly asked: number;
};

/** The score of the first round by section or by kind, in the order of the questions. */
export function scoreBy(
  {questions, firstAnswers, flagged}: Session,
  by: 'section' | 'kind',
): Score[] {
  const scores = new Map<string, {right: number; asked: number}>();
  for (const [index, question] of questions.entries()) {
    if (flagged.includes(index)) continue;
    const score = scores.get(question[by]) ?? {right: 0, asked: 0};
    score.asked++;
    if (isRight(firstAnswers[index] ?? null)) score.right++;
    scores.set(question[by], score);
  }
  return [...scores].map(([of, score]) => ({of, ...score}));
}
