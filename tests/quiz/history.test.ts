import {describe, expect, test} from 'vitest';
import {
  flaggedQuestions,
  type HistoryEvent,
  knowledgeBySection,
  sessionsOf,
  unfinishedSession,
} from '../../source/quiz/history.ts';
import {currentQuestion, DEFAULT_MANNER, type SessionAction} from '../../source/quiz/session.ts';
import {questionOf} from './question-of.ts';

const QUESTIONS = [questionOf('q1', 0), questionOf('q2', 1), questionOf('q3', 2, 's2')];

const start = (session: string, article = 'a1'): HistoryEvent => ({
  type: 'start',
  at: 1000,
  session,
  article,
  title: 'عنوان',
  manner: DEFAULT_MANNER,
  questions: QUESTIONS,
});

const acts = (session: string, ...actions: SessionAction[]): HistoryEvent[] =>
  actions.map((action, index) => ({type: 'act', at: 2000 + index, session, action}));

const answer = (option: number): SessionAction => ({type: 'answer', option});
const next: SessionAction = {type: 'next'};
const skip: SessionAction = {type: 'skip'};

describe('an unfinished session', () => {
  test('goes on where it was left', () => {
    const sessions = sessionsOf([start('x'), ...acts('x', answer(0), next, answer(3))]);
    const left = unfinishedSession(sessions, 'a1');
    expect(left && currentQuestion(left.session)?.id).toBe('q2');
    expect(left?.lastAt).toBe(2002);
  });

  test('is the last one of its article, whatever was done in between', () => {
    const events = [start('x'), start('y', 'a2'), ...acts('x', answer(0))];
    expect(unfinishedSession(sessionsOf(events), 'a1')?.id).toBe('x');
    expect(unfinishedSession(sessionsOf(events), 'a2')?.id).toBe('y');
  });

  test('is none once it came to its end, or another was begun and ended', () => {
    const ended = acts('x', answer(0), next, skip, answer(2), next);
    expect(unfinishedSession(sessionsOf([start('x'), ...ended]), 'a1')).toBeNull();
    const later = [start('z'), start('x'), ...ended];
    expect(unfinishedSession(sessionsOf(later), 'a1')).toBeNull();
  });

  test('events of a session that nobody started are left out', () => {
    expect(sessionsOf(acts('ghost', answer(0)))).toEqual([]);
  });
});

describe('what is known', () => {
  test('the latest answer to a question counts', () => {
    const events = [
      start('x'),
      ...acts('x', answer(3), next, answer(1), next, answer(2), next),
      start('y'),
      ...acts('y', answer(0)),
    ];
    expect(Object.fromEntries(knowledgeBySection(sessionsOf(events), 'a1'))).toEqual({
      s1: {asked: 2, right: 2},
      s2: {asked: 1, right: 1},
    });
  });

  test('an answer that was taken back does not, nor another article’s', () => {
    const events = [
      start('x'),
      ...acts('x', answer(3), {type: 'undo'}),
      start('y', 'a2'),
      ...acts('y', answer(0)),
    ];
    expect(knowledgeBySection(sessionsOf(events), 'a1').size).toBe(0);
  });
});

test('what was flagged in any session is known', () => {
  const events = [start('x'), ...acts('x', {type: 'flag'}, answer(1), next, {type: 'flag'})];
  expect([...flaggedQuestions(sessionsOf(events))]).toEqual(['q1', 'q3']);
});
