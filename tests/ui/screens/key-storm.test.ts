import path from 'node:path';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {beforeAll, describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.ts';
import {readArticle} from '../../../source/article/read-file.ts';
import {analyse} from '../../../source/facts/analyse.ts';
import type {ShelvedText} from '../../../source/library/shelf.ts';
import {makeQuiz} from '../../../source/quiz/make-quiz.ts';
import type {Question} from '../../../source/quiz/question.ts';
import {startSession} from '../../../source/quiz/session.ts';
import {createSearcher, type Searcher} from '../../../source/search/searcher.ts';
import {type AppAction, initialState, reduceApp} from '../../../source/ui/app-state.ts';
import type {KeyContext, Services} from '../../../source/ui/context.ts';
import {frameOf} from '../../../source/ui/frame.ts';
import {KEYMAP} from '../../../source/ui/keymap.ts';
import {handlePress} from '../../../source/ui/press.ts';
import {documentOf} from '../../../source/ui/reader/document.ts';
import {Pager} from '../../../source/ui/reader/pager.ts';
import {rowToString} from '../../../source/ui/rows.ts';
import {screenRows} from '../../../source/ui/screen-rows.ts';
import {stringsFor} from '../../../source/ui/strings/strings.ts';
import {themeFor} from '../../../source/ui/theme.ts';

let article: Article;
let questions: readonly Question[];
let searcher: Searcher;

beforeAll(async () => {
  const file = path.resolve(import.meta.dirname, '../../../articles/karabakh-ceasefire.txt');
  article = await readArticle(file, 'karabakh-ceasefire');
  questions = makeQuiz(analyse(article), {seed: 1, count: 5}).questions;
  searcher = createSearcher(article);
});

/** The reader without Ink: keys in, rows out. */
function openReader(columns: number, rows: number, language: 'ar' | 'en') {
  const strings = stringsFor(language);
  const document = documentOf(article);
  let state = initialState({block: 0, offset: 0});
  const dispatch = (action: AppAction) => {
    state = reduceApp(state, action);
  };
  const services: Services = {
    search({query: {text}, scope}) {
      const outcome = searcher.search(scope === 'article' ? text : '', 60);
      return {outcome, milliseconds: 1, isComplete: true, share: 1, failure: null};
    },
    refreshSearch() {},
    queries: () => ['قره باغ'],
    keepQuery() {},
    startQuiz: () =>
      dispatch({type: 'startSession', session: startSession(questions), notice: null}),
    keepAction() {},
    knowledge: () => new Map(),
    keepView() {},
    copy: () => true,
    lookThroughLibrary() {},
    library: (): readonly ShelvedText[] => [],
    withLibrary: act => act([]),
    openText() {},
    reopenText: () => false,
    keepPlace() {},
    noteKey() {},
    stop() {},
    suspend() {},
    exit() {},
  };
  const {direction} = strings;
  const frame = frameOf(columns, rows, true, direction);
  const pager = new Pager(document, frame.text);
  const context: KeyContext = {state: () => state, dispatch, pager, frame, strings, services};
  return {
    press(key: string) {
      handlePress(
        key.length > 1 ? {key, text: null} : {key: null, text: key, isPaste: false},
        context,
      );
    },
    draw: () =>
      screenRows({
        state,
        pager,
        frame,
        wide: frameOf(columns, rows, false, direction),
        answer: services.search(state.search),
        texts: services.library(),
        knowledge: services.knowledge(),
        strings,
        theme: themeFor(false),
      }).map(rowToString),
  };
}

const KEYS = [
  ...new Set(
    Object.values(KEYMAP)
      .flat()
      .flatMap(({keys}) => keys),
  ),
  ...['backspace', 'delete', 'ctrl-w', 'ctrl-_', 'alt-left', 'space'],
  ...'قرهباغ 12"(',
];

describe('whatever keys are pressed', () => {
  test('every screen stands, and fills its window exactly', {timeout: 120_000}, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...KEYS), {minLength: 1, maxLength: 40}),
        fc.constantFrom(
          ...([
            [24, 7],
            [60, 15],
            [84, 24],
            [120, 40],
            [230, 50],
          ] as const),
        ),
        fc.constantFrom('ar' as const, 'en' as const),
        (keys, [columns, rows], language) => {
          const reader = openReader(columns, rows, language);
          for (const key of keys) reader.press(key);
          const drawn = reader.draw();
          expect(drawn).toHaveLength(rows);
          expect(drawn.filter(row => stringWidth(row) > columns)).toEqual([]);
        },
      ),
      {numRuns: 400},
    );
  });
});
