import {describe, expect, test} from 'vitest';
import {documentOf, type Place} from '../../../source/ui/reader/document.ts';
import {Pager} from '../../../source/ui/reader/pager.ts';
import {articleOf} from '../../search/article-of.ts';

// Three columns a row: rows «ابج», «دهز» | gap | «حطي» | gap | «كلم», «نسع» | gap.
const document = documentOf(articleOf(['ابج دهز', 'حطي', 'كلم نسع']));
const pager = new Pager(document, 3);
const at = (block: number, offset: number): Place => ({block, offset});

/** The rows of a page as logical text, a gap as a dash. */
const page = (place: Place, height: number) =>
  pager
    .page(place, height)
    .map(({block, row}) => (row ? document.blocks[block]?.text.slice(row.start, row.end) : '-'));

describe('items of a list stand one below the other', () => {
  // Rows «ابج» | gap | «دهز» | «حطي» | gap.
  const {sections, ...rest} = articleOf(['ابج', 'دهز', 'حطي']);
  const list = new Pager(
    documentOf({
      ...rest,
      sections: sections.map(section => ({
        ...section,
        paragraphs: section.paragraphs.map((paragraph, index) =>
          index === 0 ? paragraph : {...paragraph, form: 'list'},
        ),
      })),
    }),
    3,
  );

  test('without a gap', () => {
    const rows = list.page(at(0, 0), 9).map(({block, row}) => (row ? block : '-'));
    expect(rows).toEqual([0, '-', 1, 2, '-']);
  });

  test('and are passed row by row', () => {
    expect(list.move(at(1, 0), 1)).toEqual(at(2, 0));
    expect(list.move(at(2, 0), -1)).toEqual(at(1, 0));
    expect(list.move(at(1, 0), -1)).toEqual(at(0, 4));
    expect(list.move(at(0, 0), 3)).toEqual(at(2, 0));
  });
});

describe('the pages of a text', () => {
  test.each<[why: string, place: Place, height: number, rows: string[]]>([
    ['from the beginning', at(0, 0), 4, ['ابج', 'دهز', '-', 'حطي']],
    ['from inside a row', at(0, 5), 2, ['دهز', '-']],
    ['from a space that a break swallowed', at(0, 3), 1, ['ابج']],
    ['from a gap', at(0, 8), 2, ['-', 'حطي']],
    ['to the end', at(2, 0), 9, ['كلم', 'نسع', '-']],
  ])('%s', (_, place, height, rows) => {
    expect(page(place, height)).toEqual(rows);
  });

  test.each<[why: string, from: Place, delta: number, to: Place]>([
    ['a row down', at(0, 0), 1, at(0, 4)],
    ['into a gap', at(0, 4), 1, at(0, 8)],
    ['over it', at(0, 4), 2, at(1, 0)],
    ['back over it', at(1, 0), -2, at(0, 4)],
    ['not before the beginning', at(0, 4), -9, at(0, 0)],
  ])('moving %s', (_, from, delta, to) => {
    expect(pager.move(from, delta)).toEqual(to);
  });

  test('every row is reached down and up again, one by one', () => {
    const down: Place[] = [at(0, 0)];
    for (let step = 0; step < 6; step++) down.push(pager.move(down.at(-1) ?? at(0, 0), 1));
    const up: Place[] = [down.at(-1) ?? at(0, 0)];
    for (let step = 0; step < 6; step++) up.unshift(pager.move(up[0] ?? at(0, 0), -1));
    expect(up).toEqual(down);
    expect(new Set(down.map(({block, offset}) => `${block} ${offset}`)).size).toBe(7);
  });

  test('the last page ends with the last row', () => {
    const top = pager.lastTop(3);
    expect(page(top, 3)).toEqual(['-', 'كلم', 'نسع']);
    expect(pager.scroll(top, 5, 3)).toEqual(top);
    expect(pager.progress(top, 3)).toBe(1);
  });

  test('a place that is seen moves nothing, another one comes a third of the way down', () => {
    expect(pager.topShowing(at(0, 4), at(0, 0), 5)).toEqual(at(0, 0));
    expect(pager.topShowing(at(2, 0), at(0, 0), 3)).toEqual(at(1, 4));
  });

  test('a paragraph of a megabyte costs what is seen of it', () => {
    const long = new Pager(documentOf(articleOf(['كلمة '.repeat(200_000)])), 72);
    expect(long.page(at(0, 500_000), 40)).toHaveLength(40);
    expect(long.lastTop(40).offset).toBeGreaterThan(990_000);
  });
});
