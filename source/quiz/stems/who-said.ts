import {titles} from '../../arabic/lexicon/titles.ts';
import type {Speaker} from '../../article/article.ts';
import type {Entity, Gender} from '../../facts/analysis.ts';
import type {Candidate} from '../candidate.ts';
import {reportsAt} from '../clause.ts';
import {feminineOfPast} from '../conjugate.ts';
import {endsOf} from '../cuts.ts';
import {isPartOf, otherBodies} from '../distractors/bodies.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {standsAlone} from '../self-contained.ts';
import {verbAt} from '../verb-at.ts';
import {isSameName, type Options, otherNames, personKey, personOptions} from './others.ts';
import {endsOpen, isBalanced, isNamedSpeaker, question, range} from './stem.ts';
import {contentWords} from './who.ts';

const LEAST_WORDS = 4;
/** Fewer words than this say too little to be asked for by themselves. */
const LEAST_ASKED = 5;
const MOST_WORDS = 29;

/** What a statement's speaker says, in words that stand alone. */
export type Claim = {
  readonly read: ReadStatement;
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  /** True for words in quotation marks, false for what follows أن or إن. */
  readonly isDirect: boolean;
  readonly text: string;
  /** The complementiser of an indirect claim as printed: أن or إن. */
  readonly complementiser: string | null;
};

/** The claims of an article that can be asked for or offered as options. */
export function claimsOf(reading: Reading): Claim[] {
  return reading.statements.flatMap((read): Claim[] => {
    const {speaker} = read.statement;
    if (!speaker || speaker.asPrinted === null || !isNamedSpeaker(speaker.name)) return [];
    const entity = entityOf(reading, speaker);
    if (!isPrintedOf(speaker, entity)) return [];
    const direct = directClaim(read);
    if (direct)
      return [{read, speaker, entity, isDirect: true, text: direct, complementiser: null}];
    const indirect = indirectClaim(read, entity?.gender ?? genderOfTitle(speaker.name));
    return indirect ? [{read, speaker, entity, isDirect: false, ...indirect}] : [];
  });
}

/** «برهوم» is هالة برهوم; «الحكومة» is nobody whom another sentence names, though the name there runs over it. */
function isPrintedOf({asPrinted, resolvedFrom}: Speaker, entity: Entity | null): boolean {
  if (asPrinted === null || resolvedFrom === null || entity?.type !== 'person') return true;
  const words = foldOnce(asPrinted).split(' ');
  return entity.variants.some(variant => {
    const own = foldOnce(variant).split(' ');
    return words.some(word => own.includes(word));
  });
}

/** What a speaker is whom no mention covers: «مدرب الصقور روي ألميدا» is a man by his title. */
export function genderOfTitle(name: string): Gender | null {
  const head = foldOnce(name.split(' ')[0] ?? '').replace(/^ال/, '');
  const isHead = (title: string) => title !== '' && foldOnce(title) === head;
  const found = titles.find(({masculine, feminine}) => isHead(masculine) || isHead(feminine));
  return found ? (isHead(found.feminine) ? 'feminine' : 'masculine') : null;
}

function entityOf({analysis}: Reading, speaker: Speaker): Entity | null {
  const folded = foldOnce(speaker.name);
  return (
    analysis.entities.find(({variants, name}) =>
      [name, ...variants].some(variant => foldOnce(variant) === folded),
    ) ??
    analysis.entities.find(
      ({name, type}) => type === 'person' && isSameName(foldOnce(name), folded),
    ) ??
    null
  );
}

