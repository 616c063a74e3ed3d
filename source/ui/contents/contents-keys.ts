import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {sectionStarts} from '../reader/document.ts';

/** What a command does while a section is being chosen. */
export function contentsCommand(
  command: Command,
  {state, dispatch, pager, frame}: KeyContext,
): void {
  const starts = sectionStarts(pager.document);
  const {contentsChoice} = state();
  const choose = (choice: number) =>
    dispatch({
      type: 'chooseContents',
      choice: Math.max(0, Math.min(starts.length - 1, choice)),
    });
  switch (command) {
    case 'down':
      return choose(contentsChoice + 1);
    case 'up':
      return choose(contentsChoice - 1);
    case 'choose': {
      const place = starts[contentsChoice];
      if (place) dispatch({type: 'jump', place: pager.clamp(place, frame.body), lit: null});
      return;
    }
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}
