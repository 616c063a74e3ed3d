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

test('claims to be matched stand one a line, and the key quotes a statement for each', () => {
  const said = articleOf(['قال سعد إن البحر هادئ.', 'قالت منى إن الريح قوية.']);
  const evidence = ['p1', 'p2'].map(paragraph => ({
    statement: `${paragraph}.1`,
    paragraph,
    start: 0,
    end: 3,
  }));
  const matching = {
    stem: 'من قال؟',
    claims: ['إن البحر هادئ', 'إن الريح قوية'],
    speakers: ['سعد', 'منى'],
    evidence,
  };
  const questions = [{...questionOf('q1', 0), matching}];
  const lines = paperOf(said, {article: said.id, seed: 1, questions}, 'ar');
  expect(lines).toContain('1. من قال؟');
  expect(lines).toContain('   (1) إن البحر هادئ');
  expect(lines).toContain('   (2) إن الريح قوية');
  expect(lines).toContain('   > قال سعد إن البحر هادئ.');
  expect(lines).toContain('   > قالت منى إن الريح قوية.');
});
