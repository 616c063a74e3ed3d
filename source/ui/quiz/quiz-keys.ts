import {currentAnswer, currentQuestion} from '../../quiz/session.ts';
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
  const {dispatch} = context;
  const option = OPTION[command];
  if (option !== undefined) return dispatch({type: 'session', action: {type: 'answer', option}});
  switch (command) {
    case 'down':
      return dispatch({type: 'session', action: {type: 'point', step: 1}});
    case 'up':
      return dispatch({type: 'session', action: {type: 'point', step: -1}});
    case 'next':
      return dispatch({type: 'session', action: {type: 'next'}});
    case 'missed':
      return dispatch({type: 'session', action: {type: 'missedAgain'}});
    case 'evidence':
      return showEvidence(context);
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}

/** Opens the passage that proves the answer, once there is one: before that it would give it away. */
function showEvidence({state, dispatch, pager, frame, strings}: KeyContext): void {
  const {session, place} = state();
  const question = session && currentQuestion(session);
  if (!question) return;
  if (currentAnswer(session) === null) {
    return dispatch({type: 'notice', notice: strings.answerFirst});
  }
  const {paragraph, start, end} = question.evidence;
  const block = blockOfParagraph(pager.document, paragraph);
  if (block === -1) return;
  dispatch({
    type: 'jump',
    place: pager.topShowing({block, offset: start}, place, frame.body),
    lit: {block, start, end, matches: []},
  });
}
