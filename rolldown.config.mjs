import path from 'node:path';
import {defineConfig} from 'rolldown';

const stub = name => path.resolve(import.meta.dirname, 'scripts/stubs', name);

// One file: module resolution of ~60 packages costs more at start than everything the program
// does before its first frame (docs/decisions/0002-bundle.md).
export default defineConfig({
  input: 'source/cli.ts',
  platform: 'node',
  resolve: {
    alias: {
      'react-devtools-core': stub('react-devtools-core.mjs'),
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
  output: {
    file: 'dist/cli.js',
    format: 'esm',
    minify: true,
    codeSplitting: false,
    banner: '#!/usr/bin/env node',
  },
});
