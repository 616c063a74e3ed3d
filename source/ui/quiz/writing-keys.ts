import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {act} from './quiz-keys.ts';

/** What a command does while an answer is being written. */
export function writingCommand(command: Command, context: KeyContext): void {
  const {dispatch, state} = context;
  switch (command) {
    case 'submit':
      act({type: 'write', text: state().written.text}, context);
      return;
    case 'showOptions':
      return dispatch({type: 'showOptions'});
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}
