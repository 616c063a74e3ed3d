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
  /** What the text says of itself before it begins; absent where it says nothing. */
  readonly meta?: Meta;
  readonly sections: readonly Section[];
};

/** Front matter: the fields of a text that tell about it, as printed. */
export type Meta = {
  readonly author?: string;
  readonly date?: string;
  /** A CEFR level: A1 … C2. */
  readonly level?: string;
  readonly kind?: string;
  /** Where the text was first published. */
  readonly origin?: string;
  readonly licence?: string;
};

export type Section = {
  readonly id: string;
  readonly heading: string | null;
  /** Who claims it, where the heading is «name: claim»; absent elsewhere. */
  readonly speaker?: Speaker | undefined;
  readonly paragraphs: readonly Paragraph[];
};

export type Paragraph = {
  readonly id: string;
  readonly text: string;
  /** What the paragraph is; absent where it is prose. */
  readonly form?: ParagraphForm;
  /** Which way it runs, where its file says so; absent where its letters tell. */
  readonly direction?: TextDirection;
  readonly statements: readonly Statement[];
};

/**
 * A list item with its marker, a line of verse, a paragraph of a block quotation, or a line that
 * says who wrote the text, when and where. Items and lines of verse that stand together are
 * paragraphs next to one another.
 */
export type ParagraphForm = 'list' | 'verse' | 'quotation' | 'byline';

export type TextDirection = 'rtl' | 'ltr';

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
