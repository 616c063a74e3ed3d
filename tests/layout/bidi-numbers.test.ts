import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {resolveLevels} from '../../source/layout/bidi.ts';
import {BIDI, bidiClassAt} from '../../source/layout/bidi-class.ts';

const bidi = bidiFactory();

test('the classes that are at hand are those of bidi-js', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit < 0xe000) continue;
    if (bidiClassAt(character, 0) !== BIDI[bidi.getBidiCharTypeName(character)]) {
      wrong.push(unit.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

/** A character or two of every class that such a paragraph may have; what runs from left to right is a number. */
const PIECES = [
  'ب',
  'א',
  '1',
  '٢',
  '+',
  '%',
  ',',
  '.',
  ':',
  '\u064B',
  ' ',
  '!',
  '(',
  ')',
  '«',
  '\t',
];

describe('paragraphs in which only numbers run from left to right', () => {
  test.each<[string, string, string]>([
    ['a European number', 'عام 2020.', '111122221'],
    ['a time, with one separator', 'في 10:30 صباحا', '11122222111111'],
    ['a percent sign behind an Arabic letter is no part of its number', 'بلغ 25%', '1111221'],
    ['but of a number before any letter', '25% منهم', '22211111'],
    ['two separators part two numbers', 'من 1..2', '1112112'],
    ['a range has a sign of its own', 'من 10-12', '11122122'],
    ['a mark goes with the digit it stands on', 'ب1\u064B2', '1222'],
  ])('%s', (_, text, levels) => {
    expect(resolveLevels(text, 'rtl').levels.join('')).toBe(levels);
  });

  test('are resolved as bidi-js resolves them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 16}), pieces => {
        const text = pieces.join('');
        const {levels} = bidi.getEmbeddingLevels(text, 'rtl');
        expect(resolveLevels(text, 'rtl').levels.join('')).toBe(levels.join(''));
      }),
      {numRuns: 3000},
    );
  });
});
