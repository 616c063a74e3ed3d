import type {Article} from '../article/article.ts';
import {statementOf} from '../article/statement-of.ts';
import type {Quiz} from '../quiz/question.ts';

/** The letters that number options on paper. */
const LETTERS = {ar: ['أ', 'ب', 'ج', 'د', 'هـ', 'و'], en: ['a', 'b', 'c', 'd', 'e', 'f']} as const;

const WORDS = {
  ar: {quiz: 'اختبار', name: 'الاسم', date: 'التاريخ', key: 'مفتاح الإجابة'},
  en: {quiz: 'Quiz', name: 'Name', date: 'Date', key: 'Key'},
} as const;

const NAME_BLANK = '_'.repeat(30);
const DATE_BLANK = '_'.repeat(15);

/**
 * A quiz for a class, in Markdown: the sheet with a line for the name, then the key, each answer with
 * the statement that proves it. One paragraph or list item an entry, without line breaks in it.
 */
export function paperOf(article: Article, {questions}: Quiz, language: 'ar' | 'en'): string[] {
  const words = WORDS[language];
  const letterOf = (option: number) => LETTERS[language][option] ?? String(option + 1);
  return [
    `# ${words.quiz}: ${article.title}`,
    '',
    `${words.name}: ${NAME_BLANK}  ${words.date}: ${DATE_BLANK}`,
    ...questions.flatMap(({prompt, options, matching}, index) => [
      '',
      `${index + 1}. ${matching?.stem ?? prompt}`,
      '',
      ...(matching?.claims.flatMap((claim, at) => [`   (${at + 1}) ${claim}`, '']) ?? []),
      ...options.map((option, choice) => `   - ${letterOf(choice)}) ${option}`),
    ]),
    '',
    '---',
    '',
    `# ${words.key}`,
    ...questions.flatMap((question, index) => [
      '',
      `${index + 1}. **${letterOf(question.answer)}) ${question.options[question.answer] ?? ''}**`,
      ...(question.matching?.evidence ?? [question.evidence]).flatMap(({statement}) => [
        '',
        `   > ${statementOf(article, statement)?.text ?? ''}`,
      ]),
    ]),
  ];
}
