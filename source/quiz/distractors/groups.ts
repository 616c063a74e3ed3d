import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';

/** People by what they do, in the definite nominative plural: none is another, whatever the text. */
const groups =
  'الصحفيون/المراقبون الدوليون/رجال الإطفاء/التجار/المزارعون/الطلاب/الأطباء/المهندسون/المحامون/الصيادون/السياح/المعلمون/القضاة/الحجاج/الرعاة/البحارة'.split(
    '/',
  );

/** Other groups for a key that is a definite plural; none that the article speaks of. */
export function otherGroups(key: string, article: string, random: Random): string[] {
  if (!/^ال\p{L}+(?:ون|ين)?$/u.test(key)) return [];
  return random.shuffle(
    groups.filter(
      group => group !== key && !article.includes(foldOnce(group).replace(/^ال|(?:ون|ين)$/g, '')),
    ),
  );
}
