import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {cellAt} from '../../source/layout/cell-at.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {anyDirection, anyText, anyWidth} from './any-text.ts';
import {columns, drawn, inLogicalOrder} from './as-read.ts';

const RUNS = {numRuns: 10_000};
const PATIENCE = {timeout: 120_000};

/** What a break may swallow, and what a line that shows nothing may hold. */
const UNSEEN = /^(?:[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Cf}]|\p{Default_Ignorable_Code_Point}\p{M}*)*$/u;

/** The prepended concatenation marks of Unicode, which a grapheme cluster holds together with what follows. */
const SIGNS_BEFORE_A_NUMBER = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]+/u;

describe('what holds for every text at every width', () => {
  test('wrapping loses, doubles and reorders nothing', PATIENCE, () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyDirection, (text, width, direction) => {
        let at = 0;
        for (const row of layoutText(text, {width, direction})) {
          expect(row.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, row.start)).toMatch(UNSEEN);
          at = row.start;
          for (const cell of inLogicalOrder(row)) {
            expect(cell.start).toBe(at);
            at = cell.end;
          }
          expect(at).toBe(row.end);
        }
        expect(text.slice(at)).toMatch(UNSEEN);
      }),
      RUNS,
    );
  });

  test('a row is as wide as was asked for, and so is what it draws', PATIENCE, () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyDirection, (text, width, direction) => {
        for (const row of layoutText(text, {width, direction})) {
          expect(columns(row)).toBe(width);
          expect(stringWidth(drawn(row))).toBeLessThanOrEqual(width);
        }
      }),
      RUNS,
    );
  });

  test('from an offset to its cell and back is the identity', PATIENCE, () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyDirection, (text, width, direction) => {
        for (const row of layoutText(text, {width, direction})) {
          for (let offset = row.start; offset < row.end; offset++) {
            const cell = row.cells[cellAt(row, offset)];
            expect(cell && cell.start <= offset && offset < cell.end).toBe(true);
          }
          for (const [index, {start, end}] of row.cells.entries()) {
            if (start < end) expect(cellAt(row, start)).toBe(index);
          }
        }
      }),
      RUNS,
    );
  });

  test('style never splits a cluster, and is what the spans say', PATIENCE, () => {
    const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});
    const spans = fc.array(
      fc.record({
        start: fc.integer({min: 0, max: 80}),
        end: fc.integer({min: 0, max: 80}),
        style: fc.constantFrom('a', 'b', 'c'),
      }),
      {maxLength: 4},
    );
    fc.assert(
      fc.property(anyText, anyWidth, spans, (text, width, spans) => {
        const merge = (below: string, above: string) => below + above;
        const boundaries = new Set(
          [...graphemes.segment(text)].flatMap(({segment, index}) => {
            // A sign that encloses a number is a cell of its own or belongs to the one before; what
            // stands for it encloses nothing.
            const signs = SIGNS_BEFORE_A_NUMBER.exec(segment)?.[0] ?? '';
            return Array.from({length: signs.length + 1}, (_, sign) => index + sign);
          }),
        );
        for (const row of layoutText(text, {width, direction: 'rtl', spans, merge})) {
          for (const {start, end, style} of inLogicalOrder(row)) {
            const touching = spans.filter(
              span => span.start < span.end && span.start < end && span.end > start,
            );
            expect(style ?? '').toBe(touching.map(span => span.style).join(''));
            // A cell begins where a grapheme cluster does, or inside one that is wider than two columns.
            if (!boundaries.has(start)) {
              const whole = graphemes.segment(text).containing(start)?.segment ?? '';
              expect(stringWidth(whole)).toBeGreaterThan(2);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
