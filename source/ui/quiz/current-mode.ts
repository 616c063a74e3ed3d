import {asksForWriting} from '../../quiz/session.ts';
import type {AppState} from '../app-state.ts';
import type {Mode} from '../keymap.ts';

/** The screen that keys are meant for: a question that asks for writing has keys of its own. */
export function currentMode({mode, session, optionsAt}: AppState): Mode {
  const writes = mode === 'quiz' && session && asksForWriting(session) && optionsAt !== session.at;
  return writes ? 'writing' : mode;
}
