import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import type {Notice} from '../../source/article/notice.ts';
import {articleOfBytes} from '../../source/article/read-bytes.ts';
import {UnreadableError} from '../../source/article/unreadable-error.ts';
import {epubFile} from './formats/epub-file.ts';

const PLAIN = 'خرجنا فجرا إلى الجبل.\n\nوصلنا ليلا إلى القرية، وكان الناس نياما.';

async function read(bytes: Uint8Array, source = 'a.txt') {
  const notices: Notice[] = [];
  const article = await articleOfBytes(bytes, {source, notice: notice => notices.push(notice)});
  const lines = article.sections.flatMap(({heading, paragraphs}) => [
    ...(heading === null ? [] : [`# ${heading}`]),
    ...paragraphs.map(({text}) => text),
  ]);
  return {article, lines, notices};
}

describe('an article of any bytes', () => {
  test.each<[what: string, bytes: Uint8Array, title: string, lines: string[]]>([
    [
      'Markdown with fields',
      Buffer.from('---\ntitle: الرحلة\nlevel: B1\n---\n\n# الطريق\n\nخرجنا\nفجرا.\n\n- ماء\n- خبز'),
      'الرحلة',
      ['# الطريق', 'خرجنا فجرا.', '• ماء', '• خبز'],
    ],
    [
      'Markdown whose first heading is its title',
      Buffer.from('# الرحلة\n\nخرجنا فجرا.\n\n## الوصول\n\nوصلنا ليلا.'),
      'الرحلة',
      ['خرجنا فجرا.', '# الوصول', 'وصلنا ليلا.'],
    ],
    [
      'a page in windows-1256 that says so',
      iconv.encode(
        '<html><head><meta charset="windows-1256"><title>الرحلة</title><body><h1>الرحلة</h1><p>غدا',
        'windows-1256',
      ),
      'الرحلة',
      ['غدا'],
    ],
    [
      'a page in UTF-8 that says that it is another',
      Buffer.from('<meta charset="windows-1256"><title>الرحلة</title><p>خرجنا فجرا.'),
      'الرحلة',
      ['خرجنا فجرا.'],
    ],
    [
      'a page in UTF-16',
      Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        iconv.encode('<!doctype html><title>الرحلة</title><p>خرجنا فجرا.', 'utf-16le'),
      ]),
      'الرحلة',
      ['خرجنا فجرا.'],
    ],
    [
      'a book',
      epubFile({chapters: [{file: 'a.xhtml', body: '<h2>الطريق</h2><p>خرجنا\u202e فجرا.</p>'}]}),
      'رحلة إلى الجبل',
      ['# الطريق', 'خرجنا فجرا.'],
    ],
    [
      'presentation forms, as they come out of a PDF',
      Buffer.from('ﺧﺮﺟﻨﺎ ﻓﺠﺮﺍ ﺇﻟﻰ ﺍﻟﺠﺒﻞ ﻭﻻ ﻣﺎﺀ.'),
      'خرجنا فجرا إلى الجبل ولا ماء',
      ['خرجنا فجرا إلى الجبل ولا ماء.'],
    ],
  ])('%s', async (_, bytes, title, lines) => {
    const found = await read(bytes);
    expect(found.lines).toEqual(lines);
    expect(found.article.title).toBe(title);
    expect(found.notices).toEqual([]);
  });

  test.each(['windows-1256', 'ISO-8859-6', 'utf-16le', 'utf-16be', 'utf-8'])(
    'the same text in %s is the same article',
    async encoding => {
      const {article} = await read(iconv.encode(PLAIN, encoding));
      expect(article.id).toBe((await read(Buffer.from(PLAIN))).article.id);
    },
  );

  test.each<[what: string, bytes: Uint8Array, line: string, notices: Notice[]]>([
    [
      'stored from left to right',
      Buffer.from('.ةيرقلا ىلإ اليل انلصوو ةنيدملا نم ارجف انجرخ'),
      'خرجنا فجرا من المدينة ووصلنا ليلا إلى القرية.',
      [{kind: 'turnedRound'}],
    ],
    ['perhaps so', Buffer.from('ةيرق'), 'ةيرق', [{kind: 'perhapsBackwards'}]],
    [
      'too short to tell its encoding',
      iconv.encode('ظبي', 'windows-1256'),
      'ظبي',
      [{kind: 'encodingGuessed', encoding: 'windows-1256'}],
    ],
  ])('the reader is told of a text %s', async (_, bytes, line, notices) => {
    expect(await read(bytes)).toMatchObject({lines: [line], notices});
  });

  test.each([
    ['fa', 'این کتاب درباره گل است', 'fa', 'its letters agree'],
    ['ckb', 'ئەم کتێبە', 'ckb', 'a language that letters alone do not tell'],
    ['en', 'خرجنا فجرا', 'ar', 'a page made with an English program'],
    ['', 'خرجنا فجرا', 'ar', 'nothing said'],
  ])('lang="%s" on «%s» is %s: %s', async (lang, text, language) => {
    const {article} = await read(Buffer.from(`<html lang="${lang}"><p>${text}</p></html>`));
    expect(article.language).toBe(language);
  });
});

describe('what is no article says why in one line', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /^the file is empty$/],
    ['a page without text', Buffer.from('<html><body><script>1</script></body></html>'), /no text/],
    ['a book without text', epubFile({chapters: []}), /no text/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /^is a PDF; plain text, Markdown, HTML and EPUB/],
    ['UTF-16 cut in a character', Buffer.from([0xff, 0xfe, 0x42, 0x06, 0x43]), /cut .* byte 4$/],
  ])('%s', async (_, bytes, message) => {
    const reading = read(bytes);
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.not.toThrow(/\n/);
  });
});
