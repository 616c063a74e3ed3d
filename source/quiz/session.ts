import type {Question} from './question.ts';

/** One go through some questions: asked in order, each answered once, then the score. */
export type Session = {
  readonly questions: readonly Question[];
  /** Indices of the questions asked in this round. */
  readonly round: readonly number[];
  /** Where in the round we are; `round.length` is the summary. */
  readonly at: number;
  /** The option under the reader's finger, before it is chosen with Enter. */
  readonly pointed: number | null;
  /** The latest answer to each question: an option's index, or null while there is none. */
  readonly answers: readonly (number | null)[];
  /** The answers of the first round, which the score counts. */
  readonly firstAnswers: readonly (number | null)[];
};

export type SessionAction =
  | {readonly type: 'answer'; readonly option: number}
  | {readonly type: 'point'; readonly step: 1 | -1}
  | {readonly type: 'next'}
  | {readonly type: 'missedAgain'};

/** A session over these questions, at the first of them. */
export function startSession(questions: readonly Question[]): Session {
  return {
    questions,
    round: questions.map((_, index) => index),
    at: 0,
    pointed: null,
    answers: questions.map(() => null),
    firstAnswers: questions.map(() => null),
  };
}

/** The session after an action; an action that means nothing here leaves it as it is. */
export function reduceSession(session: Session, action: SessionAction): Session {
  const index = session.round[session.at];
  const question = index === undefined ? undefined : session.questions[index];
  const isAnswered = index !== undefined && session.answers[index] !== null;
  switch (action.type) {
    case 'answer': {
      if (index === undefined || !question || isAnswered || !(action.option in question.options)) {
        return session;
      }
      const isFirstTime = session.firstAnswers[index] === null;
      return {
        ...session,
        pointed: null,
        answers: session.answers.with(index, action.option),
        firstAnswers: isFirstTime
          ? session.firstAnswers.with(index, action.option)
          : session.firstAnswers,
      };
    }
    case 'point': {
      if (!question || isAnswered) return session;
      const count = question.options.length;
      const from = session.pointed ?? (action.step === 1 ? -1 : count);
      return {...session, pointed: (from + action.step + count) % count};
    }
    case 'next': {
      if (!question) return session;
      if (isAnswered) return {...session, at: session.at + 1, pointed: null};
      return session.pointed === null
        ? session
        : reduceSession(session, {type: 'answer', option: session.pointed});
    }
    case 'missedAgain': {
      const missed = missedOf(session);
      if (question || missed.length === 0) return session;
      return {
        ...session,
        round: missed,
        at: 0,
        pointed: null,
        answers: session.answers.map((answer, at) => (missed.includes(at) ? null : answer)),
      };
    }
  }
}

/** The question being asked, or null at the summary. */
export function currentQuestion(session: Session): Question | null {
  const index = session.round[session.at];
  return index === undefined ? null : (session.questions[index] ?? null);
}

/** The answer given to the current question, or null. */
export function currentAnswer(session: Session): number | null {
  const index = session.round[session.at];
  return index === undefined ? null : (session.answers[index] ?? null);
}

/** Indices of the questions whose latest answer is wrong. */
export function missedOf({questions, answers}: Session): number[] {
  return questions.flatMap(({answer}, index) =>
    answers[index] !== null && answers[index] !== answer ? [index] : [],
  );
}

export type SectionScore = {
  readonly section: string;
  readonly right: number;
  readonly asked: number;
};

/** The score of the first round by section, in the order of the questions. */
export function scoreBySection({questions, firstAnswers}: Session): SectionScore[] {
  const scores = new Map<string, {right: number; asked: number}>();
  for (const [index, {section, answer}] of questions.entries()) {
    const score = scores.get(section) ?? {right: 0, asked: 0};
    score.asked++;
    if (firstAnswers[index] === answer) score.right++;
    scores.set(section, score);
  }
  return [...scores].map(([section, score]) => ({section, ...score}));
}
