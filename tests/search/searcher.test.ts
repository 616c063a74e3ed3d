import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldText} from '../../source/arabic/fold.ts';
import {createSearcher} from '../../source/search/searcher.ts';
import {withoutProclitics} from '../../source/search/words/clitics.ts';
import {wordsOf} from '../../source/search/words/words.ts';
import {articleOf} from './article-of.ts';

const BUNDLED = readFileSync(
  new URL('../../articles/karabakh-ceasefire.txt', import.meta.url),
  'utf8',
);

/** The lit words of the best hit, or null where nothing is found. */
function lit(text: string, query: string): string[] | null {
  const hit = createSearcher(articleOf([text])).search(query).hits[0];
  return hit ? hit.ranges.map(([start, end]) => hit.text.slice(start, end)) : null;
}

describe('lights the letters that matched, and no others', () => {
  test.each<[text: string, query: string, expected: string[] | null, why: string]>([
    ['أعلن الرئيس الأذربيجاني', 'اذربيجانى', ['أذربيجاني'], 'hamza and final ya; not the article'],
    ['في الأراضي الأذربيجانية', 'اذربيجانيه', ['أذربيجانية'], 'ta marbuta typed as ha'],
    ['وقال ثم قال', 'قال', ['قال', 'قال'], 'with and without a conjunction'],
    ['وبالسلاح', 'سلاح', ['سلاح'], 'و + ب + ال'],
    ['للانفصاليين', 'انفصاليين', ['انفصاليين'], 'ل + ال is written لل'],
    ['للانفصاليين', 'الانفصاليين', ['انفصاليين'], 'the article asked for is hidden in لل'],
    ['سيدرس', 'يدرس', ['يدرس'], 'the future particle'],
    ['كتابهم', 'كتاب', ['كتاب'], 'an enclitic is not lit'],
    ['استعادت سيادتها', 'سيادة', ['سيادت'], 'ta marbuta is written ت before a pronoun'],
    ['أذربيجان', 'ربيجان', ['ربيجان'], 'inside a word'],
    ['صباغ', 'غ', null, 'one letter inside a word says nothing'],
    ['خلّفت تقدّمًا', 'تقدما', ['تقدّمًا'], 'the marks on a lit letter are lit with it'],
    ['ويُشكّل هذا', 'يشكل', ['يُشكّل'], 'conjunction before a vocalised word'],
    ['الســـلام عليكم', 'سلام', ['ســـلام'], 'tatweel'],
    ['الساعة 13,00 في', '13:00', ['13,00'], 'a time with either separator'],
    ['سنة ٢٠٢٣', '2023', ['٢٠٢٣'], 'digits of either script'],
    ['ذكر الطالب', 'طالب', ['طالب'], 'no stray letter before the word'],
    ['قره باغ ثم باغ وحدها', 'قره باغ', ['قره', 'باغ'], 'of a phrase only the phrase is lit'],
    ['باغ ثم قره', 'قره باغ', ['باغ', 'قره'], 'all words in another order'],
    ['باغ وحدها', 'قره باغ', null, 'every word must be there'],
    ['وقالت', 'قال', ['قال'], 'the beginning of a longer word, after a conjunction'],
    [
      'في بيته وفيه',
      'في',
      ['في'],
      'a word that merely begins so is not lit beside the word itself',
    ],
  ])('%s ? %s', (text, query, expected) => {
    expect(lit(text, query)).toEqual(expected);
  });
});

