import type {Entity} from '../facts/analysis.ts';
import {verbForms} from './conjugate.ts';
import {isDealing} from './dealing.ts';
import {isFirstPerson} from './first-person.ts';
import {foldOnce} from './fold-once.ts';
import {isOfPerson} from './kin.ts';
import {genderOfForm, isDefinite, isFunctionWord, meansPeople, withoutProclitics} from './noun.ts';
import {type Pronoun, pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {
  countsWhoWasNamed,
  hasSubject,
  headBefore,
  isBareVerb,
  isWhatIsDone,
  passiveParticiple,
} from './self-contained.ts';
import type {SubjectMatter} from './subject-matter.ts';
import {agentNouns} from './tables/agents.ts';
import {
  anaphoricNouns,
  generalNouns,
  pointsOutside,
  prepositions,
  pronouns,
  relatives,
} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

type Around = {
  /** Whom or what the words before the passage name; null where it stands alone. */
  readonly subject: SubjectMatter | null;
  /** True where the words before the passage name who speaks: «we» is the speaker. */
  readonly isSpeech: boolean;
  /** Where a second sentence begins, which may point at the first: «يحتاج هذا العمل إلى …». */
  readonly joint?: number;
};

/** What only a speaker says of himself. */
export const ownWords: ReadonlySet<string> = new Set(
  'نحن انا اننا انني لنا لي بنا بي فينا منا مني عنا عني علينا الينا لدينا لدي عندنا عندي معنا معي نفسي كنت رايت'.split(
    ' ',
  ),
);

/**
 * Whether each pronoun and each noun with the article that stands for something finds it in the
 * printed words. Unlike a stem built of a clause, a passage keeps the order of the text, so that
 * whatever a pronoun means stands before it as it does in the text, if the passage holds it at all.
 */
export function resolvesAll(
  {tokens, facts}: ReadStatement,
  indices: readonly number[],
  {subject, isSpeech, joint = Number.POSITIVE_INFINITY}: Around,
): boolean {
  const isInName = (index: number) =>
    facts.some(
      ({fact, named, from, to}) => fact.entity !== null && named && index >= from && index < to,
    );
  const firstVerb = indices.findIndex(index => verbAt(tokens[index])?.form.nounLike === false);
  const opening = tokens[indices[0] ?? -1];
  const opensWithNoun = verbAt(opening) === null && /^ال/.test(opening?.bare ?? '');
  const opensWithPreposition = prepositions.has(
    (tokens[indices[0] ?? -1]?.folded ?? '').replace(/^و/, ''),
  );
  for (const [place, index] of indices.entries()) {
    const token = tokens[index];
    if (!token?.isWord || token.isRenamed || isInName(index) || /\p{Nd}/u.test(token.text))
      continue;
    const {folded, bare} = token;
    const next = tokens[indices[place + 1] ?? -1];
    const before = tokens[indices[place - 1] ?? -1];
    // «لدى الدروز»: no «لديّ».
    if (ownWords.has(folded) && bare !== 'لدى') {
      if (isSpeech) continue;
      return false;
    }

    if (folded === 'ابي' && /^ال/.test(next?.bare ?? '')) continue;
    if (
      pointsOutside(token) &&
      !isPerDay(folded, before, next) &&
      !(index >= joint && /^(?:هذا|هذه|ذلك|تلك)$/.test(folded) && /^ال/.test(next?.bare ?? '')) &&
      !(folded === 'وذلك' && place > 3)
    )
      return false;
    if (
      /^(?:نفس|ذات)$/.test(folded) ||
      // «آخر الخلفاء», «آخر ملوك بني …» is the last; «جيش آخر» another than one that is not told.
      (folded === 'اخر' &&
        !/^ال/.test(next?.bare ?? '') &&
        (!next?.isWord ||
          isFunctionWord(next) ||
          (before?.isWord === true &&
            !isFunctionWord(before) &&
            verbAt(before)?.form.nounLike !== false))) ||
      // «من جهة … ومن جهة أخرى»: the first side stands before.
      (folded === 'اخري' && !isOtherSide(tokens, indices, place)) ||
      /^(?:[وفبل]اخري)$|^[وفبل]?(?:اخرين|اخرون|ال[اأ]خر(?:ي|ون|ين)?|احدهم|احداهما|احدهما|بعضهم|ايضا|كذلك)$|^و(?:ان|انه|انها)$/.test(
        folded,
      )
    )
      return false;
    if (pronouns.has(folded)) {
      if (place === 0 && subject === null) return false;
      if (place > 0 && /^(?:هو|هي|وهو|وهي|هم|وهم)$/.test(folded)) continue;
      if (place === 0) continue;
    }

    const noun = withoutProclitics(folded);
    const isOrdinal = /^ال(?:اول|ثاني)$/.test(noun) && /^ال/.test(before?.bare ?? '');
    // «الأول من سبتمبر» is a day.
    const isInTime = facts.some(
      ({fact, from, to}) => fact.kind === 'when' && index >= from && index < to,
    );
    if (
      anaphoricNouns.has(noun) &&
      !token.isOfTitle &&
      !isOrdinal &&
      !isInTime &&
      !isTold(noun, next, before)
    ) {
      const stem = noun.replace(/^ال/, '');
      const isKnown =
        indices.slice(0, place).some(at => isNamedBy(tokens[at]?.folded ?? '', stem)) ||
        (subject !== null && foldOnce(subject.name).split(' ')[0] === stem);
      if (!isKnown) return false;
    }

    if (countsWhoWasNamed(token, before)) return false;
    if (
      token.isAnaphoric &&
      (place === 0 || !generalNouns.has(noun)) &&
      subject === null &&
      !isToldBefore(noun, tokens, indices, place)
    )
      return false;
    if (!isSpeech && isFirstPerson(token)) return false;
    const pronoun = pronounIn(bare);
    if (pronoun === null || /^(?:الله|لله)$/.test(bare)) continue;
    if (pronoun === 'نا') {
      if (isSpeech) continue;
      return false;
    }

    // «تمكن من هزمه»: whom is somebody else than the subject; «البرهان نشره»: what stands in front.
    if (
      !opensWithNoun &&
      isBareVerb(bare.slice(0, -pronoun.length)) &&
      !meansSubject(pronoun, subject)
    )
      return false;
    if (isWhatIsDone(tokens, indices, place)) return false;
    // «خفضت الحكومة درجة الخطر المحيط به»: whom it surrounds is neither the danger nor who acts.
    if (
      /^(?:ب|ل|علي|الي|عن|من|في)(?:ه|ها|هم)$/.test(foldOnce(bare)) &&
      /^الم/.test(before?.bare ?? '') &&
      !passiveParticiple.test(before?.bare ?? '') &&
      !meansSubject(pronoun, subject)
    )
      return false;
    const isOnVerb = isVerbWithObject(bare, pronoun);
    // «الرماد الذي تنثره»: who does it is not told.
    if (
      isOnVerb &&
      relatives.has(before?.folded ?? '') &&
      (!hasSubject(next) || verbAt(next) !== null || /^[يت]\p{L}{3,}$/u.test(next?.bare ?? ''))
    )
      return false;
    // «بعد الحرب تنازعتها …», «تبيّن له …»: what the words before the verb hold is not meant.
    const from = !opensWithPreposition
      ? 0
      : firstVerb > 0
        ? Math.min(firstVerb, place)
        : isOnVerb
          ? place
          : 0;
    // «دخلت عليه فتاة», «سأله عن …»: who is dealt with is another than who deals.
    const isDone = isOnVerb && !hasSubject(next) && isDealing(bare.slice(0, -pronoun.length));
    const isDealtWith =
      place > 0 &&
      verbAt(before)?.form.nounLike === false &&
      /^(?:ل|ب|علي|الي|عن|من)(?:ه|ها|هم)$/.test(foldOnce(bare));
    if (
      (isDone || isDealtWith) &&
      !meansSubject(pronoun, subject) &&
      meantBefore(pronoun, from, place, isDone) < (isDone ? 2 : 1)
    )
      return false;
    const own = isOnVerb
      ? subjectBefore(tokens, indices, place, isInName)
      : /^(?:ل|ب|علي|الي|عن|من|في|مع)(?:ه|ها|هم)$/.test(foldOnce(bare))
        ? place
        : headBefore(tokens, indices, place, isInName);
    const earlier = indices
      .slice(from, Math.max(from, own))
      .flatMap(at => (tokens[at]?.isWord ? [{token: tokens[at], at}] : []));
    // «المنجم الذي عمل فيه والده»: only a person has kin and a body.
    if (
      isOfPerson(folded) &&
      !meansSubject(pronoun, subject) &&
      !earlier.some(({at}) =>
        facts.some(({fact, from: start, to}) => fact.entity === 'person' && at >= start && at < to),
      )
    )
      return false;
    const found =
      meansSubject(pronoun, subject) ||
      earlier.some(
        ({token: word, at}) =>
          relatives.has(word.folded) ||
          isMeant(
            pronoun,
            word,
            at === indices[0],
            facts.find(({fact, from: start, to}) => fact.entity !== null && at >= start && at < to)
              ?.entity ?? null,
          ),
      );
    if (!found) return false;
  }

  return true;

  /** How many names and nouns with the article, or people only, stand before a pronoun that may mean them. */
  function meantBefore(pronoun: Pronoun, from: number, place: number, isPerson: boolean): number {
    const before = indices.slice(from, place);
    if (before.some(at => relatives.has(tokens[at]?.folded ?? ''))) return 2;
    const gender = pronoun === 'ها' ? 'feminine' : 'masculine';
    const named = facts.filter(
      ({entity, from: start, to}) =>
        entity !== null &&
        (entity.gender ?? 'feminine') === gender &&
        (!isPerson || entity.type === 'person') &&
        before.some(at => at >= start && at < to),
    );
    const nouns = before.filter(at => {
      const token = tokens[at];
      return (
        token?.isWord === true &&
        !named.some(({from: start, to}) => at >= start && at < to) &&
        (isPerson
          ? (pronoun === 'هم' || !/(?:ون|ين)$/.test(token.bare)) &&
            agentNouns.has(token.folded.replace(/^[وفبك]?(?:ال|لل)/, ''))
          : isDefinite(token)) &&
        isMeant(pronoun, token, at === indices[0], null)
      );
    });
    return named.length + nouns.length;
  }
}

/** «ما دام الصياد يطارده»: where the noun begins that stands right before a verb with an object, as its subject. */
function subjectBefore(
  tokens: readonly Token[],
  indices: readonly number[],
  place: number,
  isInName: (index: number) => boolean,
): number {
  let at = place;
  while (at > 0) {
    const token = tokens[indices[at - 1] ?? -1];
    if (!token || !isDefinite(token) || /^[وفبك]|^لل/.test(token.bare)) break;
    at--;
  }

  return at === place ? place : headBefore(tokens, indices, at, isInName);
}

/** «من جهة … من جهة أخرى», «من ناحية … من ناحية أخرى»: both are told. */
function isOtherSide(tokens: readonly Token[], indices: readonly number[], place: number): boolean {
  const side = tokens[indices[place - 1] ?? -1]?.folded ?? '';
  return (
    /^(?:جهه|ناحيه)$/.test(side) &&
    indices.slice(0, place - 1).some(index => tokens[index]?.folded === side)
  );
}

/** «طائرًا … الطائر», «بكتاب … الكتاب»: the noun itself, with its ending or a preposition. */
function isNamedBy(folded: string, stem: string): boolean {
  return [folded, folded.replace(/ا$/, '')].some(
    word =>
      word === stem ||
      (word.length === stem.length + 1 && /^[وفبلك]/.test(word) && word.endsWith(stem)),
  );
}

/** «جسر قديم … الجسر»: the passage itself brings the noun in. */
function isToldBefore(
  noun: string,
  tokens: readonly Token[],
  indices: readonly number[],
  place: number,
): boolean {
  const stem = noun.replace(/^ال/, '');
  return indices.slice(0, place).some(at => isNamedBy(tokens[at]?.folded ?? '', stem));
}

function isPerDay(folded: string, before: Token | undefined, next: Token | undefined): boolean {
  return folded === 'اليوم' && before?.folded === 'في' && !/^ال/.test(next?.bare ?? '');
}

/** Nouns that a word behind or before them makes plain: الفترة بين, في العالم, الحرب العالمية. */
function isTold(noun: string, next: Token | undefined, before: Token | undefined): boolean {
  if (generalNouns.has(noun)) return true;
  if (
    noun === 'العالم' &&
    /^(?:في|حول|انحاء|دول|مدن|اكبر|اهم|اول|لغات|سكان)$/.test(before?.folded ?? '')
  )
    return true;
  // «أعلنت الحرب على …» says which war behind it.
  if (noun === 'الحرب' && next?.folded === 'علي') return true;
  if (/^(?:العام|السنه|الشهر)$/.test(noun) && before?.folded === 'في') return false;
  if (!next?.isWord) return false;
  if (relatives.has(next.folded)) return true;
  if (/^(?:بين|ما|من|الواقعه|الممتده)$/.test(next.folded) && /^(?:الفتره|المرحله)$/.test(noun))
    return true;
  return /^ال\p{L}+(?:ي|ية|يون|يين)$/u.test(next.bare);
}

function meansSubject(pronoun: Pronoun, subject: SubjectMatter | null): boolean {
  return (
    subject !== null &&
    ((pronoun === 'ه' && subject.gender === 'masculine') ||
      (pronoun === 'ها' && subject.gender === 'feminine'))
  );
}

/** «تنازعتها», «تصفها»: a verb with its object, by the tables or by its letters. */
function isVerbWithObject(bare: string, pronoun: Pronoun): boolean {
  const stem = bare.slice(0, -pronoun.length);
  return (
    [stem, stem.replace(/^[وف]/, '')].some(
      form => form.length > 2 && verbForms.get(foldOnce(form))?.nounLike === false,
    ) ||
    isDealing(stem) ||
    /^[وف]?[يت]\p{L}{2,}$|\p{L}{3}[^ا]ت$/u.test(stem)
  );
}

const timeUnits =
  /^(?:ايام|اشهر|شهور|اسابيع|سنوات|سنين|اعوام|ساعات|دقاءق|دقايق|قرون|يوم[اين]*|شهر[اين]*|عام[اين]*)$/;

function isMeant(pronoun: Pronoun, word: Token, isFirst: boolean, entity: Entity | null): boolean {
  if (isFunctionWord(word) || (/^[يت]\p{L}{2,}$/u.test(word.bare) && verbAt(word) !== null))
    return false;
  if (verbAt(word)?.form.nounLike === false) return false;
  if (entity === null && /^\p{L}{3,}[^ا]ت$|^\p{L}{3,}ني$/u.test(word.bare)) return false;
  // A bare word that opens a passage and that no table knows is a verb: «تبيّن له».
  if (isFirst && entity === null && !isDefinite(word) && !/ة$/.test(word.bare)) return false;
  const named = entity?.gender ?? (entity?.type === 'place' ? 'feminine' : null);
  const gender = named ?? genderOfForm(word);
  if (pronoun === 'ه')
    return (
      gender !== 'feminine' &&
      (named !== null || /^[وفبك]?(?:ال|لل)/.test(word.bare) || word.bare.length > 3) &&
      !timeUnits.test(word.folded) &&
      !/\p{Nd}/u.test(word.text) &&
      pronounIn(word.bare) === null
    );
  if (pronoun === 'ها')
    return gender === 'feminine' || /^(?:ال)?[أم]\p{L}+ا\p{L}{1,3}$/u.test(word.bare);
  if (pronoun === 'هم') return meansPeople(word.bare);
  return false;
}
