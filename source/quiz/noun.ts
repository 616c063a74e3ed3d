import {humanPlurals} from '../arabic/lexicon/titles.ts';
import {foldOnce} from './fold-once.ts';
import {adverbs, particles, prepositions, relatives, subordinators} from './tables/particles.ts';
import type {Token} from './token.ts';

/** Feminine nouns without a feminine ending, and masculine ones with it. From the school grammars. */
const feminineByUse = new Set(
  'الحرب النار الأرض الشمس النفس الدار السوق الطريق البئر الكأس الريح الروح العين اليد القدم الأذن الساق الجحيم السماء الأم الأخت البنت الرياح السفن الدول المدن القرى الجيوش الطيور'.split(
    ' ',
  ),
);
const masculineByUse = new Set(
  'خليفة علامة حمزة طلحة معاوية أسامة عكرمة الخليفة العلامة طاغية الطاغية رحالة الرحالة'.split(' '),
);

/** True for a noun that stands with the article, alone or after و, ب, ك, ف, or with لل. */
export function isDefinite({bare}: Token): boolean {
  return /^(?:[وفبك]{0,2}ال|لل|ولل)\p{L}{2}/u.test(bare);
}

/** A folded noun with the article, without و, ف, ب or ك before it, and with the article in place of لل. */
export function withoutProclitics(folded: string): string {
  return folded.replace(/^[وفبك](?=ال)/, '').replace(/^لل/, 'ال');
}

/** A folded word without article and proclitics: والذهب → ذهب. */
export function stemOf(folded: string): string {
  return folded.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{2})/, '');
}

/** True for the indefinite accusative: فرعًا, قتيلا. */
export function isIndefiniteAccusative({bare, text, folded}: Token): boolean {
  if (adverbs.has(folded)) return false;
  return (
    /[\u064b]/.test(text) ||
    (/[^\u0627\u0648\u064a\u0649]\u0627$/.test(bare) &&
      bare.length >= 4 &&
      !/^(?:[وف]?ال)/.test(bare) &&
      !/[هن]ا$|[وت]ا$/.test(bare))
  );
}

/** Feminine nouns in اء, colours and plurals of things; most others (ماء, ميناء, علماء) are masculine. */
const feminineInHamza =
  /^(?:ال)?(?:صحراء|سماء|كيمياء|فيزياء|كبرياء|ضوضاء|حمراء|صفراء|خضراء|زرقاء|بيضاء|سوداء|سمراء|شقراء|حسناء|عذراء|أنحاء|أجزاء|أشياء|أحياء|أسماء|أضواء|أعباء|أرجاء|آراء|أخطاء|أنباء|أحشاء|أجواء|كهرباء)$/;

/** Whether a noun's form is feminine, masculine, or does not say: broken plurals and most short nouns. */
export function genderOfForm({bare}: Token): 'feminine' | 'masculine' | null {
  const word = bare.replace(/^[وف](?=ال)/, '');
  if (
    feminineByUse.has(word) ||
    feminineByUse.has(`ال${word}`) ||
    /^بلاد(?:ه|ها|هم|نا)?$/.test(word)
  )
    return 'feminine';
  if (masculineByUse.has(word)) return 'masculine';
  if (
    (/(?:ة|ات|ى)$/.test(word) &&
      !/^(?:ال)?(?:مستشفى|مقهى|مبنى|منفى|معنى|ملهى|مرسى|مستوى|مبعوث|فتى|صدى|هدى|مدى)$/.test(
        word,
      )) ||
    feminineInHamza.test(word)
  )
    return 'feminine';
  return /(?:ون|ان|ين)$/.test(word) && word.length > 5 ? 'masculine' : null;
}

/** True where a word cannot begin a subject: a particle, a preposition, a mark, a digit. */
export function isFunctionWord({folded, isWord}: Token): boolean {
  return (
    !isWord ||
    /^\d/.test(folded) ||
    particles.has(folded) ||
    prepositions.has(folded) ||
    relatives.has(folded) ||
    subordinators.has(folded)
  );
}

/** True for a preposition written together with its noun: لوقف, بأسلحة cannot be told from ليل, باب; للرئيس and بالنار can. */
export function hasWrittenPreposition({bare}: Token): boolean {
  return /^[وف]?(?:لل|بال|كال)\p{L}/u.test(bare);
}

const plurals = new Set(humanPlurals.map(foldOnce));

/** True for a noun that means several people, so that هم can stand for it: جنود, المسؤولون. */
export function meansPeople(bare: string): boolean {
  const folded = foldOnce(bare).replace(/^[وفبلك]?ال/, '');
  return plurals.has(folded) || plurals.has(folded.replace(/ا$/, '')) || /(?:ون|ين)$/.test(folded);
}
