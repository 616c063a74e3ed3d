import {useCallback, useLayoutEffect, useMemo, useRef, useState} from 'react';
import type {Article} from '../article/article.ts';
import type {Origin} from '../search/index/search-index.ts';
import {App, type AppProps} from './app.tsx';
import type {ActiveHits, AppAction, AppState} from './app-state.ts';
import {type OpenText, startOf} from './open-text.ts';
import {type Document, documentOf, placeOfStatement} from './reader/document.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {litOfHit} from './search/hit-jump.ts';
import {type Surroundings, servicesFor} from './services.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';
import {usePresses} from './use-presses.ts';

export type ReadingProps = {
  readonly first: OpenText;
  readonly mode: 'reading' | 'quiz';
  readonly strings: Strings;
  readonly theme: Theme;
  /** How the reader wants the text shown, as it was changed last. */
  view(): ReadingView;
  /** Opens a text of the library; rejects with an error whose message is one line. */
  openText(text: Origin): Promise<OpenText>;
  readonly surroundings: (article: Article) => Surroundings;
  /** How a row becomes what Ink is given; by default its text. */
  readonly draw?: AppProps['draw'];
};

type Open = {
  readonly text: OpenText;
  /** How many texts were opened before this one. */
  readonly number: number;
  /** The hits of the search that led here, or null. */
  readonly hits: ActiveHits | null;
  /** The texts that one came from, at the places where one left them. */
  readonly behind: readonly OpenText[];
};

/** As many texts as are worth keeping in memory. */
const MOST_BEHIND = 8;

/** A text opened at a hit of a search, with its letters lit. */
function atHit(state: AppState, hits: ActiveHits, document: Document, strings: Strings): AppState {
  const hit = hits.list[hits.at];
  const lit = hit && litOfHit(hit, document);
  if (!lit) return state;
  const notice = strings.hitOf(hits.at + 1, hits.list.length);
  return {...state, hits, lit, place: {block: lit.block, offset: lit.start}, notice};
}

/** The article that is being read, and the change to another one. */
export function Reading({
  first,
  mode,
  strings,
  theme,
  view,
  openText,
  surroundings,
  draw,
}: ReadingProps) {
  const [{text, number, hits, behind}, setOpen] = useState<Open>({
    text: first,
    number: 0,
    hits: null,
    behind: [],
  });
  const presses = usePresses();
  // Keys wait from the moment another text is asked for to the commit that paints it.
  const painted = useRef(() => {});
  useLayoutEffect(() => {
    if (number > 0) painted.current();
  }, [number]);
  // Where one is in the text: the place to come back to from another one.
  const left = useRef(first.place);
  const open = useCallback(
    async (origin: Origin, at?: ActiveHits) => {
      const goOn = presses.hold();
      const opened = await openText(origin).catch((error: unknown) => {
        goOn();
        throw error;
      });
      painted.current = goOn;
      setOpen(before => ({
        text: opened,
        number: before.number + 1,
        hits: at ?? null,
        behind: [...before.behind, {...before.text, place: left.current}].slice(-MOST_BEHIND),
      }));
    },
    [openText, presses],
  );
  const reopen = useCallback(() => {
    const before = behind.at(-1);
    if (!before) return false;
    painted.current = presses.hold();
    setOpen({text: before, number: number + 1, hits: null, behind: behind.slice(0, -1)});
    return true;
  }, [behind, number, presses]);
  const document = useMemo(() => documentOf(text.article, text.rest), [text]);
  const awaited = useRef<OpenText['place']>(null);
  const onGrowth = useCallback((): AppAction | null => {
    const at = awaited.current && placeOfStatement(document, awaited.current.statement);
    if (!awaited.current || !at) return null;
    const {offset} = awaited.current;
    awaited.current = null;
    return {type: 'scrollTo', place: {block: at.block, offset}};
  }, [document]);
  const around = useMemo(() => {
    const {keepPlace, ...others} = surroundings(text.article);
    return {
      ...others,
      keepPlace(statement: string | null, offset: number, progress: number) {
        // Until the place one left has come, the beginning is not where one is.
        if (awaited.current && statement === 'p1.1' && offset === 0) return;
        awaited.current = null;
        if (statement !== null) left.current = {statement, offset};
        keepPlace(statement, offset, progress);
      },
    };
  }, [surroundings, text]);
  const services = useMemo(
    () =>
      servicesFor({document, rest: text.rest, onGrowth}, strings, {
        ...around,
        openText: open,
        reopenText: reopen,
        holdKeys: () => presses.hold(),
      }),
    [document, text, onGrowth, strings, around, open, reopen, presses],
  );
  const start = useMemo(() => {
    const {state, awaited: place} = startOf(text, document, {
      mode: number === 0 ? mode : 'reading',
      choice: around.quiz.choice,
      view: view(),
      strings,
    });
    awaited.current = place;
    return hits ? atHit(state, hits, document, strings) : state;
  }, [text, number, hits, document, mode, strings, around, view]);
  return (
    <App
      key={number}
      document={document}
      strings={strings}
      theme={theme}
      start={start}
      presses={presses}
      services={services}
      {...(draw ? {draw} : {})}
    />
  );
}
