import {describe, expect, test} from 'vitest';
import {editOfKey} from '../../source/ui/text-field/text-field-keys.ts';
import {fieldDirection, textFieldRow} from '../../source/ui/text-field/text-field-row.ts';
import {
  EMPTY_FIELD,
  editText,
  type TextField,
  type TextFieldAction,
} from '../../source/ui/text-field/text-field-state.ts';
import {themeFor} from '../../source/ui/theme.ts';

/** A field from its text, with | where the caret stands. */
function field(marked: string): TextField {
  const caret = marked.indexOf('|');
  return {...EMPTY_FIELD, text: marked.replace('|', ''), caret};
}

const marked = ({text, caret}: TextField) => `${text.slice(0, caret)}|${text.slice(caret)}`;

const type = (text: string): TextFieldAction => ({type: 'insert', text});

/** The field after keys, each a name or a piece of text in quotes. */
function typed(start: string, keys: readonly string[]): string {
  const end = keys.reduce((now, key) => {
    const action = key.startsWith('"') ? type(key.slice(1, -1)) : editOfKey(key, now);
    return action ? editText(now, action) : now;
  }, field(start));
  return marked(end);
}

describe('editing a line', () => {
  test.each<[why: string, before: string, keys: string[], after: string]>([
    ['typing at the end', 'قا|', ['"ل"'], 'قال|'],
    ['typing in the middle', 'ق|ل', ['"ا"'], 'قا|ل'],
    ['a mark goes onto the letter before', 'ق|ل', ['"\u064E"'], 'ق\u064E|ل'],
    ['backspace takes a letter with its marks', 'قبَّ|', ['backspace'], 'ق|'],
    ['a non-joiner alone', 'می\u200C|', ['backspace'], 'می|'],
    ['half a lam-alef', 'سلا|', ['backspace'], 'سل|'],
    ['an emoji of several code points', 'ق👨‍👩‍👧|', ['backspace'], 'ق|'],
    ['a flag', '🇸🇦🇪🇬|', ['backspace'], '🇸🇦|'],
    ['nothing before the beginning', '|قال', ['backspace'], '|قال'],
    ['delete takes what follows', '|قال', ['delete'], '|ال'],
    ['with its marks', '|قَال', ['ctrl-d'], '|ال'],
    ['nothing behind the end', 'قال|', ['delete'], 'قال|'],
    ['a word back', 'وقف إطلاق|', ['ctrl-w'], 'وقف |'],
    ['the space too where it is alone', 'وقف |', ['ctrl-w'], '|'],
    ['by alt-backspace', 'وقف إطلاق|', ['alt-backspace'], 'وقف |'],
    ['half a word', 'وقف إطل|اق', ['ctrl-w'], 'وقف |اق'],
    ['a word ahead', '|وقف إطلاق', ['alt-d'], '| إطلاق'],
    ['to the beginning', 'وقف |إطلاق', ['ctrl-u'], '|إطلاق'],
    ['to the end', 'وقف |إطلاق', ['ctrl-k'], 'وقف |'],
    ['a paste is one line', '|', ['"أ\r\nب\tج"'], 'أ ب ج|'],
    ['bidi controls are not text', '|', ['"\u202Eabc\u2069"'], 'abc|'],
    ['nor escape sequences', '|', ['"\u001B[31mabc"'], ' [31mabc|'],
    ['nor half pairs', '|', ['"a\uD83Db"'], 'ab|'],
    ['a key that does nothing', 'قال|', ['ctrl-y'], 'قال|'],
  ])('%s', (_, before, keys, expected) => {
    expect(typed(before, keys)).toBe(expected);
  });

  test.each<[why: string, keys: string[], after: string]>([
    ['a word typed is undone as one', ['"ق"', '"ا"', '"ل"', 'ctrl-_'], '|'],
    ['but not the word before it', ['"ق"', '"ف"', '" "', '"ن"', 'ctrl-_', 'ctrl-_'], 'قف|'],
    ['a deletion by itself', ['"قف"', 'backspace', 'backspace', 'ctrl-_'], 'ق|'],
    ['a paste', ['"ق"', '"لا نعم"', 'ctrl-_'], 'ق|'],
    ['with the caret where it was', ['"قال"', 'home', 'delete', 'ctrl-_'], '|قال'],
    ['moving ends the word', ['"ق"', 'home', '"ا"', 'ctrl-_'], '|ق'],
    ['nothing is left to undo', ['"ق"', 'ctrl-_', 'ctrl-_'], '|'],
  ])('undo: %s', (_, keys, expected) => {
    expect(typed('|', keys)).toBe(expected);
  });

  test('a pasted book is cut, between letters', () => {
    const {text} = editText(EMPTY_FIELD, type(`ا${'بَ'.repeat(50_000)}`));
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(text).toMatch(/^ا(?:بَ)+$/);
  });
});

