import {numberAt} from '../quantities.ts';
import type {Token} from '../tokens.ts';
import {dayOrdinal} from './day-ordinal.ts';
import type {Found} from './expression.ts';
import {textAt} from './look.ts';

const agePhrases: ReadonlyArray<readonly string[]> = [
  ['في', 'سن'],
  ['عن', 'عمر'],
  ['عن', 'عمر', 'يناهز'],
  ['عن', 'عمر', 'ناهز'],
  ['عن', 'سن'],
  ['في', 'عمر'],
  ['من', 'العمر'],
  ['سن'],
  ['بعمر'],
  ['وعمره'],
  ['وعمرها'],
];

/** في سن 39، عن عمر 17 عامًا، من العمر 45 عامًا، في السادسة عشرة من عمره، (66 عامًا) */
export function ageAt(tokens: readonly Token[], at: number): Found | null {
  for (const phrase of agePhrases) {
    if (
      !phrase.every(
        (word, index) => textAt(tokens, at + index).replace(/^و(?=في|عن)/u, '') === word,
      )
    ) {
      continue;
    }
    const from = at + phrase.length;
    const number = numberAt(tokens, from);
    if (number && number.value > 0 && number.value < 130) {
      let last = from + number.length - 1;
      if (/^(?:عاما?|سنه|سنوات|اعوام)$/u.test(textAt(tokens, last + 1))) {
        last++;
      }
      return {
        first: from,
        last,
        skip: 0,
        precision: 'age',
        iso: String(number.value),
        calendar: null,
      };
    }
    const ordinal = dayOrdinal(tokens, from);
    if (ordinal) {
      return {
        first: from,
        last: ordinal.last,
        skip: 0,
        precision: 'age',
        iso: String(ordinal.value),
        calendar: null,
      };
    }
  }
  if (textAt(tokens, at - 1) === '(') {
    const number = numberAt(tokens, at);
    if (
      number &&
      number.value < 130 &&
      /^(?:عاما?|سنه|سنوات|اعوام)$/u.test(textAt(tokens, at + number.length)) &&
      textAt(tokens, at + number.length + 1) === ')'
    ) {
      return {
        last: at + number.length,
        skip: 0,
        precision: 'age',
        iso: String(number.value),
        calendar: null,
      };
    }
  }
  if (textAt(tokens, at) === 'في') {
    const ordinal = dayOrdinal(tokens, at + 1);
    const after = ordinal ? ordinal.last + 1 : 0;
    if (
      ordinal &&
      textAt(tokens, after) === 'من' &&
      /^(?:عمره|عمرها|عمري|العمر|عمرهم)$/u.test(textAt(tokens, after + 1))
    ) {
      return {
        first: at + 1,
        last: after + 1,
        skip: 0,
        precision: 'age',
        iso: String(ordinal.value),
        calendar: null,
      };
    }
  }
  return null;
}
