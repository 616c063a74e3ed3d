import {describe, expect, test} from 'vitest';
import {
  asksForWriting,
  currentAnswer,
  currentQuestion,
  missedOf,
  reduceSession,
  type Session,
  type SessionAction,
  scoreBy,
  showsFeedback,
  startSession,
} from '../../source/quiz/session.ts';
import {questionOf} from './question-of.ts';

const QUESTIONS = [questionOf('q1', 0), questionOf('q2', 1), questionOf('q3', 2, 's2')];

const play = (...actions: SessionAction[]): Session =>
  actions.reduce(reduceSession, startSession(QUESTIONS));

const answer = (option: number): SessionAction => ({type: 'answer', option});
const next: SessionAction = {type: 'next'};

describe('a session', () => {
  test('an answer stands: a second key does not change it', () => {
    expect(currentAnswer(play(answer(3), answer(0)))?.option).toBe(3);
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
    expect(currentAnswer(play(up, next))?.option).toBe(3);
    expect(currentAnswer(play(down, down, next))?.option).toBe(1);
    expect(currentAnswer(play(up, down, next))?.option).toBe(0);
  });

  test('the score counts the first round, by section', () => {
    const session = play(answer(0), next, answer(0), next, answer(0), next);
    expect(currentQuestion(session)).toBeNull();
    expect(scoreBy(session, 'section')).toEqual([
      {of: 's1', right: 1, asked: 2},
      {of: 's2', right: 0, asked: 1},
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
    expect(scoreBy(again, 'section')).toEqual(scoreBy(done, 'section'));
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

  test('a skipped question is a missed one, and no answer', () => {
    const session = play(answer(0), next, {type: 'skip'}, answer(2), next);
    expect(currentQuestion(session)).toBeNull();
    expect(missedOf(session)).toEqual([1]);
    expect(scoreBy(session, 'section')[0]).toEqual({of: 's1', right: 1, asked: 2});
  });

  test.each<[string, SessionAction]>([
    ['an answer', answer(3)],
    ['a skip', {type: 'skip'}],
    ['a flag', {type: 'flag'}],
  ])('%s is taken back by undo', (_, action) => {
    const before = play(answer(0), next);
    const after = reduceSession(before, action);
    expect(after).not.toEqual(before);
    expect(reduceSession(after, {type: 'undo'})).toEqual(before);
  });

  test('undo after going on leads back to the question that was answered', () => {
    const session = play(answer(3), next, {type: 'undo'});
    expect(currentQuestion(session)?.id).toBe('q1');
    expect(currentAnswer(session)).toBeNull();
  });

  test('undo with nothing to take back changes nothing', () => {
    const session = play();
    expect(reduceSession(session, {type: 'undo'})).toBe(session);
  });

  test('a flagged question counts nowhere', () => {
    const session = play({type: 'flag'}, answer(1), next, answer(2), next);
    expect(missedOf(session)).toEqual([]);
    expect(scoreBy(session, 'section')).toEqual([
      {of: 's1', right: 1, asked: 1},
      {of: 's2', right: 1, asked: 1},
    ]);
  });
});

describe('an exam', () => {
  const exam = (...actions: SessionAction[]): Session =>
    actions.reduce(reduceSession, startSession(QUESTIONS, {mode: 'exam', answering: 'choose'}));

  test('goes on at once, and shows nothing before its end', () => {
    const session = exam(answer(3));
    expect(currentQuestion(session)?.id).toBe('q2');
    expect(showsFeedback(session)).toBe(false);
  });

  test('the review goes through the answers both ways, and ends at the score', () => {
    const done = exam(answer(3), answer(1), {type: 'skip'});
    const review = reduceSession(done, {type: 'review'});
    expect(currentQuestion(review)?.id).toBe('q1');
    expect(currentAnswer(review)?.verdict).toBe('wrong');
    const second = reduceSession(review, next);
    expect(currentQuestion(second)?.id).toBe('q2');
    expect(currentQuestion(reduceSession(second, {type: 'previous'}))?.id).toBe('q1');
    const ended = [next, next].reduce(reduceSession, second);
    expect(currentQuestion(ended)).toBeNull();
    expect(scoreBy(ended, 'kind')).toEqual([{of: 'choice', right: 1, asked: 3}]);
  });

  test('an answer in the review changes nothing', () => {
    const review = exam(answer(3), answer(1), answer(2), {type: 'review'});
    expect(reduceSession(review, answer(0))).toBe(review);
  });

  test('the missed ones are asked with feedback', () => {
    const again = exam(answer(3), answer(1), answer(2), {type: 'missedAgain'});
    expect(currentQuestion(again)?.id).toBe('q1');
    expect(showsFeedback(again)).toBe(true);
  });
});

describe('writing', () => {
  const asked = {
    ...questionOf('q1', 0),
    kind: 'number' as const,
    options: ['42 طالبًا', '٣٢', 'ج', 'د'],
  };

  test.each([
    ['42 طالبًا', 'exact'],
    ['٤٢ طالبا', 'variant'],
    ['24', 'wrong'],
  ])('%s is %s', (text, verdict) => {
    const session = startSession([asked], {mode: 'learn', answering: 'type'});
    expect(asksForWriting(session)).toBe(true);
    const after = reduceSession(session, {type: 'write', text});
    expect(currentAnswer(after)).toMatchObject({typed: text, verdict});
    expect(asksForWriting(after)).toBe(false);
  });

  test('an empty line is no answer', () => {
    const session = startSession([asked]);
    expect(reduceSession(session, {type: 'write', text: '  '})).toBe(session);
  });

  test('a question that lives by its options is chosen', () => {
    expect(asksForWriting(startSession(QUESTIONS, {mode: 'learn', answering: 'type'}))).toBe(false);
  });
});
