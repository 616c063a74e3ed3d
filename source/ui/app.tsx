import {useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState} from 'react';
import {type AppAction, type AppState, reduceApp} from './app-state.ts';
import type {KeyContext, Services} from './context.ts';
import {frameOf} from './frame.ts';
import {handlePress} from './press.ts';
import type {PressQueue} from './press-queue.ts';
import {type Document, statementAt} from './reader/document.ts';
import {Pager} from './reader/pager.ts';
import type {ScreenRow} from './rows.ts';
import {RowsView} from './rows-view.tsx';
import {screenRows} from './screen-rows.ts';
import {UNANSWERED} from './search/search-answer.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';
import {useWindowSize} from './use-window-size.ts';

export type AppProps = {
  readonly document: Document;
  readonly strings: Strings;
  readonly theme: Theme;
  readonly start: AppState;
  /** Where what is pressed comes from. */
  readonly presses: PressQueue;
  /** What Ink is given for a row; the row as text by default. */
  readonly draw?: (row: ScreenRow) => string;
  /** What the program does for the screens; given the way to change the state. */
  readonly services: (dispatch: (action: AppAction) => void) => Services;
};

/** Wires keys, state and window to the screens; knows none of them. */
export function App({
  document,
  strings,
  theme,
  start,
  presses,
  services: servicesFor,
  draw,
}: AppProps) {
  const {columns, rows} = useWindowSize();
  const [state, dispatch, newest] = useAppState(start);
  const services = useMemo(() => servicesFor(dispatch), [servicesFor, dispatch]);
  const {direction} = strings;
  const frame = useMemo(() => frameOf(columns, rows, true, direction), [columns, rows, direction]);
  const wide = useMemo(() => frameOf(columns, rows, false, direction), [columns, rows, direction]);
  const pager = useMemo(() => new Pager(document, frame.text), [document, frame.text]);

  // In the commit that paints this screen, so that no key goes to one that is gone.
  useLayoutEffect(() => {
    const context: KeyContext = {state: newest, dispatch, pager, frame, strings, services};
    presses.receiver = press => {
      services.noteKey();
      return handlePress(press, context);
    };
  }, [presses, newest, dispatch, pager, frame, strings, services]);

  useEffect(() => {
    if (start.mode === 'quiz') services.startQuiz(null);
  }, [start, services]);

  useEffect(() => () => services.stop(), [services]);

  useEffect(() => {
    services.keepPlace(
      statementAt(document, state.place)?.id ?? null,
      state.place.offset,
      pager.progress(state.place, frame.body),
    );
  }, [services, document, pager, frame.body, state.place]);

  const answer = state.mode === 'search' ? services.search(state.search) : UNANSWERED;
  const texts = state.mode === 'library' ? services.library() : null;
  const knowledge = services.knowledge();
  const view = {state, pager, frame, wide, answer, texts, knowledge, strings, theme};
  return <RowsView rows={screenRows(view)} {...(draw ? {draw} : {})} />;
}

/**
 * The state, the way to change it, and the newest state for whoever cannot wait for the next
 * drawing: several keys may come in one piece, each meaning something after the one before.
 */
function useAppState(start: AppState): [AppState, (action: AppAction) => void, () => AppState] {
  const [state, setState] = useState(start);
  const newest = useRef(start);
  const dispatch = useCallback((action: AppAction) => {
    newest.current = reduceApp(newest.current, action);
    setState(newest.current);
  }, []);
  const read = useCallback(() => newest.current, []);
  return [state, dispatch, read];
}
