import {measureQuality} from './quality.ts';

await measureQuality(process.argv[2] ?? 'articles', process.argv[3] ?? 'bench/search/queries.txt');
