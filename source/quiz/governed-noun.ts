import {countedNouns} from '../arabic/lexicon/units.ts';
import {foldOnce} from './fold-once.ts';
import {agentNouns} from './tables/agents.ts';
import type {Token} from './token.ts';

/** True where the first letter is a preposition as far as the tables know: بمدرسة, لهجوم. */
export function mayBeGoverned({folded}: Token): boolean {
  return (
    /^[كبل]/.test(folded) &&
    !ownFirstLetter.has(folded) &&
    !agentNouns.has(folded) &&
    !counted.has(folded)
  );
}

const counted = new Set(
  countedNouns.flatMap(({singular, plurals}) => [singular, ...plurals].map(foldOnce)),
);

/** Nouns whose first letter only looks like a preposition. */
const ownFirstLetter = new Set(
  'بركان بيت بلدة بلاد بنك بحر بحيرة بطل برنامج بحث بناء بئر باب برج بعثة باخرة بارجة بطولة بيان باحث باحثة بلد بلدان بعض لاعب لاعبة لجنة لغة لوحة لقاح لص ليل كتاب كتب كلب كنيسة كوكب كأس كارثة كهف كرة كاتب كاتبة كتيبة كمية كلية كثير كلفة كتلة كثافة كهرباء كرسي كوب كيس كبد كنز كتيب بذرة بيضة برتقال بصل بقرة بقر بطيخ بندورة بترول بنية بيئة بداية بقية بوابة بيوت بنات بطاقة بضاعة بلاط بلدية بحوث برلمان بروتين بكتيريا لقب لحم لبن لون لباس لجوء ليلة ليمون لسان لؤلؤ'
    .split(' ')
    .map(foldOnce),
);
