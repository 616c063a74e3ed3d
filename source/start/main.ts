import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {Script} from 'node:vm';
import {paths} from '../store/paths.ts';
import {CodeCache} from './code-cache.ts';

/**
 * Starts the program (dist/program.js) from compiled code where there is some: compiling it anew takes
 * as long as starting Node. Node does this by itself from version 22 on (`module.enableCompileCache`).
 */
const PROGRAM = path.join(import.meta.dirname, 'program.js');
const DIGEST_LENGTH = 16;

/** What the script evaluates to: the program as a function of what a module has by itself. */
type Program = (require: NodeJS.Require, meta: ImportMeta, importer: typeof load) => void;

/** `import()` for the program: what lies beside it, or a module of Node's. */
const load = (specifier: string): Promise<unknown> =>
  import(specifier.startsWith('.') ? new URL(specifier, import.meta.url).href : specifier);

const source = readFileSync(PROGRAM, 'utf8');
const digest = source.slice(2, 2 + DIGEST_LENGTH);
const kind = process.stdout.isTTY ? 'screen' : 'pipe';
const built = path.join(import.meta.dirname, 'code');
const cache = new CodeCache(paths().cache, built, digest, kind);
const cachedData = cache.read();
const script = new Script(source, {filename: PROGRAM, ...(cachedData ? {cachedData} : {})});
if (!cachedData || script.cachedDataRejected) {
  process.once('exit', exitCode => {
    if (exitCode < 2) cache.write(script);
  });
}
const run: Program = script.runInThisContext();
run(createRequire(import.meta.url), import.meta, load);
