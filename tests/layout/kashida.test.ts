import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {justifyRow} from '../../source/layout/kashida.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {measure} from '../../source/layout/measure.ts';
import type {Row} from '../../source/layout/row.ts';
import {anyText, anyWidth} from './any-text.ts';
import {asRead, columns, drawn, inLogicalOrder} from './as-read.ts';

/** The text as a row that is not the last one, `room` columns wider than it. */
function rowOf(text: string, room: number): Row<string> {
  const [row] = layoutText<string>(text, {width: measure(text) + room, direction: 'rtl'});
  if (!row) throw new Error('no row');
  return {...row, endsLine: false};
}

/** A row from right to left with what was put into it. */
function asReadWithStretches<S>(row: Row<S>): string {
  const kept = row.cells.map(cell =>
    cell.text === 'ـ' ? {...cell, end: cell.end + 1, level: 1} : cell,
  );
  return asRead({...row, cells: kept});
}

describe('where a word is stretched', () => {
  test.each<[why: string, word: string, stretched: string]>([
    ['behind a tatweel that is there', 'كتـاب', 'كتــاب'],
    ['behind seen and sad', 'المسجد', 'المسـجد'],
    ['before a final teh marbuta', 'مدينة', 'مدينـة'],
    ['before a final heh', 'كتابه', 'كتابـه'],
    ['before a final dal', 'بعيد', 'بعيـد'],
    ['before a final alef', 'كتاب', 'كتـاب'],
    ['before a final kaf', 'ملك', 'ملـك'],
    ['before a tooth that leads to a final reh', 'قبر', 'قـبر'],
    ['before a final waw', 'عفو', 'عفـو'],
    ['before another final letter', 'محمم', 'محمـم'],
    ['at the better of two places', 'مسافة', 'مسـافة'],
    ['nearer to its end where they are equal', 'سمسم', 'سمسـم'],
    ['marks go with their letter', 'كِتَاب', 'كِتَـاب'],
  ])('%s', (_, word, expected) => {
    expect(asReadWithStretches(justifyRow(rowOf(word, 1)))).toBe(expected);
  });

  test.each<[why: string, text: string]>([
    ['letters that do not join', 'دار وزر'],
    ['a short word', 'في من لم'],
    ['the name of God', 'الله'],
    ['a lam-alef is never parted', 'ولأ'],
    ['Latin', 'peace'],
    ['digits', '123456'],
  ])('never: %s', (_, text) => {
    expect(asReadWithStretches(justifyRow(rowOf(text, 1)))).not.toContain('ـ');
  });
});

describe('a justified row', () => {
  const text = 'أعلنت الوزارة بعد اجتماع طويل أن المسافرين سيصلون إلى المدينة';

  test('is stretched in words all over it', () => {
    const words = asReadWithStretches(justifyRow(rowOf(text, 4))).split(' ');
    const stretched = words.flatMap((word, index) => (word.includes('ـ') ? [index] : []));
    expect(stretched).toHaveLength(4);
    expect(Math.max(...stretched) - Math.min(...stretched)).toBeGreaterThan(5);
  });

  test('takes no more than two tatweels a word, then wider spaces', () => {
    const row = justifyRow(rowOf(text, 20));
    expect(drawn(row)).not.toMatch(/ـ{3}/);
    expect(drawn(row)).toMatch(/ {2}/);
    expect(drawn(row)).not.toMatch(/^ | $/);
  });

  test.each<[why: string, row: Row<string>]>([
    ['the last row of a paragraph', {...rowOf(text, 4), endsLine: true}],
    ['a row that is full', rowOf(text, 0)],
    ['a row that is much too short', rowOf('كتاب المسافر', 30)],
    ['nothing to stretch', rowOf('دار', 1)],
  ])('not %s', (_, row) => {
    expect(justifyRow(row)).toBe(row);
  });

  test('not a row that is left to right', () => {
    const [row] = layoutText('The كتاب of the traveller', {width: 20, direction: 'ltr'});
    expect(row && justifyRow(row)).toBe(row);
  });

  test('keeps its width, its text and its offsets, whatever the text', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const row of layoutText(text, {width, direction: 'rtl'})) {
          const justified = justifyRow(row);
          expect(columns(justified)).toBe(width);
          expect(inLogicalOrder(justified)).toEqual(inLogicalOrder(row));
        }
      }),
      {numRuns: 10_000},
    );
  });

  test('a stretch takes the style of its word', () => {
    const row = rowOf('كتاب', 1);
    const lit = {...row, cells: row.cells.map(cell => ({...cell, style: 'lit'}))};
    expect(justifyRow(lit).cells.map(({style}) => style)).toEqual(new Array(5).fill('lit'));
  });
});
