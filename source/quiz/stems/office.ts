import {stripTashkeel} from '../../arabic/characters.ts';
import {organisationHeads} from '../../arabic/lexicon/organisations.ts';
import type {Gender} from '../../facts/analysis.ts';
import type {Candidate} from '../candidate.ts';
import {otherPeople} from '../distractors/names.ts';
import {countryOfNisba, otherNisbas} from '../distractors/nisbas.ts';
import {otherOffices} from '../distractors/offices.ts';
import {countryOf, otherPlaces, placeKind} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {stemOf} from '../noun.ts';
import {wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {prepositions, relatives, subordinators} from '../tables/particles.ts';
import {bodyOffices, officeHeads, ranks, sciences, tradeFamilies} from '../tables/trades.ts';
import {verbAt} from '../verb-at.ts';
import {choice} from './choice.ts';
import {isSurePerson, isTopic, isWholeName, namesOfType, otherNames} from './others.ts';
import {question} from './stem.ts';

/** A person of a statement with what the text says they are. */
type Titled = {
  readonly placed: PlacedFact;
  readonly name: string;
  readonly gender: Gender;
  /** In the nominative, without what is written on its first word: رئيس الوزراء الأرميني. */
  readonly title: string;
  /** UTF-16 offsets of the title in the paragraph. */
  readonly start: number;
  readonly end: number;
};

const MOST_WORDS = 6;

const heads: ReadonlyMap<string, Gender> = new Map(
  officeHeads.flatMap(({masculine, feminine}) => [
    [foldOnce(feminine), 'feminine'] as const,
    [foldOnce(masculine), 'masculine'] as const,
  ]),
);
/** Heads that a nisba alone makes one office: الرئيس الكولومبي. */
const ruling = new Set(
  'رئيس رئيسة ملك ملكة سلطان سلطانة إمبراطور إمبراطورة أمير سفير سفيرة'.split(' ').map(foldOnce),
);
const bodies: ReadonlySet<string> = new Set(
  `${organisationHeads.masculine} ${organisationHeads.feminine}`.split(/\s+/).map(foldOnce),
);

/** Who holds an office, which office or trade somebody has, where somebody comes from. */
export function officeQuestions(
  read: ReadStatement,
  reading: Reading,
  random: Random,
): Candidate[] {
  return titledIn(read, reading).flatMap(titled =>
    isOffice(titled.title)
      ? officeQuestion(read, titled, reading, random)
      : tradeQuestions(read, titled, reading, random),
  );
}

/** Every person of the statement with a title before the name or behind a comma after it. */
function titledIn(read: ReadStatement, reading: Reading): Titled[] {
  const {tokens, facts, paragraph} = read;
  return facts.flatMap(placed => {
    const {entity, fact, bare, named} = placed;
    if (entity?.type !== 'person' || !named) return [];
    const name = nominative(paragraph.text.slice(bare.start, bare.end));
    if (!isSurePerson(reading, entity) || !isWholeName(read, placed)) return [];
    // «الرحالة المغربي ابن بطوطة»: the nisba is no part of the name.
    if (countryOf(name.split(' ')[0] ?? '') !== null) return [];
    const after = tokens[placed.to];
    if (after && (/^[:(]$/.test(after.text) || /^و/.test(after.bare))) {
      if (!/^\($/.test(after.text)) return [];
    }

    const gender = entity.gender ?? 'masculine';
    const found: Titled[] = [];
    const text = paragraph.text.slice(fact.start, bare.start).trim();
    // «للرئيس الأذري»: what the option would show is not printed there.
    if (text !== '' && !/^لل/.test(text)) {
      found.push({
        placed,
        name,
        gender,
        title: nominative(stripTashkeel(text)),
        start: fact.start,
        end: fact.start + text.length,
      });
    }

    const before = titleBefore(read, placed);
    if (before) found.push({placed, name, gender, ...before});
    const behind = titleBehind(read, placed);
    if (behind) found.push({placed, name, gender, ...behind});
    return found.filter(
      ({title}) =>
        wordCount(title) <= MOST_WORDS &&
        !servesPerson(title) &&
        !/[«»"()،]/.test(title) &&
        title.split(' ').every(word => pronounIn(word) === null),
    );
  });
}

/** «العمل الروائي الثاني للمخرجة …»: what stands before ل is the work's, not the person's. */
function servesPerson(title: string): boolean {
  return title.split(' ').some(word => {
    const own = /^لل(?<own>\p{L}{3,})$/u.exec(foldOnce(word))?.groups?.own;
    return own !== undefined && (heads.has(own) || tradeOf(own) !== null);
  });
}

/** «وقال مدير المتحف، عوض القويري، إن»: an office before a comma before the name. */
function titleBefore(
  {tokens}: ReadStatement,
  {from}: PlacedFact,
): Pick<Titled, 'title' | 'start' | 'end'> | null {
  if (tokens[from - 1]?.text !== '،') return null;
  let at = from - 2;
  while (
    at > 0 &&
    at > from - 2 - MOST_WORDS &&
    tokens[at]?.isWord &&
    !heads.has(tokens[at]?.folded ?? '')
  )
    at--;
  const first = tokens[at];
  const last = tokens[from - 2];
  if (!first || !last || at === from - 2 || !heads.has(first.folded)) return null;
  // «قال نائب رئيس …»: the office may begin before its second word; only a verb or a mark stands before it.
  const verb = verbAt(tokens[at - 1]);
  if (tokens[at - 1]?.isWord && verb?.form.nounLike !== false) return null;
  const title = tokens
    .slice(at, from - 1)
    .map(({bare}) => bare)
    .join(' ');
  return {title, start: first.start, end: last.end};
}

/** «سيف الدولة، أمير حلب،», «أنطون يانشا، وهو نحال سلوفيني». */
function titleBehind(
  {tokens}: ReadStatement,
  {to}: PlacedFact,
): Pick<Titled, 'title' | 'start' | 'end'> | null {
  if (tokens[to]?.text !== '،') return null;
  const says = /^(?:وهو|وهي)$/.test(tokens[to + 1]?.folded ?? '');
  const from = to + (says ? 2 : 1);
  let end = from;
  while (
    tokens[end]?.isWord &&
    !subordinators.has(tokens[end]?.folded ?? '') &&
    !relatives.has(tokens[end]?.folded ?? '') &&
    !prepositions.has(tokens[end]?.folded ?? '')
  )
    end++;
  const first = tokens[from];
  const last = tokens[end - 1];
  // Between two commas, or to the end of the sentence: all that is said of the person.
  if (!first || !last || end === from || !/^[،.؛]$/.test(tokens[end]?.text ?? '.')) return null;
  const head = foldOnce(first.bare).replace(/^ال/, '');
  if (!heads.has(head) && tradeOf(head) === null) return null;
  const title = tokens
    .slice(from, end)
    .map(({bare}) => bare)
    .join(' ');
  return {title, start: first.start, end: last.end};
}

/** An office that one person holds: of a state, a place or a body that the words name. */
function isOffice(title: string): boolean {
  const [head = '', ...rest] = title.split(' ');
  if (!heads.has(foldOnce(head).replace(/^ال/, '')) || rest.length === 0) return false;
  // «المدرب الكرواتي» is one of many.
  if (
    rest.length === 1 &&
    !ruling.has(foldOnce(head).replace(/^ال/, '')) &&
    placeKind(rest[0] ?? '') === null
  )
    return false;
  return (
    !rest.some(word => /^(?:السابق|السابقة|الأسبق|الراحل|الراحلة)$/.test(word)) &&
    rest.some(
      (word, index) =>
        countryOf(word) !== null ||
        placeKind(rest.slice(index).join(' ')) !== null ||
        (bodies.has(foldOnce(word).replace(/^ال/, '')) && index < rest.length - 1),
    )
  );
}

function officeQuestion(
  read: ReadStatement,
  titled: Titled,
  reading: Reading,
  random: Random,
): Candidate[] {
  const {placed, name, gender, title, start, end} = titled;
  const {entity} = placed;
  if (!entity || !name.includes(' ')) return [];
  const told = officesOf(reading).filter(other => foldOnce(other.title) !== foldOnce(title));
  const isShared = officesOf(reading).some(
    other => foldOnce(other.title) === foldOnce(title) && other.entity !== entity.id,
  );
  if (isShared) return [];
  const isDefinite = title.startsWith('ال');
  const others = [
    ...told
      .filter(
        other =>
          other.entity !== entity.id &&
          other.gender === gender &&
          other.title.startsWith('ال') === isDefinite,
      )
      .map(other => other.title),
    ...otherOffices(title, random),
    ...ofOtherPlaces(title, random),
    ...atSameBody(title),
  ];
  // Nobody stands beside as a holder of what he is called elsewhere in the text.
  const own = officesOf(reading)
    .filter(other => other.entity === entity.id)
    .map(other => foldOnce(other.title));
  const offices = [...new Set(others)].filter(other => !own.includes(foldOnce(other)));
  const fact = `${placed.fact.id} office`;
  const made: Candidate[] = [];
  if (offices.length >= 3) {
    made.push(
      choice(read, {
        word: 'ما',
        prompt: question(`ما منصب ${name}`),
        key: title,
        distractors: offices,
        start,
        end,
        fact,
        score: 8,
      }),
    );
  }

  const holders = new Set(told.map(({entity: holder}) => reading.entityById.get(holder)?.name));
  const inText = otherNames(namesOfType(reading, placed, 'person'), name, placed, read)
    .filter(other => Math.abs(wordCount(other) - wordCount(name)) <= 1)
    .toSorted((one, other) => Number(holders.has(other)) - Number(holders.has(one)));
  const people = [
    ...inText,
    ...otherNames(otherPeople(name, gender, random, reading), name, placed, read),
  ];
  // Beside invented names, the one that the text uses stands out.
  if (inText.length >= 2 && people.length >= 3 && !isTopic(reading, placed)) {
    made.push(
      choice(read, {
        word: 'من',
        prompt: question(`من ${title} بحسب النص`),
        key: name,
        distractors: people,
        start: placed.bare.start,
        end: placed.bare.end,
        fact,
        score: 7,
        variants: entity.variants,
      }),
    );
  }

  return made;
}

type Told = {readonly title: string; readonly entity: string; readonly gender: Gender};

const officesByReading = new WeakMap<Reading, readonly Told[]>();

function officesOf(reading: Reading): readonly Told[] {
  const known = officesByReading.get(reading);
  if (known) return known;
  const found = reading.statements.flatMap(read =>
    titledIn(read, reading)
      .filter(({title}) => isOffice(title))
      .map(({title, gender, placed}) => ({title, gender, entity: placed.entity?.id ?? ''})),
  );
  officesByReading.set(reading, found);
  return found;
}

/** ملك إسبانيا beside ملك فرنسا: the same office elsewhere. */
function ofOtherPlaces(title: string, random: Random): string[] {
  const words = title.split(' ');
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at).join(' ');
    if (placeKind(rest) === null) continue;
    return otherPlaces(rest, random)
      .slice(0, 4)
      .map(place => [...words.slice(0, at), place].join(' '));
  }

  const last = words.at(-1) ?? '';
  return /^ال/.test(last)
    ? otherNisbas(last, random)
        .slice(0, 3)
        .map(nisba => [...words.slice(0, -1), nisba].join(' '))
    : [];
}

/** مدير المتحف beside نائب رئيس المتحف: another office of the same body. */
function atSameBody(title: string): readonly string[] {
  const [head = '', ...rest] = title.split(' ');
  if (!bodies.has(foldOnce(rest[0] ?? '').replace(/^ال/, ''))) return [];
  return (bodyOffices.get(head) ?? []).map(office => [office, ...rest].join(' '));
}

type Trade = {readonly own: string; readonly gender: Gender; readonly others: readonly string[]};

/** A trade of the tables, without the article, and what else its holder could be. */
function tradeOf(folded: string): Trade | null {
  for (const gender of ['masculine', 'feminine'] as const) {
    const family = tradeFamilies.find(([first]) => first && foldOnce(first[gender]) === folded);
    const [own, ...others] = (family ?? []).map(trade => trade[gender]);
    if (own !== undefined) return {own, gender, others};
  }

  return null;
}

function tradeQuestions(
  read: ReadStatement,
  titled: Titled,
  reading: Reading,
  random: Random,
): Candidate[] {
  const {placed, name, title, start, end} = titled;
  if (!name.includes(' ')) return [];
  const [head = '', ...rest] = title.split(' ');
  const bare = foldOnce(head).replace(/^ال/, '');
  const common = {start, end, fact: `${placed.fact.id} trade`, word: 'ما' as const};
  const inTitle = titleOf(reading);
  const isNew = (word: string) => !reading.wordCounts.has(stemOf(foldOnce(word)));
  if (inTitle.includes(bare)) return [];
  const made: Candidate[] = [];
  const field = rest[0];
  if (/^(?:عالم|عالمه)$/.test(foldOnce(head)) && field && sciences.includes(field)) {
    const others = random.shuffle(sciences).filter(other => other !== field && isNew(other));
    made.push(
      choice(read, {
        ...common,
        prompt: question(`في أي علم تخصص${head.endsWith('ة') ? 'ت' : ''} ${name}`),
        key: `علم ${field}`,
        distractors: others.map(other => `علم ${other}`),
        score: 7,
      }),
    );
  }

  const rank = [...ranks.generals, ...ranks.officers].find(entry => foldOnce(entry) === bare);
  if (rank !== undefined && rank !== 'فريق' && titled.end <= placed.bare.start) {
    const isGeneral = ranks.generals.includes(rank);
    const others = random
      .shuffle(isGeneral ? ranks.officers : [...ranks.officers, 'لواء', 'مشير'])
      .filter(other => other !== rank && isNew(other));
    made.push(
      choice(read, {
        ...common,
        prompt: question(`ما رتبة ${name} العسكرية`),
        key: rank,
        distractors: others,
        score: 6,
      }),
    );
  }

  const trade = tradeOf(bare);
  if (trade && trade.gender === (titled.placed.entity?.gender ?? trade.gender)) {
    const others = random.shuffle(trade.others.filter(isNew));
    made.push(
      choice(read, {
        ...common,
        prompt: question(`ما مهنة ${name}`),
        key: trade.own,
        distractors: others,
        score: 6,
      }),
    );
  }

  // In old books a nisba is a people's or a city's, and so it is with an army's officers.
  const origin =
    rank === undefined && !reading.isHistoric
      ? originQuestion(read, titled, rest, reading, random)
      : null;
  return [...made.filter(({distractors}) => distractors.length >= 3), ...(origin ? [origin] : [])];
}

/** What the reader knows before reading; a text without a title goes by its first words, which tell nothing. */
function titleOf({article: {title}}: Reading): string {
  return title.endsWith('…') ? '' : foldOnce(title);
}

/** «من أي بلد المخرجة آمنة البنعلي؟» of المخرجة القطرية آمنة البنعلي. */
function originQuestion(
  read: ReadStatement,
  {placed, name, title, start, end}: Titled,
  rest: readonly string[],
  reading: Reading,
  random: Random,
): Candidate | null {
  const nisba = rest.at(-1) ?? '';
  const country = countryOfNisba(nisba, reading.wordCounts);
  const key = country?.names[0];
  if (!country || key === undefined || placeKind(key) !== 'country') return null;
  if (titleOf(reading).includes(foldOnce(key))) return null;
  const before = [title.split(' ')[0] ?? '', ...rest.slice(0, -1)].join(' ');
  const who = before.startsWith('ال') ? `${before} ${name}` : name;
  const distractors = otherPlaces(key, random);
  if (distractors.length < 3) return null;
  return choice(read, {
    word: 'أي',
    prompt: question(`من أي بلد ${who}`),
    key,
    distractors,
    start,
    end,
    fact: `${placed.fact.id} origin`,
    score: 5,
    variants: [...country.names, nisba],
  });
}
