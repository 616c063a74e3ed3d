import {readLibrary} from '../library/library.ts';
import {type ShelvedText, shelvedTexts} from '../library/shelf.ts';
import {openStore} from '../store/store.ts';
import {EXIT} from './failure.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, type Page, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

/** Lists the library, what was read last first. */
export async function list({
  json,
  colour,
  asked,
}: {
  readonly json: boolean;
  readonly colour: boolean;
  readonly asked: AskedChoices;
}): Promise<number> {
  const library = await readLibrary();
  const store = openStore();
  const texts = shelvedTexts(library, store.placeOf);
  if (json) {
    writeJson(texts.map(text => ({...text, lastRead: isoTime(text)})));
  } else {
    const page = pageForStdout(showsColour(colour), asked);
    writeLines(texts.flatMap(text => linesOfText(text, page)));
  }
  library.unreadable.forEach(complain);
  store.warnings.forEach(complain);
  return EXIT.done;
}

/** Fields between tabs for programs; on a screen the title, and under it the rest. */
function linesOfText(text: ShelvedText, page: Page): string[] {
  const {name, title, level, words, progress, isBundled} = text;
  const percent = progress === null ? '' : `${Math.round(100 * progress)}%`;
  const day = isoTime(text)?.slice(0, 10) ?? '';
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

/** ISO 8601, or null for a text that was never opened. */
function isoTime({lastRead}: ShelvedText): string | null {
  return lastRead === null ? null : new Date(lastRead).toISOString();
}
