import type {Tier} from './word-match.ts';

/** Two words that stand one after the other for one word of the query: قره باغ for قرهباغ or karabakh. */
export type WordPair = {
  /** Numbers in the word list. */
  readonly first: number;
  readonly second: number;
  readonly tier: Tier;
  readonly cost: number;
  /** Where what matched begins in the first word, and where it ends in the second. */
  readonly start: number;
  readonly end: number;
};
