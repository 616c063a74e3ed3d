import {contentsCommand} from './contents/contents-keys.ts';
import type {KeyContext} from './context.ts';
import {helpCommand} from './help/help-keys.ts';
import {type Command, commandFor, type Mode} from './keymap.ts';
import {firstKeyOf, type Press} from './keys.ts';
import {quizCommand} from './quiz/quiz-keys.ts';
import {readerCommand} from './reader/reader-keys.ts';
import {editOfKey, searchCommand} from './search/search-keys.ts';

const BY_MODE: Readonly<Record<Mode, (command: Command, context: KeyContext) => void>> = {
  reading: readerCommand,
  contents: contentsCommand,
  search: searchCommand,
  quiz: quizCommand,
  help: helpCommand,
};

/**
 * Does what a press asks for on the screen that is up *now*: one piece of input may hold several
 * keys, and an early one may have changed the screen for the later ones.
 */
export function handlePress(press: Press, context: KeyContext): void {
  if (press.key !== null) return handleKey(press.key, context);
  let {text} = press;
  while (text !== '') {
    if (context.state().mode === 'search') {
      return context.dispatch({type: 'edit', edit: {type: 'insert', text}});
    }
    const first = firstKeyOf(text);
    if (!first) return;
    text = first.rest;
    handleKey(first.key, context);
  }
}

function handleKey(key: string, context: KeyContext): void {
  const {mode} = context.state();
  const command = commandFor(mode, key);
  if (command === undefined) {
    const edit = mode === 'search' ? editOfKey(key, context) : undefined;
    if (edit) context.dispatch({type: 'edit', edit});
    return;
  }
  switch (command) {
    case 'suspend':
      return context.services.suspend();
    case 'interrupt':
      return context.services.exit(130);
    case 'quit':
      return context.services.exit(0);
    case 'help':
      return context.dispatch({type: 'open', mode: 'help'});
    default:
      BY_MODE[mode](command, context);
  }
}
