import {foldText} from '../../arabic/fold.ts';
import type {Passage} from '../passages.ts';
import {eachWord} from '../words/words.ts';
import {GrowingArray} from './growing-array.ts';
import {
  HEADING,
  type IndexedArticle,
  type IndexedSection,
  KINDS,
  passageCount,
  type SearchIndex,
} from './search-index.ts';
import {eachByteOf} from './text-bytes.ts';
import {WordList} from './word-list.ts';

/** A word of more letters is no word; what is cut off is not found. */
const LONGEST_WORD = 120;

/** Gathers passages into an index. Articles are added one after the other. */
export class IndexBuilder {
  /** The section that the last passage stands in. */
  #section: string | null = null;
  readonly #articles: IndexedArticle[] = [];
  readonly #sections: IndexedSection[] = [];
  readonly #speakers = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #tokens = new GrowingArray(size => new Uint32Array(size));
  readonly #tokenStarts = new GrowingArray(size => new Uint32Array(size));
  readonly #texts = new GrowingArray(size => new Uint8Array(size));
  readonly #textStarts = new GrowingArray(size => new Uint32Array(size));
  readonly #statements: string[] = [];
  readonly #sectionOf = new GrowingArray(size => new Uint32Array(size));
  readonly #speakerOf = new GrowingArray(size => new Uint32Array(size));
  readonly #kinds = new GrowingArray(size => new Uint8Array(size));

  /** How many passages have been added. */
  get size(): number {
    return this.#statements.length;
  }

  /** Adds an article; linear in its length. */
  add(article: IndexedArticle, passages: readonly Passage[]): void {
    this.begin(article);
    this.go(passages);
  }

  /** Begins an article; its passages come with `go`, in as many pieces as the caller likes. */
  begin(article: IndexedArticle): void {
    this.#articles.push(article);
    this.#section = null;
  }

  /** Adds the next passages of the article that was begun. */
  go(passages: readonly Passage[]): void {
    for (const passage of passages) {
      if (passage.section !== this.#section) {
        const {section: id, sectionHeading: heading} = passage;
        this.#sections.push({id, heading, article: this.#articles.length - 1});
        this.#section = id;
      }
      this.#addPassage(passage);
    }
  }

