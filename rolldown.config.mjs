import {readdirSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'rolldown';
import {asScript} from './scripts/as-script.mjs';
import {shortClasses} from './scripts/short-classes.mjs';

const stub = name => path.resolve(import.meta.dirname, 'scripts/stubs', name);

const common = {
  platform: 'node',
  resolve: {
    alias: {
      'react-devtools-core': stub('react-devtools-core.mjs'),
      'string-width': stub('string-width.mjs'),
      ws: stub('ws.mjs'),
    },
  },
  transform: {
    define: {
      'process.env.NODE_ENV': '"production"',
      // Yoga decodes its embedded WebAssembly through fetch() where there is one, and in Node
      // the first touch of fetch loads the whole HTTP stack. The program never uses the network.
      fetch: 'undefined',
    },
  },
};

const output = {format: 'esm', minify: true, codeSplitting: false};

/**
 * Every `name.later.ts` is a file of its own beside the program, with all it imports: what most runs
 * never need, or not before the first frame (docs/decisions/0002-one-bundled-file.md). It is imported
 * with `await import`, never statically, and shares no state with the program.
 */
const LATER = /([\w-]+)\.later\.ts$/;

/** The making of quizzes is as much code as the program itself: it is a script with a code cache too. */
const SCRIPTS = new Set(['dist/quiz.js']);

const laterBeside = {
  name: 'later-beside',
  resolveId: id => {
    const name = LATER.exec(id)?.[1];
    return name ? {id: `./${name}.js`, external: true} : null;
  },
};

const laterFiles = readdirSync(path.resolve(import.meta.dirname, 'source'), {recursive: true})
  .filter(file => LATER.test(file))
  .map(file => path.join('source', file));

export default defineConfig([
  {
    ...common,
    input: 'source/start/main.ts',
    output: {...output, file: 'dist/cli.js', banner: '#!/usr/bin/env node'},
  },
  {
    ...common,
    input: 'source/cli.ts',
    plugins: [laterBeside, asScript('dist/program.js')],
    output: {...output, file: 'dist/program.js'},
  },
  ...laterFiles.map(file => {
    const written = `dist/${LATER.exec(file)[1]}.js`;
    return {
      ...common,
      input: file,
      plugins: SCRIPTS.has(written) ? [shortClasses, asScript(written)] : [],
      output: {...output, file: written},
    };
  }),
]);
