import {bundledDirectory} from '../article/bundled.ts';
import {paths} from '../store/paths.ts';
import {EXIT} from './failure.ts';
import {writeJson, writeLines} from './output.ts';

/** Says where settings, state and articles lie. */
export function showPaths({json}: {readonly json: boolean}): number {
  const places = {...paths(), bundled: bundledDirectory()};
  if (json) {
    writeJson(places);
  } else {
    const entries = Object.entries(places);
    writeLines(entries.map(([name, place]) => `${name.padEnd(9)} ${place}`));
  }
  return EXIT.done;
}
