import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {latinKey} from '../../source/arabic/keyboard-layout.ts';
import {commandFor, KEYMAP, type Mode} from '../../source/ui/keymap.ts';
import {firstKeyOf, PressReader, pressesOf} from '../../source/ui/keys.ts';
import {ARABIC} from '../../source/ui/strings/arabic.ts';
import {ENGLISH} from '../../source/ui/strings/english.ts';

const NO_KEY = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
} satisfies Key;

describe('what Ink reports, as presses', () => {
  test.each<[string, string, Partial<Key>, string[]]>([
    ['a letter', 'j', {}, ['text:j']],
    ['an arrow', '', {upArrow: true}, ['up']],
    ['ctrl with a letter', 'd', {ctrl: true}, ['ctrl-d']],
    ['two letters pressed fast', 'jj', {}, ['text:jj']],
    ['ctrl keys pressed fast', '\u0004\u0004', {}, ['ctrl-d', 'ctrl-d']],
    ['a word and Enter in one piece', 'قال\r', {}, ['text:قال', 'enter']],
    ['ctrl with an arrow', '', {leftArrow: true, ctrl: true}, ['ctrl-left']],
    ['alt with an arrow', '', {rightArrow: true, meta: true}, ['alt-right']],
    ['alt with backspace', '', {backspace: true, meta: true}, ['alt-backspace']],
    ['shift changes no arrow', '', {upArrow: true, shift: true}, ['up']],
    ['ctrl with an underscore', '\u001F', {}, ['ctrl-_']],
    ['alt with a letter that has a meaning', 'b', {meta: true}, ['alt-b']],
    ['Esc and a letter right behind it', 'j', {meta: true}, ['esc', 'text:j']],
    ['backspace in a fast piece', 'ab\u007F', {}, ['text:ab', 'backspace']],
  ])('%s', (_, input, key, expected) => {
    const presses = pressesOf(input, {...NO_KEY, ...key});
    expect(presses.map(press => press.key ?? `text:${press.text}`)).toEqual(expected);
  });
});

describe('what is pasted', () => {
  const read = (pieces: readonly [string, Partial<Key>?][]) => {
    const reader = new PressReader();
    return pieces.flatMap(([input, key]) => reader.read(input, {...NO_KEY, ...key}));
  };

  test('is one press, in however many pieces it comes', () => {
    expect(read([['j'], ['[200~'], ['قال\n'], ['', {return: true}], ['نعم'], ['[201~']])).toEqual([
      {key: null, text: 'j', isPaste: false},
      {key: null, text: 'قال\n نعم', isPaste: true},
    ]);
  });

  test('cannot hold the keyboard when its end never comes', () => {
    const presses = read([['[200~'], ['abc'], ['c', {ctrl: true}], ['j']]);
    expect(presses.map(press => press.key ?? press.text)).toEqual(['ctrl-c', 'j']);
  });
});

describe('a command is found by the key, not by the letter on it', () => {
  test.each<[string, string, Mode, string]>([
    ['ت', 'j', 'reading', 'down'],
    ['ن', 'k', 'reading', 'up'],
    ['ظ', '/', 'reading', 'search'],
    ['ض', 'q', 'reading', 'quiz'],
    ['ف', 't', 'reading', 'contents'],
    ['ى', 'n', 'reading', 'nextStatement'],
    ['ح', 'p', 'reading', 'previousStatement'],
    ['ج', '[', 'reading', 'previousSection'],
    ['د', ']', 'reading', 'nextSection'],
    ['ل', 'g', 'reading', 'top'],
    ['لأ', 'G', 'reading', 'bottom'],
    ['لا', 'b', 'reading', 'pageUp'],
    ['؟', '?', 'reading', 'help'],
    ['ث', 'e', 'quiz', 'evidence'],
    ['ة', 'm', 'quiz', 'missed'],
    ['٢', '2', 'quiz', 'answer2'],
    ['۴', '4', 'quiz', 'answer4'],
  ])('%s is %s', (typed, key, mode, command) => {
    expect(firstKeyOf(typed)).toEqual({key, rest: ''});
    expect(commandFor(mode, key)).toBe(command);
  });

  test('a letter of no table stays itself', () => {
    expect(latinKey('x')).toBe('x');
  });

  test('keys of one piece come out one by one', () => {
    expect(firstKeyOf('تلا')).toEqual({key: 'j', rest: 'لا'});
    expect(firstKeyOf('')).toBeUndefined();
  });
});

describe('the keymap', () => {
  test.each(Object.keys(KEYMAP) as Mode[])('no key means two things in %s', mode => {
    const keys = KEYMAP[mode].flatMap(binding => binding.keys);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test.each([ENGLISH, ARABIC])('every command has words in both languages', ({commands}) => {
    for (const {command} of Object.values(KEYMAP).flat()) expect(commands[command]).toMatch(/\S/);
  });
});
