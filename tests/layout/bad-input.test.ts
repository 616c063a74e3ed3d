import {describe, expect, test} from 'vitest';
import {layoutText} from '../../source/layout/layout-text.ts';
import {columns, drawn, inLogicalOrder} from './as-read.ts';

/** Lays out, and checks that the rows hold the whole text in order. */
function allRows(text: string, width: number) {
  const rows = layoutText(text, {width, direction: 'rtl'});
  let at = 0;
  for (const row of rows) {
    if (row.start !== at || columns(row) !== width) throw new Error(`row at ${row.start}`);
    at = row.end;
  }
  expect(at).toBe(text.length);
  return rows;
}

// A quadratic layout would take minutes for each of these, and the test's patience is 30 seconds.
describe('hostile text is laid out whole', () => {
  test('a paragraph of a megabyte without a space', () => {
    expect(allRows('ب'.repeat(1 << 20), 72)).toHaveLength(Math.ceil((1 << 20) / 72));
  });

  test.each<[what: string, unit: string]>([
    ['opening brackets', '('],
    ['opening quotes', '«'],
    ['brackets of two kinds', '([\u0628'],
    ['closing brackets', ')'],
    ['numbers', '1-'],
    ['numbers behind letters', '\u0628 1 '],
    ['embeddings', '\u202B'],
    ['isolates', '\u2067\u0628'],
    ['tabs', '\t\u0628'],
    ['combining marks', '\u064E'],
    ['lam-alefs', 'لا'],
    ['emoji', '👨‍👩‍👧'],
    ['joiners', '\u200D\u0628'],
  ])('100,000 %s', (_, unit) => {
    const rows = layoutText(unit.repeat(100_000), {width: 72, direction: 'rtl'});
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(columns(row)).toBe(72);
  });

  test('brackets nested deeper than the algorithm looks stay in order', () => {
    const rows = allRows(`${'('.repeat(500)}ب${')'.repeat(500)}`, 80);
    expect(rows).toHaveLength(Math.ceil(1001 / 80));
  });

  test('a row of marks only stands on dotted circles', () => {
    const rows = layoutText('\u064E\u0651\u0650', {width: 5, direction: 'rtl'});
    expect(rows.map(drawn)).toEqual(['    \u25CC\u064E\u0651\u0650']);
  });

  test('a column of width 1', () => {
    const text = 'وَقَال لا日';
    const rows = layoutText(text, {width: 1, direction: 'rtl'});
    expect(rows.map(drawn)).toEqual(['ﻭَ', 'ﻗَ', 'ﺎ', 'ﻝ', 'ﻻ', '?']);
    expect(rows.flatMap(inLogicalOrder).map(({start}) => start)).toEqual([0, 2, 4, 5, 7, 9]);
  });

  test.each<[what: string, text: string, drawn: string]>([
    ['an escape sequence', 'ا\u001B[2Jب', 'ﺏ2J]�ﺍ'],
    ['a C1 control', 'ا\u009B2Jب', 'ﺏ2J�ﺍ'],
    ['an override', 'ا\u202Eabc', 'cbaﺍ'],
    ['an unclosed isolate', 'ا\u2066ab', 'abﺍ'],
    ['tag characters on their own', 'ا\u{E0041}ب', 'ﺏﺍ'],
  ])('%s does not reach the terminal', (_, text, expected) => {
    const [row] = layoutText(text, {width: 30, direction: 'rtl'});
    expect(row && drawn(row).trim()).toBe(expected);
  });
});
