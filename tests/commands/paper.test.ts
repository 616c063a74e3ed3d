import {expect, test} from 'vitest';
import {paperOf} from '../../source/commands/paper.ts';
import {questionOf} from '../quiz/question-of.ts';
import {articleOf} from '../search/article-of.ts';

const article = articleOf(['أعلنت الوزارة القرار.']);
const quiz = {article: article.id, seed: 1, questions: [questionOf('q1', 2)]};

test('the sheet comes before the key, and the key names the proof', () => {
  const lines = paperOf(article, quiz, 'ar');
  expect(lines).toContain('1. q1؟');
  expect(lines).toContain('   - ج) ج');
  const key = lines.slice(lines.indexOf('# مفتاح الإجابة'));
  expect(key).toContain('1. **ج) ج**');
  expect(key).toContain('   > أعلنت الوزارة القرار.');
  expect(lines.slice(0, -key.length).join()).not.toContain('**');
});

test('in English the letters are Latin', () => {
  expect(paperOf(article, quiz, 'en')).toContain('   - a) أ');
});
