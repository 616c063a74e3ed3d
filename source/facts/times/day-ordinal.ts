import {ordinalByFold} from '../../arabic/number-words.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {textAt} from './look.ts';

/** الثامن من، الحادي عشر من, العشرين من: a day in words, with a month behind it. */
export function dayOrdinal(
  tokens: readonly Token[],
  at: number,
): {value: number; last: number} | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text} of readingsOf(token.text)) {
    const value = ordinalByFold.get(text);
    if (value !== undefined) {
      const next = textAt(tokens, at + 1);
      if (next === 'عشر' || next === 'عشره') {
        return {value: value + 10, last: at + 1};
      }
      if (/^والعشر/u.test(next)) {
        return {value: value + 20, last: at + 1};
      }
      if (/^والثلاث(?:ين|ون)$/u.test(next)) {
        return {value: value + 30, last: at + 1};
      }
      return {value, last: at};
    }
    if (text === 'العشرين' || text === 'العشرون') {
      return {value: 20, last: at};
    }
    if (text === 'الثلاثين' || text === 'الثلاثون') {
      return {value: 30, last: at};
    }
  }
  return null;
}
