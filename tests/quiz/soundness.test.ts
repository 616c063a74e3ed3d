import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {candidatesOf} from '../../source/quiz/candidates.ts';
import {countsFromReport} from '../../source/quiz/deictic-times.ts';
import {inNature} from '../../source/quiz/direction.ts';
import {otherPeople} from '../../source/quiz/distractors/names.ts';
import {otherNumbers} from '../../source/quiz/distractors/numbers.ts';
import {otherPlaces} from '../../source/quiz/distractors/places.ts';
import {otherTimes} from '../../source/quiz/distractors/times.ts';
import {flawsOf} from '../../source/quiz/flaws.ts';
import {opensAccusative} from '../../source/quiz/inflect.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {withoutLeadingWaw} from '../../source/quiz/sentence.ts';
import {inOrder} from '../../source/quiz/stems/passage-cloze.ts';
import {articleOf} from './quiz-of.ts';

function candidatesIn(title: string, text: string): Candidate[] {
  return candidatesOf(readAnalysis(analyse(articleOf(`${title}\n\n${text}`))), 1);
}

const today = {isHistoric: false, wordCounts: new Map<string, number>()};
const past = {...today, isHistoric: true};

describe('what an item may show', () => {
  test.each([
    ['فثمن الحبوب الخضراء جزء من سعر ____.', true, 'the ف joins to the sentence before'],
    ['فريق الهلال فاز بكأس ____.', false, 'the ف is of the noun'],
    ['فاطمة الحلبي ولدت في ____.', false, 'a name'],
    ['فازت ليلى بجائزة ____.', false, 'a verb'],
  ])('%s broken: %s, %s', (prompt, isBroken) => {
    const flaws = flawsOf({prompt, key: 'دمشق'}, ['دمشق', 'حلب', 'حمص', 'حماة']);
    expect(flaws.includes('broken sentence')).toBe(isBroken);
  });

  test.each([
    ['إحدى عشرة', /^(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع) عشرة$/],
    ['أحد عشر', /^(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة) عشر$/],
    ['اثني عشر', /^(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة) عشر$/],
  ])('beside %s stand numbers that are said', (number, form) => {
    const others = otherNumbers(number, seededRandom(1));
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const other of others) expect(other).toMatch(form);
  });

  test.each([
    ['وسّع المهندسون الميناء', 'وسّع المهندسون الميناء', 'a doubled letter opens no word'],
    ['وسع المهندسون الميناء', 'وسع المهندسون الميناء', 'the و is of the verb'],
    ['وزّعت الجمعية الكتب', 'وزّعت الجمعية الكتب', 'the و is of the verb'],
    ['وكتب الطبيب رسالة', 'كتب الطبيب رسالة', 'the و joins'],
    ['فطلب المدير تقريرًا', 'طلب المدير تقريرًا', 'the ف joins'],
    ['فحين وصل القطار', 'حين وصل القطار', 'the ف joins'],
    ['فتح الباب', 'فتح الباب', 'the ف is of the verb'],
  ])('%s → %s: %s', (text, expected) => {
    expect(withoutLeadingWaw(text)).toBe(expected);
  });

  test.each([
    ['يعود الفريق الاثنين المقبل', true],
    ['تبدأ الأشغال في كانون الثاني المقبل', true],
    ['ارتفعت الأسعار الصيف الماضي', true],
    ['مساء أمس', true],
    ['الفصل الماضي من الرواية', false],
    ['كان الماضي أجمل', false],
    ['في يوم الجمعة', false],
  ])('%s counts from the day of the report: %s', (text, expected) => {
    expect(countsFromReport(text)).toBe(expected);
  });

  test.each([
    ['سجل اللاعب هدفًا في الدقيقة ____', ['131', '117', '88'], ['117', '88']],
    ['أيد القرار ____٪ من الناخبين', ['131', '62'], ['62']],
    ['كانت الخامسة بين ____ أبناء', ['أربعة', 'خمسة', 'ستة'], ['ستة']],
    ['اشترى ____ كتابًا', ['131', '20'], ['131', '20']],
  ])('%s', (stem, others, expected) => {
    expect(inNature(stem, others)).toEqual(expected);
  });

  test.each([
    ['صيادي القوارب معفون من الرسوم', true],
    ['المزارعين يطلبون الماء', true],
    ['المزارعون يطلبون الماء', false],
    ['ملايين الزوار وصلوا', false],
    ['القاضي العادل حكم', false],
  ])('%s opens in the accusative: %s', (text, expected) => {
    expect(opensAccusative(text)).toBe(expected);
  });

  test('a century behind a preposition has its case', () => {
    expect(otherTimes('القرن التاسع عشر', seededRandom(3), 9)).not.toContain('القرن العشرون');
  });

  test('beside a family name stand family names', () => {
    const others = otherPeople('كوفاتش', 'masculine', seededRandom(1), today);
    expect(others).not.toEqual([]);
    expect(others).not.toContain('روبرت');
  });

  test('beside a private person of today stands no writer of fame, beside a commander no poet', () => {
    const person = otherPeople('إدريس العلوي', 'masculine', seededRandom(1), past);
    expect(person).not.toContain('جبران خليل جبران');
    const commanders = otherPeople('قتيبة بن مسلم', 'masculine', seededRandom(1), past);
    expect(commanders).toContain('موسى بن نصير');
    expect(commanders).not.toContain('ابن رشد');
  });

  test('a year to come stands beside round years to come', () => {
    const others = otherTimes('2050', seededRandom(1));
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const other of others) expect(other).toMatch(/^20\d0$/);
  });

  test('no option of a century lies far behind an event of the past', () => {
    expect(otherTimes('القرن الثامن عشر', seededRandom(2), 9)).not.toContain(
      'القرن الحادي والعشرين',
    );
  });

  test('no option is a statement of its own', () => {
    expect(otherPlaces('موريتانيا', seededRandom(1))).not.toContain('إسرائيل');
    expect(otherPlaces('موريتانيا', seededRandom(1))).not.toContain('فلسطين');
  });

  test.each([
    [
      'قالت الطبيبة ليلى منصور إن الحصيلة بلغت 1,200 إصابة مؤكدة و30 وفاة في المدينة.',
      /كم بلغت الحصيلة مؤكدة/,
      'an adjective belongs to what is counted',
    ],
    [
      'قلّص الاتحاد الدولي لحماية الطيور عام 2015 عدد الأنواع المدرجة في القائمة.',
      /^لماذا/,
      'what a body is for is of its name',
    ],
    [
      'وفي محاولة لتهدئة العمال الذين أغلقوا الطريق منذ السبت، وعد الوزير كمال حداد برفع الأجور.',
      /منذ متى وعد/,
      'the day is of another verb',
    ],
  ])('%s: no %s, for %s', (text, stem) => {
    const prompts = candidatesIn('نص', text).map(({prompt}) => prompt);
    expect(prompts.filter(prompt => stem.test(prompt))).toEqual([]);
  });

  test('a year before another of the sentence has no later one beside it', () => {
    const stem = 'حكم الملك البلاد من عام ____ إلى أوائل عام 1936';
    expect(inOrder('1932', stem, ['1940', '1929', '1936', '1934'])).toEqual(['1929', '1934']);
  });

  test('two asides are no sentence', () => {
    const options = ['كمال حداد', 'سامي سلامة', 'فؤاد صباغ', 'ماهر عثمان'];
    const flaws = (prompt: string) => flawsOf({prompt, key: 'كمال حداد'}, options);
    expect(flaws('طلب ____، مدير القسم، المعروف بالحزم.')).toContain('broken sentence');
    expect(flaws('طلب ____، مدير القسم، المعروف بالحزم، تقريرًا عن العمل.')).toEqual([]);
  });

  test('a phrase with غير ends behind its adjective', () => {
    const keys = candidatesIn('نص', 'أمر الوزير كمال حداد بوقف حركة القطارات إلى أجل غير مسمى.')
      .filter(({prompt}) => /^بماذا/.test(prompt))
      .map(({key}) => key);
    expect(keys).toEqual(['بوقف حركة القطارات إلى أجل غير مسمى']);
  });

  test('a day of the week is asked without the words that count from today', () => {
    const shown = candidatesIn(
      'نص',
      'أقر البرلمان، مساء أمس الثلاثاء، قانونًا جديدًا لحماية الغابات.',
    ).flatMap(({prompt, key, distractors}) => [prompt, key, ...distractors]);
    expect(shown).toContain('مساء الثلاثاء');
    expect(shown.filter(text => /أمس/.test(text) && !/____/.test(text))).toEqual([]);
  });
});