describe('forgives typing errors by length', () => {
  test.each<[text: string, query: string, expected: string[] | null, why: string]>([
    ['الرئيس علييف', 'عليف', ['علييف'], 'a letter left out'],
    ['الرئيس علييف', 'عليييف', ['علييف'], 'a letter too many'],
    ['الرئيس علييف', 'علسيف', ['علييف'], 'a wrong letter'],
    ['الرئيس علييف', 'عليفي', ['علييف'], 'neighbours swapped'],
    [
      'والأذربيجانيون',
      'اذربجانبون',
      ['أذربيجانيون'],
      'two errors in a long word, after proclitics',
    ],
    ['في أذربيجان', 'اذربجان', ['أذربيجان'], 'one error in seven letters'],
    ['الأذربيجانية', 'اذربجان', ['أذربيجان'], 'an error in a word that is still being typed'],
    ['باكستان', 'باكو', null, 'the wrong letter at the end is no beginning'],
    ['قيل', 'قال', null, 'no error in three letters'],
    ['سنة 2023', '2024', null, 'no error in a number'],
    ['السلام', 'سلاخ', ['سلام'], 'a short word that stands nowhere as typed'],
  ])('%s ? %s', (text, query, expected) => {
    expect(lit(text, query)).toEqual(expected);
  });

  test('a short word that stands somewhere as typed comes before its neighbours, which say what they are', () => {
    const {hits} = createSearcher(articleOf(['حفظ السلام', 'نزع السلاح'])).search('سلاح');
    expect(hits.map(({statement, near}) => [statement, near])).toEqual([
      ['p2.1', false],
      ['p1.1', true],
    ]);
  });
});

test('ranks phrase, order, all words, proclitics, beginnings, insides, errors', () => {
  const inOrder = [
    'قصف المدينة القديمة', // the phrase as typed
    'المدينة الساحلية القديمة', // in order
    'القديمة هي المدينة', // in another order
    'والمدينة القديمة', // after a conjunction
    'المدينتان: المدينةيه القديمةي', // beginnings
    'المذينة القديمة', // one error
  ];
  const hits = createSearcher(articleOf(inOrder.toReversed())).search('المدينة القديمة').hits;
  expect(hits.map(({text}) => text)).toEqual(inOrder);
  expect(hits[0]?.score).toBe(0);
  expect(hits.every(({score}) => score >= 0 && score <= 1)).toBe(true);
});

test('equals stand in the order of the text, cut to the limit', () => {
  const searcher = createSearcher(articleOf(['باكو هنا', 'باكو هناك', 'باكو']));
  expect(searcher.search('باكو').hits.map(({statement}) => statement)).toEqual([
    'p1.1',
    'p2.1',
    'p3.1',
  ]);
  expect(searcher.search('باكو', 2).hits).toHaveLength(2);
});

test('a heading is found under the name of the statement after it', () => {
  const [hit] = createSearcher(articleOf(['نص'], 'علييف: استعدنا قره باغ')).search('استعدنا').hits;
  expect(hit).toMatchObject({
    article: '0123456789abcdef',
    statement: 'p1.1',
    section: 's1',
    heading: true,
    text: 'علييف: استعدنا قره باغ',
    ranges: [[7, 14]],
  });
});

describe('hostile queries find something or nothing, and end', () => {
  const searcher = createSearcher(articleOf([BUNDLED]));
  test.each([
    ['empty', ''],
    ['spaces', '   \t\n '],
    ['marks', '\u064B\u064C\u0651\u0670'],
    ['tatweel', '\u0640\u0640'],
    ['regex', '.*[^](?<x>(a+)+$\\'],
    ['extended search of fuse', "=^!'|$"],
    ['controls', '\u0000\u001B[31m\u202E\u2066'],
    ['half a surrogate pair', '\uD83D'],
    ['an emoji', '👩‍👩‍👧'],
    ['prototype', '__proto__ constructor'],
  ])('%s', (_, query) => {
    expect(searcher.search(query).hits).toEqual([]);
  });

  test.each([
    ['10,000 letters', 'ا'.repeat(10_000)],
    ['10,000 words', 'قال '.repeat(10_000)],
    ['10,000 marks, then a word', `${'\u064E'.repeat(10_000)}قال`],
  ])('%s', (_, query) => {
    expect(Array.isArray(searcher.search(query).hits)).toBe(true);
  });
});

const MARKS = [
  '\u064B',
  '\u064E',
  '\u064F',
  '\u0650',
  '\u0651',
  '\u0652',
  '\u0651\u064E',
  '\u0670',
];
const statements = BUNDLED.split(/(?<=\.)\s/);
const words = [...new Set(BUNDLED.match(/[\p{L}\p{M}]+/gu))];

/** A text with marks put after some of its letters. */
function withMarks(text: string, marks: readonly number[]): string {
  return [...text]
    .map((letter, index) => {
      const mark = marks[index % marks.length] ?? 0;
      return /\p{L}/u.test(letter) ? letter + (MARKS[mark] ?? '') : letter;
    })
    .join('');
}

