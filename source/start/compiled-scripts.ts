import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Script} from 'node:vm';
import {CodeCache} from './code-cache.ts';

/** Each script's first line is a comment with the digest of what follows. */
const DIGEST_LENGTH = 16;

/** The scripts of one build, compiled from the code that an earlier run has kept. */
export class CompiledScripts {
  readonly #directory: string;
  readonly #built: string;
  readonly #cache: string;

  /**
   * @param directory where the scripts lie
   * @param built where the build keeps what it compiled itself, if it could
   * @param cache the cache directory, where what a run compiled is kept
   */
  constructor(directory: string, built: string, cache: string) {
    this.#directory = directory;
    this.#built = built;
    this.#cache = cache;
  }

  /**
   * The script, from compiled code where there is some; else what it has compiled when the process
   * ends is kept.
   *
   * @param kind what its code is kept for, where that differs: a run on a screen compiles other functions
   */
  compile(file: string, kind: string): Script {
    const filename = path.join(this.#directory, file);
    const source = readFileSync(filename, 'utf8');
    const digest = source.slice(2, 2 + DIGEST_LENGTH);
    const cache = new CodeCache(this.#cache, this.#built, digest, kind);
    const cachedData = cache.read();
    const script = new Script(source, {filename, ...(cachedData ? {cachedData} : {})});
    if (!cachedData || script.cachedDataRejected) {
      process.once('exit', exitCode => {
        if (exitCode < 2) cache.write(script);
      });
    }
    return script;
  }
}
