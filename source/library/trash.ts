import {cpSync, mkdirSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';

/**
 * Moves a file out of the library into a directory that is kept, under the time and its name.
 * @param trash the directory of removed texts
 * @returns where it is now
 */
export function moveToTrash(file: string, trash: string, now = new Date()): string {
  const time = now.toISOString().replace(/[:.]/g, '-');
  const target = path.join(trash, time, path.basename(file));
  mkdirSync(path.dirname(target), {recursive: true});
  try {
    renameSync(file, target);
  } catch (error) {
    // The state directory may be on another file system.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(file, target, {preserveTimestamps: true});
    rmSync(file);
  }
  return target;
}
