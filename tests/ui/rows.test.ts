import {describe, expect, test} from 'vitest';
import {justifyRow} from '../../source/layout/kashida.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {blank, rowToString, styleSpans, textRow} from '../../source/ui/rows.ts';
import type {Style} from '../../source/ui/theme.ts';

const LIT: Style = {inverse: true};

/** The letters of a row that are lit, from left to right. */
const lit = (row: readonly {text: string; style: Style | undefined}[]) =>
  row.flatMap(({text, style}) => (style === LIT ? text : [])).join('');

describe('drawing spans over a row', () => {
  const [row] = layoutText<Style>('قال كتاب المسافر نعم', {width: 18, direction: 'rtl'});
  if (!row) throw new Error('no row');

  test('lights the cells of the span and no padding', () => {
    expect(lit(styleSpans(row, [{start: 0, end: 3, style: LIT}]))).toBe('ﻝﺎﻗ');
    expect(lit(styleSpans(row, [{start: 0, end: 99, style: LIT}]))).not.toMatch(/^ | $/);
  });

  test('lights what a word is stretched by', () => {
    const stretched = justifyRow(row);
    expect(lit(styleSpans(stretched, [{start: 9, end: 16, style: LIT}]))).toBe('ﺮﻓﺎـﺴﻤﻟﺍ');
  });
});

describe('a text in one row', () => {
  test.each<[why: string, text: string, width: number, drawn: string]>([
    ['what fits', 'قال', 5, '  ﻝﺎﻗ'],
    ['what does not ends in an ellipsis', 'قال الرئيس', 6, '  …ﻝﺎﻗ'],
    ['a single word too', 'الاستقلال', 4, '…ﺱﻻﺍ'],
    ['nothing where there is no room', 'قال', 0, ''],
    ['Latin', 'The president', 6, 'The…  '],
  ])('%s', (_, text, width, drawn) => {
    expect(rowToString(textRow(text, {width}))).toBe(drawn);
  });

  test('a row of spaces is as wide as asked, never less than nothing', () => {
    expect(blank(3)).toHaveLength(3);
    expect(blank(-1)).toEqual([]);
  });
});
