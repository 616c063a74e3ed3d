import {spawnSync} from 'node:child_process';
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {IndexBuilder} from '../../source/search/index/index-builder.ts';
import {IN_MEMORY} from '../../source/search/index/search-index.ts';
import type {Passage} from '../../source/search/passages.ts';
import {Searcher} from '../../source/search/searcher.ts';

/** Finds passages: their numbers, the best first, at most `limit`. */
export type System = {
  readonly name: string;
  find(query: string, limit: number): readonly number[];
};

/** The searcher of passages of one source. */
export function searcherOf(passages: readonly Passage[]): Searcher {
  const builder = new IndexBuilder();
  builder.add(IN_MEMORY, passages);
  return new Searcher(builder.build());
}

/** This program; a query on the wrong keyboard layout is followed where it is offered. */
export function warraq(searcher: Searcher): System {
  return {
    name: 'warraq',
    find(query, limit) {
      const outcome = searcher.search(query, limit);
      const [meant] = outcome.suggestions;
      const {hits} = meant === undefined ? outcome : searcher.search(meant, limit);
      return hits.map(({passage}) => passage);
    },
  };
}

/** fuse.js over the texts as they are, with the settings its documentation gives for search in long texts. */
export function plainFuse(texts: readonly string[]): System {
  const fuse = new Fuse(texts, {ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3});
  return {
    name: 'fuse.js',
    find: (query, limit) => fuse.search(query, {limit}).map(({refIndex}) => refIndex),
  };
}

/** MiniSearch with prefixes and typing errors, all words required. */
export function miniSearch(texts: readonly string[]): System {
  const mini = new MiniSearch({
    fields: ['text'],
    searchOptions: {prefix: true, fuzzy: 0.25, combineWith: 'AND'},
  });
  mini.addAll(texts.map((text, id) => ({id, text})));
  return {
    name: 'MiniSearch',
    find: (query, limit) =>
      mini
        .search(query)
        .slice(0, limit)
        .map(({id}) => id as number),
  };
}

/** uFuzzy with one error a word, out of order where need be. */
export function uFuzzy(texts: readonly string[]): System {
  const fuzzy = new UFuzzy({unicode: true, interSplit: '[^\\p{L}\\d]+', intraMode: 1});
  const haystack = [...texts];
  return {
    name: 'uFuzzy',
    find(query, limit) {
      const [found, info, order] = fuzzy.search(haystack, query, 5);
      const ranked = info && order ? order.map(at => info.idx[at] ?? -1) : [...(found ?? [])];
      return ranked.slice(0, limit);
    },
  };
}

/** `fzf --filter` over the texts, one a line; null where fzf is not installed. */
export function fzf(texts: readonly string[]): System | null {
  if (spawnSync('fzf', ['--version']).status !== 0) return null;
  const input = texts.map((text, number) => `${number}\t${text.replace(/\s+/g, ' ')}`).join('\n');
  return {
    name: 'fzf --filter',
    find(query, limit) {
      const {stdout} = spawnSync('fzf', ['--filter', query, '--delimiter', '\t', '--nth', '2..'], {
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      });
      const lines = stdout.split('\n').filter(line => line !== '');
      return lines.slice(0, limit).map(line => Number.parseInt(line, 10));
    },
  };
}
