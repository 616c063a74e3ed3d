import type {Entry} from '../library/entry.ts';
import {readLibrary} from '../library/library.ts';
import {openStore} from '../store/store.ts';
import {EXIT} from './failure.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, type Page, pageForStdout} from './page.ts';

/** A text of the library, and what the reader did with it. */
type Listed = Entry & {
  /** From 0 to 1; null where it was never opened. */
  readonly progress: number | null;
  /** ISO 8601, or null. */
  readonly lastRead: string | null;
};

/** Lists the library, what was read last first. */
export async function list({
  json,
  colour,
}: {
  readonly json: boolean;
  readonly colour: boolean;
}): Promise<number> {
  const {entries, unreadable} = await readLibrary();
  const store = openStore();
  const listed = entries
    .map<Listed>(entry => {
      const place = store.placeOf(entry.id);
      return {
        ...entry,
        progress: place?.progress ?? null,
        lastRead: place ? new Date(place.at).toISOString() : null,
      };
    })
    .sort((a, b) => (b.lastRead ?? '').localeCompare(a.lastRead ?? ''));
  if (json) {
    writeJson(listed);
  } else {
    const page = pageForStdout(showsColour(colour));
    writeLines(listed.flatMap(entry => linesOfEntry(entry, page)));
  }
  unreadable.forEach(complain);
  store.warnings.forEach(complain);
  return EXIT.done;
}

/** Fields between tabs for programs; on a screen the title, and under it the rest. */
function linesOfEntry(
  {name, title, level, words, progress, lastRead, isBundled}: Listed,
  page: Page,
): string[] {
  const percent = progress === null ? '' : `${Math.round(100 * progress)}%`;
  const day = lastRead?.slice(0, 10) ?? '';
  if (page.kind === 'logical') {
    return [[name, title, level ?? '', words, percent, day].join('\t')];
  }
  const details = [name, level, `${words} words`, percent, day, isBundled ? 'bundled' : '']
    .filter(Boolean)
    .join(' · ');
  return [
    ...linesOf(title, page, [{start: 0, end: title.length, style: 'heading'}]),
    ...linesOf(details, page, [{start: 0, end: details.length, style: 'faint'}]),
    '',
  ];
}
