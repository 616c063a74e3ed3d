import type {Analysis} from '../facts/analysis.ts';
import {verbForms} from './conjugate.ts';
import {foldOnce} from './fold-once.ts';
import {genderOfForm, isDefinite, isFunctionWord} from './noun.ts';
import {
  anaphoricNouns,
  particles,
  prepositions,
  relatives,
  subordinators,
} from './tables/particles.ts';
import {type Token, tokensOf} from './token.ts';
import {verbAt} from './verb-at.ts';

/** Head noun, folded and without article → the names in the article that it opens. */
export type FullNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The names that a noun with the article may stand for: الجزيرة for جزيرة الهلال. Places, bodies and
 * the title's own phrase, and what a text calls them at first; of two names with one head the last one is meant.
 */
export function fullNamesOf({
  article,
  entities,
  mentions,
}: Pick<Analysis, 'article' | 'entities' | 'mentions'>): FullNames {
  const names = new Map<string, Set<string>>();
  const add = (name: string) => {
    const words = name.split(' ');
    const head = foldOnce(words[0] ?? '');
    if (words.length < 2 || words.length > 5 || head.length < 3 || head.startsWith('ال')) return;
    names.set(head, (names.get(head) ?? new Set()).add(name));
  };

  const counts = new Map<string, number>();
  for (const {entity, named} of mentions) {
    if (named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }

  const types = new Map(entities.map(({id, type}) => [id, type] as const));
  const paragraphs = article.sections.flatMap(section => section.paragraphs);
  const textById = new Map(paragraphs.map(({id, text}) => [id, text] as const));
  for (const {entity, named, paragraph, fullStart, fullEnd} of mentions) {
    const type = types.get(entity);
    if (!named || (type !== 'place' && type !== 'organisation')) continue;
    const text = textById.get(paragraph) ?? '';
    // «جسر جناق قلعة»: a span before an unknown bare word may be half a name.
    const next = foldOnce(/^\s+(?<word>\p{L}+)/u.exec(text.slice(fullEnd))?.groups?.word ?? 'في');
    const isWhole =
      /^(?:ال|[وفبل])/.test(next) ||
      prepositions.has(next) ||
      relatives.has(next) ||
      subordinators.has(next) ||
      particles.has(next) ||
      /^(?:عام|سنه|يوم|في)$/.test(next);
    // «شركة التأمين» in one sentence of a company's report is not «الشركة» of the others.
    const isMain =
      type === 'place' || paragraph === paragraphs[0]?.id || (counts.get(entity) ?? 0) > 1;
    if (isWhole && isMain) add(text.slice(fullStart, fullEnd));
  }

  for (const phrase of constructsIn(paragraphs.map(({text}) => text))) add(phrase);

  // A title that the text begins with is a name itself: محمية أرز الشوف.
  const words = article.title.split(' ');
  const opening = foldOnce((paragraphs[0]?.text ?? '').slice(0, 200));
  const isName = words.length <= 4 && !/[:،؟!…]/.test(article.title) && !/^ال/.test(words[0] ?? '');
  const isPhrase = words.length <= 3 && words.slice(1).every(word => /^ال/.test(word));
  if (isName && (isPhrase || opening.includes(foldOnce(article.title)))) add(article.title);
  // «الدولة الأموية»: in a text about it, «الدولة» is no other.
  const isDefinitePhrase =
    words.length >= 2 && words.length <= 3 && words.every(word => /^ال\p{L}{3}/u.test(word));
  if (isDefinitePhrase && opening.includes(foldOnce(article.title)))
    names.set(foldOnce((words[0] ?? '').replace(/^ال/, '')), new Set([article.title]));
  // «شرع في مشروعه الذي سماه «أطلس المياه»»: what a work is called.
  for (const {text} of paragraphs) {
    for (const [, title = ''] of text.matchAll(/«(?<title>\p{L}{3,}(?: ال\p{L}{2,}){1,2})»/gu)) {
      if (
        !title.startsWith('ال') &&
        verbForms.get(foldOnce(title.split(' ')[0] ?? '')) === undefined
      )
        add(title);
    }
  }

  // «مرصد مراغة: حين طلب العالم …»: what stands before the colon is what the text is about.
  const [label = '', subtitle] = article.title.split(/\s*:\s*/);
  const isOfPerson = entities.some(
    ({type, name}) => type === 'person' && name.split(' ').includes(label.split(' ')[0] ?? ''),
  );
  if (subtitle !== undefined && /^\p{L}{3,}(?: (?!و)\p{L}{3,}){1,2}$/u.test(label) && !isOfPerson)
    add(label);
  const kind = kindOfTitle(article.title, paragraphs[0]?.text ?? '');
  if (kind) names.set(kind, (names.get(kind) ?? new Set()).add(article.title));
  return names;
}

/** «عكا مدينة ساحلية …» under the title عكا: «المدينة» is عكا. Folded; null where the text does not open so. */
function kindOfTitle(title: string, text: string): string | null {
  if (title.split(' ').length > 3 || /[:،؟!…«»"]/.test(title)) return null;
  const tokens = tokensOf(text.slice(0, OPENING));
  const own = tokensOf(title);
  const isOpening = own.every(({folded}, index) => tokens[index]?.folded === folded);
  const noun = tokens[own.length];
  const head = own[0];
  if (!isOpening || !head || !noun?.isWord || !tokens[own.length + 1]?.isWord) return null;
  if (isDefinite(noun) || isFunctionWord(noun) || noun.folded.length < 3) return null;
  if (placeKinds.has(noun.folded)) return noun.folded;
  // The verbs of the sentences agree with the noun: what stands for it must have its gender.
  return anaphoricNouns.has(`ال${noun.folded}`) &&
    isDefinite(head) &&
    genderOfForm(head) === genderOfForm(noun)
    ? noun.folded
    : null;
}

const OPENING = 200;

/** Feminine nouns of places, as the names of places are. */
const placeKinds: ReadonlySet<string> = new Set(
  'مدينة بلدة قرية جزيرة دولة ولاية محافظة واحة قلعة بحيرة'.split(' ').map(foldOnce),
);

/** «محطة القطار», «ميناء النورس الشرقي»: what a noun that may stand alone later is called at first. */
function constructsIn(texts: readonly string[]): string[] {
  return texts.flatMap(text => {
    const tokens = tokensOf(text);
    return tokens.flatMap(({folded, bare, isWord}, at) => {
      const head = heads.has(folded) ? bare : bare.slice(1);
      const isHead = heads.has(folded) || (/^[وفبل]/.test(folded) && heads.has(folded.slice(1)));
      const next = tokens[at + 1];
      if (!isWord || !isHead || !next || !/^ال\p{L}{2}/u.test(next.bare)) return [];
      if (relatives.has(next.folded)) return [];
      let to = at + 2;
      while (to < at + 4 && /^ال\p{L}{2,}(?:ي|ية)$/u.test(tokens[to]?.bare ?? '')) to++;
      return [[head, ...tokens.slice(at + 1, to).map(token => token.bare)].join(' ')];
    });
  });
}

/**
 * Buildings, places and events that a text calls by their first word once it has named them. Not bodies:
 * beside «شركة التأمين», «الشركة» is the one that the text is about.
 */
const heads: ReadonlySet<string> = new Set(
  `جامعة محكمة مدينة بلدة قرية جزيرة معهد متحف مصنع مشروع
  اتفاقية معاهدة قلعة قصر نهر بحيرة جبل سفينة محطة مجلة عيادة سد معبد واحة غابة مهرجان معرض سوق بئر حقل مزرعة مؤتمر حصن سور جسر مدرسة مسجد جامع
  مستشفى مسرح ميناء مطار ورشة حديقة محمية بطولة جائزة مباراة تعاونية مكتبة`
    .split(/\s+/)
    .map(foldOnce),
);

/** Each head with the name that it opened when it last stood; «مصنع للبطاريات» between makes «المصنع» another one. */
export type LastMeant = Map<string, string>;

/** Notes what a sentence means by each head, for the sentences behind it. */
export function noteHeads(tokens: readonly Token[], names: FullNames, meant: LastMeant): void {
  const sentence = ` ${tokens.map(({folded}) => folded.replace(/^[وفبكل](?=.{3})/, '')).join(' ')} `;
  for (const {folded} of tokens) {
    const head = folded.replace(/^[وفبكل](?=.{3})/, '').replace(/ا$/, '');
    for (const form of [folded, head]) {
      const known = names.get(form);
      if (!known) continue;
      const held = [...known].filter(name => sentence.includes(` ${foldOnce(name)} `));
      const longest = held.toSorted((one, other) => other.length - one.length)[0];
      // Two of them in one sentence are two things, unless one is the other cut short.
      if (longest !== undefined && held.every(name => longest.startsWith(name)))
        meant.set(form, longest);
      else meant.delete(form);
    }
  }
}

/** The tokens with full names for the nouns that stand for them, where the sentence does not print the name itself. */
export function withFullNames(
  tokens: readonly Token[],
  meant: LastMeant,
  isInName: (index: number) => boolean,
): Token[] {
  const sentence = ` ${tokens.map(({folded}) => folded).join(' ')} `;
  return tokens.map((token, index) => {
    const parts = /^(?<before>[وفبك]?)(?<article>ال|لل)(?<noun>\p{L}{3,})$/u.exec(
      token.bare,
    )?.groups;
    if (!token.isWord || !parts || isInName(index)) return token;
    const head = foldOnce(parts.noun ?? '');
    const name = meant.get(head);
    const next = tokens[index + 1];
    // «أعلنت الحرب على …» says which war.
    const isModified =
      next?.isWord &&
      (/^ال/.test(next.bare) ||
        relatives.has(next.folded) ||
        (head === 'حرب' && next.folded === 'علي'));
    // «محمية أرض الفهد» is a name of its own.
    const isInChain = [tokens[index - 1], tokens[index - 2]].every(
      before =>
        before?.isWord &&
        !isFunctionWord(before) &&
        !/^[وف]?ال/.test(before.bare) &&
        verbAt(before) === null,
    );
    if (!name || isInChain || isModified || sentence.includes(` ${foldOnce(name)} `)) return token;
    const before = parts.article === 'لل' ? 'ل' : (parts.before ?? '');
    const text = before === 'ل' && name.startsWith('ال') ? `لل${name.slice(2)}` : before + name;
    return {...token, text, isRenamed: true};
  });
}
