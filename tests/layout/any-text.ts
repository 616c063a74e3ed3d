import fc from 'fast-check';

const oneOf = (characters: string) => fc.constantFrom(...characters);

/** Pieces of text that a layout may get wrong, the common ones more often. */
const piece = fc.oneof(
  {weight: 12, arbitrary: oneOf('ابتجحدذرزسعفقكلمنهويىةأإآؤئء')},
  {weight: 4, arbitrary: oneOf('لالا')},
  {weight: 6, arbitrary: fc.constant(' ')},
  {weight: 4, arbitrary: oneOf('\u064B\u064E\u0650\u0651\u0652\u0670\u06D6\u0654\u0615')},
  {weight: 2, arbitrary: oneOf('abcXYZé')},
  {weight: 3, arbitrary: oneOf('0123456789٠١٢٣٩۴')},
  {weight: 3, arbitrary: oneOf('()[]{}«»‹›"“”\'‘’﴾﴿')},
  {weight: 3, arbitrary: oneOf('.,،؛؟!:/-–—%٪+×#@…_*')},
  {weight: 1, arbitrary: oneOf('پچژگکیےہھٹڈڑںٱ')},
  {
    weight: 1,
    arbitrary: oneOf('\u0640\u200C\u200D\u200B\u200E\u200F\u00A0\u202F\u2060\u00AD\uFEFF'),
  },
  {weight: 1, arbitrary: oneOf('\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D\u202E\u061C')},
  {weight: 1, arbitrary: oneOf('\u06DD\u0600\u0601\u0890\u08E2\uFDFA\uFDFD\uFEFB\uFE91')},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '日',
      '本',
      '한',
      '👍',
      '👍🏽',
      '🇸🇦',
      '👨‍👩‍👧',
      '❤\uFE0F',
      '1\uFE0F\u20E3',
    ),
  },
  {weight: 1, arbitrary: oneOf('אבגܐߊकิ\u0301\u20DD\u0903\u093E')},
  {weight: 1, arbitrary: oneOf('\t\n\u2028\u0000\u001B\u0085\uD83D')},
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 2})},
);

/** Text of any kind, Arabic mostly. */
export const anyText = fc.array(piece, {maxLength: 60}).map(pieces => pieces.join(''));

export const anyWidth = fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 80}));

export const anyDirection = fc.constantFrom('rtl', 'ltr', 'auto');
