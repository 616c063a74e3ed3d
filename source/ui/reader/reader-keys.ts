import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {
  neighbourStatement,
  type Place,
  placeOfStatement,
  sectionAt,
  sectionStarts,
  statementAt,
} from './document.ts';
import {isBefore} from './pager.ts';

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
    case 'bottom':
      return jumpTo(pager.lastTop(height), context);
    case 'nextSection':
      return stepSection(1, context);
    case 'previousSection':
      return stepSection(-1, context);
    case 'nextStatement':
      return stepStatement(1, context);
    case 'previousStatement':
      return stepStatement(-1, context);
    case 'contents':
      return dispatch({
        type: 'open',
        mode: 'contents',
        choice: Math.max(0, sectionAt(pager.document, place)),
      });
    case 'search':
      return dispatch({type: 'open', mode: 'search'});
    case 'quiz':
      dispatch({type: 'open', mode: 'quiz'});
      if (context.state().session === null) services.startQuiz(null);
      return;
    case 'back':
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

function stepStatement(step: 1 | -1, {state, dispatch, pager, frame}: KeyContext): void {
  const {place, focus} = state();
  const {document} = pager;
  const next =
    focus === null
      ? statementAt(document, place)
      : (neighbourStatement(document, focus, step) ?? {id: focus});
  const target = next && placeOfStatement(document, next.id);
  if (!next || !target) return;
  dispatch({
    type: 'focus',
    statement: next.id,
    place: pager.topShowing(target, place, frame.body),
  });
}
