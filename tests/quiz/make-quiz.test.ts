import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {analyse} from '../../source/facts/analyse.ts';
import {flawsOf} from '../../source/quiz/flaws.ts';
import {makeQuiz} from '../../source/quiz/make-quiz.ts';
import {articleOf, bundled, keyOf, paragraphText, quizOf} from './quiz-of.ts';

const ARTICLE = bundled();
const ANALYSIS = analyse(ARTICLE);
const SEEDS = Array.from({length: 12}, (_, seed) => seed);

describe('a quiz of the bundled article', () => {
  test('the same seed gives the same quiz, another seed another', () => {
    expect(quizOf(ARTICLE, 5)).toEqual(quizOf(ARTICLE, 5));
    expect(quizOf(ARTICLE, 5)).not.toEqual(quizOf(ARTICLE, 6));
  });

  test('every item passes the linter of flaws', () => {
    for (const seed of SEEDS) {
      for (const question of quizOf(ARTICLE, seed).questions) {
        const {prompt, options} = question;
        expect([prompt, flawsOf({prompt, key: keyOf(question)}, options)]).toEqual([prompt, []]);
      }
    }
  });

  test('ten questions come from five paragraphs and more, with four ways of asking', () => {
    for (const seed of SEEDS) {
      const {questions} = quizOf(ARTICLE, seed);
      expect(
        new Set(questions.map(({evidence}) => evidence.paragraph)).size,
      ).toBeGreaterThanOrEqual(5);
      const ways = questions.map(({prompt}) =>
        prompt.includes('____')
          ? '____'
          : (/(?:^|، )(من|ما الجهة|ما الدولة|متى|كم|في أي \p{L}+|أي)/u.exec(prompt)?.[1] ?? prompt),
      );
      expect(new Set(ways).size).toBeGreaterThanOrEqual(4);
    }
  });

  test('no position of the key is favoured', () => {
    for (const seed of SEEDS) {
      const counts = [0, 0, 0, 0];
      for (const {answer} of quizOf(ARTICLE, seed).questions)
        counts[answer] = (counts[answer] ?? 0) + 1;
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    }
  });

  test('questions stand in the order of the text and point into it', () => {
    const order = ARTICLE.sections.flatMap(({paragraphs}) => paragraphs.map(({id}) => id));
    for (const seed of SEEDS) {
      const places = quizOf(ARTICLE, seed).questions.map(({evidence}) =>
        order.indexOf(evidence.paragraph),
      );
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });
});

describe('what is asked of a quiz', () => {
  const ask = (request: Partial<Parameters<typeof makeQuiz>[1]>) =>
    makeQuiz(ANALYSIS, {seed: 3, count: 10, ...request}).questions;

  test('only so many', () => {
    expect(ask({count: 3})).toHaveLength(3);
    expect(ask({count: 0})).toEqual([]);
  });

  test('only of one section', () => {
    expect(new Set(ask({section: 's1'}).map(({section}) => section))).toEqual(new Set(['s1']));
  });

  test('only of one kind', () => {
    expect(new Set(ask({kind: 'number'}).map(({kind}) => kind))).toEqual(new Set(['number']));
  });

  test('never what a reader flagged, with any seed', () => {
    const [flagged] = ask({});
    const without = new Set([flagged?.id ?? '']);
    for (const seed of SEEDS) {
      expect(ask({seed, without}).map(({id}) => id)).not.toContain(flagged?.id);
    }
  });

  test('an id stands for one prompt about one fact', () => {
    const byId = new Map<string, string>();
    for (const seed of SEEDS) {
      for (const {id, prompt, fact} of ask({seed})) {
        const asked = `${prompt} ${fact}`;
        expect(byId.get(id) ?? asked).toBe(asked);
        byId.set(id, asked);
      }
    }
  });
});

describe('sentences and their questions', () => {
  const TEXT = `بلدية المرسى

افتتحت بلدية المرسى مكتبة جديدة في حي الياسمين عام 1998، وتضم المكتبة 12 ألف كتاب.

وتبلغ مساحة المكتبة 850 مترًا مربعًا.

وقال رئيس البلدية كمال الزواري إن المكتبة استقبلت 40 ألف زائر في سنة واحدة.

وفي عام 2004 تبرعت الكاتبة سعاد الشابي بألف وخمسمائة كتاب للمكتبة.

أغلقت البلدية المكتبة سنة 2011 بسبب الأمطار، وأعادت فتحها بعد ستة أشهر.

وتعمل في المكتبة تسع موظفات، ويزورها الطلاب كل يوم.`;
  const article = articleOf(TEXT);
  const all = SEEDS.flatMap(seed => quizOf(article, seed).questions);

  test('the key of every item stands in its evidence', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const question of all.filter(({kind}) => kind !== 'trueFalse' && kind !== 'order')) {
      const {paragraph, start, end} = question.evidence;
      const shown = foldText(paragraphText(article, paragraph).slice(start, end));
      expect(shown).toContain(foldText(keyOf(question)));
    }
  });

  test('no stem begins with a و that only joined it', () => {
    expect(all.filter(({prompt}) => /^و(?!قّ?ع|صل|ظف|افق|زارة)/u.test(prompt))).toEqual([]);
  });
});

describe('what a question leaves out and keeps', () => {
  const promptsOf = (text: string) => [
    ...new Set(
      SEEDS.flatMap(seed => quizOf(articleOf(text), seed).questions.map(({prompt}) => prompt)),
    ),
  ];

  test('what stands beside the subject goes, and the sentence goes on', () => {
    const prompts = promptsOf(
      'بدايات\n\nفي سنة 1932 شرع حسن الكاتب، أمين المكتبة العامة، في جمع المخطوطات القديمة من قرى الجبل.',
    );
    for (const prompt of prompts)
      expect(prompt).not.toMatch(/شرع حسن الكاتب[؟.]|أمين المكتبة العامة[؟.]/);
  });

  test('what did not happen is never told as what did', () => {
    const prompts = promptsOf(
      'شروط القرض\n\nاشترط المصرف ألّا تتجاوز ديون الشركة 40% من أموالها في عام 2020.\n\nلم تبلغ أرباح الشركة 20 مليون دينار في عام 2019.',
    );
    for (const prompt of prompts)
      expect(prompt).not.toMatch(/^كم (?:تتجاوز|تبلغ)|(?<!ألّا )تتجاوز ديون/);
  });
});
