/** A word of folded text; offsets are UTF-16 code units of the folded text, end-exclusive. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** Letters and digits; a mark between two digits (13:00, 2,1) is inside the number. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:(?<=\p{Nd})[.,:،](?=\p{Nd})[\p{L}\p{N}\p{M}]+)*/gu;

const SEPARATOR = /[.,،]/g;

/** The words of a folded text. 13,00 and 13:00 are the same word. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), ({0: found, index}) => ({
    text: found.replace(SEPARATOR, ':'),
    start: index,
    end: index + found.length,
  }));
}
