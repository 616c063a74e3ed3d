import {loanWords} from './lexicon/loan-words.ts';
import {roots} from './lexicon/roots.ts';

/*
 * A word form is Arabic where some root, put into some pattern, with some clitics and endings, gives
 * it. The test is generous on purpose: its «no» is what counts, because it points at foreign names.
 */

/** Patterns with 1, 2, 3, 4 for the letters of the root, in folded spelling, by kind of root. */
const triliteralPatterns = `
1ا23 12ا3 12ي3 12و3 ا123 ي123 ت123 ن123 م123
م12و3 ت12ي3 م12ا3 ان123 ا1ت23 12اي3 1وا23 ا12ا3 ما123 م1ا23 ت1ا23 من123 م1ت23 مت123 ت12ا3 يت123 تت123 نت123 ين123 تن123 ي1ت23 ت1ت23 ن1ت23
123ان 123اء ا1ا23 ي1ا23 ن1ا23 1ا2و3 ا12و3 ا12ي3 م12ي3 12ي23 12و23 ا1د23 ا1ط23 م1د23 م1ط23 ي1د23 ي1ط23 ت1د23 ت1ط23
است123 ان12ا3 ا1ت2ا3 م1ا2ي3 مت1ا23 مست123 يست123 تست123 نست123 يت1ا23 تت1ا23 ت1ا2ي3 ا1ا2ي3 1وا2ي3 ا123اء ا1د2ا3 ا1ط2ا3 م12ان
است12ا3 ا12ي3اء
`;
/** Patterns whose long vowel a weak root would make ambiguous: for sound roots alone. */
const soundPatterns = `
1و23 1ي23
`;
const quadriliteralPatterns = `
1234 م1234 ت1234 ي1234 12ا34 12ا3ي4 123ا4 123و4 123ي4 مت1234 يت1234 م12ا34 ت1234 12و34 ا1234 ان1234
`;
/** For doubled roots: مدد، يمد، امتد. */
const biliteralPatterns = `
12 1ا2 ي12 ت12 ن12 م12 ا12 ا1ت2 م1ت2 ي1ت2 ت1ت2 ان12 من12 ين12 تن12 است12 مست12 يست12 تست12 1وا2 م1ا2
`;
/** For roots with a weak middle, which a closed syllable drops: قلت، قلنا، جئت. */
const hollowPatterns = `
12ت 12نا 12تم
`;
/** For roots that begin with و and drop it: وصل، يصل، صلة. */
const assimilatedPatterns = `
ي12 ت12 ن12 12ه 12ت 12ات
`;
/** For roots that end weak, before a feminine ت: أعطت، انتهت، استدعت. */
const defectivePatterns = `
12ت 12ه 12ات 1ا2ون 1ا2ين م12ون م12ين م1ت2ون م1ت2ين مت12ين ا12ت ا1ت2ت ان12ت است12ت ت12ت
`;

/** The letters that a pattern brings itself, where it has those of the root, and those it has twice (12ي23). */
type Pattern = {
  readonly fixed: ReadonlyArray<readonly [at: number, unit: number]>;
  readonly doubled: ReadonlyArray<readonly [at: number, again: number]>;
  readonly radicals: readonly number[];
  /** The kinds of roots that the pattern is for, as bits. */
  readonly kinds: number;
};

/** Patterns by their length and the letter they bring in the first place; 0 for a letter of the root. */
type Patterns = ReadonlyMap<number, ReadonlyMap<number, readonly Pattern[]>>;

/** @param sources lists of patterns, each with the kinds of roots that it is for */
function readPatterns(
  ...sources: ReadonlyArray<readonly [source: string, kinds: number]>
): Patterns {
  const byLength = new Map<number, Map<number, Pattern[]>>();
  for (const [source, kinds] of sources) {
    for (const text of new Set(source.trim().split(/\s+/))) {
      const pattern = readPattern(text, kinds);
      const [at, unit] = pattern.fixed[0] ?? [];
      const first = at === 0 && unit !== undefined ? unit : 0;
      const ofLength = byLength.get(text.length) ?? new Map<number, Pattern[]>();
      byLength.set(text.length, ofLength.set(first, [...(ofLength.get(first) ?? []), pattern]));
    }
  }
  return byLength;
}

function readPattern(text: string, kinds: number): Pattern {
  const fixed: Array<readonly [number, number]> = [];
  const doubled: Array<readonly [number, number]> = [];
  const radicals: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const radical = Number(text[at]);
    const earlier = radicals[radical - 1];
    if (!(radical > 0)) {
      fixed.push([at, text.charCodeAt(at)]);
    } else if (earlier === undefined) {
      radicals[radical - 1] = at;
    } else {
      doubled.push([earlier, at]);
    }
  }
  return {fixed, doubled, radicals, kinds};
}

/*
 * The roots in all shapes that weak letters give them are tens of thousands of strings, too many to make
 * at every start. So a letter is a number below 32, three of them (two of the pairs) are the index of a
 * cell, and a cell has a bit for each kind of root.
 */
