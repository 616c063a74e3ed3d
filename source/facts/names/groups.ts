import {foldText} from '../../arabic/fold.ts';
import {forceHeads} from '../../arabic/lexicon/organisations.ts';
import {brokenPlurals} from '../../arabic/lexicon/peoples.ts';
import {humanPlurals} from '../../arabic/lexicon/titles.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {isCommonNoun, isParticle, verbOf} from '../words.ts';
import type {Mention} from './mention.ts';
import {nisbaOf} from './nisbas.ts';
import {knownPlace} from './places.ts';

const forces = new Set(forceHeads.split(' ').map(foldText));

/** مسؤولون, المسؤولين, مسؤولو: every case of a sound plural; broken plurals as they are. */
const people = new Map<string, boolean>();
for (const plural of humanPlurals) {
  const folded = foldText(plural);
  const stem = folded.endsWith('ون')
    ? folded.slice(0, -2)
    : folded.endsWith('و') && folded.length > 4
      ? folded.slice(0, -1)
      : null;
  const forms =
    stem === null ? [folded, `${folded}ا`] : [`${stem}ون`, `${stem}ين`, `${stem}و`, `${stem}ي`];
  for (const form of forms) {
    people.set(form, true);
    people.set(`ال${form}`, true);
  }
}
const peoples = new Set(
  brokenPlurals.flatMap(({plural}) => [foldText(plural), foldText(`ال${plural}`)]),
);

/** آل and بنو: not the article that a slip has cut off, nor بنى, he built. */
function isFamily({printed}: Token, word: string): boolean {
  return (
    (word === 'ال' && printed.includes('آ')) ||
    (/^بن[وي]$/u.test(word) && !/ى[\u064b-\u0652]*$/u.test(printed))
  );
}

/** The group that starts at a token: القوات الأذرية, الانفصاليين الأرمن, ممثلو السكان الأرمن. */
export function groupAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    // آل سعود, بنو هاشم: a family or a tribe.
    const next = tokens[at + 1];
    if (
      isFamily(token, text) &&
      next?.kind === 'word' &&
      !isParticle(next.text) &&
      !isCommonNoun(next.text)
    ) {
      return {
        type: 'group',
        first: at,
        last: at + 1,
        nameFirst: at,
        nameLast: at + 1,
        skip,
        nameSkip: skip,
        named: true,
        feminine: false,
        plural: true,
        trust: 0.7,
      };
    }
    const force = forces.has(text);
    const human = people.has(text) || peoples.has(text);
    const nisba = !human && !force ? nisbaOf(text) : null;
    const plural = nisba?.plural === true && nisba.definite && !nisba.feminine;
    if (!force && !human && !plural) {
      continue;
    }
    if (skip > 0 && (people.has(token.text) || peoples.has(token.text))) {
      continue;
    }
    const {last, proper} = extension(tokens, at + 1, text, force);
    if (last === at && !(text.startsWith('ال') && !force)) {
      return null;
    }
    return {
      type: 'group',
      first: at,
      last,
      nameFirst: at,
      nameLast: last,
      skip,
      nameSkip: skip,
      named: proper || plural || peoples.has(text),
      feminine: force,
      plural: true,
      trust: force ? 0.83 : 0.62,
    };
  }
  return null;
}

/** Adjectives and genitives behind the head; one «من/في + name» closes it. */
function extension(
  tokens: readonly Token[],
  from: number,
  head: string,
  force: boolean,
): {last: number; proper: boolean} {
  let index = from;
  let proper = false;
  const definite = head.startsWith('ال');
  while (index < from + 5) {
    const token = tokens[index];
    if (token?.kind !== 'word') {
      break;
    }
    const {text} = token;
    if (/^(?:بن|ابن)$/u.test(tokens[index + 1]?.text ?? '')) {
      break;
    }
    const nisba = nisbaOf(text);
    const place = knownPlace(tokens, index);
    if (place && place.skip === 0 && !definite) {
      proper = true;
      index = place.last + 1;
      continue;
    }
    if (nisba && !/^[وبفل]/u.test(text)) {
      proper = true;
      index++;
      continue;
    }
    if (peoples.has(text)) {
      proper = true;
      index++;
      continue;
    }
    // Behind a nisba only what agrees with the head goes on: القوات الأرمنية المتواجدة.
    if ((proper && !(force && text.endsWith('ه'))) || (place && definite)) {
      if (text !== 'غير') {
        break;
      }
    }
    if (text.startsWith('ال') && !isParticle(text) && verbOf(token) === null) {
      index++;
      continue;
    }
    // قوات حفظ السلام: one noun that a definite word completes.
    if (
      !definite &&
      index === from &&
      !isParticle(text) &&
      !/^[وبفل]/u.test(text) &&
      tokens[index + 1]?.text.startsWith('ال') &&
      verbOf(token) === null
    ) {
      index++;
      continue;
    }
    if (text === 'غير' && definite) {
      index += 2;
      continue;
    }
    break;
  }
  return {last: Math.max(from - 1, Math.min(index, tokens.length) - 1), proper};
}
