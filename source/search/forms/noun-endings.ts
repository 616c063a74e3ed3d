/**
 * Endings of nouns and adjectives in folded text: gender, sound plurals, duals, nisba, and the
 * alef of the accusative; nouns on اء and اة, whose last letter changes (صحراء، صحراوي; قناة، قنوات). A word without one of them has the empty one.
 */
const ENDINGS: readonly string[] = [
  '',
  'ه',
  'ات',
  'ون',
  'ين',
  'ان',
  'تان',
  'تين',
  'ا',
  'ي',
  'يه',
  'يون',
  'يين',
  'يات',
  'و',
  'اء',
  'اوات',
  'اوان',
  'اوي',
  'وات',
  'اه',
];

/** The shortest stem that endings are taken from. */
const STEM_LENGTH = 3;

/** What a noun may be without its ending, itself among them; longest first. */
export function stemsOf(noun: string): string[] {
  return ENDINGS.filter(
    ending => noun.endsWith(ending) && noun.length - ending.length >= STEM_LENGTH,
  )
    .map(ending => noun.slice(0, noun.length - ending.length))
    .sort((a, b) => b.length - a.length);
}

/** A stem with every ending. */
export function withEndings(stem: string): string[] {
  return ENDINGS.map(ending => stem + ending);
}
