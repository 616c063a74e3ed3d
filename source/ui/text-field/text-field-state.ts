import {graphemesOf} from '../../layout/graphemes.ts';

/** What a line held before a change, and where its caret stood. */
type Snapshot = {readonly text: string; readonly caret: number};

/** A line of text being typed, and where the caret stands in it (UTF-16 offset, between grapheme clusters). */
export type TextField = Snapshot & {
  /** What undo goes back to, the newest last. */
  readonly past: readonly Snapshot[];
  /** Whether the last change was a letter typed: a word typed is undone as one. */
  readonly isTyping: boolean;
};

export type TextFieldAction =
  | {readonly type: 'insert'; readonly text: string}
  | {
      readonly type:
        | 'deleteBefore'
        | 'deleteAfter'
        | 'deleteWordBefore'
        | 'deleteWordAfter'
        | 'deleteToStart'
        | 'deleteToEnd'
        | 'undo';
    }
  | {readonly type: 'moveTo'; readonly caret: number};

export const EMPTY_FIELD: TextField = {text: '', caret: 0, past: [], isTyping: false};

/** Longer than any query; a paste of a whole book is cut here. */
const MAX_LENGTH = 1000;
const MOST_SNAPSHOTS = 100;

/** What a key does to the field. */
export function editText(field: TextField, action: TextFieldAction): TextField {
  const {text, caret} = field;
  switch (action.type) {
    case 'insert':
      return insert(field, action.text);
    case 'deleteBefore': {
      // A joiner just typed goes alone: it is a key of its own on Persian keyboards.
      const isJoiner = /[\u200C\u200D]$/.test(text.slice(0, caret));
      return without(field, isJoiner ? caret - 1 : boundaryBefore(text, caret), caret);
    }
    case 'deleteAfter':
      return without(field, caret, boundaryAfter(text, caret));
    case 'deleteWordBefore':
      return without(field, wordBefore(field), caret);
    case 'deleteWordAfter':
      return without(field, caret, wordAfter(field));
    case 'deleteToStart':
      return without(field, 0, caret);
    case 'deleteToEnd':
      return without(field, caret, text.length);
    case 'undo': {
      const before = field.past.at(-1);
      return before ? {...before, past: field.past.slice(0, -1), isTyping: false} : field;
    }
    case 'moveTo':
      return {...field, caret: Math.max(0, Math.min(text.length, action.caret)), isTyping: false};
  }
}

/** Where the word before the caret begins. */
export function wordBefore({text, caret}: Snapshot): number {
  return text.slice(0, caret).replace(/\S+\s*$|\s+$/u, '').length;
}

/** Where the word behind the caret ends. */
export function wordAfter({text, caret}: Snapshot): number {
  return caret + (/^\s*\S+|^\s+/u.exec(text.slice(caret))?.[0].length ?? 0);
}

function insert(field: TextField, typed: string): TextField {
  const {text, caret} = field;
  const line = oneLine(typed.slice(0, MAX_LENGTH + 1));
  const room = MAX_LENGTH - text.length;
  const inserted = line.length <= room ? line : line.slice(0, boundaryBefore(line, room + 1));
  if (inserted === '') return field;
  const isLetter = caretStops(inserted).length === 2 && inserted !== ' ';
  return {
    text: text.slice(0, caret) + inserted + text.slice(caret),
    caret: caret + inserted.length,
    past: isLetter && field.isTyping ? field.past : remember(field),
    isTyping: isLetter,
  };
}

function without(field: TextField, start: number, end: number): TextField {
  if (start >= end) return field;
  const text = field.text.slice(0, start) + field.text.slice(end);
  return {text, caret: start, past: remember(field), isTyping: false};
}

function remember({text, caret, past}: TextField): readonly Snapshot[] {
  return [...past, {text, caret}].slice(-MOST_SNAPSHOTS);
}

/** The places where a caret may stand, in logical order: before each grapheme cluster, and at the end. */
function caretStops(text: string): number[] {
  return Array.from(graphemesOf(text), ([index]) => index).concat(text.length);
}

function boundaryBefore(text: string, caret: number): number {
  return caretStops(text).findLast(stop => stop < caret) ?? 0;
}

function boundaryAfter(text: string, caret: number): number {
  return caretStops(text).find(stop => stop > caret) ?? text.length;
}

/** What is typed or pasted, as one line without controls, bidi controls and half pairs. */
function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, '');
}
