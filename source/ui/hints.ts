import type {AppState} from './app-state.ts';
import {keyLabel} from './key-label.ts';
import {type Command, KEYMAP, type Mode} from './keymap.ts';
import {currentMode} from './quiz/current-mode.ts';
import {quizHints} from './quiz/quiz-hints.ts';
import type {Strings} from './strings/strings.ts';

/** Keys and what they do, as the status row names them. */
export type Hint = {readonly keys: string; readonly words: string};

/** The commands whose keys the status row names, the most wanted first. */
const SHOWN: Readonly<Record<Exclude<Mode, 'quiz'>, readonly Command[]>> = {
  reading: ['help', 'search', 'quiz', 'contents', 'library', 'quit'],
  contents: ['choose', 'leave'],
  search: ['choose', 'scope', 'concordance', 'mark', 'leave'],
  library: ['openText', 'leave'],
  writing: ['submit', 'showOptions', 'leave'],
  quizSetup: ['change', 'start', 'leave'],
  help: ['leave'],
};

/** What the keys do on the screen that is up, the most wanted first. */
export function hintsFor(state: AppState, strings: Strings): readonly Hint[] {
  const mode = currentMode(state);
  const commands = mode === 'quiz' ? quizHints(state.session) : SHOWN[mode];
  return commands.flatMap((command): Hint[] => {
    if (typeof command !== 'string') {
      return [{keys: `1–${command.options}`, words: strings.answerKeys}];
    }
    const key = KEYMAP[mode].find(binding => binding.command === command)?.keys[0];
    return key === undefined
      ? []
      : [{keys: keyLabel(key, strings), words: strings.commands[command]}];
  });
}
