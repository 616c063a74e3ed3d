import {render} from 'ink';
import type {Article} from '../article/article.ts';
import type {Notice} from '../article/notice.ts';
import type {Terminal} from '../terminal/terminal.ts';
import {App} from './app.tsx';
import {initialState} from './app-state.ts';
import {documentOf, type Place, placeOfStatement} from './reader/document.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {HandleOutput, RowHandles} from './row-handles.ts';
import {type Surroundings, servicesFor} from './services.ts';
import {type InterfaceLanguage, stringsFor} from './strings/strings.ts';
import {themeFor} from './theme.ts';

export type ReaderOptions = {
  readonly article: Article;
  /** What had to be guessed to read it. */
  readonly notices: readonly Notice[];
  readonly terminal: Terminal;
  readonly language: InterfaceLanguage;
  readonly colour: boolean;
  readonly mode: 'reading' | 'quiz';
  readonly quiz: Surroundings['quiz'];
  /** The place to open at, as it was kept. */
  readonly place: {readonly statement: string; readonly offset: number} | null;
  keepPlace(place: {statement: string; offset: number}): void;
  readonly view: ReadingView;
  keepView(view: ReadingView): void;
};

/** Longer than this the first frame does not wait for the terminal's answer, in milliseconds. */
const PATIENCE_MS = 60;

/**
 * Opens the full-screen reader.
 * @returns the exit code, when the reader has left
 * @throws what a screen threw, when the terminal is already restored
 */
export async function startReader(options: ReaderOptions): Promise<number> {
  const {article, terminal} = options;
  const document = documentOf(article);
  let leave: (exitCode: number) => void = () => {};
  const left = new Promise<number>(resolve => {
    leave = resolve;
  });
  const strings = stringsFor(options.language);
  const services = servicesFor(article, strings, {
    quiz: options.quiz,
    keepPlace: (statement, offset) => {
      if (statement !== null) options.keepPlace({statement, offset});
    },
    keepView: options.keepView,
    copy: terminal.copy,
    suspend: terminal.suspend,
    exit: leave,
  });
  const handles = new RowHandles();
  const ink = render(
    <App
      document={document}
      strings={strings}
      theme={themeFor(options.colour)}
      start={{
        ...initialState(keptPlace(options), options.mode, options.quiz.choice, options.view),
        notice: options.notices.map(strings.readingNotice).join(' ') || null,
      }}
      services={services}
      draw={handles.handleOf}
    />,
    {
      stdout: new HandleOutput(terminal.screen, handles) as unknown as NodeJS.WriteStream,
      stdin: terminal.keyboard as unknown as NodeJS.ReadStream,
      // Whole frames, which the screen compares row by row; Ink's own log-update knows nothing of encoders.
      debug: true,
      concurrent: true,
      patchConsole: false,
      exitOnCtrlC: false,
    },
  );
  const failed = ink.waitUntilExit().then(() => 0);
  await Promise.race([terminal.answered, new Promise(resolve => setTimeout(resolve, PATIENCE_MS))]);
  terminal.open();
  try {
    return await Promise.race([left, failed]);
  } finally {
    terminal.close();
    ink.unmount();
  }

  function keptPlace({place}: ReaderOptions): Place {
    const statement = place && placeOfStatement(document, place.statement);
    return statement ? {block: statement.block, offset: place.offset} : {block: 0, offset: 0};
  }
}
