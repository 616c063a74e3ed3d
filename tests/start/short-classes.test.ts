import {expect, test} from 'vitest';
import {writtenOut} from '../../scripts/short-classes.mjs';

/** Up to Arabic, the other two blocks of Arabic, and its presentation forms. */
const LOOKED_AT = [
  [0, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8ff],
  [0xfe70, 0xfeff],
] as const;

test.each(['L', 'M', 'N', 'Nd', 'Script=Arabic', 'Script=Latin'])(
  'where the rules look, %s has the characters that Unicode gives it',
  name => {
    const [unicode, short] = [`\\p{${name}}`, writtenOut(`\\p{${name}}`)].map(
      source => new RegExp(`^${source}$`, 'u'),
    );
    const differing = LOOKED_AT.flatMap(([from, to]) =>
      Array.from({length: to - from + 1}, (_, index) => String.fromCharCode(from + index)),
    ).filter(
      character => /\P{Cn}/u.test(character) && unicode?.test(character) !== short?.test(character),
    );
    expect(differing).toEqual([]);
  },
);

test.each([
  ['\\p{L}{2}', 'ab', true, 'by itself'],
  ['[^\\p{L}\\p{N}]+', '،؟ ', true, 'in a class'],
  ['[^\\p{L}\\p{N}]+', 'ب', false, 'in a class that is turned round'],
  ['[\\]\\p{N}]', '٣', true, 'behind an escaped bracket'],
  ['\\\\p', '\\p', true, 'a backslash before a p is none'],
  ['\\p{L}', 'ﻻ', true, 'a presentation form'],
  ['\\p{L}', '漢', true, 'a letter of a far script'],
  ['\\p{L}', '😀', false, 'no letter'],
  ['\\p{L}', '€', false, 'a sign of all scripts'],
  ['\\p{L}', '™', false, 'a sign among letters'],
  ['[\\p{L}\\p{M}]+', 'हिन्दी', true, 'letters and marks of a far script'],
  ['(?!\\p{Script=Arabic})\\p{L}+', 'Türkçe', true, 'a script'],
  ['\\p{Script=Arabic}+', 'گفتوگو', true, 'the Arabic of Persian'],
])('%s finds %s: %s, %s', (source, text, found) => {
  expect(new RegExp(`^(?:${writtenOut(source)})$`, 'u').test(text)).toBe(found);
});
