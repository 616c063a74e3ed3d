import {describe, expect, test} from 'vitest';
import type {StrategyName} from '../../../source/terminal/strategy.ts';
import {doctorRows, visibleSamples} from '../../../source/ui/doctor/doctor-rows.ts';
import {doctorStringsFor} from '../../../source/ui/doctor/doctor-strings.ts';
import {themeFor} from '../../../source/ui/theme.ts';

function page(strategy: StrategyName, columns: number, rows: number, language: 'ar' | 'en' = 'en') {
  return doctorRows({
    columns,
    rows,
    decision: {
      strategy: {name: strategy, why: 'of a reason that takes some words to tell'},
      marks: {name: 'keep', why: 'of another'},
      terminal: 'Some Terminal 1.2',
    },
    notice: null,
    strings: doctorStringsFor(language),
    theme: themeFor(false),
  });
}

const textOf = (row: {row: readonly {text: string}[]}) => row.row.map(cell => cell.text).join('');

describe('the samples that can be seen', () => {
  test.each<[StrategyName, StrategyName[]]>([
    ['plain', ['plain', 'phrase', 'kitty', 'altcolour']],
    ['phrase', ['plain', 'phrase', 'kitty', 'altcolour']],
    ['explicit', ['explicit']],
    ['konsole', ['konsole']],
    ['mlterm', ['mlterm']],
  ])('while %s is on', (current, visible) => {
    expect(visibleSamples(current)).toEqual(visible);
    const samples = page(current, 100, 40).flatMap(({sampleOf}) => sampleOf ?? []);
    expect(samples).toEqual(visible);
  });
});

describe('the page', () => {
  test.each([
    [120, 40],
    [80, 24],
    [60, 20],
    [44, 24],
    [42, 18],
  ])('at %d×%d shows every number with its whole sample, and the keys', (columns, rows) => {
    for (const language of ['en', 'ar'] as const) {
      const shown = page('plain', columns, rows, language).slice(0, rows);
      for (let key = 1; key <= 7; key++) {
        expect(
          shown.some(row => new RegExp(`^ . ${key}( |$)`).test(textOf(row).trimEnd() || ' ')),
        ).toBe(true);
      }
      const samples = shown.filter(({sampleOf}) => sampleOf !== null);
      expect(samples).toHaveLength(4);
      for (const sample of samples) {
        expect(textOf(sample)).toContain('Linux 6.1');
        expect(textOf(sample)).toContain('٢٥');
        expect(sample.row.reduce((sum, cell) => sum + cell.width, 0)).toBeLessThanOrEqual(columns);
      }
      expect(shown.map(textOf).join('\n')).toContain('Enter');
    }
  });

  test('marks the strategy that holds', () => {
    const current = page('kitty', 80, 24).find(({sampleOf}) => sampleOf === 'kitty');
    expect(current && textOf(current)).toContain('▸ 4 kitty');
  });
});
