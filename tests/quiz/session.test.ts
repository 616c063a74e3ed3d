import {describe, expect, test} from 'vitest';
import type {Question} from '../../source/quiz/question.ts';
import {
  currentAnswer,
  currentQuestion,
  missedOf,
  reduceSession,
  type Session,
  type SessionAction,
  scoreBySection,
  startSession,
} from '../../source/quiz/session.ts';

const question = (id: string, answer: number, section = 's1'): Question => ({
  id,
  kind: 'choice',
  prompt: `${id}؟`,
  options: ['أ', 'ب', 'ج', 'د'],
  answer,
  evidence: {statement: 'p1.1', paragraph: 'p1', start: 0, end: 1},
  fact: `f-${id}`,
  section,
});

const QUESTIONS = [question('q1', 0), question('q2', 1), question('q3', 2, 's2')];

const play = (...actions: SessionAction[]): Session =>
  actions.reduce(reduceSession, startSession(QUESTIONS));

const answer = (option: number): SessionAction => ({type: 'answer', option});
const next: SessionAction = {type: 'next'};

describe('a session', () => {
  test('an answer stands: a second key does not change it', () => {
    expect(currentAnswer(play(answer(3), answer(0)))).toBe(3);
  });

  test('an option that is not there is no answer', () => {
    expect(currentAnswer(play(answer(4)))).toBeNull();
  });

  test('one goes on only from an answered question', () => {
    expect(currentQuestion(play(next))?.id).toBe('q1');
    expect(currentQuestion(play(answer(0), next))?.id).toBe('q2');
  });

  test('pointing goes round, and going on takes the option pointed at', () => {
    const up: SessionAction = {type: 'point', step: -1};
    const down: SessionAction = {type: 'point', step: 1};
    expect(currentAnswer(play(up, next))).toBe(3);
    expect(currentAnswer(play(down, down, next))).toBe(1);
    expect(currentAnswer(play(up, down, next))).toBe(0);
  });

  test('the score counts the first round, by section', () => {
    const session = play(answer(0), next, answer(0), next, answer(0), next);
    expect(currentQuestion(session)).toBeNull();
    expect(scoreBySection(session)).toEqual([
      {section: 's1', right: 1, asked: 2},
      {section: 's2', right: 0, asked: 1},
    ]);
  });

  test('the missed ones come again until they are right, and the score stays', () => {
    const done = play(answer(0), next, answer(0), next, answer(0), next);
    expect(missedOf(done)).toEqual([1, 2]);
    const again = [
      {type: 'missedAgain'} as const,
      answer(1),
      next,
      answer(0),
      next,
    ].reduce<Session>(reduceSession, done);
    expect(missedOf(again)).toEqual([2]);
    expect(scoreBySection(again)).toEqual(scoreBySection(done));
    const right = [{type: 'missedAgain'} as const, answer(2), next].reduce<Session>(
      reduceSession,
      again,
    );
    expect(missedOf(right)).toEqual([]);
    expect(reduceSession(right, {type: 'missedAgain'})).toBe(right);
  });

  test('the missed ones are not asked before the end', () => {
    const session = play(answer(3));
    expect(reduceSession(session, {type: 'missedAgain'})).toBe(session);
  });
});
