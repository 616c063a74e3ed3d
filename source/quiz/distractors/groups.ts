import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';

/** People by what they do, in the definite nominative plural: none is another, whatever the text. */
const groups =
  'الصحفيون/المراقبون الدوليون/رجال الإطفاء/التجار/المزارعون/الطلاب/الأطباء/المهندسون/المحامون/الصيادون/السياح/المعلمون/القضاة/الحجاج/الرعاة/البحارة'.split(
    '/',
  );

/** Other groups for a key that is a definite plural; none that the article speaks of. */
export function otherGroups(
  key: string,
  wordCounts: ReadonlyMap<string, number>,
  random: Random,
): string[] {
  if (!/^ال\p{L}+(?:ون|ين)?$/u.test(key)) return [];
  const isTold = (group: string) =>
    group
      .split(' ')
      .map(word => foldOnce(word).replace(/^ال/, ''))
      .some(stem => wordCounts.has(stem) || wordCounts.has(stem.replace(/ون$/, 'ين')));
  return random.shuffle(groups.filter(group => group !== key && !isTold(group)));
}
