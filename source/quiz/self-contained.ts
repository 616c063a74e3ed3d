import {tens, units} from '../arabic/number-words.ts';
import type {Gender} from '../facts/analysis.ts';
import {verbForms} from './conjugate.ts';
import {isDealing} from './dealing.ts';
import {hasMe} from './first-person.ts';
import {foldOnce} from './fold-once.ts';
import {isOfPerson} from './kin.ts';
import {
  genderOfForm,
  hasWrittenPreposition,
  isDefinite,
  isFunctionWord,
  isIndefiniteAccusative,
  meansPeople,
  withoutProclitics,
} from './noun.ts';
import {type Pronoun, pronounIn} from './pronoun.ts';
import type {PlacedFact} from './reading.ts';
import {
  anaphoricNouns,
  generalNouns,
  pointsOutside,
  prepositions,
  pronouns,
  relatives,
} from './tables/particles.ts';
import {titleWords} from './tables/title-words.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

const definiteNumber =
  /^ال(?:ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثمانيه?|تسعه?|عشره?|اثنان|اثنين|اثنتان|اثنتين)$/;

/** «العلماء الثلاثة»: a number with the article, behind a noun with it, counts who was named before. */
export function countsWhoWasNamed({folded}: Token, before: Token | undefined): boolean {
  return definiteNumber.test(folded) && /^[وفبك]?(?:ال|لل)/.test(before?.bare ?? '');
}

const firstPersonVerb = /^[وف]?ل?(?<mark>[ن])(?<rest>\p{L}{3,})$/u;

/** What a stem needs to know of the words around a pronoun. */
export type Context = {
  /** The gender of whoever the stem is about, where the stem names or asks for them. */
  readonly about: Gender | null;
  /** True where the subject is people (هم). */
  readonly isPlural: boolean;
  /** True where the words are somebody's speech: «we» is the speaker. */
  readonly isSpeech: boolean;
  /** True where any noun of the right gender before a pronoun may be what it means: a whole sentence as printed. */
  readonly isWholeSentence: boolean;
  /** True for the present tense of what is always so: الملكة is any queen of bees. */
  readonly isGeneral?: boolean;
};

/**
 * Whether words can stand without the text around them: nothing points at the moment or the place,
 * nobody says «we», every pronoun finds its noun, and no noun with the article stands for something
 * that only an earlier sentence names (الوزارة, الأخير).
 */
