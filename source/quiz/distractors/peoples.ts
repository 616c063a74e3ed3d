import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {oldNisbas, peopleFamilies} from '../tables/peoples.ts';

/** A people without article and ending of its case: الفاطميين → فاطمي. */
export const peopleStem = (people: string) =>
  foldOnce(people)
    .replace(/^ال/, '')
    .replace(/(?:ون|ين)$/, '');

/** Other peoples of the family of one, in its case; none that the article names. */
export function otherPeoples(
  key: string,
  wordCounts: ReadonlyMap<string, number>,
  random: Random,
): string[] {
  const own = peopleStem(key);
  const families = peopleFamilies.filter(members =>
    members.some(member => peopleStem(member) === own),
  );
  const isOblique = /ين$/.test(foldOnce(key));
  const isTold = (people: string) => {
    const stem = peopleStem(people);
    return [stem, `${stem}ون`, `${stem}ين`, `${stem}ه`].some(form => wordCounts.has(form));
  };
  // «تمرد المماليك»: beside a name that does not show its case stands none that does.
  const showsCase = /(?:ون|ين)$/.test(foldOnce(key));
  const [others = []] = families
    .map(family =>
      family.filter(
        member =>
          peopleStem(member) !== own && !isTold(member) && (showsCase || !/ون$/.test(member)),
      ),
    )
    .filter(family => family.length >= 3);
  return random.shuffle(others).map(member => (isOblique ? member.replace(/ون$/, 'ين') : member));
}

/** Other nisbas of old times in the form of one (المغربية → المصرية); empty for one that they did not have. */
export function otherOldNisbas(nisba: string, random: Random): string[] {
  const parts = /^(?<article>ال)?(?<stem>\p{L}+?)(?<ending>ة)?$/u.exec(nisba)?.groups;
  const own = foldOnce(parts?.stem ?? '');
  const family = oldNisbas.find(members => members.some(member => foldOnce(member) === own));
  return random
    .shuffle((family ?? []).filter(member => foldOnce(member) !== own))
    .map(member => `${parts?.article ?? ''}${member}${parts?.ending ?? ''}`);
}
