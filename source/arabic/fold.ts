/** Folded text with a map back to the text it came from. All offsets are UTF-16 code units. */
export type Folded = {
  readonly text: string;
  /** starts[i]: where the letter behind folded code unit i begins in the original. */
  readonly starts: Uint32Array;
  /** ends[i]: where it ends, the marks that stand on it included. */
  readonly ends: Uint32Array;
};
