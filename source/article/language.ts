/** Letters that one language of the Arabic script has and Arabic itself does not. */
const urduLetters = /[\u0679\u0688\u0691\u06ba\u06be\u06c1-\u06c3\u06d2\u06d3]/g;
const persianLetters = /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/g;

const arabicScript = /\p{Script=Arabic}/gu;
const latinScript = /\p{Script=Latin}/gu;

/** A page or two shows what language a text is in. */
const sampleLength = 20_000;

/**
 * The language of a text as a BCP 47 tag, by its letters: `ar`, `fa`, `ur`, `en`, or `und` where
 * there is no letter of either script. An Arabic text may spell foreign names with پ چ ڤ گ, so
 * Persian and Urdu take a share of the letters, not one letter.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const arabic = count(sample, arabicScript);
  const latin = count(sample, latinScript);
  if (arabic === 0 && latin === 0) return 'und';
  if (latin > arabic) return 'en';
  if (count(sample, urduLetters) * 50 > arabic) return 'ur';
  return count(sample, persianLetters) * 20 > arabic ? 'fa' : 'ar';
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
