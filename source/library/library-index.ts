import {statSync} from 'node:fs';
import {readArticle} from '../article/read-file.ts';
import {UnreadableError} from '../article/unreadable-error.ts';
import {IndexBuilder} from '../search/index/index-builder.ts';
import {passageCount, type SearchIndex} from '../search/index/search-index.ts';
import {passagesOf} from '../search/passages.ts';
import {type Environment, paths} from '../store/paths.ts';
import {IndexFile} from './index-file.ts';
import {type LibraryFile, libraryFiles} from './library.ts';

/** A file of the library as it is now. */
type Stamped = LibraryFile & {readonly stamp: string};

/** So many passages must have come since the last index of a part, as a share of those in it. */
const PART_GROWTH = 1;
/** The first index of a part; fewer passages are not worth one. */
const FIRST_PART = 2_000;

/**
 * Brings the library's index up to date: reads the index that was kept, and of the library only the
 * files that are new or have changed.
 * @param found takes indexes as they become ready, each better than the one before: the one that was
 *   kept, indexes of a part while files are read, the complete one
 * @returns the complete index
 */
export async function updateLibraryIndex(
  found: (index: SearchIndex, isComplete: boolean) => void,
  env: Environment = process.env,
  kept: SearchIndex | null = null,
): Promise<SearchIndex> {
  const file = new IndexFile(paths(env).cache);
  const old = kept ?? file.read();
  const files = stampedFiles(env);
  const stamps = new Map(files.map(({path, stamp}) => [path, stamp]));
  const known = new Set<string>();
  for (const article of old?.articles ?? []) {
    if (stamps.get(article.path) === article.stamp) known.add(article.path);
  }
  if (old && known.size === files.length && known.size === old.articles.length) {
    found(old, true);
    return old;
  }
  if (old) found(old, false);
  const builder = new IndexBuilder();
  if (old) builder.copy(old, article => known.has(article.path));
  let lastPart = old ? Math.max(FIRST_PART, passageCount(old)) : 0;
  for (const one of files) {
    if (known.has(one.path)) continue;
    await addFile(builder, one);
    if (builder.size >= Math.max(FIRST_PART, lastPart * (1 + PART_GROWTH))) {
      lastPart = builder.size;
      found(builder.build(), false);
    }
  }
  const index = builder.build();
  file.write(index);
  found(index, true);
  return index;
}

/** A file that is no readable text is in the index without passages, so that it is not read each time. */
async function addFile(builder: IndexBuilder, {file, ...place}: Stamped): Promise<void> {
  try {
    const article = await readArticle(place.path, file);
    builder.add({...place, id: article.id, title: article.title}, passagesOf(article));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    builder.add({...place, id: '', title: ''}, []);
  }
  // Queries are answered between two files.
  await new Promise(resolve => setImmediate(resolve));
}

/** The files of the library that are there. */
function stampedFiles(env: Environment): Stamped[] {
  return libraryFiles(env).flatMap(file => {
    const stats = statSync(file.path, {throwIfNoEntry: false});
    return stats ? [{...file, stamp: `${stats.size} ${stats.mtimeMs}`}] : [];
  });
}
