import type {Store} from '../store/store.ts';
import {startTerminal} from '../terminal/terminal.ts';
import {type Opened, openEntry} from './open-article.ts';
import {type AskedChoices, withKeptChoices} from './terminal-choices.ts';

export type ReadOptions = {
  readonly opened: Opened;
  readonly store: Store;
  /** The interface language asked for, or undefined for the setting or the locale. */
  readonly language: 'ar' | 'en' | undefined;
  readonly colour: boolean;
  readonly asked: AskedChoices;
  readonly mode: 'reading' | 'quiz';
  /** `count` undefined: as many as last time. */
  readonly quiz: {readonly seed: number | null; readonly count: number | undefined};
};

/** A fault of the program itself: EX_SOFTWARE of sysexits.h. */
const EXIT_BROKEN = 70;

/**
 * Reads an article on the full screen.
 * @returns the exit code
 */
export async function read({
  opened,
  store,
  language,
  colour,
  asked,
  mode,
  quiz,
}: ReadOptions): Promise<number> {
  const {stdin, stdout, env} = process;
  const choices = withKeptChoices(asked, store.settings);
  const terminal = startTerminal({stdin, stdout, env}, choices, exitCode => {
    store.flush();
    process.exit(exitCode);
  });
  const onError = (error: Error) => {
    terminal.close();
    store.flush();
    process.stderr.write(`warraq: ${env.WARRAQ_DEBUG ? error.stack : error.message}\n`);
    process.exit(EXIT_BROKEN);
  };
  process.once('uncaughtException', onError);
  const textOf = ({article, notices, rest}: Opened) => ({
    article,
    notices,
    rest,
    place: store.placeOf(article),
  });
  try {
    const {showFirstFrame} = await import('../ui/first-frame.ts');
    const {languageOfLocale} = await import('../ui/strings/strings.ts');
    const {firstChoice} = await import('../ui/quiz/quiz-choice.ts');
    const choice = firstChoice(store.settings.quiz, quiz.count);
    const shown = {
      text: textOf(opened),
      terminal,
      language: language ?? store.settings.language ?? languageOfLocale(env),
      colour,
      mode,
      view: {
        tashkeel: store.settings.tashkeel ?? 'shown',
        justify: store.settings.justify ?? false,
      } as const,
    };
    await showFirstFrame({...shown, choice});
    const {startReader} = await import('../ui/reader.later.tsx');
    return await startReader({
      ...shown,
      quiz: {
        seed: quiz.seed,
        choice,
        keeping: {
          history: store.history,
          keepEvent: store.keepEvent,
          keepChoice: ({count, manner}) => store.keepSettings({quiz: {count, ...manner}}),
        },
      },
      keepView: view => store.keepSettings(view),
      keepPlace: ({id}, place) => store.keepPlace(id, place),
      async readLibrary() {
        const {readLibrary} = await import('../library/library.ts');
        const {shelvedTexts} = await import('../library/shelf.ts');
        return shelvedTexts(await readLibrary(), store.placeOf);
      },
      queries: store.queries,
      keepQuery: store.keepQuery,
      async openText(entry) {
        const next = await openEntry(entry, store.encodings);
        if (next.location !== null) store.keepLastArticle(next.location);
        return textOf(next);
      },
    });
  } finally {
    process.off('uncaughtException', onError);
    terminal.close();
    store.flush();
  }
}
