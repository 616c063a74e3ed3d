/** One word of a text, where it stands and how it is compared. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Without tashkeel and tatweel, hamza seats kept: أعلن and إعلان differ. */
  readonly bare: string;
};

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu;
const marksAndTatweel = /[\p{M}ـ]/gu;

/** The words of a text, letters and digits with their marks. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({0: word, index}) => ({
    start: index,
    end: index + word.length,
    bare: bare(word),
  }));
}

/** A word without tashkeel and tatweel. */
export function bare(word: string): string {
  return word.replace(marksAndTatweel, '');
}
