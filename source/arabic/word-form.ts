import {foldText} from './fold.ts';
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

type Pattern = {readonly test: RegExp};

const patternsByLength = (source: string): ReadonlyMap<number, readonly Pattern[]> => {
  const byLength = new Map<number, Pattern[]>();
  for (const pattern of new Set(source.trim().split(/\s+/))) {
    const seen = new Set<string>();
    const test = new RegExp(
      `^${[...pattern]
        .map(letter => {
          if (!/\d/.test(letter)) {
            return letter;
          }
          if (seen.has(letter)) {
            return `\\k<r${letter}>`;
          }
          seen.add(letter);
          return `(?<r${letter}>.)`;
        })
        .join('')}$`,
      'u',
    );
    const list = byLength.get(pattern.length) ?? [];
    list.push({test});
    byLength.set(pattern.length, list);
  }
  return byLength;
};

const triliteral = patternsByLength(triliteralPatterns);
const sound = patternsByLength(soundPatterns);
const quadriliteral = patternsByLength(quadriliteralPatterns);
const hollow = patternsByLength(hollowPatterns);
const assimilated = patternsByLength(assimilatedPatterns);
const defective = patternsByLength(defectivePatterns);
const biliteral = patternsByLength(biliteralPatterns);

/** The letters a root letter may show as once folded, by its place, in the bare form 123 and elsewhere. */
function shapes(letter: string, place: number, bare: boolean): readonly string[] {
  if (letter === 'ء') {
    return place === 0 && bare ? ['ا'] : ['ا', 'و', 'ي', 'ء'];
  }
  if (letter === 'و' || letter === 'ي') {
    if (bare) {
      return place === 0 ? [letter] : [letter, 'ا'];
    }
    return place === 0
      ? ['و', 'ي', 'ت', 'ا']
      : place === 1
        ? ['ا', 'و', 'ي']
        : ['ا', 'و', 'ي', 'ء'];
  }
  return [letter];
}

const bareTriples = new Set<string>();
const soundTriples = new Set<string>();
const triples = new Set<string>();
const quads = new Set<string>();
const pairs = new Set<string>();
const hollowPairs = new Set<string>();
const assimilatedPairs = new Set<string>();
const weakPairs = new Set<string>();

function addTriples(letters: readonly string[], bare: boolean, to: Set<string>): void {
  const [first = '', second = '', third = ''] = letters;
  for (const a of shapes(first, 0, bare)) {
    for (const b of shapes(second, 1, bare)) {
      for (const c of shapes(third, 2, bare)) {
        to.add(a + b + c);
      }
    }
  }
}

for (const root of roots) {
  const letters = [...root];
  if (letters.length > 3) {
    quads.add(foldText(root));
    continue;
  }
  addTriples(letters, true, bareTriples);
  addTriples(letters, false, triples);
  const [first = '', second = '', third = ''] = letters;
  if (!/[ءوي]/u.test(root)) {
    soundTriples.add(root);
  }
  if (second === third) {
    pairs.add(first + second);
  }
  if (second === 'و' || second === 'ي') {
    for (const c of shapes(third, 2, false)) {
      hollowPairs.add(first + c);
    }
  }
  if (third === 'و' || third === 'ي') {
    weakPairs.add(first + second);
  }
  if (first === 'و' && !/[ءوي]/u.test(third)) {
    assimilatedPairs.add(second + third);
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
const endings = ['', ...suffixes];

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
const safePrefix = /^(?:|ال|وال|بال|فال|كال|لل|ولل|فلل|وبال)$/u;
const safeEnding = /^(?:|ه|ات|ها|هم|يه|ته|تها|تهم|اتها|اته|اتهم|يات|ت)$/u;

function readForm(word: string): FormStrength {
  let best: FormStrength = 'none';
  for (const prefix of prefixes) {
    if (prefix !== '' && (!word.startsWith(prefix) || word.length < prefix.length + 2)) {
      continue;
    }
    const rest = word.slice(prefix.length);
    for (const ending of endings) {
      if (ending !== '' && (!rest.endsWith(ending) || rest.length < ending.length + 2)) {
        continue;
      }
      const stem = rest.slice(0, rest.length - ending.length);
      const strength = stemStrength(stem);
      // The article or a long stem makes chance unlikely.
      const safe =
        (safePrefix.test(prefix) || stem.length > 4) &&
        (safeEnding.test(ending) || stem.length > 4 || (prefix !== '' && safePrefix.test(prefix)));
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
  if (
    loanWords.has(stem) ||
    (stem.endsWith('ت') && loanWords.has(`${stem.slice(0, -1)}ه`)) ||
    soundTriples.has(stem) ||
    matches(stem, triliteral, soundTriples) ||
    matches(stem, sound, soundTriples) ||
    matches(stem, quadriliteral, quads) ||
    (stem.length > 5 && matches(stem, triliteral, triples))
  ) {
    return 'strong';
  }
  return bareTriples.has(stem) ||
    matches(stem, triliteral, triples) ||
    matches(stem, biliteral, pairs) ||
    matches(stem, hollow, hollowPairs) ||
    matches(stem, assimilated, assimilatedPairs) ||
    matches(stem, defective, weakPairs)
    ? 'weak'
    : 'none';
}

function matches(
  stem: string,
  patterns: ReadonlyMap<number, readonly Pattern[]>,
  known: ReadonlySet<string>,
): boolean {
  for (const {test} of patterns.get(stem.length) ?? []) {
    const groups = test.exec(stem)?.groups;
    if (groups) {
      const root = Object.keys(groups)
        .sort()
        .map(key => groups[key])
        .join('');
      if (known.has(root)) {
        return true;
      }
    }
  }
  return false;
}
