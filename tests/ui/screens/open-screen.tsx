import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import stringWidth from 'string-width';
import type {Article} from '../../../source/article/article.ts';
import type {ShelvedText} from '../../../source/library/shelf.ts';
import type {OpenText} from '../../../source/ui/open-text.ts';
import {DEFAULT_CHOICE} from '../../../source/ui/quiz/quiz-choice.ts';
import {PLAIN_VIEW, type ReadingView} from '../../../source/ui/reader/reading-view.ts';
import {Reading, type ReadingProps} from '../../../source/ui/reading.tsx';
import type {Surroundings} from '../../../source/ui/services.ts';
import {type InterfaceLanguage, stringsFor} from '../../../source/ui/strings/strings.ts';
import {themeFor} from '../../../source/ui/theme.ts';

type Options = {
  readonly language?: InterfaceLanguage;
  readonly columns?: number;
  readonly rows?: number;
  readonly view?: ReadingView;
  /** The texts of the library, as they are found. */
  readonly library?: Promise<readonly ShelvedText[]>;
  readonly openText?: ReadingProps['openText'];
};

const PATIENCE_MS = 10_000;
/** A key that changes nothing draws nothing: so long is waited for its frame. */
const SILENT_MS = 300;
/** A change may be drawn in several frames, this much apart. */
const SETTLING_MS = 15;

/** What the keys send. */
const SEQUENCES: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  tab: '\t',
  'ctrl-o': '\u000F',
};

/** An article as it is opened, at its beginning. */
export const textOf = (article: Article): OpenText => ({
  article,
  notices: [],
  rest: null,
  place: null,
});

/** The reader on an article, drawn by Ink into memory. */
export async function openScreen(article: Article, options: Options = {}) {
  const {language = 'en', columns = 100, rows = 24, view = PLAIN_VIEW} = options;
  const copied: string[] = [];
  const keptViews: ReadingView[] = [];
  let exitCode: number | null = null;
  const surroundings: Surroundings = {
    keepView: changed => keptViews.push(changed),
    copy(text) {
      copied.push(text);
      return text.length < 50_000;
    },
    keepPlace() {},
    readLibrary: () => options.library ?? Promise.resolve([]),
    queries: () => [],
    keepQuery() {},
    suspend() {},
    exit(code) {
      exitCode = code;
    },
    quiz: {
      seed: 1,
      choice: DEFAULT_CHOICE,
      keeping: {history: () => [], keepEvent() {}, keepChoice() {}},
    },
  };
  const ink = render(
    <Reading
      first={textOf(article)}
      mode="reading"
      strings={stringsFor(language)}
      theme={themeFor(true)}
      view={() => view}
      openText={options.openText ?? (async () => textOf(article))}
      surroundings={() => surroundings}
    />,
  );
  const size = {columns, rows};
  for (const name of ['columns', 'rows'] as const) {
    Object.defineProperty(ink.stdout, name, {get: () => size[name]});
  }

  /** Does something, and waits until what it changes is drawn and no more comes. */
  const drawnAfter = async (act: () => void) => {
    let drawn = ink.frames.length;
    act();
    await screen.until(() => ink.frames.length > drawn, SILENT_MS);
    while (ink.frames.length > drawn) {
      drawn = ink.frames.length;
      await new Promise(resolve => setTimeout(resolve, SETTLING_MS));
    }
  };

  const screen = {
    copied,
    keptViews,
    exitCode: () => exitCode,
    /** The rows as they are drawn, from left to right, with their styles. */
    styledRows: () => (ink.lastFrame() ?? '').split('\n'),
    /** The rows as they are drawn, from left to right. */
    rows: () => screen.styledRows().map(stripVTControlCharacters),
    /** The rows from right to left, shaped letters as plain ones. */
    arabicRows: () => screen.rows().map(readFromRight),
    /** The rows of the text column without the pane at its left, from right to left. */
    textRows: () =>
      screen
        .rows()
        .slice(2, -1)
        .map(row => readFromRight(row.replace(/^[^│]*│/, '')).trim()),
    widths: () => screen.rows().map(row => stringWidth(row)),
    /** Presses keys by name, or types text. */
    async press(...keys: string[]) {
      for (const key of keys) {
        await drawnAfter(() => ink.stdin.write(SEQUENCES[key] ?? key));
      }
    },
    /** Sends keys without waiting for what they do. */
    send: (keys: string) => ink.stdin.write(keys),
    /** Sends keys at the very moment a frame is painted that something holds of. */
    sendOn(holds: () => boolean, keys: string) {
      const {write} = ink.stdout;
      ink.stdout.write = frame => {
        write(frame);
        if (!holds()) return;
        ink.stdout.write = write;
        ink.stdin.write(keys);
      };
    },
    async resize(columns: number, rows: number) {
      Object.assign(size, {columns, rows});
      await drawnAfter(() => ink.stdout.emit('resize'));
    },
    /** Waits until something holds; fails, unless told to give up after some milliseconds. */
    async until(holds: () => boolean, givesUpAfter?: number) {
      const deadline = Date.now() + (givesUpAfter ?? PATIENCE_MS);
      while (!holds()) {
        if (Date.now() > deadline) {
          if (givesUpAfter !== undefined) return;
          throw new Error(`never came\n${screen.rows().join('\n')}`);
        }
        await new Promise(resolve => setTimeout(resolve, 2));
      }
    },
    close: () => ink.unmount(),
  };
  await screen.resize(columns, rows);
  return screen;
}

const graphemes = new Intl.Segmenter('ar', {granularity: 'grapheme'});

function readFromRight(row: string): string {
  const clusters = [...graphemes.segment(row)].reverse();
  return clusters.map(({segment}) => segment.normalize('NFKC')).join('');
}
