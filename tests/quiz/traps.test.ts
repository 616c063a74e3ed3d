import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {bundled, keyOf, paragraphText, quizOf} from './quiz-of.ts';

/** What goes wrong easily in questions on a news text, held on the bundled article over many seeds. */
const ARTICLE = bundled();
const SEEDS = Array.from({length: 40}, (_, seed) => seed * 7 + 1);
const QUIZZES = SEEDS.map(seed => quizOf(ARTICLE, seed, 12));
const QUESTIONS = QUIZZES.flatMap(({questions}) => questions);
const PROMPTS = [...new Set(QUESTIONS.map(({prompt}) => prompt))];
const TEXTS = [...new Set(QUESTIONS.flatMap(({prompt, options}) => [prompt, ...options]))];

const holding = (pattern: RegExp, texts: readonly string[] = TEXTS) =>
  texts.filter(text => pattern.test(text));

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

describe('traps of the bundled article', () => {
  test('every seed gives ten questions and more', () => {
    expect(QUIZZES.filter(({questions}) => questions.length < 10)).toEqual([]);
  });

  test('hard wraps: no stem starts or ends inside a name or a phrase', () => {
    expect(holding(/(?:ناغورنو|قره|إيقاف|شبكات)[؟.]$/u)).toEqual([]);
    expect(holding(/^باغ/u)).toEqual([]);
  });

  test('the heading is no stem', () => {
    expect(holding(/استعدنا/u)).toEqual([]);
  });

  test('«وبين أن» is no preposition before a clause', () => {
    expect(holding(/(?:^|\s)بين أن/u)).toEqual([]);
  });

  test('who runs on from an earlier sentence is the one named there', () => {
    const said: ReadonlyArray<readonly [words: string, speaker: string]> = [
      ['تنسحب الوحدات المسلحة الأرمنية', 'وزارة الدفاع الأذرية'],
      ['الطلب الذي قدمه ممثلو السكان', 'وزارة الدفاع الأذرية'],
      ['تدمير جزء كبير من الجيش', 'الرئيس الأذربيجاني'],
      ['عملية مغادرة', 'الرئيس الأذربيجاني'],
      ['عائدة من', 'وزارة الدفاع الروسية'],
    ];
    for (const [words, speaker] of said) {
      const wrong = PROMPTS.filter(
        prompt => prompt.includes(words) && !prompt.includes(`بحسب ${speaker}`),
      );
      expect(wrong).toEqual([]);
    }
  });

  test('«الوزارة» never stands for a ministry by itself', () => {
    expect(holding(/(?:^|\s)الوزارة(?! \p{L}+ية)/u)).toEqual([]);
  });

  test('nobody is asked who announced the ceasefire: three did', () => {
    const asks = PROMPTS.filter(prompt => /^(?:من|ما الجهة|ما الدولة)/.test(prompt));
    expect(asks.filter(prompt => /أعلنت? (?:التوصل ل|وقف إطلاق النار)/.test(prompt))).toEqual([]);
  });

  test('Wednesday is the answer once in a quiz at most, and no stem beside it tells it', () => {
    for (const {questions} of QUIZZES) {
      const asked = questions.filter(question => keyOf(question).includes('الأربعاء'));
      expect(asked.length).toBeLessThanOrEqual(1);
    }
  });

  test('13:00 and 13,00 are one time', () => {
    for (const {options} of QUESTIONS) {
      const times = options.filter(option => /13[:,]00/.test(option));
      expect(times.length).toBeLessThanOrEqual(1);
    }

    expect(holding(/13,00\s+(?:قتيل|ساعة)/u)).toEqual([]);
  });

  test('numbers stand beside numbers of their own unit', () => {
    for (const question of QUESTIONS.filter(({kind}) => kind === 'number')) {
      const units = question.options.map(option => option.replace(/\p{Nd}+/u, '#'));
      expect(new Set(units).size).toBe(1);
    }
  });

  test('the dead of the operation are asked as a minimum; those of the peacekeepers not at all', () => {
    for (const prompt of holding(/كم قتيلًا/u, PROMPTS)) {
      expect(prompt).toContain('على الأقلّ');
      expect(prompt).toContain('العملية العسكرية');
    }

    expect(holding(/كم جند/u, PROMPTS)).toEqual([]);
  });

  test('next Thursday is when the talks begin', () => {
    const asked = QUESTIONS.filter(question => keyOf(question) === 'الخميس المقبل');
    for (const {prompt} of asked) expect(prompt).toContain('محادثات');
  });

  test('two names of one thing are never two options', () => {
    const names = [
      word('قره باغ|قرة باغ|ناغورنو قره باغ'),
      /الأذرية|الأذربيجانية/u,
      /وزارة الدفاع الأذرية|وزارة الدفاع الأذربيجانية/u,
      /علييف|الرئيس الأذربيجاني|الرئيس الأذري/u,
      word('باكو|أذربيجان'),
      /الانفصالي|عرقية الأرمن/u,
    ];
    for (const {prompt, options} of QUESTIONS) {
      for (const name of names) {
        // «الوحدات المسلحة الأذربيجانية» beside «الوحدات المسلحة الأرمنية» is one option of the kind;
        // words that all four options have in common («… في إقليم قره باغ») tell none apart.
        const named = options.flatMap(option => name.exec(option)?.[0] ?? []);
        const isShared = named.length === options.length && new Set(named).size === 1;
        expect([prompt, named.length <= 1 || isShared]).toEqual([prompt, true]);
      }
    }
  });

  test('the terms of the agreement are asked of one statement each', () => {
    for (const {questions} of QUIZZES) {
      const terms = questions.filter(({prompt}) => /سلاح|أسلحت|انسحاب|تنسحب/.test(prompt));
      const statements = terms.map(({evidence}) => evidence.statement);
      expect(new Set(statements).size).toBe(statements.length);
    }
  });

  test('nobody says «we», and nothing points at the day or the place', () => {
    expect(
      holding(word('هذا|هذه|هناك|هنا|ذلك|تلك|اليوم|الآن|جيشنا|شروطنا|أبلغونا|مكنتنا|نحن')),
    ).toEqual([]);
  });

  test('quotations are whole: no gap in brackets, no open mark', () => {
    expect(holding(/\(\.\.\.\)|…/u)).toEqual([]);
    for (const text of TEXTS) {
      expect(text.split('«').length).toBe(text.split('»').length);
      expect(text.split('"').length % 2).toBe(1);
    }
  });

  test('options stand in the nominative, without the ending of an object', () => {
    const keys = QUESTIONS.filter(({kind}) => kind !== 'cloze').flatMap(({options}) => options);
    expect(holding(/(?:^|\s)ال\p{L}+يين(?:\s|$)|^جنودا|^لل/u, keys)).toEqual([]);
  });

  test('what has no doer is not asked for one', () => {
    expect(holding(/^(?:من|ما الجهة التي) (?:تمّ?|أُخذ|صدرت|يتم)/u, PROMPTS)).toEqual([]);
  });

  test('the words of one side carry the name of who says them', () => {
    const claims = holding(/إرهاب|غير (?:ال)?(?:قانوني|شرعي)/iu, PROMPTS);
    for (const prompt of claims) expect(prompt).toMatch(/بحسب|أعلن الرئيس|من أعلن/u);
    expect(holding(/الرئاسة(?! المعلنة)/u)).toEqual([]);
  });

  test('Baku acts, and is no place where something happened', () => {
    expect(holding(/في باكو/u)).toEqual([]);
    expect(PROMPTS.filter(prompt => /^(?:أين|في أي مدينة)/.test(prompt))).toEqual([]);
  });

  test('no word loses a letter of its own: وافقت, وقف, لقوا', () => {
    expect(holding(word('افقت|قف|قوا|زارة|كالة'))).toEqual([]);
    expect(holding(word('ووافقت|وأعلنت|وقالت'))).toEqual([]);
  });

  test('the verb agrees with the word that asks', () => {
    expect(holding(/ما الجهة التي \p{L}+(?<!ت) /u, PROMPTS)).toEqual([]);
    expect(
      holding(
        /(?<!الجهة )(?:^|\s)من \p{L}+ت (?:أن|إن|إلى|على)/u,
        PROMPTS.filter(prompt => prompt.startsWith('من')),
      ),
    ).toEqual([]);
    for (const prompt of holding(/كم \p{L}+/u, PROMPTS))
      expect(prompt).toMatch(/كم (?:قتيلًا|استمر)/u);
  });

  test('no stem gives the answer of another away, by its name or its adjective', () => {
    for (const {questions} of QUIZZES) {
      const russian = questions.find(question => keyOf(question) === 'الروسي');
      const proposals = questions.filter(({prompt}) => prompt.includes('المقترح الروسي'));
      expect([russian !== undefined && proposals.length > 0]).toEqual([false]);
      for (const one of questions) {
        const key = foldText(keyOf(one));
        if (!key.includes(' ')) continue;
        const told = questions.filter(
          other => other !== one && foldText(other.prompt).includes(key),
        );
        expect(told.map(({prompt}) => prompt)).toEqual([]);
      }
    }
  });

  test('the evidence shows the key in the text', () => {
    for (const question of QUESTIONS) {
      const {paragraph, start, end} = question.evidence;
      const shown = foldText(paragraphText(ARTICLE, paragraph).slice(start, end));
      expect(shown).toContain(foldText(keyOf(question)));
    }
  });
});
