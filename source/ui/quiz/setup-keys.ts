import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {nextValue, SETUP_ROWS} from './quiz-choice.ts';

/** What a command does while the reader says what the next quiz is to be. */
export function setupCommand(command: Command, context: KeyContext): void {
  const {dispatch, state, pager, services} = context;
  const {setupRow, quizChoice} = state();
  switch (command) {
    case 'down':
      return dispatch({type: 'setupRow', row: Math.min(SETUP_ROWS.length - 1, setupRow + 1)});
    case 'up':
      return dispatch({type: 'setupRow', row: Math.max(0, setupRow - 1)});
    case 'change': {
      const sections = pager.document.article.sections.map(({id}) => id);
      const row = SETUP_ROWS[setupRow];
      if (row) dispatch({type: 'chooseQuiz', choice: nextValue(quizChoice, row, sections)});
      return;
    }
    case 'start':
      dispatch({type: 'open', mode: 'quiz'});
      return services.startQuiz(quizChoice);
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}
