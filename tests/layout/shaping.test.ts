import {describe, expect, test} from 'vitest';
import {layoutText} from '../../source/layout/layout-text.ts';
import {measure} from '../../source/layout/measure.ts';
import {columns, inLogicalOrder} from './as-read.ts';

/** The glyphs of the cells in logical order, with a bar between them. */
function glyphs(text: string): string {
  const [row] = layoutText(text, {width: 2 * text.length + 2, direction: 'rtl'});
  return row
    ? inLogicalOrder(row)
        .map(cell => cell.text)
        .join('|')
    : '';
}

describe('how letters are drawn', () => {
  test.each<[why: string, text: string, cells: string]>([
    ['joined to both sides', 'بيت', 'ﺑ|ﻴ|ﺖ'],
    ['not behind a letter that does not join', 'دار', 'ﺩ|ﺍ|ﺭ'],
    ['hamza joins to nothing', 'ماء بئر', 'ﻣ|ﺎ|ﺀ| |ﺑ|ﺌ|ﺮ'],
    ['lam-alef', 'سلام لا', 'ﺳ|ﻼ|ﻡ| |ﻻ'],
    ['with each alef', 'لآ لأ لإ', 'ﻵ| |ﻷ| |ﻹ'],
    ['with the marks of both letters', 'لَا كَلَّا', 'ﻻَ| |ﻛَ|ﻼَّ'],
    ['lam and lam, no ligature', 'لل', 'ﻟ|ﻞ'],
    ['alef wasla is no lam-alef of Unicode', 'لٱ', 'ﻟ|ﭑ'],
    ['marks stand after their base and join through', 'بَيْتٌ', 'ﺑَ|ﻴْ|ﺖٌ'],
    ['shadda with a vowel', 'مدَّ', 'ﻣ|ﺪَّ'],
    ['Quranic marks', 'ٱلرَّحۡمَٰنِ', 'ﭐ|ﻟ|ﺮَّ|ﺣۡ|ﻤَٰ|ﻦِ'],
    ['small high signs', 'قُلۡۖ', 'ﻗُ|ﻞۡۖ'],
    ['a mark beyond U+FFFF joins through too', 'ب\u{10EFD}ب', 'ﺑ\u{10EFD}|ﺐ'],
    ['an open tanween of the Quran', 'كِتَٰبࣱ', 'ﻛِ|ﺘَٰ|ﺐࣱ'],
    ['tatweel joins', 'مـد', 'ﻣ|ـ|ﺪ'],
    ['tatweel behind a letter that does not join', 'دـ', 'ﺩ|ـ'],
    ['a mark on a tatweel', 'ـَب', 'ـَ|ﺐ'],
    ['a non-joiner parts', 'می‌خواهم', 'ﻣ|ﯽ|ﺧ|ﻮ|ﺍ|ﻫ|ﻢ'],
    ['a joiner shapes a letter alone', 'ه\u200D', 'ﻫ'],
    ['a joiner before a letter', '\u200Dه', 'ﻪ'],
    ['a non-joiner between lam and alef', 'ل\u200Cا', 'ﻝ|ﺍ'],
    ['Persian letters', 'پچژگ', 'ﭘ|ﭽ|ﮋ|ﮒ'],
    ['Persian kaf and ya', 'یک', 'ﯾ|ﮏ'],
    ['Urdu letters', 'ٹڈڑے', 'ﭨ|ﮉ|ﮌ|ﮮ'],
    ['Urdu ha do chashmi and ha gol', 'بھ ہہ', 'ﺑ|ﮫ| |ﮨ|ﮧ'],
    ['alef maksura', 'على', 'ﻋ|ﻠ|ﻰ'],
    ['ta marbuta', 'مدرسة', 'ﻣ|ﺪ|ﺭ|ﺳ|ﺔ'],
    ['letters that have no presentation form stay themselves', 'ڠب', 'ڠ|ﺐ'],
    ['honorific ligatures', 'ﷺ ﷻ', 'ﷺ| |ﷻ'],
    ['the end of an ayah', 'قل\u06DD١', 'ﻗ|ﻞ|\u25C9|١'],
    ['the number sign', '\u0600١٢', '#|١|٢'],
    ['a typed lam-alef key', 'س\uFEFB', 'ﺳ|ﻼ'],
    ['a hamza as a mark', 'ا\u0654ب', 'ﺍ\u0654|ﺏ'],
    ['a mark without a base', '\u064Eب', '\u25CC\u064E|ﺏ'],
    ['a mark on a space', ' \u064Eب', ' \u064E|ﺏ'],
    ['a tab is a space', 'ا\tب', 'ﺍ| |ﺏ'],
    ['a no-break space is a space', 'ا\u00A0ب', 'ﺍ| |ﺏ'],
    ['a control is not sent to the terminal', 'ا\u001Bب', 'ﺍ|\uFFFD|ﺏ'],
    ['half a surrogate pair neither', 'ا\uD83Dب', 'ﺍ|\uFFFD|ﺏ'],
    ['direction marks are not drawn', 'ا\u200Fب', 'ﺍ|ﺏ'],
  ])('%s', (_, text, cells) => {
    expect(glyphs(text)).toBe(cells);
  });

  test('no more than 30 marks are drawn on a letter', () => {
    expect(glyphs(`ب${'\u064E'.repeat(100)}`)).toBe(`ﺏ${'\u064E'.repeat(30)}`);
  });
});

describe('how wide text is', () => {
  test.each<[why: string, text: string, columns: number]>([
    ['letters', 'قال', 3],
    ['lam-alef is one', 'سلام', 3],
    ['marks are none', 'قَالَ', 3],
    ['joiners are none', 'می‌خواهم', 7],
    ['ideographs are two', '日本', 4],
    ['a flag', '🇸🇦', 2],
    ['an emoji of several', '👨‍👩‍👧', 2],
    ['an emoji by its selector', '❤\uFE0F', 2],
    ['a keycap', '1\uFE0F\u20E3', 2],
    ['an ayah sign', '\u06DD', 1],
    ['the longest ligature', '\uFDFD', 1],
    ['nothing', '', 0],
  ])('%s', (_, text, expected) => {
    expect(measure(text)).toBe(expected);
    const [row] = layoutText(text, {width: Math.max(1, expected), direction: 'rtl'});
    expect(row && columns(row)).toBe(Math.max(1, expected));
  });
});
