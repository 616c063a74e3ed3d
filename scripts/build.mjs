import {writeFileSync} from 'node:fs';
import {build} from 'rolldown';
import config from '../rolldown.config.mjs';

// By the API and not the command, which lists what it wrote: `npm start` is there to read, not to build.
await build(config);
writeFileSync('dist/package.json', '{"type": "commonjs"}\n');
await import('./warm.mjs');
