import type {Token} from '../tokens.ts';
import {textAt} from './look.ts';

export type Era = {
  readonly last: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly before: boolean;
};

/** م, هـ, ق.م, ميلادي, للهجرة, قبل الميلاد behind a year. */
export function eraAt(tokens: readonly Token[], at: number): Era | null {
  let index = at;
  const open = textAt(tokens, index) === '(';
  if (open) {
    index++;
  }
  const text = textAt(tokens, index);
  const close = (last: number): number =>
    open && textAt(tokens, last + 1) === ')' ? last + 1 : last;
  if (text === 'ه' || /^(?:هجري|هجريه|هجريا|للهجره|الهجري|الهجريه)$/u.test(text)) {
    return {last: close(index), calendar: 'hijri', before: false};
  }
  if (text === 'ق') {
    const dotted = textAt(tokens, index + 1) === '.';
    const second = textAt(tokens, index + (dotted ? 2 : 1));
    if (second === 'م' || second === 'ه') {
      let last = index + (dotted ? 2 : 1);
      if (
        dotted &&
        textAt(tokens, last + 1) === '.' &&
        tokens[last + 1]?.spaced === false &&
        tokens[last + 2] !== undefined &&
        /^[\p{L}،)]/u.test(textAt(tokens, last + 2))
      ) {
        last++;
      }
      return {last: close(last), calendar: second === 'م' ? 'gregorian' : 'hijri', before: true};
    }
  }
  if (text === 'قبل' && /^(?:الميلاد|الهجره)$/u.test(textAt(tokens, index + 1))) {
    return {
      last: close(index + 1),
      calendar: textAt(tokens, index + 1) === 'الميلاد' ? 'gregorian' : 'hijri',
      before: true,
    };
  }
  if (text === 'بعد' && textAt(tokens, index + 1) === 'الميلاد') {
    return {last: close(index + 1), calendar: 'gregorian', before: false};
  }
  if (
    !open &&
    (text === 'م' ||
      /^(?:ميلادي|ميلاديه|ميلاديا|للميلاد|الميلادي|الميلاديه|الميلاديين)$/u.test(text))
  ) {
    return {last: index, calendar: 'gregorian', before: false};
  }
  return null;
}
