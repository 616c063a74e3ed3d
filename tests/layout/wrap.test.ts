import {describe, expect, test} from 'vitest';
import {layoutText} from '../../source/layout/layout-text.ts';

/** The logical text of each row. */
function wrapped(text: string, width: number): string[] {
  return layoutText(text, {width, direction: 'auto'}).map(({start, end}) => text.slice(start, end));
}

describe('where lines break', () => {
  test.each<[why: string, text: string, width: number, rows: string[]]>([
    ['between words', 'قال الرئيس إن الاتفاق قائم', 10, ['قال الرئيس', 'إن الاتفاق', 'قائم']],
    ['a lam-alef is one column', 'لالا لالا', 2, ['لالا', 'لالا']],
    ['marks are none', 'بِسْمِ اللَّهِ', 4, ['بِسْمِ', 'اللَّهِ']],
    ['joiners are none', 'می‌خواهم نه', 7, ['می‌خواهم', 'نه']],
    ['white space at a break is in no row', 'نص   نص', 3, ['نص', 'نص']],
    ['indentation too wide for its word goes', '   بداية', 5, ['بداية']],
    ['a comma never begins a line', 'وصلوا ، ثم', 5, ['وصلو', 'ا ،', 'ثم']],
    ['a question mark never begins a line', 'كم عددهم ؟ قال', 8, ['كم', 'عددهم ؟', 'قال']],
    ['a closing quote never begins a line', 'قال «نعم» ثم خرج', 9, ['قال «نعم»', 'ثم خرج']],
    ['nor where spaces stand inside the quotes', 'قال « نعم » ثم', 7, ['قال', '« نعم »', 'ثم']],
    ['an opening bracket never ends a line', 'قال (الوزير) هنا', 6, ['قال', '(الوزي', 'ر) هنا']],
    ['an ornate parenthesis holds its verse', '﴿بسم الله﴾ هنا', 5, ['﴿بسم', 'الله﴾', 'هنا']],
    ['English quotes too', 'قال: “مرحبا بكم” اليوم', 10, ['قال:', '“مرحبا', 'بكم” اليوم']],
    [
      'quotes that close together stay together',
      'قال «إنه «بيان»» ثم',
      9,
      ['قال «إنه', '«بيان»»', 'ثم'],
    ],
    [
      'a word too long is cut before its last letter, not before the quote',
      '«داخلي»',
      6,
      ['«داخل', 'ي»'],
    ],
    ['a dot sticks to its word', 'نص. نص.', 3, ['نص.', 'نص.']],
    ['a no-break space holds', '100\u00A0كم في', 6, ['100\u00A0كم', 'في']],
    ['a narrow no-break space holds', '100\u202Fكم في', 6, ['100\u202Fكم', 'في']],
    ['a word joiner holds', 'كلمة\u2060كلمة', 5, ['كلمة\u2060ك', 'لمة']],
    ['a zero-width space breaks', 'كلمة\u200Bكلمة', 5, ['كلمة\u200B', 'كلمة']],
    ['a number keeps its percent sign', 'سعر 15 % اليوم', 6, ['سعر', '15 %', 'اليوم']],
    ['a time is not parted where it fits', 'في 13:00 يوم', 7, ['في', '13:00', 'يوم']],
    ['a decimal is not parted', 'نحو ٣٫٥ مليون', 5, ['نحو', '٣٫٥', 'مليون']],
    ['a word holds its hyphen', 'متوسط-المدى', 7, ['متوسط-', 'المدى']],
    ['a minus sign holds its number', 'نحو -5 درجات', 5, ['نحو', '-5', 'درجات']],
    [
      'a URL breaks at its slashes',
      'https://a.example/path/to/page',
      12,
      ['https://', 'a.example/', 'path/to/page'],
    ],
    ['a long word is cut by clusters', 'الاستقلالية', 5, ['الاستق', 'لالية']],
    ['a long run of tatweel is cut', 'ـــــــ', 3, ['ـــ', 'ـــ', 'ـ']],
    ['an emoji family is one piece', '👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧']],
    ['ideographs break anywhere, two columns each', '日本語テ', 5, ['日本', '語テ']],
    ['an accent stays on its letter', 'e\u0301e\u0301', 1, ['e\u0301', 'e\u0301']],
    ['line ends in the text are kept', 'سطر\nسطر\r\n\nسطر', 9, ['سطر', 'سطر', '', 'سطر']],
    ['an empty text has one row', '', 5, ['']],
    ['width 1', 'لَا إله', 1, ['لَا', 'إ', 'ل', 'ه']],
    ['a width below 1 counts as 1', 'اب', 0, ['ا', 'ب']],
  ])('%s', (_, text, width, rows) => {
    expect(wrapped(text, width)).toEqual(rows);
  });

  test('quotes and brackets never stand at the wrong end of a line, at any width', () => {
    const text =
      'وقال الوزير في بيانه: «إن الاتفاق (الموقع في «مينسك») سيبقى ساريًا»، ثم أضاف [مازحًا]: "لا تعليق"؛ وانصرف!';
    for (let width = 4; width <= 80; width++) {
      for (const row of wrapped(text, width)) {
        expect(row).not.toMatch(/^[»)\]،؛!:.]/);
        expect(row).not.toMatch(/[«([]$/);
      }
    }
  });
});
