import {describe, expect, test} from 'vitest';
import {adjectiveFamilies, nounFamilies} from '../../source/quiz/tables/word-families.ts';

const LETTERS = /^[\u0621-\u064A]{2,}$/;

describe('the word families', () => {
  test.each(nounFamilies.map(({words}) => [words.join('/'), words] as const))('%s', (_, words) => {
    expect(words.length).toBeGreaterThanOrEqual(4);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(LETTERS);
    // No word has the article; التهاب begins with letters of its own.
    expect(words.filter(word => /^ال(?!ت|م)/.test(word))).toEqual([]);
  });

  test('a feminine adjective is its masculine with an ending, or a colour', () => {
    for (const family of adjectiveFamilies) {
      expect(family.length).toBeGreaterThanOrEqual(4);
      for (const {masculine, feminine} of family) {
        if (/اء$/.test(feminine)) expect(masculine).toMatch(/^أ\p{L}{3}$/u);
        else expect(feminine.replace(/ئة$/, 'ءة')).toBe(`${masculine.replace(/ئ$/, 'ء')}ة`);
      }
    }
  });
});
