import {isGivenName} from '../facts/names/given-names.ts';
import {verbForms} from './conjugate.ts';

/** Beginnings of nouns and names whose ف is their own, folded. */
const ownFa =
  /^(?:فريق|فصل|فصول|فوز|فرع|فروع|فكر|فتر|فيلم|فن|فرق|فئ|فقر|فرح|فيضان|فرس|فلسف|فوائد|فاكه|فواكه|فراش|فيل|فهد|فندق|فنادق|فضاء|فض|فحم|فول|فلفل|فستق|فتا|فتي|فارس|فلاح|فقيه|فيزياء|فلك|فرن|فخار|فائد|فرص|فساد|فشل|فضل|فعل|فهم|فيروس|فيتامين|فيلسوف|فاعل|فتح|فتن|فجر|فحص|فرد|فراغ|فرار|فاتور|فرنس|فلسطين|فنلند|فنزويل|فيتنام|فيين)/;

/** Whether a folded word begins with the ف that joins it to the sentence before: فثمن, as far as the tables know. */
export function joinsWithFa(folded: string): boolean {
  return (
    /^ف\p{L}{3,}$/u.test(folded) &&
    !ownFa.test(folded) &&
    !verbForms.has(folded) &&
    !isGivenName(folded)
  );
}
