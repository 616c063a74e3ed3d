/** One word of a text, where it stands and how it is compared. */
export type Word = {
  readonly start: number;
  readonly end: number;
  /** Without tashkeel and tatweel, hamza seats kept: أعلن and إعلان differ. */
  readonly bare: string;
};

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c]*/gu;
/** Tatweel and the marks of Arabic. By their ranges: what \p{M} compiles to costs a start its milliseconds. */
const marksAndTatweel =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff]/g;

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
