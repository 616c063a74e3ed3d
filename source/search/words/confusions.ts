/**
 * Letters that writers take for one another, in folded text: those that learners hear as one sound
 * (emphatic and plain), ض and ظ, which are one sound in much of the Arab world, and the
 * interdentals, which many dialects have given up (ث is said س or ت, ذ is said ز or د).
 */
const CONFUSED: readonly string[] = [
  'سص',
  'تط',
  'دض',
  'ذز',
  'زظ',
  'ذظ',
  'هح',
  'قك',
  'ضظ',
  'ثس',
  'ثت',
  'ذد',
  'قغ',
  'غج', // foreign names: غوغل، جوجل
  'خح',
  'اع',
  'اء',
];

const pairs = new Set(
  CONFUSED.flatMap(([one = '', other = '']) => [one + other, other + one]).map(keyOfPair),
);

/** Whether two code units are letters that writers take for one another. */
export function areConfused(one: number, other: number): boolean {
  return classOf(one) === classOf(other) && pairs.has((one << 16) | other);
}

function keyOfPair(pair: string): number {
  return (pair.charCodeAt(0) << 16) | pair.charCodeAt(1);
}

/**
 * One code unit for all letters that confusions join: two words that differ only in confused
 * letters are the same in these.
 */
export function classOf(unit: number): number {
  return classes[unit] ?? unit;
}

const classes = Uint16Array.from({length: 0x700}, (_, unit) => unit);
for (const [letter, name] of joined()) classes[letter] = name;

function joined(): ReadonlyMap<number, number> {
  const of = new Map<number, number>();
  for (const pair of CONFUSED) {
    const [one = 0, other = 0] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    const [from, to] = [of.get(other) ?? other, of.get(one) ?? one];
    for (const [letter, name] of of) if (name === from) of.set(letter, to);
    of.set(one, to);
    of.set(other, to);
  }
  return of;
}