export function standsAlone(
  tokens: readonly Token[],
  indices: readonly number[],
  facts: readonly PlacedFact[],
  context: Context,
): boolean {
  const inName = (index: number) =>
    facts.some(
      ({fact, named, from, to}) => fact.entity !== null && named && index >= from && index < to,
    );
  const inLongName = (index: number) =>
    facts.some(
      ({fact, named, from, to}) =>
        fact.entity !== null &&
        fact.entity !== 'group' &&
        named &&
        to - from > 1 &&
        index >= from &&
        index < to,
    );

  for (const [place, index] of indices.entries()) {
    const token = tokens[index];
    if (!token?.isWord) continue;
    const {folded, bare} = token;
    // «على فهم التجارب»: a noun, not «so they».
    const isNoun = folded === 'فهم' && prepositions.has(tokens[index - 1]?.folded ?? '');
    // «أبي الحناء» is a bird.
    const isKunya = folded === 'ابي' && /^ال/.test(tokens[indices[place + 1] ?? -1]?.bare ?? '');
    if ((pointsOutside(token) && !isKunya) || (pronouns.has(folded) && !isNoun)) return false;
    const noun = withoutProclitics(folded);
    // A name's span may run over its object (… دافين المبنى).
    const isAnaphor = anaphoricNouns.has(noun) && facts.every(({from}) => from !== index);
    if ((inLongName(index) && !isAnaphor) || token.isRenamed) continue;

    const inTime = facts.some(
      ({fact, from, to}) => fact.kind === 'when' && index >= from && index < to,
    );
    if (anaphoricNouns.has(noun) && !token.isOfTitle && !inTime && !isWorld(tokens, index)) {
      const next = tokens[indices[place + 1] ?? -1];
      const isNamed =
        next?.isWord &&
        (/^ال\p{L}+(?:ي|ية|يون|يين)$/u.test(next.bare) || (isTitle(noun) && isApposition(next)));
      const isOpening = place === 0 && token.isAnaphoric;
      if (!isNamed && context.isGeneral && generalNouns.has(noun) && !isOpening) continue;
      if (!isNamed) return false;
    }

    if (inName(index)) continue;
    if (hasMe(token)) return false;
    if (
      token.isAnaphoric &&
      (place === 0 || !context.isGeneral || !generalNouns.has(noun)) &&
      !indices
        .slice(0, place)
        .some(at => tokens[at]?.folded.replace(/ا$/, '').endsWith(noun.replace(/^ال/, '')))
    )
      return false;
    if (context.isSpeech && speaksOfUs(bare, token.text)) return false;
    const pronoun = pronounIn(bare);
    // «من هزمه وقتله»: whom is somebody else than the subject.
    if (pronoun && isBareVerb(bare.slice(0, -pronoun.length))) return false;
    if (
      pronoun &&
      isDealing(bare.slice(0, -pronoun.length)) &&
      !hasSubject(tokens[indices[place + 1] ?? -1]) &&
      !hasRelative(tokens, indices, place)
    )
      return false;
    if (pronoun && isWhatIsDone(tokens, indices, place)) return false;
    // «المنجم الذي عمل فيه والده»: only a person has a father.
    if (
      pronoun &&
      isOfPerson(folded) &&
      !facts.some(({fact, to}) => fact.entity === 'person' && to <= index)
    )
      return false;
    if (countsWhoWasNamed(token, tokens[index - 1])) return false;
    if (pronoun && !isResolved(pronoun, tokens, indices, place, context)) return false;
    // «اعتاد سكان ضفافه»: behind the verb stands nothing that the pronoun may mean.
    const head = pronoun ? headBefore(tokens, indices, place, inName) : place;
    if (head < place && head > 0 && indices.slice(0, head).every(at => isVerb(tokens[at])))
      return false;
  }

  return true;
}

/** «قام الكيميائيون بتركيزه»: what somebody does something with is not himself. */
export function isWhatIsDone(
  tokens: readonly Token[],
  indices: readonly number[],
  place: number,
): boolean {
  const before = indices.slice(0, place).map(index => tokens[index]);
  const verb = before.find(token => verbAt(token)?.form.nounLike === false);
  return (
    /^ب\p{L}{3,}(?:ه|ها)$/u.test(tokens[indices[place] ?? -1]?.bare ?? '') &&
    verbAt(verb)?.form.lemma === 'قام' &&
    place <= 4 &&
    !before.some(token => relatives.has(token?.folded ?? ''))
  );
}

function isVerb(token: Token | undefined): boolean {
  return verbAt(token)?.form.nounLike === false || token?.folded === 'قد';
}

/** «في العالم», «مدن العالم» mean the world, no scientist. */
function isWorld(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.folded === 'العالم' &&
    /^(?:في|حول|عبر|انحاء|دول|مدن|شعوب|لغات|سكان|بحار|انهار|جبال|جزر|خريطه)$/.test(
      tokens[index - 1]?.folded ?? '',
    )
  );
}

/** «وخلفه أبناؤه»: who does it stands behind. */
export function hasSubject(next: Token | undefined): boolean {
  return (
    next?.isWord === true &&
    !isFunctionWord(next) &&
    !hasWrittenPreposition(next) &&
    !isIndefiniteAccusative(next)
  );
}

function hasRelative(tokens: readonly Token[], indices: readonly number[], place: number): boolean {
  return indices.slice(0, place).some(index => relatives.has(tokens[index]?.folded ?? ''));
}

function isTitle(noun: string): boolean {
  return noun.startsWith('ال') && titleWords.has(noun.slice(2));
}

/** «القائد جوهر»: behind a noun with the article, a bare noun is its name. */
function isApposition(next: Token): boolean {
  return (
    !isFunctionWord(next) &&
    !isIndefiniteAccusative(next) &&
    !hasWrittenPreposition(next) &&
    !/^(?:ال|[وفبل])/.test(next.bare) &&
    !/^\p{Nd}/u.test(next.text) &&
    pronounIn(next.bare) === null &&
    verbForms.get(next.folded) === undefined &&
    !units.has(next.folded) &&
    !tens.has(next.folded)
  );
}

