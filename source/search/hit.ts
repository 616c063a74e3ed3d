import type {Origin} from './index/search-index.ts';

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

/** A hit, and what a screen shows beside it. */
export type FoundHit = Hit & {
  readonly title: string;
  readonly origin: Origin;
  /** The heading of the section, or null before the first one. */
  readonly sectionHeading: string | null;
  readonly speaker: string | null;
  /** Whether a word stands there in another form or with other letters than were typed. */
  readonly near: boolean;
  /** What stands before and after it in the same text, or null. */
  readonly before: string | null;
  readonly after: string | null;
  /** The number of the passage in the index. */
  readonly passage: number;
};

/** What a search brings. */
export type SearchOutcome = {
  /** The best first, equals in the order of the text. */
  readonly hits: readonly FoundHit[];
  /** How many there are, whatever the limit. */
  readonly total: number;
  /** Whether the query was no sound expression, and its words were searched as they are. */
  readonly broken: boolean;
  /** Whether no passage has all the words, and these have most of them. */
  readonly incomplete: boolean;
  /** What may have been meant: the same keys on the other keyboard layout. */
  readonly suggestions: readonly string[];
};

export const NOTHING: SearchOutcome = {
  hits: [],
  total: 0,
  broken: false,
  incomplete: false,
  suggestions: [],
};
