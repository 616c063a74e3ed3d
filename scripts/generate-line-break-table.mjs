// Writes source/layout/line-break-table.ts from the Unicode Character Database.
//   node scripts/generate-line-break-table.mjs [folder with LineBreak.txt and UnicodeData.txt]
import {readFileSync, writeFileSync} from 'node:fs';
import {formatRanges, toRanges} from './unicode-ranges.mjs';

const folder = process.argv[2] ?? '/usr/share/unicode';
const target = new URL('../source/layout/line-break-table.ts', import.meta.url);
const lineBreak = readFileSync(`${folder}/LineBreak.txt`, 'utf8');
const version = /^# LineBreak-([\d.]+)\.txt/.exec(lineBreak)?.[1];
if (!version) throw new Error(`${folder}/LineBreak.txt names no Unicode version`);

const initialQuotes = new Set();
const finalQuotes = new Set();
for (const line of readFileSync(`${folder}/UnicodeData.txt`, 'utf8').split('\n')) {
  const [code, , category] = line.split(';');
  const codePoint = Number.parseInt(code, 16);
  if (category === 'Pi') initialQuotes.add(codePoint);
  if (category === 'Pf') finalQuotes.add(codePoint);
}

// LB1; and what always breaks in whole grapheme clusters breaks as ideographs do: Hangul, flags, emoji.
const resolved = {SG: 'AL', XX: 'AL', AI: 'AL', SA: 'AL', CJ: 'NS', EB: 'ID', EM: 'ID', RI: 'ID'};
for (const name of ['JL', 'JV', 'JT', 'H2', 'H3']) resolved[name] = 'ID';
// Marks and joiners belong to the cluster of their base (LB9), line ends are cut before (LB4, LB5).
const notListed = new Set(['AL', 'CM', 'ZWJ', 'BK', 'CR', 'LF', 'NL']);
const classes = new Map();
for (const line of lineBreak.split('\n')) {
  const entry = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([A-Z0-9]+)/.exec(line);
  if (!entry) continue;
  const first = Number.parseInt(entry[1], 16);
  const last = Number.parseInt(entry[2] ?? entry[1], 16);
  for (let codePoint = first; codePoint <= last; codePoint++) {
    let name = resolved[entry[3]] ?? entry[3];
    if (name === 'QU' && initialQuotes.has(codePoint)) name = 'QI';
    if (name === 'QU' && finalQuotes.has(codePoint)) name = 'QF';
    if (notListed.has(name)) continue;
    if (!classes.has(name)) classes.set(name, []);
    classes.get(name).push(codePoint);
  }
}

writeFileSync(
  target,
  `/*
 * Generated from LineBreak.txt and UnicodeData.txt of Unicode ${version}; do not edit.
 * Regenerate: node scripts/generate-line-break-table.mjs [folder of the Unicode Character Database]
 * Unicode data files: Copyright Unicode, Inc., https://www.unicode.org/terms_of_use.html
 */

/**
 * Line_Break classes of what can begin a grapheme cluster, hexadecimal ranges; what is in none is
 * AL. Hangul, flags and emoji are ID. QU is in three: QI initial quotes (Pi), QF final quotes (Pf), QU
 * the others.
 */
export const LINE_BREAK_RANGES = {
${[...classes]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([name, members]) => `  ${name}: \`${formatRanges(toRanges(members))}\`,`)
  .join('\n')}
} as const;
`,
);
