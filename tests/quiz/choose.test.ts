import {expect, test} from 'vitest';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {choose} from '../../source/quiz/choose.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';

const candidate = (made: Pick<Candidate, 'prompt' | 'key' | 'distractors'>): Candidate => ({
  kind: 'cloze',
  word: '____',
  evidence: {statement: 's', paragraph: 'p', start: 0, end: 1},
  fact: 'f',
  section: 'x',
  statements: ['s'],
  score: 5,
  variants: [],
  ...made,
});

test('a number that the stem prints is no option, whatever is written to it', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const [chosen] = choose(
      [
        candidate({
          prompt: 'كان التاجر يشتري اللتر بـ____ دينارًا ويبيعه بـ٧٠ دينارًا.',
          key: '٣٠',
          distractors: ['٧٠', '٥٠', '٦٠', '٤٠'],
        }),
      ],
      1,
      seededRandom(seed),
    );
    expect(chosen?.distractors.toSorted()).toEqual(['٤٠', '٥٠', '٦٠']);
  }
});

test('short vowels go from all options, the tanwin of an alif stays', () => {
  const [chosen] = choose(
    [
      candidate({
        prompt: 'استقبل الوالي الرجال ____ في القصر الكبير.',
        key: 'كلًّا على حدة',
        distractors: ['معًا في قاعة', 'فردًا فردًا', 'ليلًا في سرٍّ'],
      }),
    ],
    1,
    seededRandom(1),
  );
  expect(chosen?.candidate.key).toBe('كلًّا على حدة');
});
