import {caretBeside, fieldDirection} from './text-field-row.ts';
import type {TextField, TextFieldAction} from './text-field-state.ts';

/** What a key does to a line of text; undefined for a key that does nothing to it. */
export function editOfKey(key: string, field: TextField): TextFieldAction | undefined {
  const direction = fieldDirection(field.text, 'rtl');
  switch (key) {
    case 'backspace':
      return {type: 'deleteBefore'};
    case 'delete':
      return {type: 'deleteAfter'};
    case 'ctrl-w':
      return {type: 'deleteWordBefore'};
    case 'ctrl-u':
      return {type: 'clear'};
    case 'home':
    case 'ctrl-a':
      return {type: 'moveTo', caret: 0};
    case 'end':
    case 'ctrl-e':
      return {type: 'moveTo', caret: field.text.length};
    case 'left':
    case 'right':
      return {type: 'moveTo', caret: caretBeside(field, key, direction)};
    default:
      return undefined;
  }
}
