import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clean} from '../../source/article/clean.ts';

describe('what never gets through', () => {
  test.each([
    ['أ\u001b[31mحمر\u001b[0m', 'أحمر', 'colours'],
    ['أ\u001b[2J\u001b[1;1Hب', 'أب', 'clearing the screen'],
    ['أ\u001b]0;title\u0007ب', 'أب', 'a window title, ended by BEL'],
    ['أ\u001b]8;;http://x\u001b\\ب\u001b]8;;\u001b\\', 'أب', 'a link, ended by ST'],
    ['أ\u001b]52;c;YQ==\u009cب', 'أب', 'the clipboard, ended by a C1 ST'],
    ['أ\u001bPtmux;\u001b\u001b]52;c;YQ==\u0007\u001b\\ب', 'أب', 'DCS with another inside'],
    ['أ\u009b31mب', 'أب', 'CSI as one C1 control'],
    ['أ\u009d0;t\u0007ب', 'أب', 'OSC as one C1 control'],
    ['أ\u001b(Bب\u001bcج', 'أبج', 'character set, reset'],
    ['أ\u001b]0;بلا نهاية\nسطر', 'أ0;بلا نهاية\nسطر', 'an open string does not eat the article'],
    ['أ\u001b[999', 'أ', 'a sequence cut by the end'],
    ['أ\u001b', 'أ', 'ESC at the end'],
    ['أ\u0000\u0008\u0007\u007f\u0081ب', 'أب', 'controls'],
    ['\u202eقلب\u202c \u2066عزل\u2069 \u200e\u200f\u061c', 'قلب عزل ', 'bidi controls'],
    ['أ\ue000\u{f0000}\u{10fffd}ب', 'أب', 'private use'],
    ['أ\ufdd0\uffff\u{1ffff}\u0378ب', 'أب', 'noncharacters and unassigned'],
    ['أ\ud800ب\udc00', 'أب', 'lone surrogates'],
    ['\ufeffأ\u00ad\u200b\u2060ب\u{e0041}', 'أب', 'invisible format characters'],
    [`م${'\u064b'.repeat(1000)}ا`, `م${'\u064b'.repeat(16)}ا`, 'a tower of marks'],
  ])('%j → %j (%s)', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('what becomes something else, and what stays', () => {
  test.each([
    ['أ\r\nب\rج\u2028د\u2029هـ\u0085و\fز', 'أ\nب\nج\nد\nهـ\nو\nز', 'line breaks'],
    ['أ\tب\u00a0ج\u2003د\u3000هـ', 'أ ب ج د هـ', 'tabs and odd spaces'],
    ['\ufedf\ufefc\u0645', 'للام', 'presentation forms'],
    ['م\ufe76ا', 'مَا', 'a mark in presentation form'],
    ['محمد ﷺ', 'محمد ﷺ', 'honorific ligatures stay'],
    ['﴿آية﴾', '﴿آية﴾', 'ornate brackets stay'],
    ['ا\u0653 ي\u0654 e\u0301', 'آ ئ é', 'decomposed letters are composed'],
    ['الطَّالِبُ مـــن', 'الطَّالِبُ مـــن'.normalize('NFC'), 'tashkeel and tatweel stay'],
    ['می\u200cخواهم', 'می\u200cخواهم', 'ZWNJ between letters stays'],
    ['مَ\u200cخ', 'مَ\u200cخ', 'also after a mark'],
    ['می\u200c خواهم\u200c', 'می خواهم', 'ZWNJ at the edge of a word goes'],
    ['م\u200c\u200d\u200cخ', 'م\u200cخ', 'one is enough'],
    ['\u06dd١ ١\u06de', '\u06dd١ ١\u06de', 'signs of the Quran that are drawn stay'],
    ['😀 ½ ﬁ', '😀 ½ ﬁ', 'other compatibility characters stay'],
  ])('%j → %j (%s)', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'\u001b\u009b\u009d\u0090\u0007[]P\\;3mا\n\r \u200c\u200d\u202e\u064e\ufefb',
    ),
    fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
  ),
  maxLength: 60,
});

test('any text: nothing invisible is left, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(hostile, text => {
      const cleaned = clean(text);
      expect(cleaned).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Bidi_Control}]/u);
      expect(clean(cleaned)).toBe(cleaned);
    }),
    {numRuns: 2000},
  );
});
