import {measureSpeed} from './speed.ts';

await measureSpeed('articles', 'bench/search/queries.txt');