describe('moving the caret', () => {
  test.each<[why: string, before: string, keys: string[], after: string]>([
    ['left goes on in Arabic', '|قال', ['left'], 'ق|ال'],
    ['right goes back', 'قال|', ['right'], 'قا|ل'],
    ['right goes on in Latin', '|say', ['right'], 's|ay'],
    ['left goes back', 'say|', ['left'], 'sa|y'],
    ['over a letter with its marks', '|قَال', ['left'], 'قَ|ال'],
    ['over a whole lam-alef', '|لاب', ['left'], 'لا|ب'],
    ['into a Latin word from its left end as it is seen', 'قال |abc', ['left', 'left'], 'قال abc|'],
    ['behind a number, back onto it from its left end', 'قال |123', ['right'], 'قال 1|23'],
    ['not past the beginning', '|قال', ['right'], '|قال'],
    ['not past the end', 'قال|', ['left'], 'قال|'],
    ['home', 'قال|', ['home'], '|قال'],
    ['end', '|قال', ['ctrl-e'], 'قال|'],
    [
      'a word on is to the left',
      '|وقف إطلاق النار',
      ['ctrl-left', 'ctrl-left'],
      'وقف إطلاق| النار',
    ],
    ['a word back to the right', 'وقف إطلاق النار|', ['alt-right'], 'وقف إطلاق |النار'],
    ['in Latin the other way', '|stop the fire', ['ctrl-right'], 'stop| the fire'],
    ['by letters', 'وقف إطلاق|', ['alt-b', 'alt-b', 'alt-f'], 'وقف| إطلاق'],
  ])('%s', (_, before, keys, expected) => {
    expect(typed(before, keys)).toBe(expected);
  });

  test('left and right visit every place once, in whatever mix of directions', () => {
    for (const text of ['قال abc 123 نعم', 'say قال 12 yes', 'لا (2) لَا', 'a1ب2c']) {
      const start = editText({...EMPTY_FIELD, text}, {type: 'moveTo', caret: 0});
      // From the right edge to the left one.
      let now = start;
      const walk = (key: 'left' | 'right') => {
        const seen: number[] = [];
        for (;;) {
          seen.push(now.caret);
          const edit = editOfKey(key, now);
          const next = edit ? editText(now, edit) : now;
          if (next.caret === now.caret) return seen;
          now = next;
        }
      };
      walk('right');
      const leftward = walk('left');
      const rightward = walk('right');
      expect(rightward).toEqual([...leftward].reverse());
      expect(new Set(leftward).size).toBe(leftward.length);
      expect(leftward).toContain(text.length);
      expect(leftward).toContain(0);
    }
  });
});

describe('the line as it is drawn', () => {
  const theme = themeFor(false);
  const draw = (start: string, width: number) => {
    const line = field(start);
    const row = textFieldRow(line, {width, direction: fieldDirection(line.text, 'rtl'), theme});
    return row.map(({text, style}) => (style === theme.caret ? `[${text}]` : text)).join('');
  };

  test.each<[why: string, line: string, width: number, drawn: string]>([
    ['empty, the caret at the right', '|', 4, '   [ ]'],
    ['Arabic joined, the caret behind its end', 'قال|', 5, ' [ ]ﻝﺎﻗ'],
    ['Latin from the left', 'say|', 5, 'say[ ] '],
    ['the caret on a letter', 'ق|ال', 5, '  ﻝ[ﺎ]ﻗ'],
    ['on a ligature', 'س|لام', 5, '  ﻡ[ﻼ]ﺳ'],
    ['on a letter with its marks', '|بَ', 3, '  [ﺏَ]'],
    ['behind a number in Arabic', 'في 12|', 6, '[ ]12 ﻲﻓ'],
    ['a line that just fits', 'قالوا|', 6, '[ ]ﺍﻮﻟﺎﻗ'],
    ['a longer one goes on at the right', 'قال الرئيس|', 6, '[ ]ﺲﻴﺋﺮ…'],
    ['and at the left', '|قال الرئيس', 6, '…ﺍ ﻝﺎ[ﻗ]'],
    ['and on both sides', 'قال ال|رئيس', 6, '…[ﺮ]ﻟﺍ …'],
    ['Latin', 'the president|', 6, '…dent[ ]'],
    ['wide letters', '日本語|', 5, '… 語[ ]'],
  ])('%s', (_, line, width, drawn) => {
    expect(draw(line, width)).toBe(drawn);
  });
});
