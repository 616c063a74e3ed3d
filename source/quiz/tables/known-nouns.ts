import {organisationHeads} from '../../arabic/lexicon/organisations.ts';
import {placeHeads, placeNouns} from '../../arabic/lexicon/places.ts';
import {countedNouns} from '../../arabic/lexicon/units.ts';
import {isGivenName} from '../../facts/names/given-names.ts';
import {foldOnce} from '../fold-once.ts';
import {nounFamilies} from './word-families.ts';

/** Nouns of the tables, folded, without the article: what is certainly no part of a person's name. */
export const knownNouns: ReadonlySet<string> = new Set(
  [
    ...placeHeads.keys(),
    ...placeNouns,
    ...organisationHeads.masculine.split(/\s+/),
    ...organisationHeads.feminine.split(/\s+/),
    ...countedNouns.flatMap(({singular, plurals}) => [singular, ...plurals]),
    ...nounFamilies.flatMap(({words}) => words.filter(word => !isGivenName(foldOnce(word)))),
    ...'أول أولى ثاني ثالث رابع وسام أعمال بعض جميع كل عدد مئات آلاف عشرات معظم نصف ثلث ربع حصن قلعة برج سور معاهدة اتفاق عقد حملة معركة خطاب كلمة رسالة'.split(
      ' ',
    ),
  ].map(foldOnce),
);
