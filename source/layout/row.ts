/** A span of the logical text that is drawn in one style; `S` is whatever the caller draws with. */
export type StyleSpan<S> = {
  readonly start: number;
  readonly end: number;
  readonly style: S;
};

/** One glyph of a visual row: a base character in its shaped and mirrored form with its marks after it. */
export type Cell<S> = {
  /** What is drawn: one grapheme cluster, or one space of padding. */
  readonly text: string;
  /** Terminal columns: 1, or 2 for a wide character. */
  readonly width: 1 | 2;
  /** The logical text this cell stands for, UTF-16 offsets, end-exclusive; empty (start = end) for padding. */
  readonly start: number;
  readonly end: number;
  /** Unicode bidirectional embedding level: odd is right to left. */
  readonly level: number;
  readonly style: S | undefined;
};

/** One visual row: cells from left to right that fill exactly the width it was laid out for. */
export type Row<S> = {
  readonly cells: readonly Cell<S>[];
  /** The logical text of the row, without the white space that the break swallowed. */
  readonly start: number;
  readonly end: number;
  /** Whether its line of the text, a paragraph mostly, ends with it. */
  readonly endsLine: boolean;
};