/** «سكان ضفافه»: where the bare nouns begin that a noun with its pronoun stands behind; none of them is meant. */
export function headBefore(
  tokens: readonly Token[],
  indices: readonly number[],
  place: number,
  isInName: (index: number) => boolean,
): number {
  let at = place;
  while (at > 0) {
    const index = indices[at - 1] ?? -1;
    const token = tokens[index];
    if (
      !token?.isWord ||
      isInName(index) ||
      isFunctionWord(token) ||
      isDefinite(token) ||
      // «أغلبية مريحة قوامها …»: what describes a noun follows it.
      /ة$|[\u064b\u064c\u064d]/.test(token.text) ||
      verbAt(token)?.form.nounLike === false
    )
      break;
    at--;
  }

  return at;
}

/** A past of three letters is more often a verb or its noun with an object than a thing owned. */
export function isBareVerb(stem: string): boolean {
  return (
    stem.length === 3 && verbForms.get(foldOnce(stem))?.tense === 'past' && !ownable.test(stem)
  );
}

const ownable =
  /^(?:عمل|طلب|علم|ملك|حكم|فصل|وضع|درس|قدم|ظهر|رأس|فتح|عقد|حمل|صدر|ذكر|وقت|ضعف|عصر|عمر|لحن|فضل|نسب)$/;

function speaksOfUs(bare: string, text: string): boolean {
  if (/نا$/.test(bare) && !/\u064b/.test(text) && bare.length > 3 && !/^ال/.test(bare)) return true;
  const verb = firstPersonVerb.exec(bare)?.groups;
  return verb !== undefined && verbForms.get(`ي${verb.rest}`)?.tense === 'present';
}

/** «المتنازع عليها», «الموثوق به»; of the active «المحدق به» the participle does not say whom it surrounds. */
export const passiveParticiple =
  /^(?:ال)?(?:م\p{L}{2}و\p{L}|مت\p{L}{3,}|م(?:شتبه|عترف|ختلف|رخص|صرح|سلم|عتمد|صادق|جمع|شار|وصى|عتدى|ستولى|قضي))$/u;

function isResolved(
  pronoun: Pronoun,
  tokens: readonly Token[],
  indices: readonly number[],
  place: number,
  {about, isPlural, isWholeSentence}: Context,
): boolean {
  const before = indices
    .slice(0, place)
    .map(index => tokens[index])
    .filter(token => token?.isWord);
  const recent = before.slice(-7);
  const relative = recent.findLast(token => token && relatives.has(token.folded));
  const previous = before.at(-1);
  // المتنازع عليها: the participle says what the pronoun means.
  if (
    previous &&
    passiveParticiple.test(previous.bare) &&
    /^(?:علي|من|ب|ل|في|إلي|عن)/.test(tokens[indices[place] ?? -1]?.bare ?? '')
  )
    return true;
  // «كتب كتابًا عنه»: whom, only a relative clause tells.
  const word = tokens[indices[place] ?? -1]?.bare ?? '';
  if (/^(?:عن|من|ل|ب|إلي|علي|في|مع|لدي|عند)(?:ه|ها|هم)$/.test(word)) return relative !== undefined;
  if (pronoun === 'ها') {
    if (relative?.folded === 'التي') return true;
    if (about === 'feminine') return true;
    return (
      isWholeSentence &&
      before.some(
        token =>
          token &&
          genderOfForm(token) === 'feminine' &&
          !/^(?:في|من|على|إلى|متى)$/.test(token.bare),
      )
    );
  }

  if (pronoun === 'ه') {
    if (relative?.folded === 'الذي') return true;
    return about === 'masculine' && !isPlural;
  }

  if (pronoun === 'هم') {
    return (
      isPlural ||
      relative?.folded === 'الذين' ||
      (isWholeSentence && before.some(token => token && meansPeople(token.bare)))
    );
  }

  return false;
}

/** «…، وأن …» without its first أن, or «another» without the first. */
export function isTorn(tokens: readonly Token[]): boolean {
  return tokens.some(({folded}) =>
    /^(?:وان|وانه|وانها|اخر|اخري|اخرون|الاخر|الاخري|ايضا)$/.test(folded),
  );
}
