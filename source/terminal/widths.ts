/** A text whose columns terminals do not agree on. */
export type WidthProbe = {
  /** What it is, in words for a bug report. */
  readonly name: string;
  readonly text: string;
  /** The columns that the layout counts on. */
  readonly expected: number;
};

/** The first two tell whether marks take columns of their own: then they are better dropped. */
export const WIDTH_PROBES: readonly WidthProbe[] = [
  {name: 'letter with a mark', text: 'ب\u064E', expected: 1},
  {name: 'joined form with two marks', text: '\uFE91\u0651\u064E', expected: 1},
  {name: 'lam-alef form', text: '\uFEFB', expected: 1},
  {name: 'lam and alef', text: 'لا', expected: 2},
  {name: 'tatweel with a mark', text: 'ـ\u0650', expected: 1},
  {name: 'Quranic mark', text: 'ب\u06D6', expected: 1},
  {name: 'left-to-right mark', text: 'ب\u200Eب', expected: 2},
  {name: 'zero-width non-joiner', text: 'ب\u200Cب', expected: 2},
  {name: 'honorific ligature', text: '\uFDFA', expected: 1},
  {name: 'end of ayah', text: '\u06DD', expected: 1},
  {name: 'dotted circle', text: '\u25CC', expected: 1},
  {name: 'ellipsis', text: '\u2026', expected: 1},
  {name: 'border', text: '\u2500', expected: 1},
  {name: 'wide letter', text: '漢', expected: 2},
  {name: 'emoji', text: '😀', expected: 2},
  {name: 'emoji sequence', text: '👩\u200D🔬', expected: 2},
];

/** A probe with what the terminal answered; null where it did not. */
export type MeasuredWidth = WidthProbe & {readonly columns: number | null};

/** Whether the terminal gives marks columns of their own. */
export function marksTakeColumns(widths: readonly MeasuredWidth[]): boolean {
  return widths.slice(0, 2).some(({columns, expected}) => columns !== null && columns > expected);
}
