import {foldText} from '../arabic/fold.ts';
import {countries} from '../arabic/lexicon/countries.ts';
import type {Entity, Gender} from './analysis.ts';
import type {EntityType} from './fact.ts';
import type {Mention} from './names/mention.ts';
import {nisbaOf} from './names/nisbas.ts';
import {type Passage, startAfter} from './tokens.ts';

type Draft = {
  readonly id: string;
  readonly type: EntityType;
  name: string;
  readonly variants: Set<string>;
  gender: Gender | null;
  number: Entity['number'];
  /** Words in comparable form, the longest name's. */
  words: readonly string[];
  /** Titles that it was named with. */
  readonly titles: Set<string>;
};

/** Gathers the names of an article: what differs in spelling, title or length only is one entity. */
export class EntityRegister {
  readonly #drafts: Draft[] = [];
  /** Type and comparable name → draft. */
  readonly #byKey = new Map<string, Draft>();
  /** Type and last word (a surname, a head) → drafts, the latest last. */
  readonly #byWord = new Map<string, Draft[]>();

  /** The id of the entity that a mention names. */
  add(passage: Passage, mention: Mention): string {
    const {name, words} = namesOf(passage, mention);
    const key = `${mention.type}:${words.join(' ')}`;
    const title = (passage.tokens[mention.first]?.text ?? '').slice(mention.skip);
    // الوزارة is the ministry named last, not the one it meant before.
    const same =
      mention.type === 'organisation' && !mention.named ? undefined : this.#byKey.get(key);
    const draft =
      same ?? this.#relative(mention, title, words) ?? this.#byKey.get(key) ?? this.#open(mention);
    this.#byKey.set(key, draft);
    draft.variants.add(name);
    if (words.length > draft.words.length || draft.name === '') {
      draft.name = name;
      draft.words = words;
    }
    draft.gender ??= mention.feminine === null ? null : mention.feminine ? 'feminine' : 'masculine';
    if (mention.first < mention.nameFirst) {
      draft.titles.add(title);
    }
    this.#index(mention.type, words, draft);
    return draft.id;
  }

  /** All entities, in the order of first mention. */
  entities(): Entity[] {
    return this.#drafts.map(({id, type, name, variants, gender, number}) => ({
      id,
      type,
      name,
      variants: [...variants].sort((a, b) => b.length - a.length),
      gender,
      number,
    }));
  }

  #open(mention: Mention): Draft {
    const draft: Draft = {
      id: `e${this.#drafts.length + 1}`,
      type: mention.type,
      name: '',
      variants: new Set(),
      gender: null,
      number: mention.plural ? 'plural' : 'singular',
      words: [],
      titles: new Set(),
    };
    this.#drafts.push(draft);
    return draft;
  }

  #index(type: EntityType, words: readonly string[], draft: Draft): void {
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      const key = `${type}:${word}`;
      const list = this.#byWord.get(key) ?? [];
      if (list.at(-1) !== draft) {
        list.push(draft);
      }
      this.#byWord.set(key, list);
    }
  }

  /** The latest entity that the name is a shorter or a longer form of. */
  #relative(mention: Mention, title: string, words: readonly string[]): Draft | null {
    const ends = [words.at(-1) ?? '', words[0] ?? ''];
    for (const word of ends) {
      const list = this.#byWord.get(`${mention.type}:${word}`) ?? [];
      for (let index = list.length - 1; index >= Math.max(0, list.length - 8); index--) {
        const draft = list[index];
        if (!draft || !isVariant(mention, title, words, draft.words)) {
          continue;
        }
        // الإمام عبد الرحمن is not الشيخ عبد الرحمن بن ناصر.
        const titled = mention.first < mention.nameFirst && draft.titles.size > 0;
        const surname = words.at(-1) === draft.words.at(-1);
        if (mention.type !== 'person' || surname || !titled || draft.titles.has(title)) {
          return draft;
        }
      }
    }
    return null;
  }
}

function isVariant(
  mention: Mention,
  title: string,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const suffix = short.every((word, index) => word === long[long.length - short.length + index]);
  const prefix = short.every((word, index) => word === long[index]);
  switch (mention.type) {
    case 'person':
      return isPersonVariant(title, short, long, suffix, prefix);
    case 'place':
      // قره باغ, ناغورنو قره باغ; but كوريا is no كوريا الجنوبية.
      return suffix && short.length >= 2;
    case 'organisation':
      // الوزارة, وزارة الدفاع after وزارة الدفاع الروسية; not the other way round.
      return prefix && a.length <= b.length;
    case 'group':
      return prefix && short.length >= 2;
  }
}

const fatherhood = new Set(['بن', 'ابن', 'بنت']);
const prophets = /^ال?(?:رسول|نبي)$/u;

/**
 * علييف and إلهام علييف, إلهام too; not عبد الملك and سليمان بن عبد الملك, who are father and son, nor
 * the prophet Muhammad and whoever bears his name.
 */
function isPersonVariant(
  title: string,
  short: readonly string[],
  long: readonly string[],
  suffix: boolean,
  prefix: boolean,
): boolean {
  if (short.length === long.length) {
    return suffix;
  }
  if (prophets.test(title)) {
    return false;
  }
  const joint = long[long.length - short.length - 1] ?? '';
  return prefix || (suffix && !fatherhood.has(joint) && !fatherhood.has(short[0] ?? ''));
}

/** The mention's printed name without proclitics, and its words in comparable form. */
function namesOf(passage: Passage, mention: Mention): {name: string; words: string[]} {
  const bare = mention.type === 'person' || mention.type === 'place';
  const first = bare ? mention.nameFirst : mention.first;
  const last = bare ? mention.nameLast : mention.last;
  const skip = bare ? mention.nameSkip : mention.skip;
  const token = passage.tokens[first];
  const end = passage.tokens[last]?.end ?? passage.text.length;
  const start = token ? startAfter(passage, token, skip) : 0;
  const printed = passage.text.slice(start, end).replace(/^لل(?=\S{3})/u, 'ال');
  // The ending that the sentence gave the name is none of its own: يُوسُفَ.
  const bareEnd = printed.replace(/[\u064b-\u0650\u0652]+$/u, '');
  const name = mention.type === 'group' ? nominative(bareEnd) : bareEnd;
  const words = passage.tokens.slice(first, last + 1).map(({text}, index) => {
    const word = index === 0 ? text.slice(skip).replace(/^لل(?=...)/u, 'ال') : text;
    const nisba =
      mention.type === 'organisation' || mention.type === 'group' ? nisbaOf(word) : null;
    if (nisba?.country) {
      return nisba.country.names[0] ?? word;
    }
    const definite =
      index === 0 && mention.type === 'organisation' ? word.replace(/^ال(?=...)/u, '') : word;
    return mention.type === 'group' ? definite.replace(/ين$/u, 'ون') : definite;
  });
  const country = mention.type === 'place' ? countryNames.get(words.join(' ')) : undefined;
  return {name, words: country?.split(' ') ?? words};
}

/** Every name of a country, folded → its usual one: المملكة المتحدة and بريطانيا are one. */
const countryNames: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({names}) =>
    names.map(name => [foldText(name), foldText(names[0] ?? name)] as const),
  ),
);

/** الانفصاليين الأرمن → الانفصاليون الأرمن: the form that stands alone. */
function nominative(name: string): string {
  return name
    .split(/\s+/u)
    .map((word, index) =>
      index === 0 || word.startsWith('ال') ? word.replace(/([^\s]{3})ين$/u, '$1ون') : word,
    )
    .join(' ');
}
