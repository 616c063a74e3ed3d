import {defineConfig} from 'rolldown';

const common = {platform: 'node', external: /^(?![./])/};

export default defineConfig([
  {
    ...common,
    input: 'bench/bench.ts',
    output: {file: 'build/bench.js', format: 'esm', codeSplitting: false},
  },
  {
    ...common,
    input: 'bench/search/reload.ts',
    output: {file: 'build/search-reload.js', format: 'esm', codeSplitting: false},
  },
]);
