import type {Passage} from '../../source/search/passages.ts';

/** As many statements as an article of a library has. */
const STATEMENTS = 400;

/**
 * Articles of new statements: the first half of one real sentence and the second half of another, so
 * that words, their frequencies and what stands beside what are those of real text.
 * @returns one article after the other, together `count` passages; the same ones every time
 */
export function* recombine(passages: readonly Passage[], count: number): Generator<Passage[]> {
  const halves = passages
    .filter(({heading, text}) => !heading && text.length > 30)
    .map(({text}) => {
      const words = text.split(' ');
      const middle = words.length >> 1;
      return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')] as const;
    });
  const random = generator(20_231_120);
  const pick = (half: 0 | 1) => halves[Math.floor(random() * halves.length)]?.[half] ?? '';
  for (let made = 0; made < count; made += STATEMENTS) {
    yield Array.from({length: Math.min(STATEMENTS, count - made)}, (_, at) => ({
      statement: `p${at + 1}.1`,
      section: `s${Math.floor(at / 40) + 1}`,
      sectionHeading: pick(0),
      heading: false,
      text: `${pick(0)} ${pick(1)}`,
      kind: 'report' as const,
      speaker: at % 3 === 0 ? pick(0).slice(0, 20) : null,
    }));
  }
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
