import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../source/search/query/parse-query.ts';
import type {Atom} from '../../source/search/query/query.ts';

/** An atom in short: its operators around its words. */
function short(atom: Atom): string {
  const not = atom.negated ? '!' : '';
  if (atom.kind === 'filter') {
    return `${not}${atom.field}:${atom.statementKind ?? atom.words.join('+')}`;
  }
  const {exact, atStart, atEnd, latin, words} = atom;
  const word = `${exact ? "'" : ''}${words.join('+')}${latin === null ? '' : `~${latin}`}`;
  return `${not}${atStart ? '^' : ''}${word}${atEnd ? '$' : ''}`;
}

const read = (query: string) => {
  const {clauses, broken} = parseQuery(query);
  return [clauses.map(clause => clause.map(short).join(' | ')), broken] as const;
};

describe('an expression', () => {
  test.each<[query: string, clauses: string[], why: string]>([
    ['قره باغ', ['قره', 'باغ'], 'both words'],
    ['وَقْفُ إطلاقٍ', ['وقف', 'اطلاق'], 'folded'],
    ["'قال", ["'قال"], 'letter for letter'],
    ["'قال'", ["'قال"], 'as fzf closes it'],
    ['^وقال', ['^وقال'], 'at the beginning'],
    ['بالكامل$', ['بالكامل$'], 'at the end'],
    ['^نعم$', ['^نعم$'], 'the whole statement'],
    ['!باكو', ['!باكو'], 'without'],
    ['!^قال', ['!^قال'], 'not at the beginning'],
    ['"وقف إطلاق" النار', ["'وقف+اطلاق", 'النار'], 'a phrase'],
    ['«وقف إطلاق»', ["'وقف+اطلاق"], 'a phrase in the quotation marks of Arabic'],
    ['باكو | يريفان', ['باكو | يريفان'], 'one of them'],
    ['a | b | c d', ['a~a | b~b | c~c', 'd~d'], 'OR binds tighter than AND'],
    ['a|b', ['a+b~a|b'], 'no operator without spaces: Buckwalter has the sign'],
    ['speaker:علييف شروطنا', ['speaker:علييف', 'شروطنا'], 'who speaks'],
    ['متحدث:«إلهام علييف»', ['speaker:الهام+علييف'], 'in Arabic, with a space'],
    ['في:فاس', ['section:فاس'], 'under which heading'],
    ['kind:quote', ['kind:quote'], 'what kind'],
    ['نوع:إعلان', ['kind:announcement'], 'what kind, in Arabic'],
    ['!kind:report', ['!kind:report'], 'not of a kind'],
    ['13:00', ['13:00'], 'a time is no field'],
    ['كوفيد-19', ['كوفيد', '19'], 'a hyphen parts words'],
    ['al-Wizara', ['al+wizara~alWizara'], 'but not the article'],
    ['al Wizara', ['al+wizara~alWizara'], 'nor does a space'],
    ['Nagorno-Karabakh', ['nagorno~nagorno', 'karabakh~karabakh'], 'two Latin words'],
    ['>*rbyjAn', ['rbyjan~>*rbyjAn'], "Buckwalter's signs and capitals are kept"],
    ["ma7'", ["ma7~ma7'"], "Arabizi's apostrophe is kept"],
    ['، . -', [], 'no word at all'],
    [
      'constructor:x __proto__:y',
      ['constructor~constructor', 'x~x', 'proto~proto', 'y~y'],
      'no field',
    ],
  ])('%s → %j (%s)', (query, clauses) => {
    expect(read(query)).toEqual([clauses, false]);
  });
});

describe('a broken expression is its words', () => {
  test.each<[query: string, clauses: string[], why: string]>([
    ['"قره باغ', ['قره', 'باغ'], 'a quote that is never closed'],
    ['«قره باغ', ['قره', 'باغ'], 'the same in Arabic'],
    ['قره |', ['قره'], 'nothing after OR'],
    ['| قره', ['قره'], 'nothing before OR'],
    ['a | | b', ['a~a', 'b~b'], 'nothing between'],
    ['! باغ', ['باغ'], 'not what?'],
    ['^', [], 'the beginning of what?'],
    ['speaker:', ['speaker~speaker'], 'no name'],
    ['kind:poem باغ', ['kind~kind', 'poem~poem', 'باغ'], 'no such kind'],
  ])('%s → %j (%s)', (query, clauses) => {
    expect(read(query)).toEqual([clauses, true]);
  });
});

test('a pasted page is cut to what is sane', () => {
  const {clauses} = parseQuery('كلمة '.repeat(10_000));
  expect(clauses.length).toBeLessThanOrEqual(24);
});
