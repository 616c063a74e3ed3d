import {describe, expect, test} from 'vitest';
import {LongText} from '../../../source/article/long-text.ts';
import {
  documentOf,
  neighbourStatement,
  placeOfStatement,
  sectionAt,
  sectionStarts,
  statementAt,
  statementOf,
} from '../../../source/ui/reader/document.ts';

const TEXT = Array.from(
  {length: 1500},
  (_, n) =>
    `الفصل ${n + 1}\n\nخرجت القافلة رقم ${n + 1} فجرا. ثم سارت في الطريق.\n\nوصلت ليلا ونزل الناس.\n\n`,
).join('');

describe('a document that grows', () => {
  const long = new LongText(TEXT, 'a.txt');
  const document = documentOf(long.article, long);
  const first = [...document.blocks];
  const firstLength = document.length;

  test('has its beginning, and guesses how long it will be', () => {
    expect(first.length).toBeGreaterThan(100);
    expect(document.share).toBeLessThan(0.3);
    expect(firstLength).toBeGreaterThan(TEXT.length * 0.8);
    expect(placeOfStatement(document, 'p2999.1')).toBeUndefined();
  });

  test('keeps its places and comes to the same as one read at once', () => {
    while (long.more()) document.grow();
    document.grow();
    const whole = documentOf(long.article);
    expect(document.blocks.slice(0, first.length)).toEqual(first);
    expect(document.blocks.map(({text}) => text)).toEqual(whole.blocks.map(({text}) => text));
    expect(document.starts).toEqual(whole.starts);
    expect(sectionStarts(document)).toEqual(sectionStarts(whole));
    expect(document.share).toBe(1);
    expect(document.length).toBe(whole.length);
  });

  test('finds statements and sections anywhere', () => {
    const place = placeOfStatement(document, 'p2999.2');
    expect(place).toBeDefined();
    if (!place) return;
    expect(statementAt(document, place)?.id).toBe('p2999.2');
    expect(statementOf(document, 'p2999.2')?.text).toBe('ثم سارت في الطريق.');
    expect(neighbourStatement(document, 'p2999.2', 1)?.id).toBe('p3000.1');
    expect(neighbourStatement(document, 'p2999.1', -1)?.id).toBe('p2998.1');
    expect(neighbourStatement(document, 'p3000.1', 1)).toBeUndefined();
    expect(neighbourStatement(document, 'p1.1', -1)).toBeUndefined();
    const section = document.article.sections[sectionAt(document, place)];
    expect(section?.heading).toBe('الفصل 1500');
    expect(sectionAt(document, {block: 0, offset: 0})).toBe(0);
  });

  test.each(['p9999.1', 'p1.9', 'p1', '', 's1'])('no statement is called “%s”', id => {
    expect(placeOfStatement(document, id)).toBeUndefined();
    expect(statementOf(document, id)).toBeUndefined();
  });
});
