export type FactKind =
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'howMany'
  | 'howLong'
  | 'why'
  | 'condition'
  | 'consequence'
  | 'quote';

export type EntityType = 'person' | 'place' | 'organisation' | 'group';

/** One key fact of an article: an exact span of one statement, and what it means. */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  readonly entity: EntityType | null;
  /**
   * The words as printed: the paragraph's text from start to end, without proclitics where the print
   * allows (للرئيس stays whole), and without «نحو» before a number and «على الأقل» behind it, which the
   * detail gives as its bound.
   */
  readonly text: string;
  /** The fact's value in a form that can be compared: a name's canonical form, a number's digits, a time as 13:00. */
  readonly value: string;
  readonly statement: string;
  readonly paragraph: string;
  /** UTF-16 offsets in the paragraph's text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** Who claims it, where it is a claim. */
  readonly attribution: string | null;
};
