import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layoutText} from '../../source/layout/layout-text.ts';
import {hideTashkeel} from '../../source/layout/tashkeel.ts';
import {anyText, anyWidth} from './any-text.ts';
import {inLogicalOrder} from './as-read.ts';

/** The glyphs of a text without its vowel signs, in logical order. */
function hidden(text: string, revealed: {start: number; end: number} | null = null): string {
  const rows = layoutText(text, {width: 60, direction: 'rtl'});
  return rows
    .flatMap(row => inLogicalOrder(hideTashkeel(row, revealed)))
    .map(cell => cell.text)
    .join('');
}

describe('a row without its vowel signs', () => {
  test.each<[why: string, text: string, glyphs: string]>([
    ['vowels, tanween, sukun and shadda', 'مُحَمَّدٌ بِنْ', 'ﻣﺤﻤﺪ ﺑﻦ'],
    ['the dagger alef and Quranic signs', 'ٱلرَّحۡمَٰنِۖ', 'ﭐﻟﺮﺣﻤﻦ'],
    ['on a lam-alef', 'لَا', 'ﻻ'],
    ['a hamza is half a letter and stays', 'ا\u0654 ا\u0653', 'ﺍ\u0654 ﺍ\u0653'],
    ['accents of other scripts stay', 'e\u0301', 'e\u0301'],
  ])('%s', (_, text, glyphs) => {
    expect(hidden(text)).toBe(glyphs);
  });

  test('the word under the cursor keeps its signs', () => {
    expect(hidden('قَالَ نَعَمْ', {start: 7, end: 13})).toBe('ﻗﺎﻝ ﻧَﻌَﻢْ');
  });

  test('has the same cells for the same text', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const row of layoutText(text, {width, direction: 'auto'})) {
          const places = ({cells}: typeof row) =>
            cells.map(cell => [cell.start, cell.end, cell.width, cell.level]);
          expect(places(hideTashkeel(row, null))).toEqual(places(row));
        }
      }),
      {numRuns: 2000},
    );
  });
});
