import {describe, expect, test} from 'vitest';
import {DecodeError, decodeUtf8} from '../../source/article/decode.ts';

const arabic = [...Buffer.from('قال: «نعم»')];

describe('what is UTF-8', () => {
  test.each([
    [arabic, 'قال: «نعم»', 'plain'],
    [[0xef, 0xbb, 0xbf, ...arabic], 'قال: «نعم»', 'a byte order mark is no text'],
    [[0xf0, 0x9f, 0x98, 0x80], '😀', 'four bytes'],
    [[], '', 'nothing'],
    [[...Buffer.from('أ\u001b[31mب\u001b[0m')], 'أ\u001b[31mب\u001b[0m', 'coloured output is text'],
  ])('%j', (bytes, text) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text);
  });
});

describe('what is not, and where', () => {
  test.each([
    ['a lone continuation byte', [0x61, 0x80], 1, /not valid UTF-8 .*byte 1$/],
    ['a sequence cut by the end of the file', [...arabic, 0xd9], arabic.length, /byte 18$/],
    ['a sequence cut by another letter', [0xd9, 0x61], 0, /byte 0$/],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1, /byte 1$/],
    ['an overlong three-byte sequence', [0xe0, 0x80, 0xaf], 0, /byte 0$/],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, /byte 1$/],
    ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0, /byte 0$/],
    ['0xFF after a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 4, /byte 4$/],
    ['UTF-16, little end first', [0xff, 0xfe, 0x42, 0x06], 0, /UTF-16/],
    ['UTF-16, big end first', [0xfe, 0xff, 0x06, 0x42], 0, /UTF-16/],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x42, 0x06, 0, 0], 0, /UTF-32/],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0], 7, /binary file.*byte 7\)/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 8, /binary file/],
    ['many controls', [0x61, 1, 2, 3, 4], 1, /binary file.*byte 1\)/],
    [
      'Windows-1256',
      [0xde, 0xc7, 0xe1, 0x20, 0xe4, 0xda, 0xe3],
      0,
      /byte 0 \(it may be Windows-1256\)/,
    ],
  ])('%s', (_, bytes, offset, message) => {
    const decode = () => decodeUtf8(Uint8Array.from(bytes));
    expect(decode).toThrow(DecodeError);
    expect(decode).toThrow(message);
    expect(decode).toThrow(expect.objectContaining({offset}));
    expect(decode).not.toThrow(/\n/);
  });
});
