import {describe, expect, test} from 'vitest';
import {gradeTyped, type Verdict} from '../../source/quiz/grade.ts';

describe('a written answer', () => {
  test.each<[string, string, Verdict, string]>([
    ['قره باغ', 'قره باغ', 'exact', 'letter by letter'],
    [' قره  باغ. ', 'قره باغ', 'exact', 'white space and a full stop are not the answer'],
    ['«قره باغ»', 'قره باغ', 'exact', 'nor are quotation marks'],
    ['قرة باغ', 'قره باغ', 'variant', 'ة for ه'],
    ['اربعون', 'أربعون', 'variant', 'no hamza'],
    ['كتب', 'كَتَبَ', 'variant', 'no vowels'],
    ['مستشفي', 'مستشفى', 'variant', 'ي for ى'],
    ['٤٢', '42', 'variant', 'digits of another script'],
    ['اثنان وأربعون', '42', 'variant', 'a number in words'],
    ['42', '42 طالبًا', 'variant', 'without the noun counted'],
    ['42 كتابًا', '42 طالبًا', 'wrong', 'of another thing'],
    ['وزارة الدفاع الروسيه', 'وزارة الدفاع الروسية', 'variant', 'ه for ة'],
    ['رئيس', 'الرئيس', 'variant', 'without the article'],
    ['24', '42', 'wrong', 'another number'],
    ['باكو', 'يريفان', 'wrong', 'another word'],
    ['', 'باكو', 'wrong', 'nothing'],
  ])('%s for %s is %s: %s', (typed, key, verdict) => {
    expect(gradeTyped(typed, key).verdict).toBe(verdict);
  });
});

describe('the difference, letter by letter', () => {
  test.each([
    ['مدرسه', 'مدرسة', '=مدرس -ه +ة'],
    ['كتب', 'كتاب', '=كت +ا =ب'],
    ['كتاااب', 'كتاب', '=كتا -اا =ب'],
    ['كَتب', 'كَتَب', '=كَ -ت +تَ =ب'],
  ])('%s against %s', (typed, key, expected) => {
    const signs = {same: '=', missing: '+', extra: '-'};
    const shown = gradeTyped(typed, key).diff.map(({kind, text}) => signs[kind] + text);
    expect(shown.join(' ')).toBe(expected);
  });

  test('both sides can be read off it, whatever was written', () => {
    const typed = 'انتهت الحرب 1945';
    const key = 'انتهى الحرب عام 1945';
    const {diff} = gradeTyped(typed, key);
    const side = (without: string) =>
      diff.flatMap(({kind, text}) => (kind === without ? [] : [text])).join('');
    expect(side('missing')).toBe(typed);
    expect(side('extra')).toBe(key);
  });

  test('a pasted page is not compared letter by letter', () => {
    expect(gradeTyped('ا'.repeat(100_000), 'باكو').diff).toHaveLength(2);
  });
});
