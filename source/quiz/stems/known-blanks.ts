import {liesIn} from '../distractors/continents.ts';
import {foldOnce} from '../fold-once.ts';
import {stemOf} from '../noun.ts';
import type {ReadStatement} from '../reading.ts';
import {fixedPairs, pairedNames, tellingWords} from '../tables/fixed-pairs.ts';
import {adjectiveFamilies} from '../tables/word-families.ts';
import type {Token} from '../token.ts';
import type {Gap} from './gaps.ts';

/** True for a blank that its own sentence or common knowledge fills, so that nothing is asked of the text. */
export function isKnownBeforehand(
  read: ReadStatement,
  gap: Pick<Gap, 'from' | 'to' | 'start' | 'key'>,
): boolean {
  const {tokens} = read;
  return (
    isPairedWith(tokens, gap) ||
    isRankBesideNext(tokens, gap) ||
    isShareOf(tokens, gap) ||
    isPartOfTerm(read, gap) ||
    isOfEvent(tokens, gap) ||
    isNeighbour(tokens, gap) ||
    isContinentOfNamed(read, gap) ||
    isTold(tokens, gap)
  );
}

type Place = Pick<Gap, 'from' | 'to' | 'start' | 'key'>;

const headsByTail: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const {heads, tails} of fixedPairs) {
    for (const tail of tails) {
      const known = found.get(foldOnce(tail)) ?? new Set<string>();
      for (const head of heads) known.add(stemOf(foldOnce(head)));
      found.set(foldOnce(tail), known);
    }
  }

  return found;
})();

/** How many words before the blank the other half of a pair may stand: «عيونه الواسعة السوداء». */
const PAIR_REACH = 2;

/** «بادية ____», «منتصف ____», «هيروشيما و____». */
function isPairedWith(tokens: readonly Token[], {from, to, key}: Place): boolean {
  const heads = headsByTail.get(foldOnce(key));
  const before = tokens.slice(Math.max(0, from - PAIR_REACH), from);
  if (heads && before.some(({folded}) => stemsOf(folded).some(stem => heads.has(stem))))
    return true;
  const own = foldOnce(key);
  const around = [
    ...tokens.slice(Math.max(0, from - PAIR_REACH), from),
    ...tokens.slice(to, to + PAIR_REACH),
  ];
  const near = new Set(around.map(({folded}) => folded.replace(/^و(?=.{3})/, '')));
  return pairedNames.some(pair => {
    const [one, other] = pair.map(foldOnce);
    return (own === one && near.has(other ?? '')) || (own === other && near.has(one ?? ''));
  });
}

/** A word without its article, and without what else may be glued to it: the ب of بادية is its own. */
function stemsOf(folded: string): string[] {
  const stem = stemOf(folded);
  return [stem, stem.replace(/^[وبلك](?=.{3})/, '')];
}

const ordinal = /^و?ال(?:ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/;

/** «بين الطابقين ____ والسابع»: the rank beside the next one is the one before it. */
function isRankBesideNext(tokens: readonly Token[], {to, key}: Place): boolean {
  return ordinal.test(foldOnce(key)) && ordinal.test(tokens[to]?.folded ?? '');
}

/** «تسعة من كل ____»: a share is out of ten or a hundred. */
function isShareOf(tokens: readonly Token[], {from}: Place): boolean {
  return tokens[from - 1]?.folded === 'كل' && tokens[from - 2]?.folded === 'من';
}

/** «التكنيشيوم-____», «النمساوية ____»: half of a name of which the other half is printed. */
function isPartOfTerm({tokens, paragraph}: ReadStatement, {from, to, start, key}: Place): boolean {
  if (/[\p{L}\p{N}][-–]$/u.test(paragraph.text.slice(Math.max(0, start - 2), start))) return true;
  const isNisba = (word: string | undefined) => /^ال\p{L}{3,}ي[ةه]?$/u.test(word ?? '');
  if (!isNisba(key)) return false;
  const isEmpire = (at: number) =>
    /^(?:[وبل]?ال)(?:امبراطوري|مملك|جمهوري|حرب|اتفاقي|معاهد|عقيد|حدود|علاق|لغ)/.test(
      tokens[at]?.folded ?? '',
    );
  return (
    // «الإمبراطورية ____»: a state's whole name, beside which no other nisba names one.
    /^[وبل]?الامبراطوري/.test(tokens[from - 1]?.folded ?? '') ||
    (isEmpire(from - 2) && isNisba(tokens[from - 1]?.bare)) ||
    (isEmpire(from - 1) && isNisba(tokens[to]?.bare))
  );
}

/** «ثورة ____»: the date that an event is called by. */
function isOfEvent(tokens: readonly Token[], {from}: Place): boolean {
  return /^[وبل]?(?:ثوره|حرب|انتفاضه|انقلاب|نكسه|احداث|دستور|هجمات|جيل)$/.test(
    tokens[from - 1]?.folded ?? '',
  );
}

/** «تحدها ____ من الغرب، والنمسا من الشمال»: an atlas tells the neighbours. */
function isNeighbour(tokens: readonly Token[], {from, to}: Place): boolean {
  const isBordering = ({folded}: Token) => /^[وف]?[يت](?:حد|جاور)(?:ه|ها|هم)$/.test(folded);
  const points = /^(?:ال)?(?:شمال|جنوب|شرق|غرب)/;
  const next = tokens[to]?.folded === 'من' ? tokens[to + 1]?.folded : tokens[to]?.folded;
  return (
    tokens.slice(from - 1, from).some(isBordering) ||
    (points.test(next ?? '') && tokens.slice(0, from).some(isBordering))
  );
}

/** «قرطبة … في ____»: the continent or region of a place that the sentence names. */
function isContinentOfNamed({facts}: ReadStatement, {from, key}: Place): boolean {
  return facts.some(
    ({fact, entity, from: at}) =>
      fact.entity === 'place' && at !== from && liesIn(entity?.name ?? fact.text, key),
  );
}

/** «تُعد المكتبة أقدم مؤسسة ____», «كان ____ يصلح شباكه»: another word of the sentence tells it. */
function isTold(tokens: readonly Token[], {from, key}: Place): boolean {
  const folded = foldOnce(key)
    .replace(/^ال/, '')
    .replace(/(?<=.{3})ا$/, '');
  const masculine = masculines.get(folded) ?? folded.replace(/ه$/, '');
  const telling = tellingWords.find(({told}) => told.some(word => foldOnce(word) === masculine));
  if (!telling) return false;
  const stems = new Set(telling.stems.map(foldOnce));
  return tokens.some(
    ({folded: word}, index) =>
      index !== from &&
      stemsOf(word).some(stem => stems.has(stem) || stems.has(stem.replace(/(?:ه|ها|هم)$/, ''))),
  );
}

const masculines: ReadonlyMap<string, string> = new Map(
  adjectiveFamilies
    .flat()
    .map(({masculine, feminine}) => [foldOnce(feminine), foldOnce(masculine)] as const),
);
