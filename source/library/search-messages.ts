import type {SearchOutcome} from '../search/hit.ts';

/** What the library's search is asked. */
export type SearchRequest =
  | {readonly type: 'search'; readonly query: string; readonly limit: number}
  /** Files may have come, gone or changed. */
  | {readonly type: 'refresh'};

/** What it answers. A query that another one has overtaken is not answered. */
export type SearchResponse =
  | {
      readonly type: 'outcome';
      readonly query: string;
      readonly limit: number;
      readonly outcome: SearchOutcome;
      /** How long the search took. */
      readonly milliseconds: number;
      /** Whether all of the library was searched, and not only what has been read so far. */
      readonly isComplete: boolean;
    }
  /** There is more to search than before. */
  | {readonly type: 'index'; readonly isComplete: boolean};