const alphabet = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const cells = new Uint8Array(32 * 32 * 32);
const anyTriple = 1;
const bareTriple = 2;
const soundTriple = 4;
const doubledPair = 8;
const hollowPair = 16;
const assimilatedPair = 32;
const defectivePair = 64;
const quads = new Set<string>();

const triliteral = readPatterns([triliteralPatterns, anyTriple | soundTriple]);
const quadriliteral = readPatterns([quadriliteralPatterns, 0]);
const restricted = readPatterns(
  [soundPatterns, soundTriple],
  [biliteralPatterns, doubledPair],
  [hollowPatterns, hollowPair],
  [assimilatedPatterns, assimilatedPair],
  [defectivePatterns, defectivePair],
);

/** Of an alphabet's letter, its number from 1; of any other code unit, 0. */
const numbers = new Uint8Array(0x700);
for (let at = 0; at < alphabet.length; at++) {
  numbers[alphabet.charCodeAt(at)] = at + 1;
}

/** The letters a root letter may show as once folded, by its place, in the bare form 123 and elsewhere. */
function shapes(letter: string, place: number, bare: boolean): string {
  if (letter === 'ء') {
    return place === 0 && bare ? 'ا' : 'اويء';
  }
  if (letter === 'و' || letter === 'ي') {
    if (bare) {
      return place === 0 ? letter : `${letter}ا`;
    }
    return place === 0 ? 'ويتا' : place === 1 ? 'اوي' : 'اويء';
  }
  return letter;
}

/** By the place in the root and the number of its letter: the numbers of the letters it may show as. */
function shapeNumbers(bare: boolean): ReadonlyArray<ReadonlyArray<readonly number[]>> {
  return [0, 1, 2].map(place => [
    [],
    ...Array.from(alphabet, letter =>
      Array.from(shapes(letter, place, bare), shape => numbers[shape.charCodeAt(0)] ?? 0),
    ),
  ]);
}

const bareShapes = shapeNumbers(true);
const otherShapes = shapeNumbers(false);

/** The cell of two or three letters; 0, which no root has, where one of them is no Arabic letter. */
function cellOf(a: number, b: number, c?: number): number {
  const first = numbers[a] ?? 0;
  const second = numbers[b] ?? 0;
  const third = c === undefined ? 0 : (numbers[c] ?? 0);
  return first === 0 || second === 0 || (c !== undefined && third === 0)
    ? 0
    : cellOfNumbers(first, second, third);
}

function cellOfNumbers(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}

function mark(cell: number, kind: number): void {
  cells[cell] = (cells[cell] ?? 0) | kind;
}

function markTriples(
  [first, second, third]: readonly [number, number, number],
  shapesByPlace: typeof bareShapes,
  kind: number,
): void {
  for (const a of shapesByPlace[0]?.[first] ?? []) {
    for (const b of shapesByPlace[1]?.[second] ?? []) {
      for (const c of shapesByPlace[2]?.[third] ?? []) {
        mark(cellOfNumbers(a, b, c), kind);
      }
    }
  }
}

const [hamza, waw, yeh] = Array.from('ءوي', letter => numbers[letter.charCodeAt(0)] ?? 0);
const isWeak = (number: number) => number === waw || number === yeh;
const isSound = (number: number) => number !== hamza && !isWeak(number);

for (const root of roots) {
  if (root.length > 3) {
    quads.add(root);
    continue;
  }
  const first = numbers[root.charCodeAt(0)] ?? 0;
  const second = numbers[root.charCodeAt(1)] ?? 0;
  const third = numbers[root.charCodeAt(2)] ?? 0;
  if (isSound(first) && isSound(second) && isSound(third)) {
    mark(cellOfNumbers(first, second, third), anyTriple | bareTriple | soundTriple);
  } else {
    const radicals = [first, second, third] as const;
    markTriples(radicals, bareShapes, bareTriple);
    markTriples(radicals, otherShapes, anyTriple);
  }
  if (second === third) {
    mark(cellOfNumbers(first, second, 0), doubledPair);
  }
  if (isWeak(second)) {
    for (const c of otherShapes[2]?.[third] ?? []) {
      mark(cellOfNumbers(first, c, 0), hollowPair);
    }
  }
  if (isWeak(third)) {
    mark(cellOfNumbers(first, second, 0), defectivePair);
  }
  if (first === waw && isSound(third)) {
    mark(cellOfNumbers(second, third, 0), assimilatedPair);
  }
}

const prefixes = [
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'س',
  'ال',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'وب',
  'ول',
  'فب',
  'فل',
  'وس',
  'فس',
  'وبال',
  'ولل',
  'فلل',
];
const suffixes =
  `ه ها هم هما هن ك كم نا ي ني ت تم تا ا وا ون ين ان ات ته تها تهم تهما تنا تي تك تين تان تا اته اتها اتهم اتنا ي يا يه يات يون يين يان ياته ياتها ييه
  اه اها اهم انا وه وها وهم وا ونه ونها ونهم نه نها نهم انه انها انهم ينه ينها ينهم يته يتها يتهم وني وننا و اء اءه اءها اءهم ايه ايها ايهم اوه اوها اوهم ييها ياتهم ياتنا ياتك ناه ناها ناهم ناك تني تنا تموه تموها يها يهم يهما ينا يك يتان يتين يتنا يتك وتين`
    .trim()
    .split(/\s+/);