  /** Adds those articles of another index that are still wanted, without reading them again. */
  copy(index: SearchIndex, isWanted: (article: IndexedArticle) => boolean): void {
    const articles = new Map<number, number>();
    index.articles.forEach((article, number) => {
      if (isWanted(article)) articles.set(number, this.#articles.push(article) - 1);
    });
    const sections = new Map<number, number>();
    index.sections.forEach((section, number) => {
      const article = articles.get(section.article);
      if (article !== undefined) {
        sections.set(number, this.#sections.push({...section, article}) - 1);
      }
    });
    const words = new Int32Array(index.words.size).fill(-1);
    for (let passage = 0; passage < passageCount(index); passage++) {
      const section = sections.get(index.sectionOf[passage] ?? 0);
      if (section === undefined) continue;
      this.#tokenStarts.push(this.#tokens.length);
      const end = index.tokenStarts[passage + 1] ?? 0;
      for (let at = index.tokenStarts[passage] ?? 0; at < end; at++) {
        const old = index.tokens[at] ?? 0;
        let word = words[old] ?? -1;
        if (word === -1) {
          word = this.#wordNumber(index.words.word(old));
          words[old] = word;
        }
        this.#tokens.push(word);
      }
      this.#textStarts.push(this.#texts.length);
      this.#texts.pushAll(
        index.texts.subarray(index.textStarts[passage], index.textStarts[passage + 1]),
      );
      this.#statements.push(index.statements[passage] ?? '');
      this.#sectionOf.push(section);
      const speaker = index.speakers[(index.speakerOf[passage] ?? 0) - 1];
      this.#speakerOf.push(this.#speakerNumber(speaker ?? null));
      this.#kinds.push(index.kinds[passage] ?? 0);
    }
  }

  /** The index of what has been added so far; the builder can go on, the index stays as it is. */
  build(): SearchIndex {
    const steps = this.buildInSteps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** Builds the index in steps of some milliseconds each; nothing may be added between them. */
  *buildInSteps(): Generator<void, SearchIndex> {
    const sorted = yield* sortInSteps([...this.#words.keys()]);
    const numbers = new Uint32Array(sorted.length);
    for (let number = 0; number < sorted.length; number++) {
      numbers[this.#words.get(sorted[number] ?? '') ?? 0] = number;
      if (number % STEP === STEP - 1) yield;
    }
    const tokens = this.#tokens.values().map(word => numbers[word] ?? 0);
    yield;
    const tokenStarts = closed(this.#tokenStarts, tokens.length);
    const postings = yield* postingsOf(tokens, tokenStarts, sorted.length);
    return {
      articles: [...this.#articles],
      sections: [...this.#sections],
      speakers: [...this.#speakers.keys()],
      words: WordList.of(sorted),
      ...postings,
      tokens,
      tokenStarts,
      texts: this.#texts.values(),
      textStarts: closed(this.#textStarts, this.#texts.length),
      statements: [...this.#statements],
      sectionOf: this.#sectionOf.values(),
      speakerOf: this.#speakerOf.values(),
      kinds: this.#kinds.values(),
    };
  }

  #addPassage({text, statement, heading, kind, speaker}: Passage): void {
    this.#tokenStarts.push(this.#tokens.length);
    eachWord(foldText(text), word => this.#tokens.push(this.#wordNumber(word)));
    this.#textStarts.push(this.#texts.length);
    eachByteOf(text, byte => this.#texts.push(byte));
    this.#statements.push(statement);
    this.#sectionOf.push(this.#sections.length - 1);
    this.#speakerOf.push(this.#speakerNumber(speaker));
    this.#kinds.push(Math.max(0, KINDS.indexOf(kind)) | (heading ? HEADING : 0));
  }

  #wordNumber(word: string): number {
    const key = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
    let number = this.#words.get(key);
    if (number === undefined) {
      number = this.#words.size;
      this.#words.set(key, number);
    }
    return number;
  }

  #speakerNumber(name: string | null): number {
    if (name === null) return 0;
    let number = this.#speakers.get(name);
    if (number === undefined) {
      number = this.#speakers.size + 1;
      this.#speakers.set(name, number);
    }
    return number;
  }
}

/** Starts with the end behind them. */
function closed(starts: GrowingArray<Uint32Array>, end: number): Uint32Array {
  const all = new Uint32Array(starts.length + 1);
  all.set(starts.values());
  all[starts.length] = end;
  return all;
}

/** So many words are a step of some milliseconds. */
const STEP = 8_192;

/** Words in code unit order: runs are sorted one by one, then merged two by two. */
function* sortInSteps(words: readonly string[]): Generator<void, readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let from = 0; from < words.length; from += STEP) {
    runs.push(words.slice(from, from + STEP).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? []));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Two sorted runs of different words as one. */
function* mergeInSteps(
  one: readonly string[],
  other: readonly string[],
): Generator<void, readonly string[]> {
  const merged: string[] = [];
  let [left, right] = [one[0], other[0]];
  for (let i = 0, j = 0; left !== undefined || right !== undefined; ) {
    if (right === undefined || (left !== undefined && left < right)) {
      merged.push(left ?? '');
      left = one[++i];
    } else {
      merged.push(right);
      right = other[++j];
    }
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}

/** The passages of each word, each passage once, by a counting sort. */
function* postingsOf(
  tokens: Uint32Array,
  tokenStarts: Uint32Array,
  size: number,
): Generator<void, {postings: Uint32Array; postingStarts: Uint32Array}> {
  const postingStarts = new Uint32Array(size + 1);
  const last = new Int32Array(size).fill(-1);
  const passages = tokenStarts.length - 1;
  function* eachOnce(found: (word: number, passage: number) => void): Generator<void> {
    last.fill(-1);
    for (let passage = 0; passage < passages; passage++) {
      if (passage % STEP === STEP - 1) yield;
      const end = tokenStarts[passage + 1] ?? 0;
      for (let at = tokenStarts[passage] ?? 0; at < end; at++) {
        const word = tokens[at] ?? 0;
        if (last[word] === passage) continue;
        last[word] = passage;
        found(word, passage);
      }
    }
  }
  yield* eachOnce(word => {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < size; word++) {
    postingStarts[word + 1] = (postingStarts[word + 1] ?? 0) + (postingStarts[word] ?? 0);
  }
  const postings = new Uint32Array(postingStarts[size] ?? 0);
  const next = postingStarts.slice(0, size);
  yield* eachOnce((word, passage) => {
    const at = next[word] ?? 0;
    postings[at] = passage;
    next[word] = at + 1;
  });
  return {postings, postingStarts};
}
