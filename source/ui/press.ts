import {contentsCommand} from './contents/contents-keys.ts';
import type {KeyContext} from './context.ts';
import {helpCommand} from './help/help-keys.ts';
import {type Command, commandFor, type Mode} from './keymap.ts';
import {firstKeyOf, type Press} from './keys.ts';
import {libraryCommand} from './library/library-keys.ts';
import {currentMode} from './quiz/current-mode.ts';
import {quizCommand} from './quiz/quiz-keys.ts';
import {setupCommand} from './quiz/setup-keys.ts';
import {writingCommand} from './quiz/writing-keys.ts';
import {readerCommand} from './reader/reader-keys.ts';
import {searchCommand} from './search/search-keys.ts';
import {activeField} from './text-field/active-field.ts';
import {editOfKey} from './text-field/text-field-keys.ts';

const BY_MODE: Readonly<Record<Mode, (command: Command, context: KeyContext) => void>> = {
  reading: readerCommand,
  contents: contentsCommand,
  search: searchCommand,
  library: libraryCommand,
  quiz: quizCommand,
  writing: writingCommand,
  quizSetup: setupCommand,
  help: helpCommand,
};

/**
 * Does what the first key of a press asks for on the screen that is up *now*: one piece of input may
 * hold several keys, and an early one may change the screen for the later ones.
 * @returns the rest of the press, or null
 */
export function handlePress(press: Press, context: KeyContext): Press | null {
  if (press.key !== null) {
    handleKey(press.key, context);
    return null;
  }
  const {text, isPaste} = press;
  const active = activeField(context.state());
  if (active) {
    context.dispatch(active.edited({type: 'insert', text}));
    return null;
  }
  // Where no text is asked for, a paste is not a storm of commands.
  const first = isPaste ? undefined : firstKeyOf(text);
  if (!first) return null;
  handleKey(first.key, context);
  return first.rest === '' ? null : {...press, text: first.rest};
}

function handleKey(key: string, context: KeyContext): void {
  const mode = currentMode(context.state());
  // A line feed is ctrl-j to a terminal; where that is no command it is Enter.
  const command =
    commandFor(mode, key) ?? (key === 'ctrl-j' ? commandFor(mode, 'enter') : undefined);
  if (command === undefined) {
    const active = activeField(context.state());
    const edit = active && editOfKey(key, active.field);
    if (active && edit) context.dispatch(active.edited(edit));
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
