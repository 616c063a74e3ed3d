import {readdirSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'rolldown';
import {asScript} from './scripts/as-script.mjs';
import {shortClasses} from './scripts/short-classes.mjs';

const stub = name => path.resolve(import.meta.dirname, 'scripts/stubs', name);

const common = {
  platform: 'node',
  // A slow machine is nothing to be told of.
  checks: {bundlerTimings: false},
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

/** In place of a module of Node's that only commander asks for. */
const noSubprograms = {
  name: 'no-subprograms',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('/node_modules/commander/')
      ? stub('child_process.cjs')
      : null,
};

const output = {format: 'esm', minify: true, codeSplitting: false};

/**
 * Every `name.later.ts` is a file of its own beside the program, with all it imports: what most runs
 * never need, or not before the first frame (docs/decisions/0002-one-bundled-file.md). It is imported
 * with `await import`, never statically, and shares no state with the program.
 */
const LATER = /([\w-]+)\.later\.tsx?$/;

const laterBeside = {
  name: 'later-beside',
  resolveId: (id, importer) => {
    const name = importer && LATER.exec(id)?.[1];
    return name ? {id: `./${name}.js`, external: true} : null;
  },
};

const laterFiles = readdirSync(path.resolve(import.meta.dirname, 'source'), {recursive: true})
  .filter(file => LATER.test(file))
  .map(file => path.join('source', file));

/** What Node starts itself is CommonJS: its loader of ES modules takes a part of the time to the first frame. */
const started = (input, file, banner = '') => ({
  ...common,
  input,
  output: {...output, format: 'cjs', file, banner},
});

/** What the program starts itself, from compiled code. */
const script = (input, file, plugins = []) => ({
  ...common,
  input,
  plugins: [laterBeside, ...plugins, asScript()],
  output: {...output, file},
});

export default defineConfig([
  started('source/start/main.ts', 'dist/cli.js', '#!/usr/bin/env node'),
  script('source/cli.ts', 'dist/program.js', [noSubprograms]),
  ...laterFiles.map(file => {
    const name = LATER.exec(file)[1];
    const written = `dist/${name}.js`;
    if (name.endsWith('-worker')) return started(file, written);
    return script(file, written, name === 'quiz' ? [shortClasses] : []);
  }),
]);
