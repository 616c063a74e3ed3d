import {letterSetOf} from '../words/typo-pattern.ts';

/**
 * What stands around and between the radicals of a word of folded text: proclitics, then the prefixes
 * of the verb forms I–X, of participles and of nouns of place; the infixes of the derived forms and of
 * plurals (فاعل، افتعل، فواعل; فعال، فعول، فعيل، فعائل); endings and enclitics.
 * Source: the paradigms of any grammar of Arabic.
 */
const PROCLITICS = '(?:[وف]?(?:[بك]?ال|لل|[بكلس])?)';
const PREFIXES = '(?:[اينتم](?:ست|ت|ن)?|)';
const FIRST_INFIX = '(?:وا|اي|[اوي]|[تطد]ا?|)';
const SECOND_INFIX = '(?:اي|[اوي]|)';
const ENDINGS = '(?:ات|ون|ين|ان|تان|تين|وا|تم|تا|اء|يه|يون|يين|يات|[هتاين]|)';
const ENCLITICS = '(?:ها|هما?|هن|كم|نا|ني|[هكي]|)';
/** Those that are no endings as well. */
const PLAIN_ENCLITICS = '(?:ها|هما?|هن|كم|نا|)';

/** Shorter words are too often another root's. */
const SHORTEST = 3;

/** A root, and the test whether a word is made of it. */
export type RootPattern = {
  /** The letters that every word of the root has, a bit each (see letterSetOf). */
  readonly letters: number;
  /** Whether a word shows the root: every radical, without proclitics. */
  shownBy(word: string): boolean;
  /** Whether a word may be made of the root: between clitics, weak radicals dropped. */
  matches(word: string): boolean;
};

/**
 * The pattern of a triliteral root; its tests are made when they are first asked.
 * @param root three letters, hamza as ء, weak letters as the dictionaries write them
 */
export function rootPattern(root: string): RootPattern {
  let shown: RegExp | undefined;
  let test: RegExp | undefined;
  return {
    letters: letterSetOf(root.replace(/[ءوي]/g, '')),
    shownBy(word) {
      shown ??= new RegExp(`^${PREFIXES}${radicalsOf(root, '')}${ENDINGS}${PLAIN_ENCLITICS}$`);
      return shown.test(word);
    },
    matches(word) {
      test ??= new RegExp(
        `^${PROCLITICS}${PREFIXES}${radicalsOf(root, '?')}${ENDINGS}${ENCLITICS}$`,
      );
      return word.length >= SHORTEST && test.test(word);
    },
  };
}

/** @param dropped `?` where weak radicals need not show */
function radicalsOf(root: string, dropped: '' | '?'): string {
  const [first = '', second = '', third = ''] = root;
  const isDoubled = second === third;
  return [
    first === 'و' ? `[وي]${dropped}` : shapesOf(first),
    FIRST_INFIX,
    isWeak(second) ? `[اوي]${dropped}` : shapesOf(second),
    isDoubled ? `(?:${SECOND_INFIX}${third})?` : SECOND_INFIX,
    isDoubled ? '' : isWeak(third) ? `[اويء]${dropped}` : shapesOf(third),
  ].join('');
}

function isWeak(letter: string): boolean {
  return letter === 'و' || letter === 'ي';
}

/** What a strong radical is in folded text: hamza is its seat. */
function shapesOf(letter: string): string {
  return letter === 'ء' ? '[اويء]' : letter;
}
