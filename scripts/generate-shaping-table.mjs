// Writes source/layout/shaping-table.ts from the Unicode Character Database.
//   node scripts/generate-shaping-table.mjs [folder with UnicodeData.txt and ArabicShaping.txt]
import {readFileSync, writeFileSync} from 'node:fs';
import {formatRanges, toRanges} from './unicode-ranges.mjs';

const folder = process.argv[2] ?? '/usr/share/unicode';
const target = new URL('../source/layout/shaping-table.ts', import.meta.url);
const hex = codePoint => codePoint.toString(16).toUpperCase().padStart(4, '0');

const arabicShaping = readFileSync(`${folder}/ArabicShaping.txt`, 'utf8');
const version = /^# ArabicShaping-([\d.]+)\.txt/.exec(arabicShaping)?.[1];
if (!version) throw new Error(`${folder}/ArabicShaping.txt names no Unicode version`);

const joining = new Map(['R', 'L', 'D', 'C', 'U', 'T'].map(type => [type, []]));
for (const line of arabicShaping.split('\n')) {
  const entry = /^([0-9A-F]+);[^;]*; *([RLDCUT]);/.exec(line);
  if (entry) joining.get(entry[2]).push(Number.parseInt(entry[1], 16));
}

const categories = new Map([
  ['Mn', []],
  ['Me', []],
  ['Cf', []],
]);
const forms = new Map();
const lamAlef = new Map();
const order = ['isolated', 'final', 'initial', 'medial'];
let rangeStart = 0;
for (const line of readFileSync(`${folder}/UnicodeData.txt`, 'utf8').split('\n')) {
  const [code, name, category, , , decomposition] = line.split(';');
  if (!code) continue;
  const codePoint = Number.parseInt(code, 16);
  const first = name.endsWith(', Last>') ? rangeStart : codePoint;
  rangeStart = codePoint;
  for (let member = first; member <= codePoint; member++) categories.get(category)?.push(member);
  const entry = /^<(isolated|final|initial|medial)> ([0-9A-F ]+)$/.exec(decomposition);
  if (!entry) continue;
  const letters = entry[2].split(' ').map(letter => Number.parseInt(letter, 16));
  const slot = order.indexOf(entry[1]);
  // U+0644 lam before an alef is the one ligature that Arabic orthography demands (Unicode 9.2, R4).
  const isLamAlef = letters.length === 2 && letters[0] === 0x644 && isAlef(letters[1]);
  if (letters.length !== 1 && !isLamAlef) continue;
  const table = isLamAlef ? lamAlef : forms;
  const key = letters.at(-1);
  if (!table.has(key)) table.set(key, [0, 0, 0, 0]);
  table.get(key)[slot] = codePoint;
}

function isAlef(codePoint) {
  return [0x622, 0x623, 0x625, 0x627].includes(codePoint);
}

const rows = (table, length) =>
  [...table]
    .sort(([a], [b]) => a - b)
    .map(([letter, shapes]) => [letter, ...shapes.slice(0, length)].map(hex).join(' '))
    .join('\n');

writeFileSync(
  target,
  `/*
 * Generated from ArabicShaping.txt and UnicodeData.txt of Unicode ${version}; do not edit.
 * Regenerate: node scripts/generate-shaping-table.mjs [folder of the Unicode Character Database]
 * Unicode data files: Copyright Unicode, Inc., https://www.unicode.org/terms_of_use.html
 */

/** The Unicode version the tables come from. */
export const SHAPING_UNICODE_VERSION = '${version}';

/**
 * Joining_Type as ArabicShaping.txt lists it, hexadecimal ranges. What is in none is T when it is in
 * MARK_RANGES or FORMAT_RANGES, else U.
 */
export const JOINING_RANGES = {
${[...joining].map(([type, members]) => `  ${type}: \`${formatRanges(toRanges(members))}\`,`).join('\n')}
} as const;

/** General category Mn and Me: marks that take no column of their own. */
export const MARK_RANGES = \`${formatRanges(toRanges([...categories.get('Mn'), ...categories.get('Me')]))}\`;

/** General category Cf: format characters. */
export const FORMAT_RANGES = \`${formatRanges(toRanges(categories.get('Cf')))}\`;

/** A line: the letter, its isolated, final, initial and medial presentation form; 0000: there is none. */
export const PRESENTATION_FORMS = \`
${rows(forms, 4)}
\`;

/** A line: an alef, the isolated and the final form of its ligature with a lam before it. */
export const LAM_ALEF_FORMS = \`
${rows(lamAlef, 2)}
\`;
`,
);
