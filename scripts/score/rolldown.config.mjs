import {defineConfig} from 'rolldown';

export default defineConfig({
  input: 'scripts/score/score.ts',
  platform: 'node',
  external: /^(?![./])/,
  output: {file: 'build/score.js', format: 'esm', codeSplitting: false},
});
