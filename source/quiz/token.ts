import {stripTashkeel} from '../arabic/characters.ts';
import {foldOnce} from './fold-once.ts';

/** A word or one mark of punctuation of a paragraph's text. */
export type Token = {
  readonly text: string;
  /** UTF-16 offsets in the paragraph's text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** The word without vowel signs and tatweel. */
  readonly bare: string;
  /** True where `text` is the full name of what the printed word stands for (الحصن → حصن المرابط). */
  readonly isRenamed?: boolean;
  /** True for a noun with the article that stands for something an earlier sentence brought in: «طائر صغير … الطائر». */
  readonly isAnaphoric?: boolean;
  /** True for a noun with the article that the title has, which stands before the stem: «وقع الانهيار» under «انهيار أرضي …». */
  readonly isOfTitle?: boolean;
  /** The word as search compares it: hamza seats, ة/ه and ى/ي alike. */
  readonly folded: string;
};

/** Words hold together over marks between digits (13:00, 2,1) and a slash between letters (أيلول/سبتمبر). */
const TOKEN =
  /[\p{L}\p{M}\p{N}\u0640]+(?:(?:(?<=\p{N})[.,:٫٬،](?=\p{N})|(?<=\p{L}\p{M}*)\/(?=\p{L}))[\p{L}\p{M}\p{N}\u0640]+)*[%٪]?|\S/gu;

/** The tokens of text from start to end. */
export function tokensOf(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [word] = match;
    const at = start + match.index;
    tokens.push({
      text: word,
      start: at,
      end: at + word.length,
      isWord: /[\p{L}\p{N}]/u.test(word),
      bare: stripTashkeel(word).replaceAll('\u0640', ''),
      folded: foldOnce(word),
    });
  }

  return tokens;
}
