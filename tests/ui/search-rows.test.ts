import {describe, expect, test} from 'vitest';
import {NOTHING} from '../../source/search/hit.ts';
import {createSearcher} from '../../source/search/searcher.ts';
import {frameOf} from '../../source/ui/frame.ts';
import {type SearchAnswer, UNANSWERED} from '../../source/ui/search/search-answer.ts';
import {searchRows} from '../../source/ui/search/search-rows.ts';
import {NEW_SEARCH, type SearchState} from '../../source/ui/search/search-state.ts';
import {stringsFor} from '../../source/ui/strings/strings.ts';
import {themeFor} from '../../source/ui/theme.ts';
import {articleOf} from '../search/article-of.ts';

const searcher = createSearcher(
  articleOf(
    ['قال الرجل أولًا.', 'ثم قالت المرأة ثانيًا.', 'وسكت الجميع ثالثًا.', 'كالَ التاجر القمح.'],
    'باب القول',
  ),
);

const answerTo = (query: string): SearchAnswer => ({
  outcome: searcher.search(query, 40),
  milliseconds: 0.42,
  isComplete: true,
  share: 1,
  failure: null,
});

/** The screen's rows as they stand from left to right, Arabic letters in their plain forms. */
function screen(
  query: string,
  answer: SearchAnswer,
  {
    search = {},
    columns = 80,
    rows = 30,
  }: {search?: Partial<SearchState>; columns?: number; rows?: number} = {},
): string[] {
  const state = {...NEW_SEARCH, ...search};
  const view = {
    search: {...state, query: {...state.query, text: query, caret: query.length}},
    answer,
    strings: stringsFor('en'),
    theme: themeFor(false),
  };
  return searchRows(view, frameOf(columns, rows, false, 'ltr')).map(row =>
    row
      .map(cell => cell.text)
      .join('')
      .normalize('NFKC'),
  );
}

/** A row read from the right, without vowel signs. */
const fromRight = (row: string | undefined) =>
  [...(row ?? '').replace(/\p{M}/gu, '')].reverse().join('').trim();

describe('what the search screen says', () => {
  test.each<[what: string, query: string, answer: SearchAnswer, words: RegExp]>([
    ['how many and how fast', 'سكت', answerTo('سكت'), /1 statement · 0\.4 ms/],
    [
      'that not all is searched yet',
      'سكت',
      {...answerTo('سكت'), isComplete: false},
      /ms · still looking/,
    ],
    [
      'how much of it is',
      'زرافات',
      {...answerTo('زرافات'), isComplete: false, share: 0.438},
      /still looking: 43%/,
    ],
    ['that the index is being made', 'سكت', UNANSWERED, /One moment/],
    ['that nothing is found', 'زرافات', answerTo('زرافات'), /Nothing found/],
    ['that an expression is broken', '"سكت', answerTo('"سكت'), /Not a complete expression/],
    ['what may be meant', 'hgvpg', answerTo('hgv[g'), /Did you mean/],
    [
      'why the library is not searched',
      'x',
      {...UNANSWERED, failure: 'no file'},
      /cannot be searched: no file/,
    ],
    ['what can be typed', '', {...UNANSWERED, outcome: NOTHING}, /speaker:name/],
  ])('%s', (_, query, answer, words) => {
    expect(screen(query, answer).join('\n')).toMatch(words);
  });

  test('each hit has its section below it, and the chosen one stands between its neighbours', () => {
    const rows = screen('سكت', answerTo('سكت')).map(fromRight);
    expect(rows[3]).toBe('┃وسكت الجميع ثالثا.');
    expect(rows[5]).toBe('┃باب القول');
    expect(rows.slice(-6).filter(row => row !== '')).toEqual([
      'ثم قالت المرأة ثانيا.',
      'وسكت الجميع ثالثا.',
      'كال التاجر القمح.',
    ]);
  });

  test('fills its place at any size', () => {
    for (const [columns, rows] of [
      [24, 7],
      [80, 24],
      [200, 60],
    ] as const) {
      const drawn = screen('قال', answerTo('قال'), {columns, rows});
      expect(drawn).toHaveLength(rows - 1);
    }
  });

  test('marked hits are counted and bear a dot', () => {
    const answer = answerTo('قال');
    const rows = screen('قال', answer, {search: {marked: answer.outcome.hits.slice(0, 1)}});
    expect(rows.join('\n')).toMatch(/1 marked/);
    expect(rows[3]).toContain('●');
  });
});
