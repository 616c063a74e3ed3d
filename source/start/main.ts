import {createRequire} from 'node:module';
import path from 'node:path';
import {paths} from '../store/paths.ts';
import {CompiledScripts} from './compiled-scripts.ts';

/**
 * Starts the program (dist/program.js) from compiled code where there is some: compiling it anew takes
 * as long as starting Node. Node does this by itself from version 22 on (`module.enableCompileCache`).
 */
const PROGRAM = 'program.js';

/** What lies beside the program and is a script as it is: what it compiles is kept too. */
const QUIZ = './quiz.js';

/** What a script evaluates to: a module as a function of what a module has by itself, giving its exports. */
type Module = (
  require: NodeJS.Require,
  meta: ImportMeta,
  importer: typeof load,
) => Promise<Readonly<Record<string, unknown>>>;

const scripts = new CompiledScripts(
  import.meta.dirname,
  path.join(import.meta.dirname, 'code'),
  paths().cache,
);
const require = createRequire(import.meta.url);
let quiz: ReturnType<Module> | undefined;

/** `import()` for the program: what lies beside it, or a module of Node's. */
function load(specifier: string): Promise<unknown> {
  if (specifier === QUIZ) {
    quiz ??= run(QUIZ, 'quiz');
    return quiz;
  }
  return import(specifier.startsWith('.') ? new URL(specifier, import.meta.url).href : specifier);
}

function run(file: string, kind: string): ReturnType<Module> {
  const script: Module = scripts.compile(file, kind).runInThisContext();
  return script(require, import.meta, load);
}

run(PROGRAM, process.stdout.isTTY ? 'screen' : 'pipe');
