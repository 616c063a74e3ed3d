import {foldOnce} from './fold-once.ts';
import {isDefinite, isFunctionWord, withoutProclitics} from './noun.ts';
import type {Reading, ReadStatement} from './reading.ts';
import {skeletonOf} from './skeleton.ts';
import {relatives} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/**
 * Where the text first has a word of each root, by skeleton: the place of its statement and of the word in
 * it. A noun that has the article from the first is of a kind or the only one, and is not held here.
 */
export type FirstTold = ReadonlyMap<string, {readonly statement: number; readonly word: number}>;

/** What the article tells of, for `leansOnEarlier`. */
export function firstToldIn({statements}: Reading): FirstTold {
  const first = new Map<string, {statement: number; word: number}>();
  const known = new Set<string>();
  for (const [statement, {tokens}] of statements.entries()) {
    for (const [word, token] of tokens.entries()) {
      if (!token.isWord || isFunctionWord(token) || token.bare.length < 3) continue;
      const skeleton = skeletonOf(token);
      if (first.has(skeleton) || known.has(skeleton)) continue;
      if (isDefinite(token)) known.add(skeleton);
      else first.set(skeleton, {statement, word});
    }
  }

  return first;
}

/**
 * Whether a stem has a noun with the article, and nothing behind or before it that says which, of
 * something that was told earlier: «سقط الاقتراح» behind «اقترح إنشاء صندوق». A definite noun
 * means what is known already (the familiarity theory of definiteness: Heim 1982); a stem knows only its
 * own words and its anchor's.
 */
export function leansOnEarlier(
  stem: readonly Token[],
  read: ReadStatement,
  place: number,
  told: FirstTold,
  known: {
    /** Skeletons that the words before the stem name. */
    readonly skeletons: ReadonlySet<string>;
    /** True for a folded word of a name, a time or a number. */
    readonly isNamed: (word: string) => boolean;
  },
): boolean {
  const own = new Set<string>();
  const isEarlier = (token: Token, skeleton: string) => {
    const first = told.get(skeleton);
    if (first === undefined || first.statement !== place)
      return first !== undefined && first.statement < place;
    return first.word < read.tokens.findIndex(({bare}) => bare === token.bare);
  };
  return stem.some((token, index) => {
    const skeleton = skeletonOf(token);
    const noun = withoutProclitics(token.folded);
    const isLeaning =
      isAlone(stem, index) &&
      !own.has(skeleton) &&
      !known.skeletons.has(skeleton) &&
      !unique.has(noun) &&
      !known.isNamed(noun) &&
      isEarlier(token, skeleton);
    own.add(skeleton);
    return isLeaning;
  });
}

/** «جاء التحول من فرنسا»: of what, only an earlier sentence tells, whatever the text is about. */
export function wantsComplement(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1]?.folded ?? '';
    // «الفريق نفسه»: the one that was named.
    if (isDefinite(token) && /^(?:نفسه|نفسها|ذاته|ذاتها)$/.test(next)) return true;
    return (
      relational.has(withoutProclitics(token.folded)) &&
      isAlone(tokens, index) &&
      !/^(?:في|من|وراء|خلف|بين)$/.test(next)
    );
  });
}

/** A noun with the article that neither a nisba, a relative clause nor a noun before it makes plain. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (!token?.isWord || !isDefinite(token) || relatives.has(token.folded)) return false;
  if (next && (/^ال\p{L}{2,}(?:ي|ية|يون|يين)$/u.test(next.bare) || relatives.has(next.folded)))
    return false;
  const isBare = /^ال/.test(token.bare);
  // «سلك الوفد»: a bare word that opens the stem, or one in ت, is a verb rather than a noun before its complement.
  const isVerbLike = index === 1 || /[^ا]ت$/.test(before?.bare ?? '');
  const isOfNoun =
    isBare &&
    before?.isWord === true &&
    !isVerbLike &&
    !isDefinite(before) &&
    !isFunctionWord(before) &&
    verbAt(before)?.form.nounLike !== false;
  // «المدير العام»: an adjective is no noun of its own.
  const isAdjective = isBare && before?.isWord === true && isDefinite(before);
  return !isOfNoun && !isAdjective;
}

const setOf = (words: string): ReadonlySet<string> =>
  new Set(words.trim().split(/\s+/).map(foldOnce));

/** What there is one of, for everybody or in a country. */
const unique =
  setOf(`الشمس القمر الأرض العالم السماء البحر الماء الهواء الحياة الموت الإنسان الناس السكان الطبيعة التاريخ
  الحكومة البرلمان الشرطة الجيش السلطات العاصمة الصيف الشتاء الربيع الخريف الليل النهار الشرق الغرب الشمال الجنوب
  المئة المائة الميلاد الهجرة اليوم العام السنة القرن الساعة الشهر الأسبوع`);

/** Nouns of relation, which mean nothing without what they are the cause, the price or the aim of. */
const relational =
  setOf(`السبب النتيجة الهدف الغاية الفرق القيمة الكلفة التكلفة الثمن السعر العدد النسبة المبلغ الحل الجواب الموعد
  الاسم العنوان الاقتراح المقترح الفكرة المحاولة الخطوة الإجراء التحول التغيير الأمر الموضوع القضية المسألة الحصيلة المدة
  المهلة الشرط الغرض الدافع التفسير الاستثناء البديل العيب الميزة الصفة الطريقة الوسيلة المصدر الأصل النسخة البداية النهاية`);
