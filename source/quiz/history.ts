import type {Question} from './question.ts';
import {
  type Answer,
  DEFAULT_MANNER,
  isAtSummary,
  isRight,
  type Manner,
  reduceSession,
  type Session,
  type SessionAction,
  startSession,
} from './session.ts';

/**
 * What a reader did, as it is kept: one event a line, in the order it happened. Everything else
 * (unfinished sessions, what is known, what is flagged) is a fold of the events.
 */
export type HistoryEvent =
  | {
      readonly type: 'start';
      /** Milliseconds since 1970. */
      readonly at: number;
      readonly session: string;
      readonly article: string;
      readonly title: string;
      readonly manner: Manner;
      /** The questions themselves: a session goes on as it was, whatever later versions would ask. */
      readonly questions: readonly Question[];
    }
  | {
      readonly type: 'act';
      readonly at: number;
      readonly session: string;
      readonly action: SessionAction;
    };

export type KeptSession = {
  readonly id: string;
  readonly article: string;
  readonly title: string;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly session: Session;
};

/** The sessions that the events tell of, in the order they were started; events of unknown sessions are left out. */
export function sessionsOf(events: readonly HistoryEvent[]): KeptSession[] {
  const sessions = new Map<string, KeptSession>();
  for (const event of events) {
    if (event.type === 'start') {
      const {session: id, article, title, at, manner, questions} = event;
      const session = startSession(questions, {...DEFAULT_MANNER, ...manner});
      sessions.set(id, {id, article, title, startedAt: at, lastAt: at, session});
    } else {
      const kept = sessions.get(event.session);
      if (!kept) continue;
      const session = reduceSession(kept.session, event.action);
      sessions.set(event.session, {...kept, lastAt: event.at, session});
    }
  }
  return [...sessions.values()];
}

/** The last session over an article, if it was left before its end; null otherwise. */
export function unfinishedSession(
  sessions: readonly KeptSession[],
  article: string,
): KeptSession | null {
  const last = sessions.findLast(kept => kept.article === article);
  return last && !isAtSummary(last.session) && !last.session.isReview ? last : null;
}

/** The ids of the questions that were found flawed, in whatever session: they are not asked again. */
export function flaggedQuestions(sessions: readonly KeptSession[]): ReadonlySet<string> {
  return new Set(
    sessions.flatMap(({session}) =>
      session.flagged.flatMap(index => session.questions[index]?.id ?? []),
    ),
  );
}

export type Knowledge = {
  /** Different questions that were answered. */
  readonly asked: number;
  /** Those whose latest answer is right. */
  readonly right: number;
};

/** How well each section of an article is known, by section id: the latest answer to each question counts. */
export function knowledgeBySection(
  sessions: readonly KeptSession[],
  article: string,
): ReadonlyMap<string, Knowledge> {
  const latest = new Map<string, {section: string; answer: Answer}>();
  for (const {article: of, session} of sessions) {
    if (of !== article) continue;
    for (const [index, question] of session.questions.entries()) {
      const answer = session.answers[index];
      if (answer && !session.flagged.includes(index)) {
        latest.set(question.id, {section: question.section, answer});
      }
    }
  }
  const known = new Map<string, {asked: number; right: number}>();
  for (const {section, answer} of latest.values()) {
    const knowledge = known.get(section) ?? {asked: 0, right: 0};
    knowledge.asked++;
    if (isRight(answer)) knowledge.right++;
    known.set(section, knowledge);
  }
  return known;
}
