import type {KeyContext} from '../context.ts';
import {type Command, KEYMAP} from '../keymap.ts';

/** What a command does while the keys are shown. */
export function helpCommand(command: Command, {state, dispatch, frame}: KeyContext): void {
  const {helpTop, beforeHelp} = state();
  const last = Math.max(0, KEYMAP[beforeHelp].length - frame.body);
  switch (command) {
    case 'down':
      return dispatch({type: 'scrollHelp', top: Math.min(last, helpTop + 1)});
    case 'up':
      return dispatch({type: 'scrollHelp', top: Math.max(0, helpTop - 1)});
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}
