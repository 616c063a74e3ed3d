import {type Folded, fold} from '../arabic/fold.ts';
import {remember} from './remember.ts';

/** A `word` is in Arabic letters, `latin` in those of any other script. */
export type TokenKind = 'word' | 'latin' | 'number' | 'mark';

/** A word, a number or a mark of one paragraph. `start` and `end` are offsets in the paragraph's text. */
export type Token = {
  /** Folded. */
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Offset in the folded text. */
  readonly at: number;
  /** False where the token before it touches it: the ٪ of ٢٠٪, the 32 of ال32. */
  readonly spaced: boolean;
  /** As the paragraph prints it: folding hides ة, ى, madda and the marks. */
  readonly printed: string;
};

/** A paragraph cut into tokens. */
export type Passage = {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
};

/**
 * Digits with what parts them inside (1,345,596 and 13:00 and 0.53; a date's / is a mark), the
 * agencies' 94ر6, which is left unread, words of other scripts, Arabic words, and any other character.
 */
const TOKEN =
  /(\d+(?:[.,:،]\d+)*(?![.,:،]?\d))|((?!\p{Script=Arabic})\p{L}(?:(?!\p{Script=Arabic})[\p{L}\p{M}\d])*(?:[-.'](?:(?!\p{Script=Arabic})[\p{L}\d])+)*)|((?:(?=\p{Script=Arabic})\p{L}|\p{M})+)|(\S)/gu;
const kinds: readonly TokenKind[] = ['number', 'latin', 'word', 'mark'];

export function readPassage(text: string): Passage {
  const folded = fold(text);
  const tokens: Token[] = [];
  let last = -1;
  for (const match of folded.text.matchAll(TOKEN)) {
    const kind = kinds.find((_, index) => match[index + 1] !== undefined) ?? 'mark';
    const [word] = match;
    const at = match.index;
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + word.length - 1] ?? text.length;
    tokens.push({
      text: word,
      kind,
      start,
      end,
      at,
      spaced: at !== last,
      printed: text.slice(start, end),
    });
    last = at + word.length;
  }
  return {text, folded, tokens};
}

/** Where a token begins in the paragraph once its first letters (a proclitic) are left out. */
export function startAfter({folded}: Passage, token: Token, skip: number): number {
  return skip === 0 ? token.start : (folded.starts[token.at + skip] ?? token.start);
}

/** A word and the same word without its proclitics, the longest first. `skip` counts folded letters left out. */
export type Reading = {readonly text: string; readonly skip: number};

const afterConjunction = /^[وف](?=..)/u;
const afterPreposition = /^[بكل](?=..)/u;

/**
 * The readings of a word: وللأمم is وللأمم, للأمم, الأمم. Where ل has taken the alef of the article
 * (لل), the article is put back and nothing is skipped but the conjunction: للأمم stays whole in print.
 */
export const readingsOf = remember((word: string): readonly Reading[] => {
  const readings: Reading[] = [{text: word, skip: 0}];
  const bare: Reading[] = afterConjunction.test(word)
    ? [
        {text: word, skip: 0},
        {text: word.slice(1), skip: 1},
      ]
    : [{text: word, skip: 0}];
  if (bare.length > 1) {
    readings.push({text: word.slice(1), skip: 1});
  }
  for (const {text, skip} of bare) {
    if (text.startsWith('لل') && text.length > 4) {
      readings.push({text: `ال${text.slice(2)}`, skip});
    }
    if (afterPreposition.test(text)) {
      readings.push({text: text.slice(1), skip: skip + 1});
    }
  }
  return readings;
});
