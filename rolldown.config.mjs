import path from 'node:path';
import {defineConfig} from 'rolldown';

const stub = name => path.resolve(import.meta.dirname, 'scripts/stubs', name);

const common = {
  platform: 'node',
  resolve: {
    alias: {
      'react-devtools-core': stub('react-devtools-core.mjs'),
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

/** What the program loads only for a text in another format or encoding lies beside it. */
const librariesBeside = {
  name: 'libraries-beside',
  resolveId: id => (id.endsWith('/libraries.ts') ? {id: './libraries.js', external: true} : null),
};

// One file: module resolution of ~60 packages costs more at start than everything the program
// does before its first frame (docs/decisions/0002-one-bundled-file.md).
export default defineConfig([
  {
    ...common,
    input: 'source/cli.ts',
    plugins: [librariesBeside],
    output: {...output, file: 'dist/cli.js', banner: '#!/usr/bin/env node'},
  },
  {
    ...common,
    input: 'source/article/formats/libraries.ts',
    output: {...output, file: 'dist/libraries.js'},
  },
]);
