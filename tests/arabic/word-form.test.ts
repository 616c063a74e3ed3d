import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {roots} from '../../source/arabic/lexicon/roots.ts';
import {formStrength} from '../../source/arabic/word-form.ts';

describe('formStrength', () => {
  test.each([
    ['المدرسة', 'the article, a pattern of place, ة'],
    ['استخراج', 'a tenth-form verbal noun'],
    ['ومدارسهم', 'a conjunction, a broken plural, a pronoun'],
    ['تلفزيون', 'an everyday loan word'],
    ['الديمقراطية', 'a loan word with the article'],
    ['مهندسون', 'a root of four letters'],
  ])('%s is an Arabic form: %s', word => {
    expect(formStrength(foldText(word))).toBe('strong');
  });

  test.each(['كريستوفر', 'نيويورك', 'بيتسبرغ', 'هارفارد', 'شتاينماير', 'غروميكو'])(
    'no root gives %s',
    word => {
      expect(formStrength(foldText(word))).toBe('none');
    },
  );

  test.each(['بولتون', 'ليفني', 'قال'])(
    '%s is Arabic by chance, by a short or weak root, or both',
    word => {
      expect(formStrength(foldText(word))).toBe('weak');
    },
  );
});

test.each(roots.map(root => [root]))('the root %s is three to six letters', root => {
  expect(root).toMatch(/^[\u0621\u0628-\u063a\u0641-\u0648\u064a]{3,6}$/u);
});
