import type {ParagraphForm, TextDirection} from './article.ts';

/**
 * A piece of a text in reading order, before it is an article: what the readers of plain text,
 * Markdown, HTML and EPUB all produce. Text is one line, trimmed, with single spaces.
 */
export type Block =
  | {readonly kind: 'heading'; readonly text: string}
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Absent where it is prose. */
      readonly form?: ParagraphForm;
      /** Absent where the file does not say. */
      readonly direction?: TextDirection;
    };
