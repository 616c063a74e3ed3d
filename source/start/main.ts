import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {paths} from '../store/paths.ts';
import {CompiledScripts} from './compiled-scripts.ts';

/*
 * Starts the program (dist/program.js) from compiled code where there is some: compiling it anew takes
 * as long as starting Node. Node does this by itself from version 22 on (`module.enableCompileCache`).
 */

/** What a script evaluates to: a module as a function of what a module has by itself, giving its exports. */
type Module = (
  require: NodeJS.Require,
  meta: Pick<ImportMeta, 'url' | 'dirname'>,
  importer: typeof load,
) => Promise<Readonly<Record<string, unknown>>>;

/*
 * V8's defaults are for programs that run for minutes; a run of this one is over in a tenth of a second, or
 * waits for keys. Compiled code is of use only to a process with the same flags: they are set before any
 * script is loaded, and never again.
 *
 * - A regular expression is compiled to code of V8's own at the first match and to the machine's at the
 *   second. Hundreds are used here, each again and again: to the machine's at once.
 * - A function that has run for some milliseconds is compiled anew by the optimising compiler, on threads
 *   that take the processor from the one that answers. Four times as many: it is over before most of that.
 */
setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--interrupt-budget=500000');

const HERE = import.meta.dirname;
const scripts = new CompiledScripts(HERE, path.join(HERE, 'code'), paths().cache);
const running = new Map<string, ReturnType<Module>>();

/** `import()` for the program: another of its scripts, or a module of Node's. */
function load(specifier: string): Promise<unknown> {
  if (!specifier.startsWith('./')) return import(specifier);
  const script = running.get(specifier) ?? run(specifier, path.parse(specifier).name);
  running.set(specifier, script);
  return script;
}

function run(file: string, kind: string): ReturnType<Module> {
  const filename = path.join(HERE, file);
  const module: Module = scripts.compile(file, kind).runInThisContext();
  const {href: url} = pathToFileURL(filename);
  return module(createRequire(filename), {url, dirname: HERE}, load);
}

void run('program.js', process.stdout.isTTY ? 'screen' : 'pipe');
