/** What the reader said of files that do not show their encoding: known by their bytes, wherever they lie. */
export type EncodingMemory = {
  /** What the reader said these bytes are in, or null. */
  recall(bytes: Uint8Array): string | null;
  keep(bytes: Uint8Array, encoding: string): void;
};
