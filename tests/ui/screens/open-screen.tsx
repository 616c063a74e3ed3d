import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import stringWidth from 'string-width';
import type {Article} from '../../../source/article/article.ts';
import {App} from '../../../source/ui/app.tsx';
import {initialState} from '../../../source/ui/app-state.ts';
import {DEFAULT_CHOICE} from '../../../source/ui/quiz/quiz-choice.ts';
import {documentOf} from '../../../source/ui/reader/document.ts';
import {PLAIN_VIEW, type ReadingView} from '../../../source/ui/reader/reading-view.ts';
import {servicesFor} from '../../../source/ui/services.ts';
import {type InterfaceLanguage, stringsFor} from '../../../source/ui/strings/strings.ts';
import {themeFor} from '../../../source/ui/theme.ts';

type Options = {
  readonly language?: InterfaceLanguage;
  readonly columns?: number;
  readonly rows?: number;
  readonly view?: ReadingView;
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

/** The reader on an article, drawn by Ink into memory. */
export async function openScreen(article: Article, options: Options = {}) {
  const {language = 'en', columns = 100, rows = 24, view = PLAIN_VIEW} = options;
  const strings = stringsFor(language);
  const document = documentOf(article);
  const copied: string[] = [];
  const keptViews: ReadingView[] = [];
  let exitCode: number | null = null;
  const services = servicesFor({document, rest: null, onGrowth: () => null}, strings, {
    keepView: changed => keptViews.push(changed),
    copy(text) {
      copied.push(text);
      return text.length < 50_000;
    },
    keepPlace() {},
    readLibrary: async () => [],
    openText: async () => {},
    reopenText: () => false,
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
  });
  const ink = render(
    <App
      document={document}
      strings={strings}
      theme={themeFor(true)}
      start={initialState({block: 0, offset: 0}, 'reading', DEFAULT_CHOICE, view)}
      services={services}
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
