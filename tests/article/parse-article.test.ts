import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clean} from '../../source/article/clean.ts';
import {parseArticle} from '../../source/article/parse-article.ts';

const pieces = fc.constantFrom(
  ...'\n|\n\n| | | |    |. |؟ |! |، |: |«|»|"|(|)|...|…|- |* |1. |أ) |> |---|==|س:|ج:|قال|وقالت|الوزارة|وزارة|د.|أ.ف.ب.|في|أن|محمد|الرئيس|سَمِيرٌ|12:30|3.5|text|بحسب|كتب'.split(
    '|',
  ),
);

test('any text: statements are spans of their paragraphs, in order, and no letter is in none of them', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 120}), words => {
      const article = parseArticle(clean(words.join('')), 'test');
      for (const {text, statements} of article.sections.flatMap(section => section.paragraphs)) {
        let end = 0;
        for (const statement of statements) {
          expect(text.slice(end, statement.start).trim()).toBe('');
          expect(text.slice(statement.start, statement.end)).toBe(statement.text);
          expect(statement.text).toBe(statement.text.trim());
          end = statement.end;
        }
        expect(text.slice(end).trim()).toBe('');
        expect(text).not.toMatch(/\n/);
      }
      // Who speaks is found for any of them.
      expect(() => JSON.stringify(article)).not.toThrow();
    }),
    {seed: 7, numRuns: 500},
  );
});
