/**
 * What an article is. Text is logical (stored order) everywhere; offsets are UTF-16 code units in
 * the paragraph's text, end-exclusive. Ids depend on the text alone, so they are stable while the
 * text is unchanged: sections `s1`, `s2`, …; paragraphs `p1`, `p2`, … through the whole article;
 * statements `p3.1`, `p3.2`, … inside their paragraph.
 */
export type Article = {
  /** The first 16 hex digits of the SHA-256 of the cleaned text: a renamed file is the same article. */
  readonly id: string;
  readonly title: string;
  /** BCP 47: `ar`, `fa`, `ur`, `en`, … */
  readonly language: string;
  /** Where the bytes came from, as the reader would name it: a path, `-`, or a bundled name. */
  readonly source: string;
  readonly sections: readonly Section[];
};

export type Section = {
  readonly id: string;
  readonly heading: string | null;
  readonly paragraphs: readonly Paragraph[];
};

export type Paragraph = {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Statement[];
};

export type StatementKind = 'report' | 'quote' | 'announcement';

/** One sentence of a paragraph; never ends inside a quotation or a bracket that closes later. */
export type Statement = {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: StatementKind;
  /** The verb of speech as printed, without its proclitic (وقال → قال), or null. */
  readonly verb: string | null;
  readonly speaker: Speaker | null;
};

export type Speaker = {
  /** The fullest name the article gives for whoever speaks. */
  readonly name: string;
  /** The words that name the speaker in this statement; null where the speaker runs on. */
  readonly asPrinted: string | null;
  /** The statement that the name was taken from, where it is not this one. */
  readonly resolvedFrom: string | null;
};

/** A span of one paragraph's text. */
export type Span = {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
};
