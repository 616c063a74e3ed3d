import path from 'node:path';
import {bundledArticle} from '../article/bundled.ts';
import {ownArticle} from '../library/library.ts';
import {moveToTrash} from '../library/trash.ts';
import {paths} from '../store/paths.ts';
import {EXIT} from './failure.ts';
import {complain} from './output.ts';

/** Takes texts out of the library. They are moved, not deleted, and each line says how to undo it. */
export async function remove({names}: {readonly names: readonly string[]}): Promise<number> {
  let exitCode: number = EXIT.done;
  for (const name of names) {
    const file = ownArticle(name);
    if (file === null) {
      complain(
        bundledArticle(name) === null
          ? `${name}: the library has no such text; \`warraq list\` shows all`
          : `${name}: comes with the program and cannot be removed`,
      );
      exitCode = EXIT.usage;
      continue;
    }
    try {
      const kept = moveToTrash(file, path.join(paths().state, 'removed'));
      complain(`${name}: removed; \`warraq add ${quoted(kept)}\` puts it back`);
    } catch (error) {
      complain(`${name}: cannot be removed: ${error instanceof Error ? error.message : error}`);
      exitCode = EXIT.usage;
    }
  }
  return exitCode;
}

/** A path as a shell takes it. */
function quoted(file: string): string {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
