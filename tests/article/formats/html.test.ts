import {describe, expect, test} from 'vitest';
import {readHtml} from '../../../source/article/formats/html.ts';

const SENTENCE =
  'افتتح الوزير صباح اليوم المكتبة الوطنية الجديدة، وهي أكبر مكتبة في البلاد، وتضم أكثر من مليون كتاب في مختلف العلوم.';
const MENU = '<ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul>';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>افتتاح المكتبة - صحيفة</title>
<meta name="author" content="سلمى حداد"></head><body>
<div class="header menu">${MENU}</div>
<article><h1>افتتاح المكتبة</h1><p>${SENTENCE}</p><h2>قاعات القراءة</h2><p>${SENTENCE}</p><p>${SENTENCE}</p></article>
<div class="sidebar related">${MENU}</div><footer>جميع الحقوق محفوظة</footer></body></html>`;

describe('web pages', () => {
  test('the main text without what stands around it', async () => {
    const {blocks, meta, language} = await readHtml(PAGE);
    expect(blocks.filter(({kind}) => kind === 'heading').map(({text}) => text)).toContain(
      'قاعات القراءة',
    );
    expect(blocks.filter(({text}) => text === SENTENCE)).toHaveLength(3);
    expect(JSON.stringify(blocks)).not.toMatch(/الرئيسية|رياضة|الحقوق/);
    expect(blocks.find(({text}) => text === SENTENCE)).toMatchObject({direction: 'rtl'});
    expect({meta, language}).toEqual({meta: {author: 'سلمى حداد'}, language: 'ar'});
  });

  test('a page with too little text to tell is read whole', async () => {
    const {blocks, title} = await readHtml('<title>رسالة</title><h1>سلام</h1><p>كيف الحال؟');
    expect(title).toBe('رسالة');
    expect(blocks.map(({text}) => text)).toEqual(['سلام', 'كيف الحال؟']);
  });

  test('a book of a page is read whole', async () => {
    const chapters = Array.from({length: 40}, (_, n) => `<h2>فصل ${n}</h2>`);
    const html = chapters.map(chapter => chapter + `<p>${SENTENCE}</p>`.repeat(800)).join('');
    const {blocks} = await readHtml(html);
    expect(blocks).toHaveLength(40 * 801);
  });
});
