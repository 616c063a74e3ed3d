import {describe, expect, test} from 'vitest';
import {layoutText} from '../../source/layout/layout-text.ts';
import {dataLines, missing, textOf} from './unicode-data.ts';

const BEH = '\u0628';
const [ISOLATED, FINAL, INITIAL, MEDIAL] = ['\uFE8F', '\uFE90', '\uFE91', '\uFE92'];

/** The cells of a line in logical order, as they are drawn. */
function glyphs(text: string): string[] {
  const [row] = layoutText(text, {width: 4 * text.length + 2, direction: 'rtl'});
  return (row?.cells ?? [])
    .filter(({start, end}) => start < end)
    .sort((a, b) => a.start - b.start)
    .map(cell => cell.text);
}

/** Which sides of a letter join, by its Joining_Type. */
const JOINS: Readonly<Record<string, {previous: boolean; next: boolean}>> = {
  R: {previous: true, next: false},
  L: {previous: false, next: true},
  D: {previous: true, next: true},
  C: {previous: true, next: true},
  U: {previous: false, next: false},
};

const arabicShaping = missing('ArabicShaping.txt');
describe.skipIf(arabicShaping)(`ArabicShaping.txt${arabicShaping}`, () => {
  test('a beh on either side of every character joins to it, or not, by its joining type', () => {
    const failures: string[] = [];
    const seen = new Map<string, number>();
    for (const line of dataLines('ArabicShaping.txt')) {
      const [code = '', , type = ''] = line.split(/;\s*/);
      seen.set(type, (seen.get(type) ?? 0) + 1);
      const drawn = glyphs(BEH + textOf(code) + BEH);
      const before = drawn[0]?.normalize('NFC').charAt(0);
      const after = drawn.at(-1)?.charAt(0);
      const sides = JOINS[type];
      // A transparent character lets the two join through it.
      const wanted = sides
        ? [sides.previous ? INITIAL : ISOLATED, sides.next ? FINAL : ISOLATED]
        : [INITIAL, FINAL];
      if (before !== wanted[0] || after !== wanted[1]) {
        failures.push(`${code} ${type}: ${before} ${after}`);
      }
    }
    expect(failures).toEqual([]);
    expect([...seen.keys()].sort()).toEqual(['C', 'D', 'L', 'R', 'T', 'U']);
    expect(seen.get('D')).toBeGreaterThan(500);
  });
});

const unicodeData = missing('UnicodeData.txt');
describe.skipIf(unicodeData)(`The presentation forms of UnicodeData.txt${unicodeData}`, () => {
  type Form = {form: string; shape: string; letters: string};
  const forms = (): Form[] =>
    dataLines('UnicodeData.txt').flatMap(line => {
      const [code = '', , , , , decomposition = ''] = line.split(';');
      const entry = /^<(isolated|final|initial|medial)> (.*)$/.exec(decomposition);
      const [, shape = '', letters = ''] = entry ?? [];
      return entry ? {form: textOf(code), shape, letters: textOf(letters)} : [];
    });
  const isLamAlef = (letters: string) => /^\u0644[\u0622\u0623\u0625\u0627]$/.test(letters);

  /** A text in which the letters must take a shape. */
  const inShape: Readonly<Record<string, (letters: string) => string>> = {
    isolated: letters => letters,
    final: letters => BEH + letters,
    initial: letters => letters + BEH,
    medial: letters => BEH + letters + BEH,
  };

  test('every form of a letter, and every lam-alef, is drawn where it belongs', () => {
    const single = forms().filter(
      ({letters}) => (letters.length === 1 && letters !== ' ') || isLamAlef(letters),
    );
    const failures = single.flatMap(({form, shape, letters}) => {
      const drawn = glyphs(inShape[shape]?.(letters) ?? '');
      const index = shape === 'final' || shape === 'medial' ? 1 : 0;
      return drawn[index] === form ? [] : `${shape} ${letters}: ${drawn[index]}`;
    });
    expect(failures).toEqual([]);
    expect(single.length).toBeGreaterThanOrEqual(250);
  });

  test('every form of a letter that stands in the text keeps its shape, its neighbours meet it', () => {
    const failures: string[] = [];
    for (const {form, shape, letters} of forms()) {
      // A lam-alef comes from a key of the keyboard: it takes the shape that its neighbours ask for.
      if (letters.length > 1) continue;
      const joinsPrevious = shape === 'final' || shape === 'medial';
      const joinsNext = shape === 'initial' || shape === 'medial';
      const drawn = glyphs(BEH + form + BEH).join('');
      const wanted = (joinsPrevious ? INITIAL : ISOLATED) + form + (joinsNext ? FINAL : ISOLATED);
      if (drawn !== wanted) failures.push(`${shape} ${form}: ${drawn}`);
    }
    expect(failures).toEqual([]);
  });

  test('every ligature that stands in the text is one cell, as it is', () => {
    const failures: string[] = [];
    let ligatures = 0;
    for (const {form, letters} of forms()) {
      if (letters.length === 1 || isLamAlef(letters)) continue;
      ligatures++;
      const drawn = glyphs(form);
      if (drawn.join('|') !== form) failures.push(`${form}: ${drawn.join('|')}`);
    }
    expect(failures).toEqual([]);
    expect(ligatures).toBeGreaterThan(400);
  });

  test('a medial lam-alef stays joined to what stands before it, marks between or not', () => {
    for (const marks of ['', '\u064E', '\u0651\u064E']) {
      expect(glyphs(`${BEH}\u0644${marks}\u0627`)).toEqual([INITIAL, `\uFEFC${marks}`]);
    }
    expect(MEDIAL).toBe(glyphs(BEH + BEH + BEH)[1]);
  });
});
