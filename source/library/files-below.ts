import {type Dirent, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Deeper than anybody sorts texts. */
const MOST_NESTED = 16;

/**
 * The files in a directory and below it, by name, each as a path below it with `/`. Hidden files and
 * directories (.git, .DS_Store) are none of the reader's texts. Links to files count, links to
 * directories do not: they may go round in a circle.
 * @throws what the file system throws for the directory itself
 */
export function filesBelow(directory: string): string[] {
  const files: string[] = [];
  const visit = (below: string, depth: number) => {
    for (const entry of entriesOf(path.join(directory, below), depth === 0)) {
      if (entry.name.startsWith('.')) continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && depth < MOST_NESTED) visit(name, depth + 1);
      else if (entry.isFile() || isLinkToFile(entry, path.join(directory, name))) files.push(name);
    }
  };
  visit('', 0);
  return files;
}

/** A directory below that cannot be read is passed over, as if it were empty. */
function entriesOf(directory: string, isFirst: boolean): Dirent[] {
  try {
    return readdirSync(directory, {withFileTypes: true}).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  } catch (error) {
    if (isFirst) throw error;
    return [];
  }
}

function isLinkToFile(entry: Dirent, file: string): boolean {
  return entry.isSymbolicLink() && statSync(file, {throwIfNoEntry: false})?.isFile() === true;
}
