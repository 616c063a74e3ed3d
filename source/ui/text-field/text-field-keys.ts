import {caretBeside, fieldDirection} from './text-field-row.ts';
import {type TextField, type TextFieldAction, wordAfter, wordBefore} from './text-field-state.ts';

/** What a key does to a line of text; undefined for a key that does nothing to it. */
export function editOfKey(key: string, field: TextField): TextFieldAction | undefined {
  const direction = fieldDirection(field.text, 'rtl');
  const moveTo = (caret: number): TextFieldAction => ({type: 'moveTo', caret});
  switch (key) {
    case 'backspace':
      return {type: 'deleteBefore'};
    case 'delete':
    case 'ctrl-d':
      return {type: 'deleteAfter'};
    case 'ctrl-w':
    case 'alt-backspace':
    case 'ctrl-backspace':
      return {type: 'deleteWordBefore'};
    case 'alt-d':
    case 'alt-delete':
    case 'ctrl-delete':
      return {type: 'deleteWordAfter'};
    case 'ctrl-u':
      return {type: 'deleteToStart'};
    case 'ctrl-k':
      return {type: 'deleteToEnd'};
    case 'ctrl-_':
      return {type: 'undo'};
    case 'home':
    case 'ctrl-a':
      return moveTo(0);
    case 'end':
    case 'ctrl-e':
      return moveTo(field.text.length);
    case 'left':
    case 'right':
      return moveTo(caretBeside(field, key, direction));
    case 'alt-b':
      return moveTo(wordBefore(field));
    case 'alt-f':
      return moveTo(wordAfter(field));
    case 'ctrl-left':
    case 'alt-left':
      return moveTo(direction === 'rtl' ? wordAfter(field) : wordBefore(field));
    case 'ctrl-right':
    case 'alt-right':
      return moveTo(direction === 'rtl' ? wordBefore(field) : wordAfter(field));
    default:
      return undefined;
  }
}
