import {describe, expect, test} from 'vitest';
import {createSearcher} from '../../source/search/searcher.ts';
import {rowToString} from '../../source/ui/rows.ts';
import {concordanceRow} from '../../source/ui/search/concordance-rows.ts';
import {
  NEW_SEARCH,
  openSearch,
  reduceSearch,
  type SearchAction,
} from '../../source/ui/search/search-state.ts';
import {themeFor} from '../../source/ui/theme.ts';
import {articleOf} from '../search/article-of.ts';

const {hits} = createSearcher(articleOf(['باكو أولًا', 'باكو ثانيًا'])).search('باكو');
const [first, second] = hits;
if (!first || !second) throw new Error('two hits are needed');

const stateAfter = (...actions: SearchAction[]) => actions.reduce(reduceSearch, NEW_SEARCH);
const typing = (text: string): SearchAction => ({type: 'edit', edit: {type: 'insert', text}});

describe('what a search remembers', () => {
  test('another query begins at its first hit, with nothing marked', () => {
    const state = stateAfter(
      typing('باكو'),
      {type: 'choose', choice: 3},
      {type: 'mark', hit: first},
      typing('ن'),
    );
    expect([state.query.text, state.choice, state.marked]).toEqual(['باكون', 0, []]);
  });

  test('moving the caret changes nothing else', () => {
    const state = stateAfter(
      typing('باكو'),
      {type: 'choose', choice: 1},
      {type: 'mark', hit: first},
      {type: 'edit', edit: {type: 'moveTo', caret: 0}},
    );
    expect([state.choice, state.marked]).toEqual([1, [first]]);
  });

  test('marking twice takes the mark away, in the order of marking', () => {
    const mark = (hit: typeof first): SearchAction => ({type: 'mark', hit});
    expect(stateAfter(mark(second), mark(first)).marked).toEqual([second, first]);
    expect(stateAfter(mark(second), mark(first), mark(second)).marked).toEqual([first]);
  });

  test('a new search stays in the scope and the shape of the one before', () => {
    const state = openSearch(stateAfter(typing('باكو'), {type: 'scope'}, {type: 'shape'}));
    expect(state).toEqual({...NEW_SEARCH, scope: 'library', shape: 'concordance'});
    expect(reduceSearch(state, {type: 'scope'}).scope).toBe('article');
  });

  test('a query called up can be typed on, and then is none of those of before', () => {
    const state = stateAfter({type: 'put', text: 'باكو', recalled: 2});
    expect([state.query, state.recalled]).toEqual([
      expect.objectContaining({text: 'باكو', caret: 4}),
      2,
    ]);
    expect(reduceSearch(state, typing('!')).recalled).toBe(0);
  });
});

describe('a line of the concordance', () => {
  const theme = themeFor(true);
  const hitIn = (text: string, query: string) => {
    const [hit] = createSearcher(articleOf([text])).search(query).hits;
    if (!hit) throw new Error(`${query} is not in ${text}`);
    return hit;
  };
  const middleOfLit = (row: ReturnType<typeof concordanceRow>) => {
    const lit = row.flatMap((cell, at) => (cell.style === theme.match ? [at] : []));
    return ((lit[0] ?? -1) + (lit.at(-1) ?? -1)) / 2;
  };

  test.each<[text: string, query: string, why: string]>([
    ['باكو', 'باكو', 'alone'],
    [
      'باكو أول الكلام وبعده كلام كثير لا يسعه السطر كله مهما طال واتسع للقارئ',
      'باكو',
      'at the beginning',
    ],
    ['كلام كثير لا يسعه السطر كله مهما طال واتسع للقارئ ينتهي إلى باكو', 'باكو', 'at the end'],
    ['كلام قبله ثم وباكو ثم كلام بعده', 'باكو', 'after a proclitic, joined to it'],
    ['كَلَامٌ قَبْلَهُ ثُمَّ بَاكُو ثُمَّ كَلَامٌ', 'باكو', 'with marks, which take no column'],
    ['قبله Karl von Frisch ثم باكو', 'باكو', 'after Latin words'],
  ])('%s has %s in the middle (%s)', (text, query) => {
    const row = concordanceRow(hitIn(text, query), 40, theme);
    expect(row.reduce((sum, cell) => sum + cell.width, 0)).toBe(40);
    expect(Math.abs(middleOfLit(row) - 20)).toBeLessThanOrEqual(1);
  });

  test('a letter is drawn in the form it has in the text', () => {
    const row = concordanceRow(hitIn('ثم وببيت كبير', 'بيت'), 30, theme);
    // The proclitic joins to the word: its form is not the isolated one.
    expect(rowToString(row)).not.toContain('\uFE8F');
  });
});
