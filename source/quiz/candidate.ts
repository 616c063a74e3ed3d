import type {Matching, Question, QuestionKind} from './question.ts';

/** What a stem asks with; a quiz mixes them. */
export type QuestionWord =
  | 'من'
  | 'ما الجهة'
  | 'متى'
  | 'أين'
  | 'كم'
  | 'ماذا'
  | 'لماذا'
  | 'ما'
  | 'أي'
  | '____';

/** A question that could be asked, with more wrong options than it needs, the best first. */
export type Candidate = {
  readonly kind: QuestionKind;
  readonly word: QuestionWord;
  readonly prompt: string;
  /** Words to print before the prompt, which say what it is about: «عن المها العربي: ». */
  readonly anchor?: string;
  readonly key: string;
  readonly distractors: readonly string[];
  readonly evidence: Question['evidence'];
  readonly fact: string;
  readonly section: string;
  /** Statements that the stem or the options are built from. */
  readonly statements: readonly string[];
  /** Higher is better: how sure the maker is that the item is sound and worth asking. */
  readonly score: number;
  /** Other ways in which the text says the key, and what else must not be a distractor. */
  readonly variants: readonly string[];
  /** True for a blank whose wrong options are only words of the same school list. */
  readonly isOfFamily?: boolean;
  /** Where the distractors come from, for the screen: «that was true of …». */
  readonly elsewhere?: ReadonlyMap<string, Question['evidence']>;
  /** The claims and speakers of a question that matches them. */
  readonly matching?: Matching;
};
