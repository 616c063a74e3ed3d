import type {AppAction, AppState} from '../app-state.ts';
import {currentMode} from '../quiz/current-mode.ts';
import type {TextField, TextFieldAction} from './text-field-state.ts';

/** The line of text that typing goes to on the screen that is up, or null where keys are commands. */
export function activeField(
  state: AppState,
): {readonly field: TextField; edited(edit: TextFieldAction): AppAction} | null {
  switch (currentMode(state)) {
    case 'search':
      return {
        field: state.search.query,
        edited: edit => ({type: 'search', action: {type: 'edit', edit}}),
      };
    case 'library':
      return {field: state.filter, edited: edit => ({type: 'filter', edit})};
    case 'writing':
      return {field: state.written, edited: edit => ({type: 'write', edit})};
    default:
      return null;
  }
}
