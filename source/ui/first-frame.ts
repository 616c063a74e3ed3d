import type {Terminal} from '../terminal/terminal.ts';
import {frameOf} from './frame.ts';
import {type OpenText, startOf} from './open-text.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import {documentOf} from './reader/document.ts';
import {Pager} from './reader/pager.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {paintedRow} from './rows.ts';
import {screenRows} from './screen-rows.ts';
import {UNANSWERED} from './search/search-answer.ts';
import {type InterfaceLanguage, stringsFor} from './strings/strings.ts';
import {themeFor} from './theme.ts';

type FirstFrame = {
  readonly text: OpenText;
  readonly terminal: Terminal;
  readonly language: InterfaceLanguage;
  readonly colour: boolean;
  readonly mode: 'reading' | 'quiz';
  readonly choice: QuizChoice;
  readonly view: ReadingView;
};

/** Longer than this the first frame does not wait for the terminal's answer, in milliseconds. */
const PATIENCE_MS = 60;

/**
 * Takes the screen over and shows the first frame, before Ink and React are loaded: they draw the same
 * rows when they come. Keys pressed meanwhile wait in the keyboard's stream.
 */
export async function showFirstFrame(options: FirstFrame): Promise<void> {
  const {text, terminal, mode, choice, view} = options;
  const {screen} = terminal;
  const strings = stringsFor(options.language);
  const document = documentOf(text.article, text.rest);
  const frame = frameOf(screen.columns, screen.rows, true, strings.direction);
  const rows = screenRows({
    state: startOf(text, document, {mode, choice, view, strings}).state,
    pager: new Pager(document, frame.text),
    frame,
    wide: frameOf(screen.columns, screen.rows, false, strings.direction),
    answer: UNANSWERED,
    texts: null,
    knowledge: new Map(),
    strings,
    theme: themeFor(options.colour),
  });
  await Promise.race([terminal.answered, new Promise(resolve => setTimeout(resolve, PATIENCE_MS))]);
  terminal.open();
  screen.present(rows.map(paintedRow));
}
