import {chownSync} from 'node:fs';

/** The user that owns nothing, whose number is the same everywhere. */
const NOBODY = 65_534;

/**
 * As whom a program has to run so that permissions count: root, who may read and write everything, runs it as
 * a user without rights, to whom the folders that the program needs are given first.
 */
export function unprivileged(...folders: readonly string[]): {uid?: number; gid?: number} {
  if (process.getuid?.() !== 0) return {};
  for (const folder of folders) chownSync(folder, NOBODY, NOBODY);
  return {uid: NOBODY, gid: NOBODY};
}