const endings = new Set(['', ...suffixes]);
const longestEnding = Math.max(...suffixes.map(({length}) => length));

const cache = new Map<string, FormStrength>();
const cacheLimit = 20_000;

/**
 * How surely a folded word is an Arabic word form. `none`: no root gives it, a foreign name most
 * likely. `weak`: a root gives it only with endings or proclitics that a foreign name may show by
 * chance (بولتون is no بولت + ون), or only with a weak radical. `strong`: anything else.
 */
export type FormStrength = 'none' | 'weak' | 'strong';

export function formStrength(word: string): FormStrength {
  const known = cache.get(word);
  if (known !== undefined) {
    return known;
  }
  const answer = readForm(word);
  if (cache.size > cacheLimit) {
    cache.clear();
  }
  cache.set(word, answer);
  return answer;
}

/** True where a folded word can be an Arabic word form at all. */
export function isArabicForm(word: string): boolean {
  return formStrength(word) !== 'none';
}

/** Proclitics and endings that foreign names do not show by chance. */
const safePrefixes = new Set(['', ...'ال وال بال فال كال لل ولل فلل وبال'.split(' ')]);
const safeEndings = new Set(['', ...'ه ات ها هم يه ته تها تهم اتها اته اتهم يات ت'.split(' ')]);

function readForm(word: string): FormStrength {
  let best: FormStrength = 'none';
  for (const prefix of prefixes) {
    if (prefix !== '' && (!word.startsWith(prefix) || word.length < prefix.length + 2)) {
      continue;
    }
    const rest = word.slice(prefix.length);
    const most = Math.max(0, Math.min(longestEnding, rest.length - 2));
    for (let length = 0; length <= most; length++) {
      const stem = rest.slice(0, rest.length - length);
      const ending = rest.slice(rest.length - length);
      if (!endings.has(ending)) {
        continue;
      }
      const strength = stemStrength(stem);
      // The article or a long stem makes chance unlikely.
      const safe =
        stem.length > 4 || (safePrefixes.has(prefix) && (prefix !== '' || safeEndings.has(ending)));
      if (strength === 'strong' && safe) {
        return 'strong';
      }
      if (strength !== 'none') {
        best = 'weak';
      }
    }
  }
  return best;
}

function stemStrength(stem: string): FormStrength {
  const bare = stem.length === 3 ? kindOfTriple(stem, 0, 1, 2) : 0;
  if (
    (bare & soundTriple) !== 0 ||
    loanWords.has(stem) ||
    (stem.endsWith('ت') && loanWords.has(`${stem.slice(0, -1)}ه`))
  ) {
    return 'strong';
  }
  const kinds = kindsIn(stem, triliteral);
  if ((kinds & soundTriple) !== 0 || (stem.length > 5 && (kinds & anyTriple) !== 0)) {
    return 'strong';
  }
  const more = kindsIn(stem, restricted);
  if ((more & soundTriple) !== 0 || matchesQuad(stem)) {
    return 'strong';
  }
  return (bare & bareTriple) !== 0 || kinds !== 0 || more !== 0 ? 'weak' : 'none';
}

function kindOfTriple(stem: string, a: number, b: number, c: number): number {
  return cells[cellOf(stem.charCodeAt(a), stem.charCodeAt(b), stem.charCodeAt(c))] ?? 0;
}

/** The kinds of roots that a stem may be of by patterns of two or three radicals, as bits. */
function kindsIn(stem: string, patterns: Patterns): number {
  let kinds = 0;
  for (const {radicals, kinds: own} of fitting(stem, patterns)) {
    const [a = 0, b = 0, c] = radicals;
    const found =
      c === undefined
        ? (cells[cellOf(stem.charCodeAt(a), stem.charCodeAt(b))] ?? 0)
        : kindOfTriple(stem, a, b, c);
    kinds |= found & own;
  }
  return kinds;
}

function matchesQuad(stem: string): boolean {
  return fitting(stem, quadriliteral).some(({radicals}) =>
    quads.has(radicals.map(at => stem.charAt(at)).join('')),
  );
}

const none: readonly Pattern[] = [];

/** The patterns whose own letters a stem has. */
function fitting(stem: string, patterns: Patterns): readonly Pattern[] {
  const ofLength = patterns.get(stem.length);
  if (ofLength === undefined) {
    return none;
  }
  const found: Pattern[] = [];
  for (const first of [stem.charCodeAt(0), 0]) {
    for (const pattern of ofLength.get(first) ?? none) {
      if (fits(stem, pattern)) {
        found.push(pattern);
      }
    }
  }
  return found;
}

/** True where a stem has the letters that a pattern brings itself, and twice those it has twice. */
function fits(stem: string, {fixed, doubled}: Pattern): boolean {
  for (const [at, unit] of fixed) {
    if (stem.charCodeAt(at) !== unit) {
      return false;
    }
  }
  for (const [at, again] of doubled) {
    if (stem.charCodeAt(at) !== stem.charCodeAt(again)) {
      return false;
    }
  }
  return true;
}
