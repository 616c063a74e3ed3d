import {NOTHING, type SearchOutcome} from '../../search/hit.ts';

/** What the search screen knows of a query. */
export type SearchAnswer = {
  readonly outcome: SearchOutcome;
  /** How long the search took; null while nothing was searched. */
  readonly milliseconds: number | null;
  /** Whether everything was searched: the index is made, and this is the answer to the newest query. */
  readonly isComplete: boolean;
  /** How much of the text was searched, from 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** Why there is no search in the library, or null. */
  readonly failure: string | null;
};

/** Nothing is known yet. */
export const UNANSWERED: SearchAnswer = {
  outcome: NOTHING,
  milliseconds: null,
  isComplete: false,
  share: null,
  failure: null,
};
