export type QuestionKind = 'choice' | 'cloze' | 'trueFalse' | 'whoSaid' | 'number' | 'order';

/** A multiple-choice item: one stem, one key, distractors of the same kind, and the words that prove the key. */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The stem: Modern Standard Arabic, self-contained, ends in ؟ or holds one blank «____». */
  readonly prompt: string;
  /** The words at the head of the prompt that only say which text is asked about; absent where there are none. */
  readonly anchor?: string;
  readonly options: readonly string[];
  /** The index of the key in `options`. */
  readonly answer: number;
  /** The statement that proves the key, and the span of its paragraph's text that shows it. */
  readonly evidence: {
    readonly statement: string;
    readonly paragraph: string;
    readonly start: number;
    readonly end: number;
  };
  /** The id of the fact asked for. */
  readonly fact: string;
  /** The id of the section that the evidence stands in. */
  readonly section: string;
  /** For options that are sentences, by option: the words of the text that show what is true of it; null for the key. */
  readonly trueOf?: readonly (Question['evidence'] | null)[];
  /** Only where claims are to be matched with their speakers. */
  readonly matching?: Matching;
};

/** Claims and who made each, in one order, with the statement that shows it: the stem holds the claims, the options the speakers. */
export type Matching = {
  /** The question without the claims, to stand over them where each has a line of its own. */
  readonly stem: string;
  readonly claims: readonly string[];
  readonly speakers: readonly string[];
  readonly evidence: readonly Question['evidence'][];
};

/**
 * Why a quiz has fewer questions than asked for: the text is too short, is not Arabic, states no
 * facts that can be asked (a poem), or states facts that make no sound question.
 */
export type Shortage = 'short' | 'notArabic' | 'noFacts' | 'fewSound';

export type Quiz = {
  /** The id of the article. */
  readonly article: string;
  readonly seed: number;
  readonly questions: readonly Question[];
  /** Only where there are fewer questions than asked for. */
  readonly shortage?: Shortage;
};
