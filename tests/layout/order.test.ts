import {describe, expect, test} from 'vitest';
import type {Direction} from '../../source/layout/bidi.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {asRead, drawn} from './as-read.ts';

function laidOut(text: string, direction: Direction = 'rtl') {
  const [row] = layoutText(text, {width: 200, direction});
  if (!row) throw new Error('no row');
  return row;
}

describe('in which order a row is read (UAX #9)', () => {
  test.each<[why: string, text: string, read: string]>([
    ['a time', 'اجتمعوا في الساعة 13:00 بتوقيت باكو', 'اجتمعوا في الساعة |13:00| بتوقيت باكو'],
    ['a date with slashes', 'في 20/09/2023م', 'في |20/09/2023|م'],
    ['month names with a slash', 'في 20 أيلول/سبتمبر 2023', 'في |20| أيلول/سبتمبر |2023'],
    ['a date with hyphens runs on from right to left', 'يوم 2023-09-20', 'يوم |2023|-|09|-|20'],
    ['a range of years', 'من 1990-1994 فقط', 'من |1990|-|1994| فقط'],
    ['a range of years in Arabic digits', 'من ١٩٩٠–١٩٩٤', 'من |١٩٩٠|–|١٩٩٤'],
    ['a decimal point and a thousands comma', 'نحو 2.5 من 4,400', 'نحو |2.5| من |4,400'],
    ['the Arabic ones', 'نحو ٣٫٥ من ٤٬٤٠٠', 'نحو |٣٫٥| من |٤٬٤٠٠'],
    ['a percent sign after Latin digits', 'بنسبة 15% فقط', 'بنسبة |15|% فقط'],
    ['and the Arabic one', 'بنسبة ١٥٪ فقط', 'بنسبة |١٥|٪ فقط'],
    ['a minus sign is read before its number', 'بلغت -5 درجات', 'بلغت -|5| درجات'],
    ['degrees', 'من 5 إلى 7° اليوم', 'من |5| إلى |7|° اليوم'],
    ['a price', 'ثمنه $100 لا غير', 'ثمنه $|100| لا غير'],
    ['a fraction', 'نسبة 3/4 منها', 'نسبة |3/4| منها'],
    ['a product', 'مساحة 3×4 م²', 'مساحة |3|×|4| م|²'],
    ['a list number', '1. بند', '1|. بند'],
    ['a bullet stays at the right', '• بند', '• بند'],
    ['Latin words keep their order', 'قال John Smith اليوم', 'قال |John Smith| اليوم'],
    [
      'brackets after a Latin word are its own',
      'شركة Microsoft (MSFT) قالت',
      'شركة |Microsoft (MSFT)| قالت',
    ],
    ['brackets of the sentence are not', 'قال John (الوزير) هنا', 'قال |John| (الوزير) هنا'],
    [
      'a URL',
      'راجع https://a.example/b?c=1&d=2 للمزيد',
      'راجع |https://a.example/b?c=1&d=2| للمزيد',
    ],
    ['a mail address', 'البريد user@a.example هنا', 'البريد |user@a.example| هنا'],
    ['a hashtag', 'وسم #سلام هنا', 'وسم #سلام هنا'],
    [
      'nested quotes and brackets',
      'قال «إن (اتفاق "مينسك") قائم» اليوم',
      'قال «إن (اتفاق "مينسك") قائم» اليوم',
    ],
    ['a full stop ends the line at the left', 'عام 2020.', 'عام |2020|.'],
    ['an English quotation', 'قال "Hello, world!" وخرج', 'قال "|Hello, world|!" وخرج'],
    ['the end of an ayah', 'نعبد\u06DD٥ إياك', 'نعبد|\u25C9٥| إياك'],
    ['an emoji stands where it was typed', 'مرحبا 👍 صديقي', 'مرحبا 👍 صديقي'],
    ['ideographs are left to right', 'اليابان 日本 بلد', 'اليابان |日本| بلد'],
    ['Hebrew', 'עברית وعربية', 'עברית وعربية'],
    ['a left-to-right mark turns the range', 'من 1990\u200E-1994', 'من |1990-1994'],
    ['an isolate keeps its content together', 'قال \u2066a, b\u2069 ثم', 'قال |a, b| ثم'],
  ])('%s', (_, text, read) => {
    expect(asRead(laidOut(text))).toBe(read);
  });

  test.each<[why: string, text: string, direction: Direction, drawn: RegExp]>([
    ['Arabic begins at the right edge', 'قال', 'auto', /^ +ﻝﺎﻗ$/],
    ['English at the left one', 'He said', 'auto', /^He said +$/],
    [
      'an English paragraph keeps an Arabic word inside',
      'He said «سلام» twice.',
      'auto',
      /^He said «ﻡﻼﺳ» twice\. +$/,
    ],
    ['an Arabic paragraph an English one', 'كلمة «peace» هنا.', 'auto', /^ +\.ﺎﻨﻫ «peace» ﺔﻤﻠﻛ$/],
    ['digits alone are left to right', '13:00', 'auto', /^13:00 +$/],
    ['unless the paragraph is not', '13:00', 'rtl', /^ +13:00$/],
    [
      'most of it Arabic, though it begins Latin',
      'Apple أعلنت نتائجها',
      'majority',
      /^ +ﺎﻬﺠﺋﺎﺘﻧ ﺖﻨﻠﻋﺃ Apple$/,
    ],
    [
      'most of it Latin, though it begins Arabic',
      'سلام is Arabic for peace',
      'majority',
      /^ﻡﻼﺳ is Arabic for peace +$/,
    ],
    [
      'a long address is one word',
      'راجع https://a.example/long/path هنا',
      'majority',
      /^ +ﺎﻨﻫ https:\S+ ﻊﺟﺍﺭ$/,
    ],
    ['a URL', 'https://a.example/b', 'majority', /^https:\S+ +$/],
    ['stars between paragraphs', '* * *', 'majority', /^ +\* \* \*$/],
  ])('%s', (_, text, direction, expected) => {
    expect(drawn(laidOut(text, direction))).toMatch(expected);
  });
});

describe('signs that have a mirror image are mirrored where they stand right to left (L4)', () => {
  test.each<[opening: string, closing: string]>([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['<', '>'],
    ['«', '»'],
    ['‹', '›'],
    ['≤', '≥'],
    ['⟨', '⟩'],
    ['（', '）'],
  ])('%s %s', (opening, closing) => {
    expect(drawn(laidOut(`${opening}بب${closing}`)).trim()).toBe(`${opening}ﺐﺑ${closing}`);
    expect(drawn(laidOut(`${opening}ab${closing}`, 'ltr')).trim()).toBe(`${opening}ab${closing}`);
  });

  test.each<[why: string, text: string, drawn: string]>([
    ['one bracket alone', 'بب)', '(ﺐﺑ'],
    ['ornate parentheses are not mirrored by Unicode', '﴿بب﴾', '﴾ﺐﺑ﴿'],
    ['straight and curly quotes have no mirror image', '“بب”', '”ﺐﺑ“'],
    ['a slash has none', 'ب/ب', 'ﺏ/ﺏ'],
  ])('%s', (_, text, expected) => {
    expect(drawn(laidOut(text)).trim()).toBe(expected);
  });
});
