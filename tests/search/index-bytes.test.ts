import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {IndexBuilder} from '../../source/search/index/index-builder.ts';
import {indexFromBytes, indexToBytes} from '../../source/search/index/index-bytes.ts';
import {IN_MEMORY, type SearchIndex, textOf} from '../../source/search/index/search-index.ts';
import {passagesOf} from '../../source/search/passages.ts';
import {Searcher} from '../../source/search/searcher.ts';
import {articleOf} from './article-of.ts';

const TEXTS = [
  'أعلنت وزارة الدفاع، الأربعاء، وقفَ إطلاقِ النار.',
  'قال: «العَرَبية 😀 لغةٌ جميلة»، ٤٢ و42.',
  'A Latin line — with a dash\u001A and U+001A.',
];

function indexOf(...articles: readonly (readonly string[])[]): SearchIndex {
  const builder = new IndexBuilder();
  articles.forEach((texts, number) => {
    const origin = {name: `a${number}`, path: `/a${number}`, isBundled: false};
    const article = {...IN_MEMORY, ...origin, id: `id${number}`, title: `عنوان ${number}`};
    builder.add({...article, stamp: `${number}`}, passagesOf(articleOf(texts, `قسم ${number}`)));
  });
  return builder.build();
}

function bytesOf(index: SearchIndex): Uint8Array {
  return Uint8Array.from(indexToBytes(index).flatMap(piece => [...piece]));
}

const found = (index: SearchIndex, query: string) =>
  new Searcher(index)
    .search(query)
    .hits.map(({article, statement, text}) => [article, statement, text]);

describe('an index as bytes', () => {
  test('comes back with every text and every hit', () => {
    const index = indexOf(TEXTS, ['نص ثانٍ عن وزارة أخرى']);
    const back = indexFromBytes(bytesOf(index).buffer as ArrayBuffer);
    expect(back).not.toBeNull();
    if (!back) return;
    expect(back.articles).toEqual(index.articles);
    expect(Array.from(back.sectionOf, (_, passage) => textOf(back, passage))).toEqual(
      Array.from(index.sectionOf, (_, passage) => textOf(index, passage)),
    );
    for (const query of ['وزاره', 'العربيه', 'dash', '42', 'قسم']) {
      expect(found(back, query)).toEqual(found(index, query));
      expect(found(back, query).length).toBeGreaterThan(0);
    }
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(textOf(indexOf([text]), 1)).toBe(text);
      }),
      {numRuns: 500},
    );
  });

  const whole = bytesOf(indexOf(TEXTS));

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array(0)],
    ['half a header', bytes => bytes.slice(0, 16)],
    ['a torn file', bytes => bytes.slice(0, bytes.length - 8)],
    ['a file cut at an odd place', bytes => bytes.slice(0, bytes.length - 3)],
    ['another version', bytes => bytes.with(4, (bytes[4] ?? 0) + 1)],
    ['another file', bytes => bytes.with(0, 0)],
    ['a text', () => new TextEncoder().encode('{"articles": []}'.repeat(8))],
  ])('%s is no index', (_, damage) => {
    expect(indexFromBytes(damage(whole).slice().buffer as ArrayBuffer)).toBeNull();
  });

  test('one flipped bit anywhere is noticed', () => {
    fc.assert(
      fc.property(fc.nat({max: whole.length - 1}), fc.nat({max: 7}), (at, bit) => {
        // Four words of the header are reserved.
        fc.pre(at < 16 || at >= 32);
        const damaged = whole.with(at, (whole[at] ?? 0) ^ (1 << bit));
        expect(indexFromBytes(damaged.buffer as ArrayBuffer)).toBeNull();
      }),
      {numRuns: 300},
    );
  });
});

describe('building on', () => {
  test('an index copied without an article is the index that never had it', () => {
    const builder = new IndexBuilder();
    builder.copy(indexOf(TEXTS, ['عن وزارة أخرى'], ['ثالث']), ({id}) => id !== 'id0');
    const index = builder.build();
    expect(index.articles.map(({id}) => id)).toEqual(['id1', 'id2']);
    expect(found(index, 'وزارة')).toEqual([['id1', 'p1.1', 'عن وزارة أخرى']]);
    expect(found(index, 'الدفاع')).toEqual([]);
    expect(index.words.find('ثالث')).toBeGreaterThanOrEqual(0);
    expect(index.words.find('الدفاع')).toBe(-1);
  });

  test('an index stays as it is while its builder goes on', () => {
    const builder = new IndexBuilder();
    builder.add({...IN_MEMORY, id: 'a'}, passagesOf(articleOf(['باكو هنا'])));
    const first = builder.build();
    builder.add({...IN_MEMORY, id: 'b'}, passagesOf(articleOf(['باكو هناك', 'أبجد'])));
    expect(found(first, 'باكو')).toHaveLength(1);
    expect(found(builder.build(), 'باكو')).toHaveLength(2);
  });
});
