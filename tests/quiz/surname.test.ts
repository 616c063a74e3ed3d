import {expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {surnamesIn} from '../../source/quiz/surname.ts';
import {articleOf} from './quiz-of.ts';

const surnames = (text: string) => [...surnamesIn(readAnalysis(analyse(articleOf(text))))];

test.each([
  [
    'صمم الجهاز المهندس المجري لاسلو بيرو في بيته.',
    ['بيرو'],
    'behind a name that a nisba introduces',
  ],
  ['زار محمد مصر في الصيف الماضي.', [], 'the object of a verb'],
  ['وصل الوزير إلى مصر في الصيف الماضي.', [], 'behind a preposition'],
  ['افتتحت الحكومة المغربية مدينة فاس الجديدة.', [], 'behind a noun of place'],
])('%s', (text, expected) => {
  expect(surnames(text)).toEqual(expected);
});
