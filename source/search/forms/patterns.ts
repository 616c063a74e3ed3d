import {IRREGULAR_NOUNS, NOUN_PATTERNS} from './plural-patterns.ts';

/** A pattern compiled: how to take the radicals out of a word, and how to put them into another. */
type Pattern = {
  readonly test: RegExp;
  /** For each letter of the pattern the number of its radical, or the letter itself. */
  readonly letters: readonly (number | string)[];
};

/** Radicals that change with the pattern: باب، أبواب; خطأ، أخطاء; قيمة، أقوام. */
const WEAK = 'اويء';

function compile(pattern: string): Pattern {
  const letters: (number | string)[] = [];
  const groups: number[] = [];
  let laams = 0;
  let test = '';
  for (const letter of pattern) {
    const radical = letter === 'ف' ? 1 : letter === 'ع' ? 2 : letter === 'ل' ? 3 + laams++ : 0;
    if (radical === 0) {
      letters.push(letter);
      test += letter;
      continue;
    }
    letters.push(radical);
    const known = groups.indexOf(radical);
    test += known === -1 ? '(.)' : `\\${known + 1}`;
    if (known === -1) groups.push(radical);
  }
  return {test: new RegExp(`^${test}$`, 'su'), letters};
}

const compiled = new Map<string, Pattern>();

function patternOf(text: string): Pattern {
  let pattern = compiled.get(text);
  if (!pattern) {
    pattern = compile(text);
    compiled.set(text, pattern);
  }
  return pattern;
}

const PAIRS: readonly (readonly [Pattern, Pattern])[] = NOUN_PATTERNS.flatMap(([one, others]) =>
  others.split(' ').flatMap(other => {
    const [a, b] = [patternOf(one), patternOf(other)];
    return [
      [a, b],
      [b, a],
    ] as const;
  }),
);

/**
 * The nouns that share their radicals with a noun by a pair of patterns: its broken plurals, or the
 * singulars whose plural it may be, its gender forms. Most are no words; whoever asks looks them up.
 * @param noun folded, without clitics
 */
export function nounsBeside(noun: string): Set<string> {
  const found = new Set<string>();
  for (const [from, to] of PAIRS) {
    if (from.letters.length !== noun.length) continue;
    const radicals = from.test.exec(noun)?.slice(1);
    if (!radicals?.every(isStrongOrWeak)) continue;
    for (const variant of weakVariants(radicals)) found.add(fill(to, variant));
  }
  for (const family of IRREGULAR_NOUNS) {
    const forms = family.split(' ');
    if (forms.includes(noun)) for (const form of forms) found.add(form);
  }
  found.delete(noun);
  return found;
}

function fill({letters}: Pattern, radicals: readonly string[]): string {
  return letters
    .map(letter => (typeof letter === 'string' ? letter : (radicals[letter - 1] ?? '')))
    .join('');
}

/** No radical is a ة: the ه at the end of a folded word mostly is one, but نهر and فقه have a true one. */
function isStrongOrWeak(radical: string): boolean {
  return radical >= 'ء' && radical <= 'ي';
}

/** The radicals, and the radicals with one weak one become another. */
function weakVariants(radicals: readonly string[]): string[][] {
  const variants = [[...radicals]];
  radicals.forEach((radical, index) => {
    if (!WEAK.includes(radical)) return;
    for (const other of WEAK) {
      if (other !== radical) variants.push(radicals.with(index, other));
    }
  });
  return variants;
}
