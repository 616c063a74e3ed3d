import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {readEpub} from '../../../source/article/formats/epub.ts';
import {UnreadableError} from '../../../source/article/unreadable-error.ts';
import {epubFile} from './epub-file.ts';

const linesOf = async (book: Uint8Array) =>
  (await readEpub(book)).blocks.map(({kind, text}) => (kind === 'heading' ? `# ${text}` : text));

const TWO = [
  {file: 'b.xhtml', body: '<h1>الطريق</h1><p>خرجنا فجرا.</p>'},
  {file: 'a.xhtml', body: '<p>وصلنا ليلا.</p>'},
];

describe('books', () => {
  test.each<[what: string, book: Uint8Array, lines: string[]]>([
    [
      'chapters come in the order of the spine',
      epubFile({chapters: TWO}),
      ['# الطريق', 'خرجنا فجرا.', 'وصلنا ليلا.'],
    ],
    [
      'a chapter without a heading has its title from the contents',
      epubFile({chapters: TWO, contents: {'b.xhtml': 'الأول', 'a.xhtml': 'الوصول'}}),
      ['# الطريق', 'خرجنا فجرا.', '# الوصول', 'وصلنا ليلا.'],
    ],
    [
      'in EPUB 2 as well',
      epubFile({chapters: TWO, contents: {'a.xhtml': 'الوصول'}, version: 2}),
      ['# الطريق', 'خرجنا فجرا.', '# الوصول', 'وصلنا ليلا.'],
    ],
    [
      'a cover without text and a part beside the text are left out',
      epubFile({
        chapters: [
          {file: 'cover.xhtml', body: '<img src="c.png" alt=""/>'},
          ...TWO.slice(1),
          {file: 'notes.xhtml', body: '<p>هامش</p>', linear: 'no'},
        ],
      }),
      ['وصلنا ليلا.'],
    ],
    [
      'file names may be escaped',
      epubFile({chapters: [{file: 'text/%D9%81%D8%B5%D9%84%201.xhtml', body: '<p>نص</p>'}]}),
      ['نص'],
    ],
    [
      'encrypted fonts hinder nobody',
      epubFile({
        chapters: TWO.slice(1),
        files: {
          'META-INF/encryption.xml':
            '<encryption><enc:CipherReference URI="OEBPS/fonts/a.otf"/></encryption>',
        },
      }),
      ['وصلنا ليلا.'],
    ],
  ])('%s', async (_, book, lines) => {
    expect(await linesOf(book)).toEqual(lines);
  });

  test('what a book says of itself', async () => {
    expect(await readEpub(epubFile({chapters: TWO}))).toMatchObject({
      title: 'رحلة إلى الجبل',
      meta: {author: 'ليلى منصور'},
      language: 'ar',
    });
  });
});

/** The same bytes with every occurrence of a name put in place of another of the same length. */
function renamed(bytes: Uint8Array, name: string, other: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(name, other), 'latin1');
}

/** Sets a bit of the flags of every packed entry, in both places where a ZIP archive has them. */
function flagged(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [signature, offset] of [
    ['PK\u0001\u0002', 8],
    ['PK\u0003\u0004', 6],
  ] as const) {
    for (let at = copy.indexOf(signature); at !== -1; at = copy.indexOf(signature, at + 1)) {
      const isPacked = copy.readUInt16LE(at + offset + 2) !== 0;
      if (isPacked) copy.writeUInt16LE(copy.readUInt16LE(at + offset) | bit, at + offset);
    }
  }
  return copy;
}

describe('books that are refused', () => {
  const book = epubFile({chapters: TWO});
  const huge = epubFile({
    chapters: Array.from({length: 9}, (_, n) => ({
      file: `${n}.xhtml`,
      body: ' '.repeat(8 * 1024 * 1024),
    })),
  });
  const many = zipSync(
    Object.fromEntries(Array.from({length: 20_001}, (_, n) => [`${n}`, strToU8('')])),
    {level: 0},
  );
  const cipher = '<encryption><CipherReference URI="OEBPS/a.xhtml"/></encryption>';
  test.each<[what: string, bytes: Uint8Array, message: RegExp]>([
    ['more text than the limit', huge, /more than 64 MiB/],
    ['more files than any book', many, /more than 20000 files/],
    ['.. in a file name', renamed(book, 'OEBPS/a.xhtml', '../../a.xhtml'), /outside itself/],
    ['an absolute file name', renamed(book, 'OEBPS/a.xhtml', '/etc/a..xhtml'), /outside itself/],
    [
      '.. in the list of its files',
      epubFile({chapters: [{file: '../../etc/passwd', body: ''}]}),
      /outside itself/,
    ],
    ['encrypted by ZIP', flagged(book, 1), /encrypted/],
    [
      'encrypted by the publisher',
      epubFile({chapters: TWO, files: {'META-INF/encryption.xml': cipher}}),
      /encrypted \(DRM\)/,
    ],
    ['cut', book.subarray(0, book.length - 40), /damaged/],
    ['no archive', strToU8('PK\u0003\u0004'), /damaged/],
    [
      'no container',
      zipSync({mimetype: strToU8('application/epub+zip')}),
      /lacks .*container\.xml/,
    ],
    [
      'a chapter that is not there',
      renamed(book, 'OEBPS/a.xhtml', 'OEBPS/z.xhtml'),
      /lacks its own file OEBPS\/a\.xhtml/,
    ],
    [
      'a list nested without end',
      epubFile({chapters: TWO, files: {'OEBPS/book.opf': '<a>'.repeat(100_000)}}),
      /nested/,
    ],
  ])('%s', async (_, bytes, message) => {
    const reading = readEpub(bytes);
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toThrow(message);
  });

  test('a file that unpacks to more than it says', async () => {
    const bomb = Buffer.from(
      epubFile({chapters: [{file: 'a.xhtml', body: 'أ'.repeat(1_000_000)}]}),
    );
    // The size that the central directory tells of the chapter, the last file but one of the list.
    const entry = bomb.lastIndexOf('OEBPS/a.xhtml') - 46;
    bomb.writeUInt32LE(100, entry + 24);
    await expect(readEpub(bomb)).rejects.toThrow(/damaged/);
  });
});
