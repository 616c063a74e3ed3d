import {describe, expect, test} from 'vitest';
import {htmlBlocks} from '../../../source/article/formats/html-blocks.ts';
import {UnreadableError} from '../../../source/article/unreadable-error.ts';

/** Blocks as a list of lines: a heading with # before it. */
const linesOf = async (html: string) =>
  (await htmlBlocks(html)).blocks.map(({kind, text}) => (kind === 'heading' ? `# ${text}` : text));

describe('blocks of HTML', () => {
  test.each<[html: string, lines: string[], why: string]>([
    ['<p>أول<p>ثان', ['أول', 'ثان'], 'a paragraph need not be closed'],
    ['<p>سطر\n  آخر</p>', ['سطر آخر'], 'a line break in the source is a space'],
    ['<h2>عنوان</h2>نص', ['# عنوان', 'نص'], 'text need not stand in a paragraph'],
    ['<h1>عنوان <small>فرعي</small></h1>', ['# عنوان فرعي'], 'inline elements in a heading'],
    ['<ul><li>خبز<li>ملح</ul>', ['• خبز', '• ملح'], 'a list'],
    ['<ol start=3><li>خبز</li><li>ملح</li></ol>', ['3. خبز', '4. ملح'], 'numbers from a start'],
    [
      '<ol><li>خبز<ul><li>أسمر</li></ul></li><li>ملح</li></ol>',
      ['1. خبز', '• أسمر', '2. ملح'],
      'a list in a list',
    ],
    ['<ul><li><p>خبز</p><p>طازج</p></ul>', ['• خبز', 'طازج'], 'the bullet stands once'],
    ['<p>يا ليل<br>طل</p>', ['يا ليل', 'طل'], 'verses'],
    ['<p>زر <a href="https://e.org/a">الموقع</a>.</p>', ['زر الموقع.'], 'a link is its text'],
    ['<p><img src="a.png" alt="خريطة"></p>', ['خريطة'], 'a picture is its description'],
    ['<p><img src="a.png"></p>', [], 'or nothing'],
    [
      '<table><tr><th>المدينة</th><th>السكان</th></tr><tr><td>بغداد</td><td>8</td></tr></table>',
      ['المدينة | السكان', 'بغداد | 8'],
      'a row of a table',
    ],
    ['<p>أ<script>x("<p>ب</p>")</script>ج</p>', ['أج'], 'no programs'],
    ['<style>p{}</style><p>أ</p><nav><a>الرئيسية</a></nav>', ['أ'], 'no styles, no menus'],
    ['<p hidden>أ</p><p aria-hidden="true">ب</p><p>ج</p>', ['ج'], 'nothing hidden'],
    [
      '<pre>خبز\n\nملح <b>أبيض</b></pre><p>أ\nب</p>',
      ['خبز', 'ملح أبيض', 'أ ب'],
      'lines that were set by hand',
    ],
    ['<pre>أول السطر<br>ثانيه', ['أول السطر', 'ثانيه'], 'and not closed'],
    ['<blockquote>قول<p>مأثور</p></blockquote>', ['قول', 'مأثور'], 'a quotation'],
    ['<p>&laquo;نعم&raquo; &amp; &#x644;&#1575; &nbsp;</p>', ['«نعم» & لا'], 'entities'],
    ['<p>قال <q>نعم</q></p>', ['قال «نعم»'], 'a quotation in the line'],
    ['<ruby>漢<rt>かん</rt></ruby>', ['漢'], 'no reading aids between letters'],
    ['<p>* * *</p><p>---</p>', [], 'ornaments are no text'],
    ['<p>أ<b>ب</p><p>ج</b>د', ['أب', 'جد'], 'elements that overlap'],
    ['<p>أ</p', ['أ'], 'cut in a tag'],
  ])('%s', async (html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });

  test('what the document says of itself', async () => {
    const html = '<html lang="fa" dir="rtl"><title>عنوان &amp;\n صفحه</title><body><p>متن';
    expect(await htmlBlocks(html)).toMatchObject({title: 'عنوان & صفحه', language: 'fa'});
  });

  test.each<[html: string, directions: (string | undefined)[], why: string]>([
    ['<p>أ</p>', [undefined], 'nothing said'],
    ['<p dir="ltr">أ</p><p>ب</p>', ['ltr', undefined], 'of the paragraph'],
    [
      '<div dir=RTL>a<p>b</p><p dir=ltr>c</p>d</div>e',
      ['rtl', 'rtl', 'ltr', 'rtl', undefined],
      'of what is around it',
    ],
    ['<p dir="rtl">a <b dir="ltr">b</b></p>', ['rtl'], 'not of a word in it'],
    ['<p dir="auto">أ</p><p dir="x">ب</p>', [undefined, undefined], 'nothing else'],
    [
      '<ul dir="rtl"><li>a</ul><blockquote dir="ltr">ب</blockquote>',
      ['rtl', 'ltr'],
      'of lists and quotations',
    ],
  ])('the direction of %s', async (html, directions) => {
    const {blocks} = await htmlBlocks(html);
    expect(blocks.map(block => (block.kind === 'paragraph' ? block.direction : null))).toEqual(
      directions,
    );
  });

  test('a million nested elements are refused', async () => {
    await expect(htmlBlocks('<div>'.repeat(1_000_000))).rejects.toThrow(UnreadableError);
  });

  test('a million elements beside each other are not', async () => {
    expect((await htmlBlocks('<i>أ</i>'.repeat(1_000_000))).blocks).toHaveLength(1);
  });
});
