/** One passage that a query was found in: a statement, or the heading of a section. */
export type Hit = {
  /** The id of the article. */
  readonly article: string;
  /** The id of the statement; for a heading, of the first statement under it. */
  readonly statement: string;
  readonly section: string;
  /** Whether `text` is the section's heading and not the statement's own text. */
  readonly heading: boolean;
  readonly text: string;
  /** 0 is perfect, 1 the worst. */
  readonly score: number;
  /**
   * The letters that matched, with the marks that stand on them: UTF-16 offsets in `text`,
   * end-exclusive, sorted, none touching another.
   */
  readonly ranges: readonly (readonly [start: number, end: number])[];
};
