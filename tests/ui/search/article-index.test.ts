import {expect, test} from 'vitest';
import {LONG, LongText} from '../../../source/article/long-text.ts';
import {textOf} from '../../../source/search/index/search-index.ts';
import {passagesOf} from '../../../source/search/passages.ts';
import {Background, BRISK} from '../../../source/ui/background.ts';
import {documentOf} from '../../../source/ui/reader/document.ts';
import {indexText, type PartialSearcher} from '../../../source/ui/search/article-index.ts';

/** Chapters of a heading and paragraphs, each with words of its own number. */
function chapters(length: number): string {
  const parts: string[] = [];
  for (let size = 0, number = 1; size < length; number++) {
    const chapter = `الفصل ${number}\n\nوصلت السفينة ${number} إلى الميناء. أنزل البحارة البضائع.\n\nثم عادت في المساء.\n\n`;
    parts.push(chapter);
    size += chapter.length;
  }
  return parts.join('');
}

/** Indexes a text while it is read in, and tells what was searchable on the way. */
async function indexWhileReading(text: LongText): Promise<PartialSearcher[]> {
  const document = documentOf(text.article, text);
  const background = new Background();
  const found: PartialSearcher[] = [];
  const whole = background
    .do(
      (function* () {
        while (text.more()) {
          document.grow();
          yield;
        }
        document.grow();
      })(),
    )
    .then(() => {});
  await indexText(
    {document, whole, background},
    part => found.push(part),
    () => BRISK,
  );
  return found;
}

test('what has been read is searchable before all is, and all of it at the end', async () => {
  const text = new LongText(chapters(2 * LONG), 'test');
  const found = await indexWhileReading(text);
  const shares = found.map(({share}) => share);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.slice(0, -1).every(share => share < 1)).toBe(true);
  expect(shares.at(-1)).toBe(1);
  expect(found[0]?.searcher.search('السفينة 7').hits[0]?.text).toContain('السفينة 7 ');
  const index = found.at(-1)?.searcher.index;
  const passages = passagesOf(text.article);
  expect(index?.statements).toEqual(passages.map(({statement}) => statement));
  expect(index?.statements.map((_, passage) => textOf(index, passage))).toEqual(
    passages.map(passage => passage.text),
  );
});

test('nothing is indexed once the work was stopped', async () => {
  const {article} = new LongText(chapters(1000), 'test');
  const background = new Background();
  const found: PartialSearcher[] = [];
  const indexing = indexText(
    {document: documentOf(article), whole: Promise.resolve(), background},
    part => found.push(part),
    () => BRISK,
  );
  background.stop();
  await indexing;
  expect(found).toEqual([]);
});
