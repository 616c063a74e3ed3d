import {titles} from '../../arabic/lexicon/titles.ts';
import {foldOnce} from '../fold-once.ts';

/** The titles and roles of the lexicon in both genders, folded and without the article: رئيس, طبيبه. */
export const titleWords: ReadonlySet<string> = new Set(
  titles.flatMap(({masculine, feminine}) => [masculine, feminine]).map(foldOnce),
);
