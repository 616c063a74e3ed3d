import {feminineOfPast} from '../conjugate.ts';
import {foldOnce} from '../fold-once.ts';
import type {ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import type {Gap} from '../stems/gaps.ts';
import {prepositions, subordinators} from '../tables/particles.ts';
import {verbFamilies} from '../tables/verb-families.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';

type Family = (typeof verbFamilies)[number];

/** The line that a verb opens. */
const familyOf: ReadonlyMap<string, Family> = new Map(
  verbFamilies.toReversed().map(family => [family[0]?.past ?? '', family] as const),
);

/** How far behind a verb a word may stand that tells it, in words. */
const REACH = 9;

/** «اشترى حقوق الاختراع», «ينخفض إلى النصف»: a word that goes with one verb of its line alone. */
function tells({folded}: Token): boolean {
  return /^(?:حقوق|حق|براءه|براءات|النصف|الثلث|الربع|الضعف|ضعفين|الضعفين)$/.test(folded);
}

/** Verbs of a known family in a statement, with others of their tense and gender: ارتفعت → انخفضت. */
export function otherVerbs(read: ReadStatement, random: Random): Gap[] {
  const {tokens, facts, statement} = read;
  const sentence = new Set(tokens.map(({folded}) => folded.replace(/^[وف]/, '')));
  // «من 1240 عضوًا إلى 1550 عضوًا»: the numbers tell which way it went.
  const isNumberBehind = (word: string) =>
    facts.some(({detail, from}) => detail?.type === 'number' && tokens[from - 1]?.folded === word);
  const isRange = facts.some(({detail}) => detail?.type === 'number' && detail.upTo !== null);
  if (isRange || (isNumberBehind('من') && isNumberBehind('الي'))) return [];
  return tokens.flatMap((token, index) => {
    const verb = verbAt(token);
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (!verb || verb.form.nounLike || verb.form.other || !next?.isWord) return [];
    if (facts.some(({from, to}) => index >= from && index < to)) return [];
    // «بنت» is a girl more often than «she built»; a tanwin shows a noun.
    if (token.folded === 'بنت' || /[\u064b-\u064d]/.test(token.text)) return [];
    if (
      before &&
      (prepositions.has(before.folded) || /^(?:لم|لن|لا|قد|وقد|ان|كان)$/.test(before.folded))
    )
      return [];
    if (tokens.slice(index + 1, index + 1 + REACH).some(tells)) return [];
    if (subordinators.has(token.folded)) return [];
    // «يصنع الغلاف من …»: what is made is no deed to choose.
    if (verb.form.tense === 'present' && prepositions.has(tokens[index + 2]?.folded ?? '')) {
      if (!verb.form.classes.has('intransitive')) return [];
    }
    const {lemma, feminine, tense} = verb.form;
    const family = familyOf.get(lemma);
    // «بني» is no «بنى», «سيرتفع» no «يرتفع».
    const start = token.end - verb.text.length;
    if (!family || (/ى$/.test(lemma) && /ي$/.test(token.bare) && tense === 'past')) return [];
    if (/^[وف]?س/.test(token.bare) && tense === 'present' && verb.text !== token.text) return [];
    if (/^\p{L}\u064f|^[وف]\p{M}*\p{L}\u064f/u.test(token.text) && tense === 'past') return [];
    const others = family
      .slice(1)
      .map(({past, present}) =>
        tense === 'past'
          ? feminine
            ? feminineOfPast(past)
            : past
          : feminine
            ? `ت${present.slice(1)}`
            : present,
      )
      .filter(other => !sentence.has(foldOnce(other)));
    if (others.length < 3) return [];
    return [
      {
        from: index,
        to: index + 1,
        start,
        end: token.end,
        key: verb.text,
        others: () => random.shuffle(others),
        fact: `${statement.id}:${index}`,
        score: 3,
        isOfFamily: true,
        variants: [],
      },
    ];
  });
}
