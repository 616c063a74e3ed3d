import type {Article} from './article.ts';
import {beginningOf} from './beginning-of.ts';
import {ArticleBuilder} from './build-article.ts';
import {clean} from './clean.ts';
import {languageOf} from './language.ts';
import {readPlainText} from './plain-text.ts';

/** A text longer than this is read part by part; in UTF-16 code units. */
export const LONG = 100_000;

/** About so long is a part. Long enough to see how its lines were made, short enough that a key can wait for it. */
const PART = 16_000;

/** A part without a blank line for so long is cut at the end of a line; without one, at a word. */
const LONGEST_PART = 2 * PART;

const SENTENCE_ENDS = ['. ', '؟ ', '! '];

/** A bit of the text enough to tell its language. */
const SAMPLE = 20_000;

/**
 * A plain text too long to be read at once. Its article has the first part from the beginning, and
 * grows by `more`. Where the parts are cut depends on the text alone, and each is read by itself, so
 * the article at the end is the same however long that took.
 */
export class LongText {
  readonly article: Article;
  readonly #text: string;
  readonly #builder: ArticleBuilder;
  #at: number;

  /**
   * @param text as it was decoded
   * @param utf8 the same text in UTF-8, where it is at hand
   */
  constructor(text: string, source: string, utf8: Uint8Array | null = null) {
    // Line ends are the one thing that version control and mail change under way.
    const hasReturns = text.includes('\r');
    this.#text = hasReturns ? text.replace(/\r\n?/g, '\n') : text;
    this.#at = partEnd(this.#text, 0);
    const beginning = clean(this.#text.slice(0, this.#at));
    this.#builder = new ArticleBuilder({
      // Bytes are digested in a third of the time.
      identity: hasReturns || utf8 === null ? this.#text : utf8,
      language: languageOf(beginning.slice(0, SAMPLE)),
      source,
      ...readPlainText(beginning),
    });
    this.article = this.#builder.article;
  }

  /** How much of the text is in the article, from 0 to 1. */
  get share(): number {
    return this.#at / this.#text.length;
  }

  /** Reads the next part; takes some milliseconds. Returns whether there is another one. */
  more(): boolean {
    if (this.#at < this.#text.length) {
      const end = partEnd(this.#text, this.#at);
      const part = clean(this.#text.slice(this.#at, end));
      this.#builder.add(readPlainText(part, 'middle').blocks);
      this.#at = end;
    }
    return this.#at < this.#text.length;
  }
}

/** Where the part that begins at `start` ends: after a blank line, else after a line, a sentence or a word. */
function partEnd(text: string, start: number): number {
  const least = start + PART;
  const most = start + LONGEST_PART;
  if (text.length <= most) return text.length;
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = least;
  const found = blank.exec(text.slice(0, most));
  if (found) return blank.lastIndex;
  const line = text.lastIndexOf('\n', most - 1);
  if (line >= least) return line + 1;
  const sentence = Math.max(...SENTENCE_ENDS.map(end => text.lastIndexOf(end, most - 2)));
  if (sentence >= least) return sentence + 2;
  const word = text.lastIndexOf(' ', most - 1);
  return word >= least ? word + 1 : beginningOf(text, most).length;
}
