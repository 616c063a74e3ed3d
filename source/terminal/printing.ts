import {NO_ANSWERS} from './answers.ts';
import {type Choices, decide} from './choice.ts';
import {detect} from './detect.ts';
import {encoderFor, type RowEncoder} from './encoders/encoder.ts';
import type {Environment} from './evidence.ts';
import type {StrategyName} from './strategy.ts';

/**
 * What is left of a strategy for lines that stay on the screen when the program has gone: nothing may
 * be switched off for them. Null where only text in its stored order reads right: mlterm.
 */
const PRINTED: Readonly<Record<StrategyName, StrategyName | null>> = {
  plain: 'plain',
  explicit: 'phrase',
  konsole: 'phrase',
  phrase: 'phrase',
  kitty: 'kitty',
  mlterm: null,
  altcolour: 'altcolour',
};

/**
 * The encoder for visual lines that are printed on the terminal, or null where logical text is to be
 * printed instead. The terminal is not asked, because what was typed ahead belongs to the shell: the
 * environment and the reader's own choices decide.
 */
export function printEncoder(env: Environment, choices: Choices): RowEncoder | null {
  const {strategy, marks} = decide(detect({answers: NO_ANSWERS, env, outside: null}), choices);
  const printed = PRINTED[strategy.name];
  return printed && encoderFor(printed, marks.name);
}
