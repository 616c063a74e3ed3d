/** A line of text being typed, and where the caret stands in it (UTF-16 offset, between grapheme clusters). */
export type TextField = {readonly text: string; readonly caret: number};

export type TextFieldAction =
  | {readonly type: 'insert'; readonly text: string}
  | {readonly type: 'deleteBefore' | 'deleteAfter' | 'deleteWordBefore' | 'clear'}
  | {readonly type: 'moveTo'; readonly caret: number};

export const EMPTY_FIELD: TextField = {text: '', caret: 0};

/** Longer than any query; a paste of a whole book is cut here. */
const MAX_LENGTH = 1000;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** What a key does to the field. */
export function editText(field: TextField, action: TextFieldAction): TextField {
  const {text, caret} = field;
  switch (action.type) {
    case 'insert': {
      const inserted = oneLine(action.text).slice(0, Math.max(0, MAX_LENGTH - text.length));
      return {
        text: text.slice(0, caret) + inserted + text.slice(caret),
        caret: caret + inserted.length,
      };
    }
    case 'deleteBefore':
      return without(field, boundaryBefore(text, caret), caret);
    case 'deleteAfter':
      return without(field, caret, boundaryAfter(text, caret));
    case 'deleteWordBefore':
      return without(field, text.slice(0, caret).replace(/\S+\s*$|\s+$/u, '').length, caret);
    case 'clear':
      return EMPTY_FIELD;
    case 'moveTo':
      return {text, caret: Math.max(0, Math.min(text.length, action.caret))};
  }
}

/** The places where a caret may stand, in logical order: before each grapheme cluster, and at the end. */
export function caretStops(text: string): number[] {
  return [...graphemes.segment(text)].map(({index}) => index).concat(text.length);
}

function boundaryBefore(text: string, caret: number): number {
  return caretStops(text).findLast(stop => stop < caret) ?? 0;
}

function boundaryAfter(text: string, caret: number): number {
  return caretStops(text).find(stop => stop > caret) ?? text.length;
}

function without({text}: TextField, start: number, end: number): TextField {
  return {text: text.slice(0, start) + text.slice(end), caret: start};
}

/** What is typed or pasted, as one line without controls and bidi controls. */
function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
