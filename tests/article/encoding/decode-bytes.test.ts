import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {DecodeError} from '../../../source/article/decode.ts';
import {decodeBytes} from '../../../source/article/encoding/decode-bytes.ts';
import {UnreadableError} from '../../../source/article/unreadable-error.ts';

const NEWS =
  'أعلنت وزارة التربية، اليوم، أن المدارس ستفتح أبوابها في السابع من سبتمبر المقبل؛ وقال الوزير إن العدد بلغ 1200 مدرسة. هل هذا كافٍ؟';
const SOFTWARE = 'برنامج Windows 95 لمعالجة النصوص، version 2.0\r\nيعمل على جميع الحواسيب.';
const VOCALISED = 'كَانَ يَا مَا كَانَ، فِي قَدِيمِ الزَّمَانِ، وَلَدٌ صَغِيرٌ يُحِبُّ البَحْرَ.';
const PERSIAN = 'اين کتاب درباره تاريخ ايران است و نويسنده آن در تهران زندگي مي کند؛ چاپ پنجم.';

describe('the encoding is found without being told', () => {
  test.each([
    ['UTF-8', NEWS, 'plain'],
    ['UTF-16LE', NEWS, 'without a mark, as some programs save it'],
    ['UTF-16BE', NEWS, 'the other way round'],
    ['windows-1256', NEWS, 'the old Windows page'],
    ['windows-1256', SOFTWARE, 'with Latin words in it'],
    ['windows-1256', VOCALISED, 'with vowels, whose bytes stand among French letters'],
    ['windows-1256', PERSIAN, 'Persian has four letters more, elsewhere in the page'],
    ['ISO-8859-6', NEWS.replaceAll('«', ''), 'the old Unix page'],
    ['ISO-8859-6', VOCALISED, 'with vowels'],
    ['cp720', 'أعلنت وزارة التربية أن المدارس ستفتح أبوابها في الشهر المقبل.', 'DOS'],
  ])('%s: %s', async (encoding, text) => {
    // Each page has its own letters: what it cannot hold is no part of the example.
    const bytes = iconv.encode(text, encoding);
    const decoded = await decodeBytes(bytes);
    expect(decoded).toEqual({text: iconv.decode(bytes, encoding), encoding, doubt: null});
  });

  test.each([
    [[0xef, 0xbb, 0xbf, ...Buffer.from('نعم')], 'UTF-8'],
    [[0xff, 0xfe, ...iconv.encode('نعم', 'utf-16le')], 'UTF-16LE'],
    [[0xfe, 0xff, ...iconv.encode('نعم', 'utf-16be')], 'UTF-16BE'],
    [[0xff, 0xfe, 0, 0, ...iconv.encode('نعم', 'utf-32le')], 'UTF-32LE'],
    [[0, 0, 0xfe, 0xff, ...iconv.encode('نعم', 'utf-32be')], 'UTF-32BE'],
  ])('a byte order mark settles it: %j', async (bytes, encoding) => {
    expect(await decodeBytes(Uint8Array.from(bytes))).toEqual({text: 'نعم', encoding, doubt: null});
  });
});

describe('a guess is said to be one', () => {
  test.each([
    ['ظبي', 'ISO-8859-6 reads rare letters as common ones'],
    ['غضب وظلم', 'too few letters to count'],
  ])('%s', async text => {
    const {doubt} = await decodeBytes(iconv.encode(text, 'windows-1256'));
    expect(doubt).toMatchObject({kind: 'encodingGuessed'});
  });
});

describe('told, it is not doubted', () => {
  test.each([
    ['windows-1252', 'Genève, déjà vu', 'no Arabic in it'],
    ['cp1256', NEWS, 'by another of its names'],
    ['utf16le', 'word', 'too short to be found'],
  ])('%s', async (encoding, text) => {
    expect((await decodeBytes(iconv.encode(text, encoding), encoding)).text).toBe(text);
  });

  test('what the encoding does not have is counted', async () => {
    const {doubt} = await decodeBytes(Uint8Array.from([0x41, 0xa1, 0xa2]), 'ISO-8859-6');
    expect(doubt).toEqual({kind: 'charactersLost', encoding: 'ISO-8859-6', count: 2});
  });

  test('a name that nobody knows', async () => {
    await expect(decodeBytes(Buffer.from('نعم'), 'windows-9')).rejects.toThrow(UnreadableError);
  });
});

describe('what is no text anywhere, and where', () => {
  const utf8 = [...Buffer.from(NEWS)];
  const windows = [...iconv.encode(NEWS, 'windows-1256')];
  test.each([
    ['UTF-8 cut in a letter', utf8.slice(0, 20), 19, /not valid UTF-8 at byte 19/],
    ['UTF-8 with one bad byte', [...utf8.slice(0, 40), 0xff, ...utf8.slice(40)], 39, /byte 39/],
    ['UTF-8, then windows-1256', [...utf8, ...windows], utf8.length, /not valid UTF-8/],
    ['windows-1256, then UTF-8', [...windows, ...utf8], 0, /not valid UTF-8 at byte 0/],
    ['UTF-16 cut in a letter', [0xff, 0xfe, 0x42, 0x06, 0x43], 4, /UTF-16LE text is cut .*byte 4$/],
    ['half a surrogate pair', [0xff, 0xfe, 0x3d, 0xd8], 2, /not valid UTF-16LE at byte 2/],
    ['a NUL in UTF-16', [0xfe, 0xff, 0x06, 0x42, 0, 0], 4, /not valid UTF-16BE at byte 4/],
    ['a NUL in UTF-8', [...utf8, 0], utf8.length, /binary file/],
    ['a NUL in windows-1256', [...windows, 0], windows.length, /binary file/],
    ['French', [...iconv.encode('Où étiez-vous, François?', 'latin1')], 1, /not valid UTF-8/],
    ['Russian', [...iconv.encode('Привет, как дела?', 'windows-1251')], 0, /not valid UTF-8/],
    ['Greek', [...iconv.encode('Πού είναι το βιβλίο;', 'windows-1253')], 0, /not valid UTF-8/],
    ['Hebrew', [...iconv.encode('שלום עולם', 'windows-1255')], 0, /not valid UTF-8/],
  ])('%s', async (_, bytes, offset, message) => {
    const decoding = decodeBytes(Uint8Array.from(bytes));
    await expect(decoding).rejects.toThrow(DecodeError);
    await expect(decoding).rejects.toThrow(message);
    await expect(decoding).rejects.toThrow(expect.objectContaining({offset}));
  });
});
