import {foldText} from '../../arabic/fold.ts';
import {organisationHeads} from '../../arabic/lexicon/organisations.ts';
import {humanPlurals, titles} from '../../arabic/lexicon/titles.ts';

/** Nouns of people and bodies, folded and without the article: what acts where they stand after a verb. */
export const agentNouns: ReadonlySet<string> = new Set(
  [
    ...titles.flatMap(({masculine, feminine}) => [masculine, feminine]),
    ...humanPlurals,
    ...organisationHeads.masculine.split(/\s+/),
    ...organisationHeads.feminine.split(/\s+/),
    ...'رجل امرأة طفل أطفال نساء رجال شعب جمهور أهل ناس إنسان فلاح فلاحون صياد صيادون تاجر تجار بحار بحارة فتاة فتى شاب شباب شيخ أم أب ولد بنت أمير أميرة معلم معلمة معلمون طلبة فرق قبائل جماعات حكومات دول علماء خليفة مصريون رومان عثمانيون فرنسيون بريطانيون إنجليز يونانيون فرس فرنجة صليبيون مغول أتراك أمويون عباسيون فاطميون أيوبيون مماليك باحثتان باحثان فريقان عرقية أقلية أغلبية غالبية جالية فئة معظم آلاف مئات عشرات ملايين'.split(
      ' ',
    ),
  ]
    .filter(word => word !== '' && word !== undefined)
    .map(foldText),
);
