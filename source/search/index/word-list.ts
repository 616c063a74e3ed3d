/**
 * The different words of an index in one string, in code unit order: found by binary search, and
 * by plain substring search, which runs over the whole list faster than any loop over words.
 */
export class WordList {
  /** Every word between line feeds. */
  readonly text: string;
  /** starts[i] is where word i begins in `text`; one more closes the last. */
  readonly starts: Uint32Array;

  constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.starts = starts;
  }

  /** @param words sorted by code units, all different, none with a line feed */
  static of(words: readonly string[]): WordList {
    const starts = new Uint32Array(words.length + 1);
    let at = 1;
    words.forEach((word, index) => {
      starts[index] = at;
      at += word.length + 1;
    });
    starts[words.length] = at;
    return new WordList(`\n${words.join('\n')}\n`, starts);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  word(index: number): string {
    return this.text.slice(this.starts[index], (this.starts[index + 1] ?? 1) - 1);
  }

  lengthOf(index: number): number {
    return (this.starts[index + 1] ?? 0) - (this.starts[index] ?? 0) - 1;
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const index = this.#lowerBound(word, 0, this.size);
    return index < this.size && this.#compare(index, word, true) === 0 ? index : -1;
  }

  /** The words that begin with `prefix`: a range of numbers, end-exclusive. */
  range(prefix: string): [from: number, to: number] {
    const from = this.#lowerBound(prefix, 0, this.size);
    let low = from;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, prefix, false) === 0) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  /** The part of a range whose words go on with `letter` (a code unit) after `depth` code units. */
  narrow([from, to]: readonly [number, number], depth: number, letter: number): [number, number] {
    const low = this.#firstAtLeast(from, to, depth, letter);
    return [low, this.#firstAtLeast(low, to, depth, letter + 1)];
  }

  /** Calls back for every word that holds `part`, with the offset of its first occurrence in the word. */
  eachContaining(part: string, found: (index: number, offset: number) => void): void {
    let at = this.text.indexOf(part);
    while (at !== -1) {
      const index = this.#indexAt(at);
      found(index, at - (this.starts[index] ?? 0));
      at = this.text.indexOf(part, (this.starts[index + 1] ?? this.text.length) - 1);
    }
  }

  /** Calls back for every word that ends with `ending`. */
  eachEnding(ending: string, found: (index: number) => void): void {
    const closed = `${ending}\n`;
    for (let at = this.text.indexOf(closed); at !== -1; at = this.text.indexOf(closed, at + 1)) {
      found(this.#indexAt(at));
    }
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle + 1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #lowerBound(key: string, from: number, to: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, key, true) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #firstAtLeast(from: number, to: number, depth: number, letter: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = this.starts[middle] ?? 0;
      const unit = depth < this.lengthOf(middle) ? this.text.charCodeAt(start + depth) : -1;
      if (unit < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How a word stands to a key: -1, 0, 1; unless `whole`, a word that goes on after the key is equal to it. */
  #compare(index: number, key: string, whole: boolean): number {
    const start = this.starts[index] ?? 0;
    const length = this.lengthOf(index);
    const common = Math.min(length, key.length);
    for (let i = 0; i < common; i++) {
      const difference = this.text.charCodeAt(start + i) - key.charCodeAt(i);
      if (difference !== 0) return difference < 0 ? -1 : 1;
    }
    if (length < key.length) return -1;
    return whole && length > key.length ? 1 : 0;
  }
}
