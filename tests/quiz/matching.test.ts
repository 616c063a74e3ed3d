import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {makeQuiz} from '../../source/quiz/make-quiz.ts';
import type {Question} from '../../source/quiz/question.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {matchingQuestions} from '../../source/quiz/stems/matching.ts';
import {whatSaidQuestions} from '../../source/quiz/stems/what-said.ts';
import {claimsOf} from '../../source/quiz/stems/who-said.ts';
import {articleOf} from './quiz-of.ts';

const director = 'قالت مديرة المدرسة هالة النابلسي إن الهاتف يشتت انتباه الطلاب.';
const physicist = 'وقال أستاذ الفيزياء سامر حداد إن التطبيقات العلمية تشرح قوانين الضوء والصوت.';
const doctor = 'وترى الطبيبة النفسية ريم قعوار أن النوم المبكر أهم من منع الأجهزة.';
const ministry = 'وأعلنت وزارة التربية الأردنية أن اختبارات القراءة ألغيت في الزرقاء.';

function claimsIn(...sentences: readonly string[]) {
  return claimsOf(readAnalysis(analyse(articleOf(`ندوة\n\n${sentences.join(' ')}`))));
}

describe('matching of speakers and claims', () => {
  const [item] = matchingQuestions(claimsIn(director, physicist, doctor), seededRandom(3));

  test('three claims are asked for their three speakers', () => {
    expect(item?.kind).toBe('whoSaid');
    expect(item?.matching?.stem).toBe('من صاحب كل قول من الأقوال الآتية على الترتيب؟');
    expect(item?.matching?.claims.toSorted()).toEqual([
      'إن التطبيقات العلمية تشرح قوانين الضوء والصوت',
      'إن النوم المبكر أهم من منع الأجهزة',
      'إن الهاتف يشتت انتباه الطلاب',
    ]);
    for (const claim of item?.matching?.claims ?? []) expect(item?.prompt).toContain(claim);
  });

  test('the key has the speakers in the order of the claims, each wrong option another order of them', () => {
    const speakerOf = new Map([
      ['إن التطبيقات العلمية تشرح قوانين الضوء والصوت', 'سامر حداد'],
      ['إن النوم المبكر أهم من منع الأجهزة', 'ريم قعوار'],
      ['إن الهاتف يشتت انتباه الطلاب', 'هالة النابلسي'],
    ]);
    const namesIn = (option: string) => option.split(' – ');
    const key = namesIn(item?.key ?? '');
    for (const [index, claim] of (item?.matching?.claims ?? []).entries())
      expect(key[index]).toContain(speakerOf.get(claim));
    expect(new Set([item?.key, ...(item?.distractors ?? [])]).size).toBe(6);
    for (const option of item?.distractors ?? [])
      expect(namesIn(option).toSorted()).toEqual(key.toSorted());
  });

  test('each claim has the statement that shows its speaker', () => {
    expect(item?.matching?.evidence.map(({statement}) => statement)).toEqual(item?.statements);
  });

  test.each([
    ['two speakers', [director, doctor]],
    ['two claims of one speaker', [director, doctor, 'وأضافت قعوار أن الرياضة تحسن المزاج كثيرًا.']],
    [
      'a claim that names another speaker',
      [director, doctor, 'وقال الطالب سليم منصور إن المديرة هالة النابلسي منعت الهواتف.'],
    ],
    [
      'two who say the same',
      [director, doctor, 'وقال أستاذ الفيزياء سامر حداد إن الهاتف يشتت انتباه الطلاب كثيرًا.'],
    ],
  ])('none for %s', (_, sentences) => {
    expect(matchingQuestions(claimsIn(...sentences), seededRandom(3))).toEqual([]);
  });

  test('no other question of the quiz speaks of the statements that are matched', () => {
    const more =
      'بنت الحكومة الأردنية مدرسة الأمل في عمان عام 1995.\n\nوتعلم المدرسة 640 طالبًا في 21 صفًا.';
    // Without his title there is little else to ask of what he says.
    const plain = physicist.replace('أستاذ الفيزياء ', '');
    const analysis = analyse(articleOf(`ندوة\n\n${[director, plain, doctor, more].join('\n\n')}`));
    const statementsOf = ({evidence, matching}: Question) =>
      (matching?.evidence ?? [evidence]).map(({statement}) => statement);
    const ids = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const {questions} = makeQuiz(analysis, {seed, count: 3});
      const matched = questions.filter(({matching}) => matching !== undefined);
      expect(matched.length).toBe(1);
      expect(questions.length).toBeGreaterThan(1);
      for (const {id} of matched) ids.add(id);
      const own = matched.flatMap(statementsOf);
      const others = questions.filter(({matching}) => matching === undefined);
      expect(others.flatMap(statementsOf).filter(id => own.includes(id))).toEqual([]);
    }

    // Flagged once, it is never asked again, in whatever order its claims stand.
    expect(ids.size).toBe(1);
  });
});

describe('what one of four speakers said', () => {
  test('the wrong options are what the others said', () => {
    const said = whatSaidQuestions(
      claimsIn(director.replace('الهاتف', 'الهاتف المحمول'), physicist, doctor, ministry),
      seededRandom(1),
    );
    expect(said).toContainEqual(
      expect.objectContaining({
        prompt: 'ماذا أعلنت وزارة التربية الأردنية؟',
        key: 'أن اختبارات القراءة ألغيت في الزرقاء',
      }),
    );
    const [announced] = said.filter(({prompt}) => prompt.startsWith('ماذا أعلنت'));
    expect(announced?.distractors).toContain('أن الهاتف المحمول يشتت انتباه الطلاب');
    for (const option of announced?.distractors ?? [])
      expect(announced?.elsewhere?.get(option)?.statement).not.toBe(announced?.evidence.statement);
  });

  test('three speakers are too few', () => {
    expect(whatSaidQuestions(claimsIn(director, physicist, doctor), seededRandom(1))).toEqual([]);
  });
});
