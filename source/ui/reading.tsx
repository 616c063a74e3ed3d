import {useCallback, useMemo, useState} from 'react';
import type {Article} from '../article/article.ts';
import type {Notice} from '../article/notice.ts';
import type {ShelvedText} from '../library/shelf.ts';
import {App, type AppProps} from './app.tsx';
import {initialState} from './app-state.ts';
import {documentOf, type Place, placeOfStatement} from './reader/document.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {type Surroundings, servicesFor} from './services.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';

/** An article that was opened, with all that opening it brought to light. */
export type OpenText = {
  readonly article: Article;
  /** What had to be guessed to read it. */
  readonly notices: readonly Notice[];
  /** The place to open at, as it was kept. */
  readonly place: {readonly statement: string; readonly offset: number} | null;
};

export type ReadingProps = {
  readonly first: OpenText;
  readonly mode: 'reading' | 'quiz';
  readonly strings: Strings;
  readonly theme: Theme;
  /** How the reader wants the text shown, as it was changed last. */
  view(): ReadingView;
  /** Opens a text of the library; rejects with an error whose message is one line. */
  openText(text: ShelvedText): Promise<OpenText>;
  readonly surroundings: (article: Article) => Surroundings;
  /** How a row becomes what Ink is given; by default its text. */
  readonly draw?: AppProps['draw'];
};

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
  const [{text, number}, setOpen] = useState({text: first, number: 0});
  const open = useCallback(
    async (shelved: ShelvedText) => {
      const opened = await openText(shelved);
      setOpen(before => ({text: opened, number: before.number + 1}));
    },
    [openText],
  );
  const document = useMemo(() => documentOf(text.article), [text]);
  const around = useMemo(() => surroundings(text.article), [surroundings, text]);
  const services = useMemo(
    () => servicesFor(text.article, strings, {...around, openText: open}),
    [text, strings, around, open],
  );
  const start = useMemo(() => {
    const statement = text.place && placeOfStatement(document, text.place.statement);
    const place: Place =
      text.place && statement
        ? {block: statement.block, offset: text.place.offset}
        : {block: 0, offset: 0};
    return {
      ...initialState(place, number === 0 ? mode : 'reading', around.quiz.choice, view()),
      notice: text.notices.map(strings.readingNotice).join(' ') || null,
    };
  }, [text, number, document, mode, strings, around, view]);
  return (
    <App
      key={number}
      document={document}
      strings={strings}
      theme={theme}
      start={start}
      services={services}
      {...(draw ? {draw} : {})}
    />
  );
}