/** The first sentence in quotation marks that can stand alone. */
function directClaim({tokens, facts}: ReadStatement): string | null {
  for (let open = 0; open < tokens.length; open++) {
    const mark = tokens[open]?.text ?? '';
    if (!/^["«“]$/.test(mark)) continue;
    const closing = mark === '"' ? '"' : mark === '«' ? '»' : '”';
    const close = tokens.findIndex(({text}, index) => index > open && text === closing);
    if (close === -1) return null;
    let from = open + 1;
    for (let index = from; index <= close; index++) {
      if (index < close && !/^[.؟!؛]$/.test(tokens[index]?.text ?? '')) continue;
      const indices = range({from, to: index});
      const text = textOf(tokens, {from, to: index});
      const isGood =
        wordCount(text) >= LEAST_WORDS &&
        wordCount(text) <= MOST_WORDS &&
        // «لا يدفعون ثمن الخبز»: who pays is not told.
        !/^(?:(?:لا|لم|لن|قد|سوف)\s)?س?[يت]\p{L}{2,}(?:ون|وا|ان)\s/u.test(text) &&
        !/\(\.\.\.\)|…|\.\.\./.test(text) &&
        isBalanced(text) &&
        standsAlone(tokens, indices, facts, {
          about: null,
          isPlural: false,
          isSpeech: true,
          isWholeSentence: true,
        });
      if (isGood) return text;
      from = index + 1;
    }

    open = close;
  }

  return null;
}

/** What follows أن or إن, up to a cut that leaves a whole clause. */
function indirectClaim(
  read: ReadStatement,
  speaker: Gender | null,
): {text: string; complementiser: string} | null {
  const {tokens, facts} = read;
  const at = tokens.findIndex(({bare}) => /^(?:ب?أن|إن)$/.test(bare));
  if (at === -1 || at > 14 || !reportsAt(tokens, at)) return null;
  // «تعهدت الحكومة بالمال، على أن تبدأ الأشغال …»: on what terms, not what was said.
  if (tokens[at - 1]?.folded === 'علي' && tokens[at - 2]?.isWord !== true) return null;
  for (const {at: to, drops} of endsOf(read, at + 1)) {
    const text = textOf(tokens, {from: at + 1, to});
    if (wordCount(text) < LEAST_WORDS) continue;
    if (wordCount(text) > MOST_WORDS || !isBalanced(text) || endsOpen(text)) return null;
    const hasVerb = tokens.slice(at + 1, to).some(token => verbAt(token));
    if (!hasVerb && drops !== 'nothing') continue;
    const alone = standsAlone(tokens, range({from: at + 1, to}), facts, {
      about: speaker,
      isPlural: false,
      isSpeech: true,
      isWholeSentence: true,
    });
    return alone ? {text, complementiser: tokens[at]?.bare ?? 'أن'} : null;
  }

  return null;
}

/** Who said it? */
export function whoSaidQuestions(
  reading: Reading,
  claims: readonly Claim[],
  random: Random,
): Candidate[] {
  return claims.flatMap(claim => {
    const {read, speaker, entity} = claim;
    const {statement, paragraph, section} = read;
    if (wordCount(claim.text) < LEAST_ASKED) return [];
    const {key, others} = speakerOptions(reading, claims, claim, random);
    const start = paragraph.text.indexOf(speaker.asPrinted ?? '', statement.start);
    if (others.length < 3 || start === -1 || start >= statement.end) return [];
    // The words must not name whoever says them.
    if ([...contentWords(key)].some(word => contentWords(claim.text).has(word))) return [];
    const isPerson = entity?.type === 'person';
    const isBody = entity?.type === 'organisation' || entity?.type === 'place';
    if (!isPerson && !isBody) return [];
    const verb = spokenVerb(claim, isBody);
    if (verb === null) return [];
    const who = isBody ? `ما الجهة التي ${verb}` : `من ${verb}`;
    const prompt = claim.isDirect
      ? question(`${who}: «${claim.text}»`)
      : question(who, claim.complementiser ?? 'أن', claim.text);
    return [
      {
        kind: 'whoSaid' as const,
        word: isBody ? ('ما الجهة' as const) : ('من' as const),
        prompt,
        key,
        distractors: others,
        evidence: {
          statement: statement.id,
          paragraph: paragraph.id,
          start,
          end: start + (speaker.asPrinted ?? '').length,
        },
        fact: factOf(read, start) ?? statement.id,
        section,
        statements: [statement.id],
        score: 8,
        variants: entity?.variants ?? [],
      },
    ];
  });
}

/** The verb of speech as a question about the claim has it; null where it is none or in the present. */
export function spokenVerb({read, isDirect}: Claim, isFeminine: boolean): string | null {
  if (isDirect) return isFeminine ? 'قالت' : 'قال';
  const {verb} = read.statement;
  if (!verb) return null;
  const known = verbAt(read.tokens.find(({text}) => text === verb || text.endsWith(verb)));
  if (!known?.form.classes.has('speech') || known.form.tense !== 'past') return null;
  // أضاف, تابع: going on makes no sense alone.
  const lemma = /^(?:أضاف|تابع|أردف|نقل)$/.test(known.form.lemma) ? 'ذكر' : known.form.lemma;
  return isFeminine ? feminineOfPast(lemma) : lemma;
}

/** The speaker, and who else might have said it: the text's other speakers of the same kind first. */
function speakerOptions(
  reading: Reading,
  claims: readonly Claim[],
  {speaker, entity, read, text}: Claim,
  random: Random,
): Options {
  const isPerson = entity?.type === 'person';
  const {key, others} = isPerson
    ? personOptions(reading, entity, speaker.name, random)
    : {key: nominative(speaker.name), others: otherBodies(nominative(speaker.name), random)};
  const isOffice = (name: string) => /(?:^| )ال\p{L}+ي$/u.test(name);
  const inText = claims
    .filter(claim => claim.speaker.name !== speaker.name && claim.entity?.type === entity?.type)
    .map(claim =>
      claim.entity && isPerson
        ? personKey(claim.entity, claim.speaker.name)
        : nominative(claim.speaker.name),
    )
    .filter(
      name =>
        name.includes(' ') === key.includes(' ') &&
        (isPerson ? isOffice(name) === isOffice(key) : !isPartOf(name, key)),
    );
  const said = foldOnce(text);
  return {
    key,
    others: otherNames(
      isPerson ? [...inText, ...others] : [...others, ...inText],
      key,
      {entity},
      read,
    ).filter(name => isNamedSpeaker(name) && !said.includes(foldOnce(name))),
  };
}

function factOf({facts}: ReadStatement, start: number): string | null {
  return facts.find(({fact}) => fact.start <= start && fact.end > start)?.fact.id ?? null;
}
