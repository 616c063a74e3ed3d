import {describe, expect, test} from 'vitest';

import {officeQuestions} from '../../source/quiz/stems/office.ts';
import {askedOf} from './asked-of.ts';

/** The questions for the people of a text and what they are. */
const asked = (text: string) => askedOf(text, officeQuestions);

describe('what somebody is', () => {
  test.each([
    [
      'وصل وزير الخارجية المغربي يوسف إبراهيم إلى مدريد يوم السبت.',
      'ما منصب يوسف إبراهيم؟',
      'وزير الخارجية المغربي',
      'an office before the name',
    ],
    [
      'قال مدير مستشفى الشفاء، سمير الحداد، إن الأدوية وصلت.',
      'ما منصب سمير الحداد؟',
      'مدير مستشفى الشفاء',
      'an office and a comma before the name',
    ],
    [
      'حضر الحفل سمير الحداد، رئيس جامعة القاهرة، وألقى كلمة.',
      'ما منصب سمير الحداد؟',
      'رئيس جامعة القاهرة',
      'an office between two commas behind the name',
    ],
    [
      'قالت المخرجة التونسية ليلى إبراهيم إن الفيلم عن البحر.',
      'ما مهنة ليلى إبراهيم؟',
      'مخرجة',
      'a trade in the gender of the person',
    ],
    [
      'قالت المخرجة التونسية ليلى إبراهيم إن الفيلم عن البحر.',
      'من أي بلد المخرجة ليلى إبراهيم؟',
      'تونس',
      'the country that a nisba points at',
    ],
    [
      'كتب عالم النبات الألماني كارل مولر في عام 1890 كتابًا عن الزهور.',
      'في أي علم تخصص كارل مولر؟',
      'علم النبات',
      'the field behind عالم',
    ],
  ])('%s %s', (text, prompt, key) => {
    const question = asked(text).find(candidate => candidate.prompt === prompt);
    expect(question?.key).toBe(key);
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
    expect(question?.distractors).not.toContain(key);
  });

  test('no office that the text gives the same person stands beside the key', () => {
    const text =
      'وصل الرئيس الكيني وليام سميث إلى لندن. وقال وليام سميث، قائد الجيش الكيني، إن الطرق مفتوحة.';
    const question = asked(text).find(({key}) => key === 'الرئيس الكيني');
    expect(question?.distractors.some(other => other.includes('قائد الجيش'))).toBe(false);
  });
});

describe('no question', () => {
  test.each([
    ['قال المدرب الكرواتي بيتر نوفاك إن الفريق جاهز.', 'ما منصب', 'one of many trainers'],
    ['وصل الرئيس السوري السابق يوسف إبراهيم إلى باريس.', 'ما منصب', 'no longer in office'],
    ['قال العقيد الفرنسي بول مارتن إن الجسر سليم.', 'من أي بلد', 'an army is no country'],
  ])('%s %s (%s)', (text, opening) => {
    expect(asked(text).filter(({prompt}) => prompt.startsWith(opening))).toEqual([]);
  });

  test('who holds an office that the text gives to two', () => {
    const text =
      'وصل الرئيس الكيني وليام سميث إلى مومباسا. وقال الرئيس الكيني جيمس براون إن الطرق مفتوحة.';
    expect(asked(text).filter(({prompt}) => prompt.startsWith('من الرئيس'))).toEqual([]);
  });
});
