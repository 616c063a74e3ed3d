import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {LONG, LongText} from '../../source/article/long-text.ts';
import {articleOfBytes} from '../../source/article/read-bytes.ts';

/** A text of numbered chapters, each of a few paragraphs. */
const chapters = (count: number) =>
  Array.from(
    {length: count},
    (_, n) =>
      `الفصل ${n + 1}\n\nقال الراوي ${n + 1}: خرجت القافلة من المدينة فجرا.\n\nثم سارت في الطريق أياما حتى بلغت الواحة، ونزل الناس عند الماء واستراحوا.\n\n`,
  ).join('');

const paragraphsOf = ({sections}: Article) =>
  sections.flatMap(({heading, paragraphs}) => [
    ...(heading === null ? [] : [heading]),
    ...paragraphs.map(({text}) => text),
  ]);

const whole = (text: string) => {
  const long = new LongText(text, 'a.txt');
  while (long.more());
  return long.article;
};

describe('a text too long to be read at once', () => {
  const text = chapters(2000);

  test('has its beginning at once and grows to its end', () => {
    const long = new LongText(text, 'a.txt');
    const {article} = long;
    const beginning = paragraphsOf(article);
    expect(beginning.length).toBeLessThan(600);
    expect(long.share).toBeLessThan(0.1);
    let before = beginning.length;
    let parts = 1;
    while (long.more()) {
      const now = paragraphsOf(article);
      expect(now.length).toBeGreaterThan(before);
      before = now.length;
      parts++;
    }
    expect(parts).toBeGreaterThan(10);
    expect(long.share).toBe(1);
    expect(paragraphsOf(article).slice(0, beginning.length)).toEqual(beginning);
  });

  test('loses nothing and numbers everything through', () => {
    const article = whole(text);
    expect(article.title).toBe('قال الراوي 1: خرجت القافلة من المدينة فجرا');
    expect(article.sections.filter(({heading}) => heading?.startsWith('الفصل'))).toHaveLength(2000);
    const paragraphs = article.sections.flatMap(section => section.paragraphs);
    expect(paragraphs).toHaveLength(4000);
    expect(paragraphs.map(({id}) => id)).toEqual(paragraphs.map((_, n) => `p${n + 1}`));
    expect(paragraphs[3000]?.statements[0]).toMatchObject({
      id: 'p3001.1',
      speaker: {name: 'الراوي'},
    });
  });

  test('is known by what it says, not by its line ends', () => {
    expect(whole(text.replaceAll('\n', '\r\n')).id).toBe(whole(text).id);
    expect(whole(`${text} `).id).not.toBe(whole(text).id);
  });

  test.each(['utf-8', 'utf-16', 'windows-1256'])('is the same text in %s', async encoding => {
    const bytes = iconv.encode(text, encoding, {addBOM: encoding === 'utf-16'});
    expect((await articleOfBytes(bytes, {source: 'a.txt'})).id).toBe(whole(text).id);
    const marked = iconv.encode(text, 'utf-8', {addBOM: true});
    expect((await articleOfBytes(marked, {source: 'a.txt'})).id).toBe(whole(text).id);
    const returns = Buffer.from(text.replaceAll('\n', '\r\n'));
    expect((await articleOfBytes(returns, {source: 'a.txt'})).id).toBe(whole(text).id);
  });

  test('is read to its end for who does not read it part by part', async () => {
    const bytes = Buffer.from(text);
    const {sections} = await articleOfBytes(bytes, {source: 'a.txt'});
    expect(sections).toHaveLength(2000);
    let rest: LongText | undefined;
    const partly = await articleOfBytes(bytes, {source: 'a.txt', onLong: long => (rest = long)});
    expect(partly.sections.length).toBeLessThan(300);
    expect(rest?.share).toBeLessThan(0.1);
  });

  test.each([
    ['without blank lines', chapters(2000).replace(/\n+/g, '\n')],
    ['in one line', chapters(2000).replace(/\n+/g, ' ')],
    ['without spaces', 'كلمة'.repeat(LONG)],
    ['of line breaks', `أ${'\n'.repeat(2 * LONG)}ب`],
    ['with a surrogate pair at every place', `ب${'😀'.repeat(LONG)}`],
  ])('%s is cut where it can be', (_, long) => {
    const letters = (words: string) => words.replace(/\s/g, '');
    const article = whole(long);
    const read = letters(paragraphsOf(article).join(''));
    const title = letters(long).startsWith(read) ? '' : letters(article.title);
    expect((title + read).length).toBe(letters(long).length);
    const longest = Math.max(...paragraphsOf(article).map(({length}) => length));
    expect(longest).toBeLessThanOrEqual(40_000);
  });
});
