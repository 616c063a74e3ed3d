import {BIDI, BIDI_CLASSES, bidiClassAt} from './bidi-class.ts';

/*
 * bidi-js reads UTF-16 code units, so that half an emoji is a strong left-to-right letter to it; and
 * some of its rules look back so far that a hostile text costs quadratic time. Both are met by giving
 * it another text of the same length with the same bidi classes, but for what goes over the bounds.
 */

/** Steps that the look-back for a strong character before a European number (W2) may take. */
const numberBound = (length: number) => 4 * length + (1 << 22);
/** Tabs and paragraph separators, from each of which L1 looks back over all white space before it. */
const MOST_SEPARATORS = 64;
/** Embeddings and isolates times characters: the search for their ends. */
const MOST_EXPLICIT_WORK = 1 << 26;

/** One BMP character of each class. */
const SAMPLES: Readonly<Record<string, string>> = {
  ...{L: 'a', R: '\u05D0', AL: '\u0628', EN: '1', ES: '+', ET: '#', AN: '\u0661', CS: ','},
  ...{NSM: '\u0300', BN: '\u00AD', B: '\u2029', S: '\u001F', WS: ' ', ON: '!'},
};
const sampleOf = BIDI_CLASSES.map(name => SAMPLES[name] ?? '\u00AD');

/** What has to be known of a paragraph to choose how its levels are resolved. */
export type BidiSurvey = {
  /** Characters by class number; a surrogate pair counts twice. */
  readonly counts: Uint32Array;
  readonly hasPairs: boolean;
  /** Embeddings, overrides, isolates and their ends. */
  readonly explicit: number;
  /** Steps of W2 from numbers whose last strong character is an Arabic letter, and from the others. */
  readonly arabicSteps: number;
  readonly otherSteps: number;
};

/** Surveys a paragraph in one pass. */
export function surveyBidi(text: string): BidiSurvey {
  const counts = new Uint32Array(BIDI_CLASSES.length);
  let hasPairs = false;
  let strongAt = -1;
  let strong: number = BIDI.L;
  let isolates = 0;
  let arabicSteps = 0;
  let otherSteps = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const bidiClass = bidiClassAt(text, offset);
    counts[bidiClass] = (counts[bidiClass] ?? 0) + 1;
    if (bidiClass <= BIDI.AL) {
      // What stands in an isolate does not end the look-back from behind it.
      if (isolates === 0) strongAt = offset;
      strong = bidiClass;
    } else if (bidiClass === BIDI.EN) {
      if (strong === BIDI.AL) arabicSteps += offset - strongAt;
      else otherSteps += offset - strongAt;
    } else if (bidiClass >= BIDI.LRI) {
      isolates = Math.max(0, isolates + (bidiClass === BIDI.PDI ? -1 : 1));
    }
    const unit = text.charCodeAt(offset);
    if (unit >= 0xd800 && unit < 0xe000) hasPairs = true;
  }
  let explicit = 0;
  for (let bidiClass = BIDI.LRE; bidiClass <= BIDI.PDI; bidiClass++) {
    explicit += counts[bidiClass] ?? 0;
  }
  return {counts, hasPairs, explicit, arabicSteps, otherSteps};
}

/**
 * A text of the same length for which bidi-js finds the levels in linear time. The levels are those
 * of `text` unless it goes over a bound: more than 2^26 embeddings × characters are ignored; more
 * than 64 tabs and separators are spaces; of thousands of numbers without a letter between them,
 * signs such as - and % no longer stick to theirs.
 */
export function boundBidiText(text: string, survey: BidiSurvey, paragraphLevel: 0 | 1): string {
  const {counts, hasPairs, explicit, arabicSteps, otherSteps} = survey;
  const bound = numberBound(text.length);
  const replacesArabic = arabicSteps + otherSteps > bound;
  const replacesOther = otherSteps > bound;
  const replacesSeparators = (counts[BIDI.S] ?? 0) + (counts[BIDI.B] ?? 0) > MOST_SEPARATORS;
  const replacesExplicit = explicit * text.length > MOST_EXPLICIT_WORK;
  if (!hasPairs && !replacesArabic && !replacesSeparators && !replacesExplicit) return text;

  const parts: string[] = [];
  let strong: number = paragraphLevel === 1 ? BIDI.R : BIDI.L;
  for (let offset = 0; offset < text.length; offset++) {
    const bidiClass = bidiClassAt(text, offset);
    const isPair = (text.codePointAt(offset) ?? 0) > 0xffff;
    if (bidiClass <= BIDI.AL) strong = bidiClass;
    if (bidiClass === BIDI.EN && strong === BIDI.AL && replacesArabic) {
      // W2 makes it an Arabic number in any case.
      parts.push(SAMPLES.AN ?? '');
    } else if (bidiClass === BIDI.EN && strong !== BIDI.AL && replacesOther) {
      parts.push((strong === BIDI.L ? SAMPLES.L : SAMPLES.AN) ?? '');
    } else if ((bidiClass === BIDI.S || bidiClass === BIDI.B) && replacesSeparators) {
      parts.push(' ');
    } else if (bidiClass >= BIDI.LRE && replacesExplicit) {
      parts.push(SAMPLES.BN ?? '');
    } else {
      parts.push(isPair ? (sampleOf[bidiClass] ?? '') : text.charAt(offset));
    }
    // The second half of a pair is a boundary neutral, which all rules look through.
    if (isPair) {
      parts.push(SAMPLES.BN ?? '');
      offset++;
    }
  }
  return parts.join('');
}
