import {expect, test} from 'vitest';
import {writtenOut} from '../../scripts/short-classes.mjs';

const LAST_OF_THE_FIRST_SCRIPTS = 0x700;

test.each(['L', 'M', 'N', 'Nd'])(
  'up to Arabic, %s has the characters that Unicode gives it',
  name => {
    const [unicode, short] = [`\\p{${name}}`, writtenOut(`\\p{${name}}`)].map(
      source => new RegExp(`^${source}$`, 'u'),
    );
    const differing = Array.from({length: LAST_OF_THE_FIRST_SCRIPTS}, (_, point) =>
      String.fromCharCode(point),
    ).filter(character => unicode?.test(character) !== short?.test(character));
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
])('%s finds %s: %s, %s', (source, text, found) => {
  expect(new RegExp(`^(?:${writtenOut(source)})$`, 'u').test(text)).toBe(found);
});
