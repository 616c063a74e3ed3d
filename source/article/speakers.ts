import type {Speaker} from './article.ts';
import {
  countryOfCapital,
  isBody,
  isGivenName,
  isPeople,
  isTitle,
  namePhraseAt,
  withoutArticle,
} from './noun-phrase.ts';
import type {Speech} from './speech.ts';
import {type Word, wordsOf} from './words.ts';

/** A sentence in the order of the article, with what it shows of its speaker. */
export type SpokenSentence = {
  readonly id: string;
  readonly text: string;
  readonly speech: Speech;
  /** Whether it is the first behind a heading. */
  readonly opensSection?: boolean;
};

/** A name that the article gives somewhere. */
type Mention = {
  readonly name: string;
  /** Its words as they are compared. */
  readonly words: readonly string[];
  /** Whether its head has the article. */
  readonly isDefinite: boolean;
  readonly statement: string;
};

type Voice = {
  readonly mention: Mention;
  readonly gender: Speech['gender'];
  /** The statement that it spoke in last, and its place among all. */
  readonly statement: string;
  readonly index: number;
  /** The number of headings before it. */
  readonly section: number;
};

/** A voice that has been silent for so many statements does not go on. */
const longestSilence = 20;

/** Behind a heading, only these go on with who spoke before it. */
const continuing = new Set(
  `أضاف أضافت أضافوا يضيف تضيف أردف أردفت أردفوا تابع تابعت تابعوا استطرد استطردت استطردوا واصل واصلت واصلوا
  استدرك استدركت استدركوا ختم ختمت ختموا`.split(/\s+/),
);

/** So many different names with one head are remembered. */
const mostRecent = 32;

/**
 * Finds out who says each sentence: whoever is named in it; for a short form of a name that stands
 * elsewhere (الوزارة, الرئيس, علييف), the last one that fits; where a verb of speech has no subject,
 * the last voice of its gender; or nobody.
 */
export class Speakers {
  /** Names by their heads, and voices by the heads and the ends of their names, the last one last. */
  readonly #mentions = new Recent<Mention>();
  readonly #voices = new Recent<Voice>();
  readonly #fullNames = new Map<string, Mention>();
  /** The countries that the article names, by which their capitals can be understood. */
  readonly #countries = new Map<string, Mention>();
  /** The last voice of each gender. */
  readonly #lastVoices = new Map<Speech['gender'], Voice>();
  #index = 0;
  #section = 0;
  /** Who said the last sentence, where it ended in a colon. */
  #open: Voice | null = null;

  /** @param sentences the whole article, for names that stand in full only later */
  constructor(sentences: readonly SpokenSentence[]) {
    const spokenFor = new Set(
      sentences.flatMap(({speech}) => countryOfCapital(speech.subject ?? '') ?? []),
    );
    for (const {id, text, speech} of sentences) {
      for (const country of spokenFor) {
        const isNamed = !this.#countries.has(country) && text.includes(country);
        if (isNamed) this.#countries.set(country, mentionOf(country, id));
      }
      const mentions = mentionsIn(text, id);
      const subject = speech.subject === null ? [] : [mentionOf(speech.subject, id)];
      for (const mention of [...subject, ...mentions]) this.#noteFullName(mention);
    }
  }

  /** The speaker of the next sentence; to be asked in the order of the article. */
  next({id, text, speech, opensSection}: SpokenSentence): Speaker | null {
    this.#index++;
    if (opensSection) this.#section++;
    const speaker =
      speech.subject === null
        ? this.#carried(id, text, speech)
        : this.#named(id, speech, speech.subject);
    for (const mention of mentionsIn(text, id)) {
      this.#mentions.add(mention.words[0], mention.name, mention);
    }
    return speaker;
  }

  /** Who a name stands for, where the article names somebody so; asked when all sentences have been. */
  known(name: string): Speaker | undefined {
    const own = mentionOf(name, '');
    const full = this.#fullName(own);
    const mention = full === own ? this.#antecedent(own)?.mention : full;
    return mention && {name: mention.name, asPrinted: name, resolvedFrom: mention.statement};
  }

