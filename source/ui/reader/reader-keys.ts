import {TASHKEEL_VIEWS, type TashkeelView} from '../../layout/tashkeel.ts';
import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {stepHit} from '../search/hit-jump.ts';
import {
  neighbourStatement,
  type Place,
  placeOfStatement,
  sectionAt,
  sectionStarts,
  statementAt,
  statementOf,
} from './document.ts';
import {isBefore} from './pager.ts';
import {type WordSpan, wordBeside, wordFrom} from './word.ts';

/** What a command does while the text is read. */
export function readerCommand(command: Command, context: KeyContext): void {
  const {dispatch, pager, frame, services, strings} = context;
  const {place} = context.state();
  const height = frame.body;
  const scroll = (delta: number) =>
    dispatch({type: 'scrollTo', place: pager.scroll(place, delta, height)});
  switch (command) {
    case 'down':
      return scroll(1);
    case 'up':
      return scroll(-1);
    case 'pageDown':
      return scroll(Math.max(1, height - 1));
    case 'pageUp':
      return scroll(-Math.max(1, height - 1));
    case 'halfDown':
      return scroll(Math.ceil(height / 2));
    case 'halfUp':
      return scroll(-Math.ceil(height / 2));
    case 'top':
      return jumpTo({block: 0, offset: 0}, context);
    case 'bottom': {
      jumpTo(pager.lastTop(height), context);
      const {share} = pager.document;
      if (share < 1) dispatch({type: 'notice', notice: strings.stillReading(share)});
      return;
    }
    case 'nextSection':
      return stepSection(1, context);
    case 'previousSection':
      return stepSection(-1, context);
    case 'nextStatement':
      return context.state().hits ? stepHit(1, context) : stepStatement(1, context);
    case 'previousHit':
      return stepHit(-1, context);
    case 'letHitsGo':
      return dispatch({type: 'letHitsGo'});
    case 'previousStatement':
      return stepStatement(-1, context);
    case 'wordLeft':
      return stepWord('left', context);
    case 'wordRight':
      return stepWord('right', context);
    case 'tashkeel':
      return nextTashkeel(context);
    case 'justify': {
      const {view} = context.state();
      const changed = {...view, justify: !view.justify};
      services.keepView(changed);
      return dispatch({type: 'view', view: changed, notice: strings.justified(changed.justify)});
    }
    case 'copy':
      return copyText(context);
    case 'contents':
      return dispatch({
        type: 'open',
        mode: 'contents',
        choice: Math.max(0, sectionAt(pager.document, place)),
      });
    case 'search':
      dispatch({type: 'open', mode: 'search'});
      if (context.state().search.scope === 'library') services.refreshSearch();
      return;
    case 'library':
      dispatch({type: 'open', mode: 'library'});
      return services.lookThroughLibrary();
    case 'quiz':
      dispatch({type: 'open', mode: 'quiz'});
      if (context.state().session === null) services.startQuiz(null);
      return;
    case 'back':
      if (context.state().behind.length === 0 && services.reopenText()) return;
      return dispatch({type: 'back', notice: strings.nothingBehind});
    case 'forward':
      return dispatch({type: 'forward', notice: strings.nothingAhead});
    default:
  }
}

/** A long way is a jump: ctrl-o leads back from it. */
function jumpTo(place: Place, {dispatch, pager, frame}: KeyContext): void {
  dispatch({type: 'jump', place: pager.clamp(place, frame.body), lit: null});
}

function stepSection(step: 1 | -1, context: KeyContext): void {
  const {pager} = context;
  const {place} = context.state();
  const starts = sectionStarts(pager.document);
  const target =
    step === 1
      ? starts.find(start => isBefore(place, start))
      : starts.findLast(start => isBefore(start, place));
  if (target) jumpTo(target, context);
}

/** The cursor goes along where it says whose vowel signs are shown. */
function stepStatement(step: 1 | -1, {state, dispatch, pager, frame}: KeyContext): void {
  const {place, focus, view} = state();
  const {document} = pager;
  const next =
    focus === null
      ? statementAt(document, place)
      : (neighbourStatement(document, focus, step) ?? {id: focus});
  const target = next && placeOfStatement(document, next.id);
  if (!next || !target) return;
  const top = pager.topShowing(target, place, frame.body);
  const word = view.tashkeel === 'word' && wordFrom(document, target);
  if (word) dispatch({type: 'word', word, place: top});
  dispatch({type: 'focus', statement: next.id, place: top});
}

/** The word under the cursor, if it is to be seen; else the first word of the page. */
function wordOnPage({state, pager, frame}: KeyContext): {
  word: WordSpan | undefined;
  isNew: boolean;
} {
  const {word, place} = state();
  const isSeen =
    word && pager.rowOnPage({block: word.block, offset: word.start}, place, frame.body) !== -1;
  if (isSeen) return {word, isNew: false};
  return {word: wordFrom(pager.document, place), isNew: true};
}

function stepWord(side: 'left' | 'right', context: KeyContext): void {
  const {state, dispatch, pager, frame} = context;
  const {word, isNew} = wordOnPage(context);
  const next = word && !isNew ? wordBeside(pager.document, word, side) : word;
  if (!next) return;
  const target = {block: next.block, offset: next.start};
  dispatch({
    type: 'word',
    word: next,
    place: pager.topShowing(target, state().place, frame.body),
  });
}

/** All vowel signs, none, those of the word under the cursor; that one is found where there is none. */
function nextTashkeel(context: KeyContext): void {
  const {state, dispatch, services, strings} = context;
  const {view, place} = state();
  const tashkeel = TASHKEEL_VIEWS[
    (TASHKEEL_VIEWS.indexOf(view.tashkeel) + 1) % TASHKEEL_VIEWS.length
  ] as TashkeelView;
  const changed = {...view, tashkeel};
  if (tashkeel === 'word') {
    const {word} = wordOnPage(context);
    if (word) dispatch({type: 'word', word, place});
  }
  services.keepView(changed);
  dispatch({type: 'view', view: changed, notice: strings.tashkeel[tashkeel]});
}

/** Copies the statement in focus, or what is lit, or the first statement of the page: logical text. */
function copyText({state, dispatch, pager, services, strings}: KeyContext): void {
  const {focus, lit, place} = state();
  const {document} = pager;
  const text =
    focus === null && lit
      ? document.blocks[lit.block]?.text.slice(lit.start, lit.end)
      : (focus === null ? statementAt(document, place) : statementOf(document, focus))?.text;
  if (text === undefined) return;
  const notice = services.copy(text)
    ? strings.copied(strings.words(text.match(/\S+/g)?.length ?? 0))
    : strings.tooLongToCopy;
  dispatch({type: 'notice', notice});
}
