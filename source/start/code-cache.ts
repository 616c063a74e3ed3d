import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {cachedDataVersionTag} from 'node:v8';
import type {Script} from 'node:vm';

/** Compiled code of one build of a script for one V8 and its flags, kept in the cache directory. */
export class CodeCache {
  readonly #directory: string;
  readonly #built: string;
  readonly #kind: string;
  readonly #name: string;

  /**
   * @param directory the cache directory, where what a run compiled is kept
   * @param built where the build keeps what it compiled itself, if it could
   * @param digest names the build: V8 itself compares no more than the length of the source
   * @param kind `screen` or `pipe` of the program, because what a run on a screen compiles is another
   *   part of it, or the name of another script
   */
  constructor(directory: string, built: string, digest: string, kind: string) {
    this.#directory = path.join(directory, 'code');
    this.#built = built;
    this.#kind = kind;
    this.#name = `${digest}-${cachedDataVersionTag()}-${kind}`;
  }

  /** The compiled code, or undefined where there is none. */
  read(): Buffer | undefined {
    for (const directory of [this.#built, this.#directory]) {
      try {
        return readFileSync(path.join(directory, this.#name));
      } catch {
        // Not there: the next place, or none.
      }
    }
    return undefined;
  }

  /**
   * Keeps what the script has compiled by now; what other builds kept of this kind makes room. What
   * cannot be written only costs the next start its time: nobody is told.
   */
  write(script: Script): void {
    try {
      mkdirSync(this.#directory, {recursive: true});
      const [build = ''] = this.#name.split('-');
      for (const file of readdirSync(this.#directory)) {
        const isOfKind = file.replace(/\.\d+$/, '').endsWith(`-${this.#kind}`);
        if (isOfKind && !file.startsWith(`${build}-`)) {
          rmSync(path.join(this.#directory, file), {force: true});
        }
      }
      const written = path.join(this.#directory, `${this.#name}.${process.pid}`);
      writeFileSync(written, script.createCachedData(), {mode: 0o600});
      renameSync(written, path.join(this.#directory, this.#name));
    } catch {
      // As said above.
    }
  }
}
