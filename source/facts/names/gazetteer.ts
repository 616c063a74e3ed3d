import {foldText} from '../../arabic/fold.ts';
import {readingsOf, type Token} from '../tokens.ts';

/** Names of one or more words, found by their first word. */
export type Gazetteer<T> = ReadonlyMap<
  string,
  ReadonlyArray<{readonly words: readonly string[]; readonly entry: T}>
>;

export function gazetteer<T>(names: Iterable<readonly [name: string, entry: T]>): Gazetteer<T> {
  const map = new Map<string, Array<{words: readonly string[]; entry: T}>>();
  for (const [name, entry] of names) {
    const words = foldText(name).split(/[\s-]+/);
    const list = map.get(words[0] ?? '') ?? [];
    list.push({words, entry});
    map.set(words[0] ?? '', list);
  }
  for (const list of map.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return map;
}

export type Found<T> = {readonly entry: T; readonly length: number; readonly skip: number};

/** The longest name that starts at a token, with or without proclitics before it. */
export function findName<T>(
  names: Gazetteer<T>,
  tokens: readonly Token[],
  at: number,
): Found<T> | null {
  const first = tokens[at];
  if (first?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(first.text)) {
    for (const {words, entry} of names.get(text) ?? []) {
      if (words.every((word, index) => index === 0 || tokens[at + index]?.text === word)) {
        return {entry, length: words.length, skip};
      }
    }
  }
  return null;
}