  #named(id: string, {gender, isOpen, isTurn}: Speech, subject: string): Speaker {
    const own = mentionOf(subject, id);
    const earlier = this.#antecedent(own);
    const country = this.#countries.get(countryOfCapital(subject) ?? '');
    const mention = country ?? this.#fullName(earlier?.mention ?? own);
    const statement = earlier?.statement ?? mention.statement;
    this.#speak(
      {
        mention,
        gender: isTurn ? null : genderOf(subject, gender),
        statement: id,
        index: this.#index,
        section: this.#section,
      },
      isOpen,
    );
    return {
      name: mention.name,
      asPrinted: subject,
      resolvedFrom: statement === id ? null : statement,
    };
  }

  #carried(id: string, text: string, {verb, gender, isTurn, isOpen}: Speech): Speaker | null {
    const isSaid = this.#open !== null && /^[«"“–—-]/.test(text);
    const last = verb === null && !isTurn ? null : this.#lastVoice(gender);
    const goesOn =
      last?.section === this.#section || continuing.has(verb?.replace(/\p{M}/gu, '') ?? '');
    const voice = isSaid ? this.#open : goesOn ? last : null;
    if (!voice) {
      this.#open = null;
      return null;
    }
    this.#speak({...voice, statement: id, index: this.#index, section: this.#section}, isOpen);
    return {name: voice.mention.name, asPrinted: null, resolvedFrom: voice.statement};
  }

  #speak(voice: Voice, isOpen: boolean): void {
    const {words, name} = voice.mention;
    for (const key of new Set([words[0], words.at(-1)])) this.#voices.add(key, name, voice);
    this.#lastVoices.set(voice.gender, voice);
    this.#open = isOpen ? voice : null;
  }

  /** Verbs without a subject go on with the last voice of their gender; a voice without one fits all. */
  #lastVoice(gender: Speech['gender']): Voice | undefined {
    const [first, ...others] = [...this.#lastVoices.values()].filter(
      voice => voice.gender === null || gender === null || voice.gender === gender,
    );
    const last = others.reduce(
      (later, voice) => (voice.index > (later?.index ?? 0) ? voice : later),
      first,
    );
    return last && this.#index - last.index <= longestSilence ? last : undefined;
  }

  /** What a short form stands for: the last voice, or else the last name, that it is a form of. */
  #antecedent(short: Mention): {mention: Mention; statement: string} | undefined {
    const voices = [short.words[0], short.words.at(-1)].flatMap(key => this.#voices.of(key));
    const voice = voices
      .filter(({mention}) => isFormOf(short, mention))
      .reduce<Voice | undefined>(
        (later, one) => (one.index > (later?.index ?? 0) ? one : later),
        undefined,
      );
    if (voice) return {mention: voice.mention, statement: voice.statement};
    const fits = this.#mentions.of(short.words[0]).filter(mention => isFormOf(short, mention));
    const mention = fits.findLast(({isDefinite}) => isDefinite) ?? fits.at(-1);
    return mention && {mention, statement: mention.statement};
  }

  #fullName(mention: Mention): Mention {
    const full = this.#fullNames.get(mention.words.at(-1) ?? '');
    return full && isFormOf(mention, full) ? full : mention;
  }

  #noteFullName(mention: Mention): void {
    const last = mention.words.at(-1) ?? '';
    const known = this.#fullNames.get(last);
    if (known === undefined || mention.words.length > known.words.length) {
      this.#fullNames.set(last, mention);
    }
  }
}

/**
 * What a later verb without a subject agrees with: a verb before its subject is singular even where the
 * subject is not (قال خبراء … وأضافوا), and words after «بحسب» have no verb.
 */
function genderOf(subject: string, verb: Speech['gender']): Speech['gender'] {
  const head = wordsOf(subject)[0]?.bare ?? '';
  if (isPeople(head)) return 'plural';
  return verb ?? (head.endsWith('ة') ? 'feminine' : 'masculine');
}

/** The last things of every key, each name once; few, so that asking costs the same in a long text. */
class Recent<T> {
  readonly #lists = new Map<string, Map<string, T>>();

  /** Puts something last. */
  add(key: string | undefined, name: string, value: T): void {
    if (key === undefined) return;
    const list = this.#lists.get(key) ?? new Map<string, T>();
    this.#lists.set(key, list);
    list.delete(name);
    list.set(name, value);
    const [oldest] = list.keys();
    if (list.size > mostRecent && oldest !== undefined) list.delete(oldest);
  }

  of(key: string | undefined): T[] {
    return [...(this.#lists.get(key ?? '')?.values() ?? [])];
  }
}

/** More words than any name with its title has. */
const longestPhrase = 30;

/** Titles with their holders, bodies, and given names with what follows them. */
function mentionsIn(text: string, statement: string): Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const head = headOf(word);
    const isAbbreviation = head.length < 3;
    if (isAbbreviation ? text[word.end] !== '.' : !isName(head)) continue;
    // A window, so that a long text does not cost its length again for every name.
    const window = [{...word, bare: head}, ...words.slice(index + 1, index + longestPhrase)];
    const range = namePhraseAt(text, window, 0, true);
    if (range === null || range[1] < 2) continue;
    const rest = text.slice(word.end, window[range[1] - 1]?.end);
    mentions.push(mentionOf(head + rest, statement));
    index += range[1] - 1;
  }
  return mentions;
}

function isName(word: string): boolean {
  return isTitle(word) || isBody(word) || isGivenName(word);
}

/** A word without what is written together with it: للرئيس, والوزير, بوزارة. */
function headOf({bare}: Word): string {
  const definite = bare.replace(/^[وف]?لل(?=..)/, 'ال').replace(/^[وف]?[بك]?(?=ال..)/, '');
  if (definite.startsWith('ال')) return definite;
  const rest = bare.slice(1);
  const isPrefixed = /^[وفبل].{3}/.test(bare) && (isTitle(rest) || isBody(rest));
  return isPrefixed && !isTitle(bare) && !isBody(bare) ? rest : bare;
}

function mentionOf(printed: string, statement: string): Mention {
  const name = printed.replace(/، /g, ' ');
  const words = wordsOf(name).map(({bare}) => withoutArticle(bare).replace(/ة$/, 'ه'));
  return {name, words, isDefinite: /^ال/.test(name), statement};
}

/** Whether a name is a short form of a fuller one: its head and some of its words, or its end. */
function isFormOf(short: Mention, full: Mention): boolean {
  const {words} = short;
  if (words.length >= full.words.length) return false;
  const offset = full.words.length - words.length;
  const isEnd = words.every((word, index) => word === full.words[offset + index]);
  const isHead = words[0] === full.words[0] && words.every(word => full.words.includes(word));
  return (isHead && !isGivenName(words[0] ?? '')) || (isEnd && isProperEnd(full, offset));
}

/** The end of a title with a name is the name; the end of وزارة الدفاع is not the ministry. */
function isProperEnd({words}: Mention, offset: number): boolean {
  return !isBody(words[0]?.replace(/ه$/, 'ة') ?? '') && offset > 0;
}
