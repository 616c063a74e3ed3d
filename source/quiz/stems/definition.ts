import type {Candidate} from '../candidate.ts';
import {otherPeople} from '../distractors/names.ts';
import {countryOf, otherPlaces, placeKind} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {type Range, textOf, wordCount} from '../phrase.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {standsAlone} from '../self-contained.ts';
import {prepositions, relatives, subordinators} from '../tables/particles.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';
import {choice} from './choice.ts';
import {
  bodyOptions,
  isSurePerson,
  isTopic,
  isWholeName,
  namesOfType,
  otherNames,
} from './others.ts';
import {attribution, endsOpen, isBalanced, question, range} from './stem.ts';

/** Superlatives, folded: what is the most of its kind is one. */
const superlatives = new Set(
  'اكبر اصغر اطول اقصر اعلي اعمق اقدم احدث اول اخر اوسع اضخم اسرع اثقل ابعد اقرب اغني اجمل اشهر اعظم اصعب'.split(
    ' ',
  ),
);
const ordinals = new Set('ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' '));
/** Superlatives of what was once so and stays so; the others of a كان may no longer be true. */
const lasting = new Set(['اول', 'اخر']);
/** Nouns that a place, a body or a person is to one other thing. */
const relations = new Set(
  'عاصمه عمله موسس موسسه مكتشف مكتشفه مخترع مخترعه مولف مولفه مخرج مخرجه مصمم مصممه'.split(' '),
);
const isPronoun = /^[وف]?(?:هو|هي)$/;
const counts = /^[وف]?(?:يعد|تعد|يعتبر|تعتبر)$/;
const was = /^[وف]?(?:كان|كانت|اصبح|اصبحت|صار|صارت)$/;

const LEAST_WORDS = 3;
const MOST_WORDS = 12;

/** What is the largest …? Who was the first …? What is the capital of …? Asked for what a sentence says it of. */
export function definitionQuestions(
  read: ReadStatement,
  reading: Reading,
  random: Random,
): Candidate[] {
  const {tokens} = read;
  return tokens.flatMap((_, at) => {
    const predicate = predicateAt(read, at);
    if (!predicate) return [];
    const named = namedBefore(read, predicate.from) ?? namedBehind(read, predicate);
    const candidate = named
      ? definitionQuestion(read, predicate, named, reading, random)
      : buildingQuestion(read, predicate, at, random);
    return candidate ? [candidate] : [];
  });
}

/** «أكبر مدينة في ولاية فلوريدا», «ثالث أكبر جزيرة …», «عاصمة الدولة العباسية», without what only adds to it. */
function predicateAt(read: ReadStatement, at: number): Range | null {
  const {tokens} = read;
  const head = bareHead(tokens[at]);
  const isRelation = relations.has(head);
  const before = tokens[at - 1]?.folded ?? '';
  if (!superlatives.has(head) && !isRelation) return null;
  const from = ordinals.has(before) ? at - 1 : at;
  if (from === at && tokens[at]?.bare.startsWith('و') && !/^أو/.test(tokens[at]?.bare ?? ''))
    return null;
  // «أكثر من», «أول مرة», «من أكبر», «إحدى أكبر»: not one thing.
  const next = tokens[at + 1];
  if (
    !next?.isWord ||
    prepositions.has(next.folded) ||
    /^(?:مره|يوم|عام|سنه|شهر|ما|من)$/.test(next.folded)
  )
    return null;
  if (/^(?:و.*|.*(?:ين|ان))$/.test(next.folded) && !/^ال/.test(next.bare)) return null;
  if (/^(?:من|احد|احدي|ضمن|بين|واحده|واحد)$/.test(tokens[from - 1]?.folded ?? '')) return null;
  let to = at + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token?.isWord) break;
    if (relatives.has(token.folded)) return null;
    if (subordinators.has(token.folded) || isPronoun.test(token.folded)) break;
    // «عاصمة الدولة العباسية والقسطنطينية عاصمة …»: another pair.
    if (isRelation && to > at + 1 && /^و/.test(token.bare)) break;
    const verb = verbAt(token);
    // «أول رحالة عربي ذكر السور»: behind an adjective a noun is a verb.
    const isVerb =
      verb !== null &&
      (!verb.form.nounLike ||
        (to > at + 1 &&
          verb.form.tense === 'past' &&
          !prepositions.has(tokens[to - 1]?.folded ?? '')));
    if (verb && isVerb && !/^ال/.test(token.bare)) {
      // «أول مدرسة درست …»: the verb belongs to the noun.
      if (/^[وف]/.test(token.bare) && verb.text !== token.text) break;
      return null;
    }

    if (/^[وف](?:[يت]\p{L}{3,}|\p{L}{3,}ت)$/u.test(token.bare) && !/ات$/.test(token.bare)) break;
    if (
      /^(?:بعدد|بمساحه|بطول|بارتفاع|وعدد|ويبلغ|وتبلغ|مع|بينما|اذ|اي|منذ|حتي|بسبب|نظرا)$/.test(
        token.folded,
      )
    )
      break;
    to++;
  }

  const closing = tokens[to];
  if (closing && /^[("«:]$/.test(closing.text)) return null;
  const predicate = {from, to};
  const text = textOf(tokens, predicate);
  const words = wordCount(text);
  if (words < (isRelation ? 2 : LEAST_WORDS) || words > MOST_WORDS) return null;
  if (endsOpen(text) || !isBalanced(text)) return null;
  // «أكبر مدينة سياحية»: of where?
  const isBound =
    isRelation ||
    tokens
      .slice(at + 1, to)
      .some(({bare, folded}) => /^(?:ال|لل|بال)/.test(bare) || folded === 'في');
  if (!isBound) return null;
  const alone = standsAlone(tokens, range(predicate), read.facts, {
    about: null,
    isPlural: false,
    isSpeech: false,
    isWholeSentence: false,
  });
  return alone ? predicate : null;
}

function bareHead(token: Token | undefined): string {
  if (!token?.isWord) return '';
  return token.folded.replace(/^و(?=(?:ا|عاصم|موسس|مخترع))/, '');
}

type Named = {readonly placed: PlacedFact; readonly isPast: boolean};

/** The name that the predicate is said of, before it: «X أكبر …», «تعد X أكبر …», «X، وهي أكبر …», «X، أكبر …». */
function namedBefore({tokens, facts}: ReadStatement, from: number): Named | null {
  let at = from - 1;
  if (isPronoun.test(tokens[at]?.folded ?? '')) at--;
  const hasComma = /^[،,-]$/.test(tokens[at]?.text ?? '');
  if (hasComma) at--;
  // A second name in brackets, and adverbs: بورصة وارسو (WSE).
  if (tokens[at]?.text === ')') {
    while (at > 0 && tokens[at]?.text !== '(') at--;
    at--;
  }

  while (/^(?:حاليا|ايضا|رسميا|كذلك)$/.test(tokens[at]?.folded ?? '')) at--;
  const placed = facts.find(
    ({entity, fact, named, to}) =>
      entity !== null && named && fact.entity !== 'group' && to === at + 1,
  );
  if (!placed) return null;
  const before = tokens[placed.from - 1];
  const opens = before === undefined || /^[.؛:،«"]$/.test(before.text);
  const isCounted = counts.test(before?.folded ?? '');
  const isPast = was.test(before?.folded ?? '');
  const isAside = hasComma || isPronoun.test(tokens[from - 1]?.folded ?? '');
  const isRelation = relations.has(bareHead(tokens[from]));
  if (!opens && !isCounted && !isPast && !isAside && !isRelation) return null;
  // «علي وأحمد، أول …»: two of them.
  if (
    /^و/.test(tokens[placed.from]?.bare ?? '') &&
    tokens[placed.from]?.start !== placed.fact.start &&
    !opens
  )
    return null;
  return {placed, isPast};
}

/** «أكبر جزر اليمن هي سقطرى», «وكان أول رئيس للجامعة هو طه حسين». */
function namedBehind({tokens, facts}: ReadStatement, {from, to}: Range): Named | null {
  if (!isPronoun.test(tokens[to]?.folded ?? '')) return null;
  const placed = facts.find(
    ({entity, fact, named, from: at}) =>
      entity !== null && named && fact.entity !== 'group' && at === to + 1,
  );
  const next = placed ? tokens[placed.to] : undefined;
  if (!placed || (next?.isWord && /^و/.test(next.bare))) return null;
  return {placed, isPast: was.test(tokens[from - 1]?.folded ?? '')};
}

function definitionQuestion(
  read: ReadStatement,
  predicate: Range,
  {placed, isPast}: Named,
  reading: Reading,
  random: Random,
): Candidate | null {
  const {tokens, paragraph} = read;
  const {entity, fact, bare} = placed;
  if (!entity) return null;
  // What the predicate or a comma stands behind is whole.
  if (placed.to > predicate.from && !isWholeName(read, placed)) return null;
  const isPerson = fact.entity === 'person';
  const start = isPerson ? bare.start : fact.start;
  const key = nominative(paragraph.text.slice(start, isPerson ? bare.end : fact.end));
  const first = tokens[predicate.from];
  const said = textOf(tokens, predicate).replace(/^و(?=[اأآ]|عاصم|مؤسس|مخترع)/, '');
  const head = bareHead(first);
  if (isPast && !lasting.has(head) && !relations.has(head)) return null;
  if (isPerson && (!isSurePerson(reading, entity) || countryOf(key.split(' ')[0] ?? '')))
    return null;
  if (isTopic(reading, placed) && !relations.has(head)) {
    // «ما أكبر جزيرة …؟» in a text called by its name has one answer before it is read.
    return null;
  }

  // «قال فلان، مؤسس الجمعية، إن …»: who speaks is told, not said.
  const says = tokens.findIndex(({bare: word}) => /^(?:ب?أن|إن)$/.test(word));
  const isSaid = read.statement.speaker !== null && (says === -1 || says < predicate.from);
  const source = attribution(read, isSaid);
  if (source === null) return null;
  // The capital of a state of today is no news.
  if (head === 'عاصمه' && countryOf(key) !== null && saysCountry(said, key)) return null;
  if (foldOnce(said).includes(foldOnce(key))) return null;
  // «أكبر سوق في اليمن»: no list says which other towns are of that country.
  if (placeKind(key) === 'city' && said.split(' ').some(word => countryOf(word) !== null))
    return null;
  const others = isPerson
    ? [
        ...namesOfType(reading, placed, 'person').filter(
          other => Math.abs(wordCount(other) - wordCount(key)) <= 1,
        ),
        ...otherPeople(key, entity.gender, random, reading),
      ]
    : fact.entity === 'organisation'
      ? bodyOptions(reading, placed, key, random)
      : placesBeside(key, head === 'عاصمه', reading, random);
  const distractors = otherNames(others, key, placed, read);
  if (distractors.length < 3) return null;
  const asks = isPerson ? 'من' : 'ما';
  return choice(read, {
    word: asks,
    prompt: question(`${source}${asks}`, said),
    key,
    distractors,
    start,
    end: isPerson ? bare.end : fact.end,
    fact: `${fact.id} def`,
    score: 9,
    variants: entity.variants,
  });
}

/**
 * «مقهى الشابندر، أقدم مقهى في بغداد»: a name that no table knows, of a thing whose noun the predicate
 * says again. Beside it stand made-up names of the same form.
 */
function buildingQuestion(
  read: ReadStatement,
  predicate: Range,
  at: number,
  random: Random,
): Candidate | null {
  const {tokens, statement} = read;
  const noun = tokens[at + 1]?.folded ?? '';
  let to = predicate.from;
  if (isPronoun.test(tokens[to - 1]?.folded ?? '')) to--;
  if (tokens[to - 1]?.text === '،') to--;
  else if (to === predicate.from && !counts.test(tokens[to - 3]?.folded ?? '')) return null;
  const head = tokens[to - 2];
  const epithet = tokens[to - 1];
  const before = tokens[to - 3];
  if (!head?.isWord || !epithet?.isWord || !/^ال\p{L}{3,}$/u.test(epithet.bare)) return null;
  if (head.folded.replace(/^[وبل](?=.{3})/, '') !== noun && head.folded !== noun) return null;
  if (
    !epithetHeads.has(noun) ||
    prepositions.has(epithet.folded) ||
    relatives.has(before?.folded ?? '')
  )
    return null;
  const source = attribution(read, statement.speaker !== null);
  if (source === null) return null;
  const start = head.folded === noun ? head.start : head.start + 1;
  const key = read.paragraph.text.slice(start, epithet.end).replace(/\s+/g, ' ');
  const said = textOf(tokens, predicate);
  const own = key.split(' ')[0] ?? '';
  const sentence = foldOnce(statement.text);
  return choice(read, {
    word: 'ما',
    prompt: question(`${source}ما`, said),
    key,
    distractors: random
      .shuffle(epithets)
      .filter(other => !sentence.includes(foldOnce(other)))
      .map(other => `${own} ${other}`),
    start,
    end: epithet.end,
    fact: `${statement.id}:${start} def`,
    score: 8,
  });
}

/** Things that go by an epithet with the article, and epithets that any of them could have. */
const epithetHeads = new Set(
  'مقهي مسجد جامع مدرسه مسرح متحف سوق فندق مكتبه مستشفي حي شارع ساحه قصر قلعه برج جسر حديقه سينما ملعب كنيس مطعم حمام بستان واحه صحيفه مجله مطبعه'.split(
    ' ',
  ),
);
const epithets =
  'النور السلام الفتح الأمل الشرق الرشيد الزهراء النخيل الحرية الاستقلال الأندلس الكرامة'.split(
    ' ',
  );

function saysCountry(said: string, capital: string): boolean {
  const country = countryOf(capital);
  return said.split(' ').some(word => countryOf(word) === country);
}

const oldCapitals =
  'بغداد دمشق القاهرة قرطبة غرناطة فاس مراكش القيروان سامراء الكوفة القسطنطينية أصفهان بخارى إسطنبول'.split(
    ' ',
  );

/** Places of the tables beside a place, else those of the text that go by the same noun (جزيرة, جبل). */
function placesBeside(key: string, isCapital: boolean, reading: Reading, random: Random): string[] {
  const kind = placeKind(key);
  if (kind !== null) {
    const others = otherPlaces(key, random);
    const capitals = others.filter(other => countryOf(other) !== null);
    // Old states had their seats all over the world of Islam.
    if (isCapital && oldCapitals.includes(key)) return random.shuffle(oldCapitals);
    return isCapital && kind === 'city' && capitals.length >= 3 ? capitals : others;
  }

  const [head = '', ...rest] = key.split(' ');
  if (rest.length === 0) return [];
  return reading.analysis.entities
    .filter(({type, name}) => type === 'place' && name.startsWith(`${head} `))
    .map(({name}) => name);
}
