import {describe, expect, test} from 'vitest';
import {
  EMPTY_FIELD,
  editText,
  type TextField,
  type TextFieldAction,
} from '../../source/ui/text-field/text-field-state.ts';

const field = (text: string, caret = text.length): TextField => ({text, caret});

describe('editing a line', () => {
  test.each<[string, TextField, TextFieldAction, TextField]>([
    ['typing at the end', field('قا'), {type: 'insert', text: 'ل'}, field('قال')],
    ['typing in the middle', field('قل', 1), {type: 'insert', text: 'ا'}, field('قال', 2)],
    ['backspace takes a letter with its marks', field('بَّ'), {type: 'deleteBefore'}, EMPTY_FIELD],
    [
      'backspace at the beginning does nothing',
      field('قال', 0),
      {type: 'deleteBefore'},
      field('قال', 0),
    ],
    ['delete takes what follows', field('قال', 0), {type: 'deleteAfter'}, field('ال', 0)],
    ['a word back', field('وقف إطلاق'), {type: 'deleteWordBefore'}, field('وقف ')],
    ['all of it', field('وقف'), {type: 'clear'}, EMPTY_FIELD],
    ['a paste is one line', EMPTY_FIELD, {type: 'insert', text: 'أ\r\nب'}, field('أ ب')],
    [
      'bidi controls are not text',
      EMPTY_FIELD,
      {type: 'insert', text: '\u202Eabc\u2069'},
      field('abc'),
    ],
    ['the caret stays in the line', field('قال'), {type: 'moveTo', caret: 99}, field('قال')],
  ])('%s', (_, before, action, after) => {
    expect(editText(before, action)).toEqual(after);
  });

  test('a pasted book is cut', () => {
    expect(editText(EMPTY_FIELD, {type: 'insert', text: 'ا'.repeat(50_000)}).text).toHaveLength(
      1000,
    );
  });
});
