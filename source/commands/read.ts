import type {Article} from '../article/article.ts';
import type {Notice} from '../article/notice.ts';
import type {Store} from '../store/store.ts';
import {startTerminal} from '../terminal/terminal.ts';
import {type AskedChoices, withKeptChoices} from './terminal-choices.ts';

export type ReadOptions = {
  readonly article: Article;
  /** What had to be guessed to read it. */
  readonly notices: readonly Notice[];
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
  article,
  notices,
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
  try {
    const {startReader} = await import('../ui/start.tsx');
    const {languageOfLocale} = await import('../ui/strings/strings.ts');
    const {firstChoice} = await import('../ui/quiz/quiz-service.ts');
    return await startReader({
      article,
      notices,
      terminal,
      language: language ?? store.settings.language ?? languageOfLocale(env),
      colour,
      mode,
      quiz: {
        seed: quiz.seed,
        choice: firstChoice(store.settings.quiz, quiz.count),
        keeping: {
          history: store.history,
          keepEvent: store.keepEvent,
          keepChoice: ({count, manner}) => store.keepSettings({quiz: {count, ...manner}}),
        },
      },
      view: {
        tashkeel: store.settings.tashkeel ?? 'shown',
        justify: store.settings.justify ?? false,
      },
      keepView: view => store.keepSettings(view),
      place: store.placeOf(article.id),
      keepPlace: place => store.keepPlace(article.id, place),
    });
  } finally {
    process.off('uncaughtException', onError);
    terminal.close();
    store.flush();
  }
}