test('the lit letters of a word that is there are the letters of the query', () => {
  const marks = fc.array(fc.nat({max: 2 * MARKS.length}), {minLength: 1, maxLength: 12});
  fc.assert(
    fc.property(
      fc.constantFrom(...statements),
      fc.constantFrom(...words),
      marks,
      marks,
      (statement, word, marksInText, marksInQuery) => {
        const text = withMarks(`${statement} ${word}`, marksInText);
        const query = withMarks(word, marksInQuery);
        const [hit] = createSearcher(articleOf([text])).search(query).hits;
        const found = hit?.ranges.map(([start, end]) => fold(text.slice(start, end)).text) ?? [];
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found)).toEqual(new Set([fold(word).text]));
      },
    ),
    {numRuns: 10_000},
  );
});

test('the lit letters of part of a word are the letters of the query, wherever it stands', () => {
  const marks = fc.array(fc.nat({max: 2 * MARKS.length}), {minLength: 1, maxLength: 12});
  // A last letter that changes before a pronoun, and an article that may be left out, are tested above.
  const parts = words
    .map(word => foldText(word))
    .filter(word => word.length > 4 && !/^[وف]?(?:[بك]?ال|لل)/.test(word));
  fc.assert(
    fc.property(
      fc.constantFrom(...statements),
      fc.constantFrom(...parts),
      fc.nat({max: 2}),
      fc.integer({min: 3, max: 8}),
      marks,
      (statement, word, from, length, marksInText) => {
        const query = word.slice(from, from + length);
        fc.pre(query.length >= 3 && !/[هيء]$/.test(query) && !/^\d/.test(query));
        // Its first letters may be proclitics, which another word has not.
        const asked = [query, ...withoutProclitics(query)];
        const text = withMarks(`${statement} ${word}`, marksInText);
        const [hit] = createSearcher(articleOf([text])).search(query).hits;
        expect(hit?.near).toBe(false);
        for (const [start, end] of hit?.ranges ?? []) {
          expect(asked).toContain(foldText(text.slice(start, end)));
        }
      },
    ),
    {numRuns: 10_000},
  );
});

/** Letters that fold to the same one. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ا: 'اأإآٱ',
  و: 'وؤ',
  ي: 'يىئی',
  ه: 'هةہ',
  ك: 'كکگ',
};

/** A folded text, spelt in one of the ways that fold to it. */
function spelt(folded: string, choices: readonly number[]): string {
  return [...folded]
    .map((letter, index) => {
      const ways = SPELLINGS[letter] ?? letter;
      return ways[(choices[index % choices.length] ?? 0) % ways.length];
    })
    .join('');
}

test('the lit letters of neighbouring words are the letters of the query, however both are spelt', () => {
  const choices = fc.array(fc.nat({max: 11}), {minLength: 1, maxLength: 9});
  fc.assert(
    fc.property(
      fc.constantFrom(...statements),
      fc.nat(),
      fc.integer({min: 2, max: 3}),
      choices,
      choices,
      (statement, at, count, inText, inQuery) => {
        const all = wordsOf(foldText(statement)).map(word => word.text);
        const from = at % Math.max(1, all.length - count + 1);
        const asked = all.slice(from, from + count);
        fc.pre(asked.length === count && asked.every(word => /^[ء-ي]+$/.test(word)));
        const text = spelt(all.join(' '), inText);
        const [hit] = createSearcher(articleOf([text])).search(
          spelt(asked.join(' '), inQuery),
        ).hits;
        const lit = hit?.ranges.map(([start, end]) => foldText(text.slice(start, end))) ?? [];
        expect(hit?.near).toBe(false);
        expect(lit.length % count).toBe(0);
        expect(lit.slice(0, count)).toEqual(asked);
      },
    ),
    {numRuns: 1_000},
  );
});

test('ranges are sorted, apart, and never begin on a mark', () => {
  const searcher = createSearcher(articleOf(statements));
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.nat({max: 9}), (word, cut) => {
      for (const {text, ranges} of searcher.search(word.slice(0, cut + 1)).hits) {
        let last = -1;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start)).not.toMatch(/^\p{M}/u);
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          last = end;
        }
      }
    }),
    {numRuns: 500},
  );
});
