import {codePointTable} from './code-point-ranges.ts';
import {
  FORMAT_RANGES,
  JOINING_RANGES,
  LAM_ALEF_FORMS,
  MARK_RANGES,
  PRESENTATION_FORMS,
} from './shaping-table.ts';

/** Joining_Type (The Unicode Standard, section 9.2): what a letter joins to in logical order. */
export const JOINING = {U: 0, R: 1, L: 2, D: 3, C: 4, T: 5} as const;

/** Contextual shapes, in the order of the columns of PRESENTATION_FORMS. */
const SHAPES = ['isolated', 'final', 'initial', 'medial'] as const;

/**
 * A presentation form that stands in the text keeps its shape and joins as that shape does; its
 * neighbours are shaped to meet it.
 */
const JOINING_OF_SHAPE = {
  isolated: JOINING.U,
  final: JOINING.R,
  initial: JOINING.L,
  medial: JOINING.D,
};

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(code => Number.parseInt(code, 16)));

const letterRows = rows(PRESENTATION_FORMS);
const ligatureRows = rows(LAM_ALEF_FORMS);

/** Joining type by code unit and by code point. */
export const joiningTypes = codePointTable([
  [MARK_RANGES, JOINING.T],
  [FORMAT_RANGES, JOINING.T],
  ...Object.entries(JOINING_RANGES).map(
    ([type, ranges]) => [ranges, JOINING[type as keyof typeof JOINING]] as const,
  ),
  ...letterRows.flatMap(([, ...shapes]) =>
    shapes.flatMap((shape, index) => {
      const name = SHAPES[index];
      return shape && name ? [[shape.toString(16), JOINING_OF_SHAPE[name]] as const] : [];
    }),
  ),
  // Keyboards send the lam-alef ligatures as letters, so these are shaped by what stands before them.
  ...ligatureRows.flatMap(([, ...shapes]) =>
    shapes.map(shape => [shape.toString(16), JOINING.R] as const),
  ),
]);

/** Letter → isolated, final, initial, medial; a missing form is replaced by the nearest one. */
const forms = new Map<number, readonly number[]>();
for (const [letter = 0, isolated = 0, final = 0, initial = 0, medial = 0] of letterRows) {
  const alone = isolated || letter;
  const last = final || alone;
  forms.set(letter, [alone, last, initial || alone, medial || last]);
}
const lamAlef = new Map<number, readonly number[]>();
for (const [alef = 0, isolated = 0, final = 0] of ligatureRows) {
  lamAlef.set(alef, [isolated, final]);
  for (const ligature of [isolated, final]) forms.set(ligature, [isolated, final]);
}

/**
 * The glyph of a letter as a code unit: its presentation form for the neighbours that it joins to,
 * or the letter itself where Unicode has no form for it.
 */
export function presentationForm(unit: number, joinsPrevious: boolean, joinsNext: boolean): number {
  return forms.get(unit)?.[(joinsNext ? 2 : 0) + (joinsPrevious ? 1 : 0)] ?? unit;
}

/** U+0644, the first half of the ligatures. */
export const LAM = 0x644;

/** Whether lam and this letter are written as one ligature (the four alefs). */
export function isLamAlefAlef(unit: number): boolean {
  return lamAlef.has(unit);
}

/** The ligature of a lam and `alef`, as a code unit; undefined for any other letter. */
export function lamAlefForm(alef: number, joinsPrevious: boolean): number | undefined {
  return lamAlef.get(alef)?.[joinsPrevious ? 1 : 0];
}
