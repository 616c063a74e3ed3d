import {type Opened, openArticle, openLastArticle} from './open-article.ts';
import {complain, showsColour} from './output.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type StartOptions = {
  /** Undefined for the article that was opened last, or the bundled one. */
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly language: 'ar' | 'en' | undefined;
  readonly colour: boolean;
  /** How the terminal is to be treated, as far as the reader said. */
  readonly asked: AskedChoices;
  readonly quiz: {readonly seed: number | null; readonly count: number | undefined} | null;
};

/** Whether there is a keyboard and a screen to read with. */
export function isInteractive(): boolean {
  const {stdin, stdout, env} = process;
  return stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Opens the reader; without a keyboard or a screen puts the article on stdout. */
export async function start({
  file,
  encoding,
  language,
  colour,
  asked,
  quiz,
}: StartOptions): Promise<number> {
  if (!isInteractive()) {
    const {print} = await import('./print.ts');
    return print({file, encoding, width: undefined, order: undefined, colour, asked});
  }
  const {openStore} = await import('../store/store.ts');
  const store = openStore();
  const options = {encoding, encodings: store.encodings, readsBeginning: true};
  const opened: Opened =
    file === undefined ? await openLastArticle(store, options) : await openArticle(file, options);
  if (opened.location !== null) store.keepLastArticle(opened.location);
  const {read} = await import('./read.ts');
  try {
    return await read({
      opened,
      store,
      language,
      colour: showsColour(colour),
      asked,
      mode: quiz ? 'quiz' : 'reading',
      quiz: quiz ?? {seed: null, count: undefined},
    });
  } finally {
    await store.flush();
    store.warnings.forEach(complain);
  }
}
