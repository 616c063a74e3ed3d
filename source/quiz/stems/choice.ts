import type {Candidate} from '../candidate.ts';
import type {ReadStatement} from '../reading.ts';

/** What a maker of questions with options knows of one; the rest follows from its statement. */
export type Made = Pick<Candidate, 'word' | 'prompt' | 'key' | 'distractors' | 'score'> & {
  /** The words that prove the key: UTF-16 offsets in the paragraph, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly fact?: string;
  readonly variants?: readonly string[];
};

/** A question with options about words of one statement. */
export function choice(
  {statement, paragraph, section}: ReadStatement,
  {start, end, fact = `${statement.id}:${start}`, variants = [], ...made}: Made,
): Candidate {
  return {
    kind: 'choice',
    ...made,
    evidence: {statement: statement.id, paragraph: paragraph.id, start, end},
    fact,
    section,
    statements: [statement.id],
    variants,
  };
}
