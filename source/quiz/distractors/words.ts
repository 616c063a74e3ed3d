import {verbForms} from '../conjugate.ts';
import {foldOnce} from '../fold-once.ts';
import {takesTanwin} from '../inflect.ts';
import {hasWrittenPreposition, isFunctionWord, isIndefiniteAccusative} from '../noun.ts';
import type {ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import type {Gap} from '../stems/gaps.ts';
import {titleWords} from '../tables/title-words.ts';
import {adjectiveFamilies, nounFamilies, phraseFamilies} from '../tables/word-families.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';

type Family = {
  readonly words: readonly string[];
  readonly own: string;
  /** True where a noun behind it fits the others as well. */
  readonly governs: boolean;
  readonly isNoun: boolean;
};

/** By each of its words; one of several families has the one that the table names first. */
const familyByFold: ReadonlyMap<string, Family> = new Map<string, Family>(
  [
    ...nounFamilies.flatMap(({words, governs}) =>
      words.map(own => [foldOnce(own), {words, own, governs, isNoun: true}] as [string, Family]),
    ),
    ...adjectiveFamilies.flatMap(family =>
      (['masculine', 'feminine'] as const).flatMap(gender => {
        const words = family.map(member => member[gender]);
        return words.map(
          own => [foldOnce(own), {words, own, governs: true, isNoun: false}] as [string, Family],
        );
      }),
    ),
  ].toReversed(),
);

/** Words of a known family in a statement, each with its neighbours in the same form (بالذهب → بالنحاس). */
export function otherWords({tokens, facts, statement}: ReadStatement, random: Random): Gap[] {
  const sentence = [
    ...new Set(tokens.map(({folded}) => folded.replace(/^[وفبكل]?ال|^لل|^[وفبكل](?=.{3})/, ''))),
  ];
  return tokens.flatMap((token, index) => {
    if (
      !token.isWord ||
      facts.some(
        ({from, to, fact, named}) =>
          index >= from && index < to && (named || fact.entity !== 'group'),
      )
    )
      return [];
    // A vocalised word is known by its letters; its options stand without short vowels.
    const parts = /^(?<before>(?:ال)?)(?<stem>\p{L}{2,}?)(?<tanwin>\u064bا|ا\u064b)?$/u.exec(
      token.text.replace(/[\u064c-\u0652]|\u064b(?!ا)(?<!ا\u064b)/g, ''),
    )?.groups;
    const family = parts ? familyByFold.get(foldOnce(parts.stem ?? '')) : undefined;
    if (!parts || !family || foldOnce(family.own).length < 3) return [];
    // «كتابه» is no «كتابة», «إليه» no «آلية».
    if (/ة$/.test(family.own) !== /ة$/.test(parts.stem ?? '')) return [];
    // «أنفاق» are no «إنفاق»; a text that leaves hamza out may mean either.
    if (hamzaOf(family.own) !== hamzaOf(parts.stem ?? '') && !/^ا/.test(parts.stem ?? ''))
      return [];
    // Without an article, a vowel sign or a tanwin a short noun may be a verb (ظهر, فجر, تين).
    if (parts.before === '' && !parts.tanwin && family.own.length <= 3) return [];
    // «مجرى السيل»: what one noun says with the next is said of no other.
    if (family.isNoun && parts.before === 'ال' && isInConstruct(tokens[index - 1])) return [];
    // «قبل أن يرى الثمرة»: what did not come to pass is told by the way.
    if (family.isNoun && isInUnreached(tokens, index)) return [];
    // «غير قانوني»: what it is not fits no other.
    if (/^غير$/.test(tokens[index - 1]?.folded ?? '')) return [];
    // «حساس للضوء الأزرق»: no light is black.
    const isOfLight = /^(?:[وفبل]?ال|لل)?ضوء$/.test(tokens[index - 1]?.folded ?? '');
    // «الرابع عشر»: half a number.
    if (/^عشر(?:ه|ون|ين)?$/.test(tokens[index + 1]?.folded ?? '')) return [];
    if (!family.governs && isGoverning(tokens[index + 1])) return [];
    // «شيئًا ملفوفًا»: behind an accusative another describes it.
    if (parts.tanwin && family.isNoun && /\u064b/.test(tokens[index - 1]?.text ?? '')) return [];
    if (isOfOffice(tokens[index - 1], token) || isOfTrade(family, tokens[index + 1])) return [];
    // «صورًا» stands beside «كتبًا», never beside «تقارير», which shows another ending.
    const ending = parts.tanwin ?? (/ء\u064b$/u.test(token.text) ? '\u064bا' : '');
    const others = random.shuffle(
      family.words.filter(
        word =>
          word !== family.own &&
          !(isOfLight && /^(?:أسود|أبيض)$/.test(word)) &&
          hasCaseOf(word, family.own) &&
          !sentence.some(other => isAkin(other, foldOnce(word))) &&
          (ending === '' || (takesTanwin(word) && !/[ةء]$/.test(word))),
      ),
    );
    if (others.length < 3) return [];
    return [
      {
        from: index,
        to: index + 1,
        start: token.start,
        end: token.end,
        key: token.text,
        others: () => others.map(word => formOf(word, parts.before ?? '', ending)),
        fact: `${statement.id}:${index}`,
        score: 2,
        variants: [],
        isOfFamily: true,
      },
    ];
  });
}

/** «بين الرعاة»: beside a plural that does not show its case, no plural that does. */
function hasCaseOf(word: string, own: string): boolean {
  const ending = /\p{L}{3}(?<ending>ون|ين)$/u;
  return ending.exec(word)?.groups?.ending === ending.exec(own)?.groups?.ending;
}

function isInUnreached(tokens: readonly Token[], index: number): boolean {
  const at = tokens.findLastIndex(({folded}, place) => place < index && folded === 'ان');
  return at > 0 && index - at <= 3 && tokens[at - 1]?.folded === 'قبل';
}

/** A noun of place or shape before a noun with the article: مجرى, حافة, سطح, باب. */
function isInConstruct(before: Token | undefined): boolean {
  return before?.isWord === true && shapes.has(before.folded.replace(/^[وفبل](?=\p{L}{3})/u, ''));
}

const shapes: ReadonlySet<string> = new Set(
  'مجرى مسرى حافة قعر قاع فوهة ضفة ضفاف أطراف طرف رأس ظهر وجه جوف لب قلب باب جدار سقف نور ضوء حرارة صوت رائحة طعم لون'
    .split(' ')
    .map(foldOnce),
);

/** «رئيس الجمهورية»: the noun behind an office is no choice. */
function isOfOffice(before: Token | undefined, {bare}: Token): boolean {
  return /^ال/.test(bare) && before !== undefined && titleWords.has(before.folded);
}

/** «مهندسة كيميائية»: the adjective says which of the trades. */
function isOfTrade({own}: Family, next: Token | undefined): boolean {
  return trades.has(foldOnce(own)) && /(?:ي|ية)$/.test(next?.bare ?? '');
}

const trades: ReadonlySet<string> = new Set(
  nounFamilies
    .filter(({words}) => words.some(word => /^(?:طبيب|طبيبة)$/.test(word)))
    .flatMap(({words}) => words.map(foldOnce)),
);

/** Nouns that lose their ي without the article: راع, الراعي, راعيًا. */
const defective = new Set(['راع']);

function formOf(word: string, article: string, ending: string): string {
  const isFull = defective.has(word) && (article !== '' || ending !== '');
  return `${article}${word}${isFull ? 'ي' : ''}${ending}`;
}

/** «قبيلة قريش», «اللغة الفارسية»: what stands behind the noun fits no other. */
function isGoverning(next: Token | undefined): boolean {
  return (
    next?.isWord === true &&
    !isFunctionWord(next) &&
    !hasWrittenPreposition(next) &&
    !/^[وفبل]/.test(next.bare) &&
    !isIndefiniteAccusative(next) &&
    verbAt(next) === null
  );
}

/** The word itself, its dual or its plural: جزرة beside الجزرتين. */
function isAkin(other: string, word: string): boolean {
  return other === word || (word.length > 3 && other.startsWith(word.replace(/ه$/, '')));
}

/** By each of its folded phrases; one of several families has the one that the table names first. */
const familyByPhrase: ReadonlyMap<string, readonly string[]> = new Map(
  phraseFamilies
    .flatMap(family => family.map(member => [foldOnce(member), family] as const))
    .toReversed(),
);

/** Phrases of a known family, with their neighbours: نقطة مراقبة beside قاعدة عسكرية. */
export function otherPhrases({tokens, statement, paragraph}: ReadStatement, random: Random): Gap[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const glued = /^(?<before>[وبل]?)(?<stem>.+)$/u.exec(token.folded)?.groups;
    if (!next?.isWord || !glued) return [];
    for (const [offset, head] of [
      [0, token.folded],
      [1, token.folded.slice(1)],
    ] as const) {
      if (offset === 1 && glued.before === '') continue;
      const phrase = `${head} ${next.folded}`;
      const family = familyByPhrase.get(phrase);
      // «في مؤتمر صحفي عقده»: a verb that describes one of them fits no other.
      if (!family || isDescribing(tokens[index + 2])) continue;
      const start = token.start + offset;
      const key = paragraph.text.slice(start, next.end).replace(/\s+/g, ' ');
      const others = random.shuffle(family.filter(member => foldOnce(member) !== phrase));
      return [
        {
          from: index,
          to: index + 2,
          start,
          end: next.end,
          key,
          others: () => others,
          fact: `${statement.id}:${start}`,
          score: 5,
          variants: [],
        },
      ];
    }

    return [];
  });
}

/** The seat of a hamza at the head of a word: أ, إ, or none. */
function hamzaOf(word: string): string {
  return /^[أإآ]/.exec(word)?.[0] ?? '';
}

/** A verb right behind a noun, with or without the noun's pronoun: عقده, يبثه. */
function isDescribing(token: Token | undefined): boolean {
  if (verbAt(token)?.form.nounLike === false) return true;
  const stem = /^(?<stem>.{3,})(?:ه|ها)$/u.exec(token?.folded ?? '')?.groups?.stem;
  return stem !== undefined && verbForms.has(stem);
}
