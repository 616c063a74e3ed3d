import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {flawsOf} from '../../source/quiz/flaws.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {gapsOf} from '../../source/quiz/stems/gaps.ts';
import {articleOf} from './quiz-of.ts';

/** What could stand in a blank for a word of a sentence; empty where no blank stands for it. */
function othersFor(sentence: string, key: string): readonly string[] {
  const reading = readAnalysis(analyse(articleOf(`صفحة من الجريدة\n\n${sentence}`)));
  const gaps = reading.statements.flatMap(read => gapsOf(read, reading, seededRandom(1)));
  return gaps.find(gap => gap.key === key)?.others() ?? [];
}

describe('blanks', () => {
  test.each([
    ['أعلن الوزير النتائج في مؤتمر صحفي عقده في العاصمة.', 'مؤتمر صحفي', 'its verb fits it alone'],
    ['ارتفع عدد الأعضاء من خمسين عضوًا إلى تسعين عضوًا.', 'ارتفع', 'the numbers tell it'],
    ['اشترى التاجر حقوق الكتاب من الناشر.', 'اشترى', 'rights are bought'],
    ['ينخفض وزن الثمرة بعد التجفيف إلى النصف.', 'ينخفض', 'half is less'],
    ['صمم القلم الصحفي المجري لاسلو بيرو قبل الحرب.', 'بيرو', 'a family name'],
    ['قال المراقبون إن القاهرة لن تقبل الاقتراح.', 'القاهرة', 'a capital for its state'],
  ])('«%s» has none for «%s»: %s', (sentence, key) => {
    expect(othersFor(sentence, key)).toEqual([]);
  });

  test.each([
    ['أعلن الوزير النتائج في مؤتمر صحفي مساء الأحد.', 'مؤتمر صحفي', 'خطاب متلفز'],
    ['ارتفع عدد الأعضاء في العام الماضي.', 'ارتفع', 'انخفض'],
    ['نُشر الكتاب باللغة الإيطالية أول مرة.', 'الإيطالية', 'الألمانية'],
    ['اختير بروتين حساس للضوء الأزرق في التجربة.', 'الأزرق', 'الأحمر'],
  ])('«%s» has one for «%s» beside «%s»', (sentence, key, other) => {
    expect(othersFor(sentence, key)).toContain(other);
  });

  test('no light is black', () => {
    expect(othersFor('اختير بروتين حساس للضوء الأزرق في التجربة.', 'الأزرق')).not.toContain(
      'الأسود',
    );
  });
});

test('an article that only the key has, or only the key lacks, is a cue', () => {
  const flaws = (key: string, ...others: string[]) =>
    flawsOf({prompt: 'زار الوفد ____ في الصيف.', key}, [key, ...others]);
  expect(flaws('الهند', 'باكستان', 'نيبال', 'سريلانكا')).toContain('article cue');
  expect(flaws('الهند', 'الصين', 'نيبال', 'سريلانكا')).not.toContain('article cue');
  expect(flaws('القصر', 'برج', 'سور', 'جسر')).toContain('article cue');
});
