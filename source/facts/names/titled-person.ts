import type {Token} from '../tokens.ts';
import {isParticle, looksForeign, verbOf} from '../words.ts';
import {ambiguousNames, fatherhood, isGivenName, joints, openers} from './given-names.ts';
import type {Mention} from './mention.ts';
import {nameEnd, nameEndAfterFather, restOfName} from './name-extent.ts';
import {couldBeName, isNamePart} from './name-words.ts';
import {nisbaOf} from './nisbas.ts';
import {organisationAt} from './organisations.ts';
import {person} from './person.ts';
import {placeAt} from './places.ts';
import {titleAt} from './titles.ts';

/** الرئيس الأذري إلهام علييف، وزيرة الخارجية الألمانية أنالينا بيربوك، الشيخ خالد. */
export function titledPerson(tokens: readonly Token[], at: number): Mention | null {
  const title = titleAt(tokens[at]);
  if (!title) {
    return null;
  }
  let index = at + 1;
  let apposition = title.definite;
  let closed = false;
  while (index < at + 9) {
    const token = tokens[index];
    if (token?.kind !== 'word') {
      // الشاعر "أدونيس"
      break;
    }
    // سلطان آل عثمان is no name.
    if (token.text === 'ال') {
      return null;
    }
    const place = placeAt(tokens, index);
    const isPlace = place !== null && place.trust > 0.6 && !(isGivenName(token.text) && apposition);
    if (isPlace) {
      index = place.last + 1;
      apposition = true;
      closed = true;
      continue;
    }
    if (
      isParticle(token.text) &&
      !joints.has(token.text) &&
      !(token.text === 'علي' && title.honorific && index === at + 1)
    ) {
      return null;
    }
    // العالم بابوس الإسكندري: a name that is Arabic by chance, with a nisba behind it.
    const chance =
      title.definite &&
      index === at + 1 &&
      couldBeName(token, true) &&
      /^ال.{3,}ي$/u.test(tokens[index + 1]?.text ?? '');
    const starts =
      chance ||
      // رئيس الوزراء عزيز أخنوش
      (apposition && ambiguousNames.has(token.text) && couldBeName(tokens[index + 1], true)) ||
      (token.text.startsWith('ال') && fatherhood.has(tokens[index + 1]?.text ?? '')) ||
      isGivenName(token.text) ||
      openers.has(token.text) ||
      (looksForeign(token.text) &&
        !/^(?:ال|و|لل)/u.test(token.text) &&
        verbOf(token) === null &&
        !nisbaOf(token.text));
    // المتحدث باسم الحكومة
    if (token.text === 'باسم' && index === at + 1) {
      index++;
      continue;
    }
    if (starts && (apposition || isGivenName(token.text) || openers.has(token.text))) {
      const end = fatherhood.has(tokens[index + 1]?.text ?? '')
        ? nameEndAfterFather(tokens, index + 1)
        : nameEnd(tokens, index);
      if (end > index) {
        return person({
          first: at,
          last: end - 1,
          nameFirst: index,
          skip: title.skip,
          nameSkip: 0,
          feminine: title.feminine,
          trust: 0.95,
        });
      }
    }
    if (
      index === at + 1 &&
      title.definite &&
      title.honorific &&
      !token.text.startsWith('ال') &&
      !/^[ولبف]/u.test(token.text) &&
      token.text.length > 2 &&
      ((couldBeName(token) && !token.text.endsWith('ت')) || token.text === 'علي')
    ) {
      const end = nameEnd(tokens, index);
      return person({
        first: at,
        last: end - 1,
        nameFirst: index,
        skip: title.skip,
        nameSkip: 0,
        feminine: title.feminine,
        trust: 0.7,
      });
    }
    // المصارع التركي حمزة يرلكاب: behind a nisba no noun can be in construct.
    if (
      apposition &&
      (closed || nisbaOf(tokens[index - 1]?.text ?? '')?.definite) &&
      couldBeName(token, true)
    ) {
      const end = restOfName(tokens, index + 1);
      if (end === index + 1 && token.text.length < 4) {
        return null;
      }
      return person({
        first: at,
        last: end - 1,
        nameFirst: index,
        skip: title.skip,
        nameSkip: 0,
        feminine: title.feminine,
        trust: end > index + 1 ? 0.7 : 0.55,
      });
    }
    if (starts && !apposition) {
      // ملك أراغون: a foreign word right behind an indefinite title completes it.
      while (index < at + 9 && isNamePart(tokens, index)) {
        index++;
      }
      apposition = true;
      continue;
    }
    if (token.text.startsWith('ال') || token.text.startsWith('لل')) {
      apposition = true;
      index++;
      continue;
    }
    const body = organisationAt(tokens, index);
    if (body) {
      index = body.last + 1;
      apposition = true;
      closed = body.last > body.first;
      continue;
    }
    // وزير خارجية كوريا الجنوبية, نائب رئيس الجمعية: one indefinite noun may stand between.
    if (!title.definite && index < at + 3 && verbOf(token) === null && !/^و/u.test(token.text)) {
      index++;
      continue;
    }
    return null;
  }
  return null;
}
