import {expect, test} from 'vitest';
import {whereTrue} from '../../source/quiz/where-true.ts';
import {articleOf} from '../search/article-of.ts';

const article = articleOf([
  'أعلنت وزارة الدفاع الروسية وقف إطلاق النار.',
  'ووافق الانفصاليون على المقترح، ودعت باكو الانفصاليين إلى محادثات.',
  'وقتل 32 جنديًا في اليوم الأول.',
]);

test.each<[string, string | null, string]>([
  ['باكو', 'ووافق', 'named in the text'],
  ['وزارة الدفاع الروسيه', 'أعلنت', 'however it is spelt'],
  ['الانفصاليون', 'ووافق', 'in whatever case'],
  ['32 جنديًا', 'وقتل', 'a number'],
  ['يريفان', null, 'not in the text'],
  ['الدفا', null, 'no whole word'],
  ['32 جنديا في اليوم الأول من الشهر', null, 'more than the text says'],
])('%s: %s (%s)', (option, beginning) => {
  const found = whereTrue(article, option, '');
  if (beginning === null) expect(found).toBeNull();
  else expect(found?.text).toMatch(new RegExp(`^${beginning}`));
});

test('not in the statement that proves the key', () => {
  const found = whereTrue(article, 'باكو', '');
  expect(found && whereTrue(article, 'باكو', found.id)).toBeNull();
});
