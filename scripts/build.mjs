import {build} from 'rolldown';
import config from '../rolldown.config.mjs';

// By the API and not the command, which lists what it wrote: `npm start` is there to read, not to build.
await build(config);
await import('./warm.mjs');
