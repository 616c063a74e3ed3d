import type {Key} from 'ink';
import {latinKey, PAIRED_LETTERS} from '../arabic/keyboard-layout.ts';

/**
 * One thing the reader pressed: a named key (`enter`, `ctrl-d`, `up`), or text. Text that arrives in
 * one piece may be several keys pressed fast; what was pasted never is.
 */
export type Press =
  | {readonly key: string; readonly text: null}
  | {readonly key: null; readonly text: string; readonly isPaste: boolean};

const NAMED: readonly [keyof Key, string][] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** Control characters that stand for keys of their own; the others are ctrl with a letter. */
const CONTROL: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'ctrl-j',
  '\t': 'tab',
  '\u001B': 'esc',
  '\b': 'backspace',
  '\u007F': 'backspace',
  '\u001F': 'ctrl-_',
};

/** Keys that mean something else with ctrl or alt held. */
const MODIFIED = new Set(['left', 'right', 'backspace', 'delete']);

/** Letters that alt is held with; another one came right behind an Esc. */
const WITH_ALT = /^[bdf]$/;

/** What Ink makes of the marks around a paste (mode 2004): their sequences without ESC. */
const PASTE_START = '[200~';
const PASTE_END = '[201~';

/** The keyboard as presses. Remembers whether a paste is going on, which may come in many pieces. */
export class PressReader {
  #pasted: string | null = null;

  /** What Ink reports, as presses in their order. */
  read(input: string, key: Key): Press[] {
    if (input === PASTE_START) {
      this.#pasted = '';
      return [];
    }
    // A terminal that never ends its paste must not hold the reader.
    if (key.ctrl && input === 'c') this.#pasted = null;
    if (this.#pasted === null) return pressesOf(input, key);
    if (input !== PASTE_END) {
      this.#pasted += key.return || key.tab ? ' ' : input;
      return [];
    }
    const text = this.#pasted;
    this.#pasted = null;
    return [{key: null, text, isPaste: true}];
  }
}

/**
 * What Ink reports, as presses in their order. Keys pressed faster than they are read come in one
 * piece of text, control characters among them.
 */
export function pressesOf(input: string, key: Key): Press[] {
  if (key.ctrl && /^[a-z]$/.test(input)) return [named(`ctrl-${input}`)];
  for (const [flag, name] of NAMED) {
    if (key[flag]) return [named(MODIFIED.has(name) ? modifierOf(key) + name : name)];
  }
  if (key.meta && WITH_ALT.test(input)) return [named(`alt-${input}`)];
  const presses: Press[] = key.meta ? [named('esc')] : [];
  for (const piece of input.match(/[\u0000-\u001F\u007F]|[^\u0000-\u001F\u007F]+/g) ?? []) {
    const control = CONTROL[piece];
    if (control) presses.push(named(control));
    else if (piece.length === 1 && piece < ' ') {
      presses.push(named(`ctrl-${String.fromCharCode(piece.charCodeAt(0) + 96)}`));
    } else presses.push({key: null, text: piece, isPaste: false});
  }
  return presses;
}

const modifierOf = ({ctrl, meta}: Key) => (ctrl ? 'ctrl-' : meta ? 'alt-' : '');

const named = (key: string): Press => ({key, text: null});

const LETTER_OR_PAIR = new RegExp(`^(?:${PAIRED_LETTERS.join('|')}|.)`, 'su');

/**
 * The first key that a piece of text was typed with, by its place on a Latin keyboard: «ت» is j,
 * and «لا», which one key types, is b.
 */
export function firstKeyOf(text: string): {key: string; rest: string} | undefined {
  const letter = LETTER_OR_PAIR.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return {key: letter === ' ' ? 'space' : latinKey(letter), rest: text.slice(letter.length)};
}
