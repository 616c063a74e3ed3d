import {defineConfig} from 'rolldown';

export default defineConfig({
  input: 'bench/bench.ts',
  platform: 'node',
  external: /^(?![./])/,
  output: {file: 'build/bench.js', format: 'esm', codeSplitting: false},
});
