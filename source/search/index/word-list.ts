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
    const [from, to] = this.range(word);
    return from < to && this.lengthOf(from) === word.length ? from : -1;
  }

  /** The words that begin with `prefix`: a range of numbers, end-exclusive. */
  range(prefix: string): [from: number, to: number] {
    return this.rangeAfter([0, this.size], 0, prefix);
  }

  /**
   * The part of a range whose words go on with `part`.
   * @param range words that are the same in their first `depth` code units
   */
  rangeAfter(
    range: readonly [from: number, to: number],
    depth: number,
    part: string,
  ): [from: number, to: number] {
    let narrowed: [number, number] = [range[0], range[1]];
    for (let i = 0; i < part.length && narrowed[0] < narrowed[1]; i++) {
      narrowed = this.narrow(narrowed, depth + i, part.charCodeAt(i));
    }
    return narrowed;
  }

  /** The part of a range whose words go on with `letter` (a code unit) after `depth` code units. */
  narrow([from, to]: readonly [number, number], depth: number, letter: number): [number, number] {
    const low = this.#firstAtLeast(from, to, depth, letter);
    if (low === to || this.#unitAt(low, depth) !== letter) return [low, low];
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

  #firstAtLeast(from: number, to: number, depth: number, letter: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#unitAt(middle, depth) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A code unit of a word, -1 behind its end. */
  #unitAt(index: number, depth: number): number {
    const at = (this.starts[index] ?? 0) + depth;
    return at < (this.starts[index + 1] ?? 0) - 1 ? this.text.charCodeAt(at) : -1;
  }
}
