import {render} from 'ink';
import type {Article} from '../article/article.ts';
import type {ShelvedText} from '../library/shelf.ts';
import type {Origin} from '../search/index/search-index.ts';
import type {Terminal} from '../terminal/terminal.ts';
import type {OpenText} from './open-text.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {Reading} from './reading.tsx';
import {HandleOutput, RowHandles} from './row-handles.ts';
import type {Surroundings} from './services.ts';
import {type InterfaceLanguage, stringsFor} from './strings/strings.ts';
import {themeFor} from './theme.ts';

export type ReaderOptions = {
  readonly text: OpenText;
  readonly terminal: Terminal;
  readonly language: InterfaceLanguage;
  readonly colour: boolean;
  readonly mode: 'reading' | 'quiz';
  readonly quiz: Surroundings['quiz'];
  readonly view: ReadingView;
  keepView(view: ReadingView): void;
  keepPlace(article: Article, place: KeptPlace): void;
  readLibrary(): Promise<readonly ShelvedText[]>;
  /** Opens a text of the library; rejects with an error whose message is one line. */
  openText(text: Origin): Promise<OpenText>;
  queries(): readonly string[];
  keepQuery(query: string): void;
};

export type KeptPlace = {
  readonly statement: string;
  readonly offset: number;
  readonly progress: number;
};

/**
 * Runs the full-screen reader on a terminal that was taken over.
 * @returns the exit code, when the reader has left
 * @throws what a screen threw, when the terminal is already restored
 */
export async function startReader(options: ReaderOptions): Promise<number> {
  const {terminal} = options;
  let {view} = options;
  let leave: (exitCode: number) => void = () => {};
  const left = new Promise<number>(resolve => {
    leave = resolve;
  });
  const surroundings = (article: Article): Surroundings => ({
    quiz: options.quiz,
    keepPlace: (statement, offset, progress) => {
      if (statement !== null) options.keepPlace(article, {statement, offset, progress});
    },
    keepView: changed => {
      view = changed;
      options.keepView(changed);
    },
    copy: terminal.copy,
    readLibrary: options.readLibrary,
    queries: options.queries,
    keepQuery: options.keepQuery,
    suspend: terminal.suspend,
    exit: leave,
  });
  const currentView = () => view;
  const handles = new RowHandles();
  const ink = render(
    <Reading
      first={options.text}
      mode={options.mode}
      strings={stringsFor(options.language)}
      theme={themeFor(options.colour)}
      openText={options.openText}
      surroundings={surroundings}
      view={currentView}
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
  try {
    return await Promise.race([left, failed]);
  } finally {
    terminal.close();
    ink.unmount();
  }
}
