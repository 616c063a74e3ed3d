import {describe, expect, test} from 'vitest';
import {type Direction, resolveLevels, visualOrder} from '../../source/layout/bidi.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {dataLines, missing, textOf} from './unicode-data.ts';

/** One character of each bidi class, of those that the layout gets whole: none beyond U+FFFF. */
const SAMPLES: Readonly<Record<string, string>> = {
  L: 'a',
  R: '\u05D0',
  AL: '\u0628',
  EN: '1',
  ES: '+',
  ET: '#',
  AN: '\u0661',
  CS: ',',
  NSM: '\u0300',
  BN: '\u00AD',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  LRE: '\u202A',
  LRO: '\u202D',
  RLE: '\u202B',
  RLO: '\u202E',
  PDF: '\u202C',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
};

/** The bits of BidiTest.txt, and the direction fields of BidiCharacterTest.txt. */
const BY_BIT: readonly [number, Direction][] = [
  [1, 'auto'],
  [2, 'ltr'],
  [4, 'rtl'],
];
const BY_FIELD: readonly Direction[] = ['ltr', 'rtl', 'auto'];

/** What came out that the file does not have, in words; undefined where all is right. */
function difference(
  text: string,
  direction: Direction,
  levels: readonly string[],
  order: string,
): string | undefined {
  const resolved = resolveLevels(text, direction).levels;
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; ) {
    offsets.push(offset);
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  const kept = offsets.flatMap((_, index) => (levels[index] === 'x' ? [] : [index]));
  const got = kept.map(index => resolved[offsets[index] ?? 0] ?? -1);
  const wanted = kept.map(index => Number(levels[index]));
  const gotOrder = Array.from(visualOrder(got), item => kept[item]).join(' ');
  if (got.join(' ') === wanted.join(' ') && gotOrder === order) return undefined;
  const codes = [...text].map(character => character.codePointAt(0)?.toString(16)).join(' ');
  return `${codes} (${direction}): ${got.join(' ')} in the order ${gotOrder}`;
}

/** Parses a case of BidiCharacterTest.txt. */
function characterCase(line: string) {
  const [codes = '', direction = '0', , levels = '', order = ''] = line.split(';');
  return {
    text: textOf(codes),
    direction: BY_FIELD[Number(direction)] ?? 'auto',
    levels: levels.split(' '),
    order,
  };
}

const bidiTest = missing('BidiTest.txt');
describe.skipIf(bidiTest)(`BidiTest.txt${bidiTest}`, () => {
  test('every sequence of classes has its levels and its order', {timeout: 120_000}, () => {
    let levels: string[] = [];
    let order = '';
    let cases = 0;
    const failures: string[] = [];
    for (const line of dataLines('BidiTest.txt')) {
      if (line.startsWith('@Levels:')) levels = line.slice(8).trim().split(/\s+/);
      else if (line.startsWith('@Reorder:')) order = line.slice(9).trim();
      else if (!line.startsWith('@')) {
        const [classes = '', bits = '0'] = line.split(';');
        const text = classes
          .split(' ')
          .map(name => SAMPLES[name])
          .join('');
        for (const [bit, direction] of BY_BIT) {
          if (!(Number(bits) & bit)) continue;
          cases++;
          const failure = difference(text, direction, levels, order);
          if (failure !== undefined) failures.push(failure);
        }
      }
    }
    expect(failures.slice(0, 10)).toEqual([]);
    expect(cases).toBeGreaterThan(700_000);
  });
});

const characterTest = missing('BidiCharacterTest.txt');
describe.skipIf(characterTest)(`BidiCharacterTest.txt${characterTest}`, () => {
  test('every sequence of characters has its levels and its order', {timeout: 120_000}, () => {
    const lines = dataLines('BidiCharacterTest.txt');
    const failures = lines.flatMap(line => {
      const {text, direction, levels, order} = characterCase(line);
      return difference(text, direction, levels, order) ?? [];
    });
    expect(failures.slice(0, 10)).toEqual([]);
    expect(lines.length).toBeGreaterThan(90_000);
  });

  test('the cells of a row stand in that order', {timeout: 120_000}, () => {
    const failures: string[] = [];
    for (const line of dataLines('BidiCharacterTest.txt')) {
      const {text, direction, order} = characterCase(line);
      // A paragraph separator ends the row before it.
      if (/[\u0085\u2028\u2029\n\r]/.test(text)) continue;
      const [row] = layoutText(text, {width: text.length + 1, direction});
      const characters = [...text];
      const offsets = characters.map((_, index) => characters.slice(0, index).join('').length);
      const isDrawn = characters.map(character => !/\p{Cf}/u.test(character));
      const baseOf = (start: number, end: number) =>
        offsets.findIndex((offset, index) => offset >= start && offset < end && isDrawn[index]);
      const got = (row?.cells ?? [])
        .filter(({start, end}) => start < end)
        .map(({start, end}) => baseOf(start, end));
      // Marks go with their base, format characters are not drawn.
      const bases = new Set(got);
      const wanted = order
        .split(' ')
        .map(Number)
        .filter(index => bases.has(index));
      if (got.join(' ') !== wanted.join(' ')) failures.push(`${line} → ${got.join(' ')}`);
    }
    expect(failures.slice(0, 10)).toEqual([]);
  });
});

const mirroring = missing('BidiMirroring.txt');
describe.skipIf(mirroring)(`BidiMirroring.txt${mirroring}`, () => {
  test('every character that has a mirror image is drawn as it, right to left', () => {
    const pairs = dataLines('BidiMirroring.txt').map(line =>
      line.split(';').map(code => textOf(code.trim())),
    );
    const failures = pairs.filter(([character = '', mirror]) => {
      // Unicode 14 added U+2E55–2E5C, brackets of medievalists, which the data of bidi-js lacks.
      if (/[\u2E55-\u2E5C]/.test(character)) return false;
      const [row] = layoutText(`\u0628${character}\u0628`, {width: 9, direction: 'rtl'});
      return row?.cells.find(({start, end}) => start === 1 && end === 2)?.text !== mirror;
    });
    expect(failures).toEqual([]);
    expect(pairs.length).toBeGreaterThan(400);
  });
});
