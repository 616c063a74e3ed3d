import type {ShelvedText} from '../../library/shelf.ts';
import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {filterTexts} from './library-filter.ts';

/** How many texts a page key moves over. */
const PAGE = 5;

/** What a command does while a text is looked for in the library. */
export function libraryCommand(command: Command, context: KeyContext): void {
  if (command === 'leave') return context.dispatch({type: 'leave'});
  context.services.withLibrary(texts => moveAmong(texts, command, context));
}

function moveAmong(
  all: readonly ShelvedText[],
  command: Command,
  {state, dispatch, services}: KeyContext,
): void {
  const {filter, textChoice} = state();
  const texts = filterTexts(all, filter.text);
  const choose = (choice: number) =>
    dispatch({type: 'chooseText', choice: Math.max(0, Math.min(texts.length - 1, choice))});
  switch (command) {
    case 'down':
      return choose(textChoice + 1);
    case 'up':
      return choose(textChoice - 1);
    case 'pageDown':
      return choose(textChoice + PAGE);
    case 'pageUp':
      return choose(textChoice - PAGE);
    case 'openText': {
      const text = texts[textChoice];
      if (text) services.openText(text);
      return;
    }
    default:
  }
}
