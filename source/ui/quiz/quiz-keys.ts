import {
  currentAnswer,
  currentQuestion,
  reduceSession,
  type SessionAction,
  showsFeedback,
} from '../../quiz/session.ts';
import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {blockOfParagraph} from '../reader/document.ts';

const OPTION: Readonly<Partial<Record<Command, number>>> = {
  answer1: 0,
  answer2: 1,
  answer3: 2,
  answer4: 3,
};

/** What a command does while the quiz is taken. */
export function quizCommand(command: Command, context: KeyContext): void {
  const {dispatch, services} = context;
  const option = OPTION[command];
  if (option !== undefined) {
    act({type: 'answer', option}, context);
    return;
  }
  switch (command) {
    case 'down':
      act({type: 'point', step: 1}, context);
      return;
    case 'up':
      act({type: 'point', step: -1}, context);
      return;
    case 'next':
      return goOn(context);
    case 'missed':
      act({type: 'missedAgain'}, context);
      return;
    case 'skip':
    case 'undo':
    case 'review':
    case 'previous':
      act({type: command}, context);
      return;
    case 'flag':
      if (act({type: 'flag'}, context)) {
        dispatch({type: 'notice', notice: context.strings.flagged});
      }
      return;
    case 'evidence':
      return showEvidence(context);
    case 'setup':
      return dispatch({type: 'openSetup'});
    case 'newQuiz':
      return services.startQuiz(context.state().quizChoice);
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}

/**
 * Does something in the session, and keeps it: what is done is in the history before the next key.
 * @returns whether it changed anything
 */
export function act(action: SessionAction, {state, dispatch, services}: KeyContext): boolean {
  const {session} = state();
  if (!session || reduceSession(session, action) === session) return false;
  dispatch({type: 'session', action});
  if (action.type !== 'point') services.keepAction(action);
  return true;
}

/** Pointing is not kept: what was pointed at is kept as the answer it becomes. */
function goOn(context: KeyContext): void {
  const session = context.state().session;
  const isAnswer = session && session.pointed !== null && currentAnswer(session) === null;
  act(isAnswer ? {type: 'answer', option: session.pointed ?? 0} : {type: 'next'}, context);
}

/** Opens the passage that proves the answer, once there is one: before that it would give it away. */
function showEvidence({state, dispatch, pager, frame, strings}: KeyContext): void {
  const {session, place} = state();
  const question = session && currentQuestion(session);
  if (!question) return;
  const isJudged = session.isReview || (currentAnswer(session) !== null && showsFeedback(session));
  if (!isJudged) return dispatch({type: 'notice', notice: strings.answerFirst});
  const {paragraph, start, end} = question.evidence;
  const block = blockOfParagraph(pager.document, paragraph);
  if (block === -1) return;
  dispatch({
    type: 'jump',
    place: pager.topShowing({block, offset: start}, place, frame.body),
    lit: {block, start, end, matches: []},
  });
}
