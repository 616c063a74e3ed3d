import type {Answers} from './answers.ts';

/**
 * How this terminal is made to show a visual row as it is laid out (docs/terminals.md):
 * by nothing, by switching its own bidi off, or by an encoder that undoes what it will do.
 */
export type StrategyName =
  | 'plain'
  | 'explicit'
  | 'konsole'
  | 'mlterm'
  | 'kitty'
  | 'phrase'
  | 'altcolour';

export type Strategy = {
  readonly name: StrategyName;
  /** Why this one, in words for a bug report. */
  readonly why: string;
};

/** What switches a terminal's own bidi off and on again. `OSC 50` sets the font in xterm: only for Konsole. */
export const BIDI_SWITCH: Readonly<Partial<Record<StrategyName, {off: string; on: string}>>> = {
  explicit: {off: '\u001B[8l', on: '\u001B[8h'},
  konsole: {
    off: '\u001B]50;BidiRenderingEnabled=false\u0007',
    on: '\u001B]50;BidiRenderingEnabled=true\u0007',
  },
  mlterm: {off: '\u001B]5379;use_ctl=false\u0007', on: '\u001B]5379;use_ctl=true\u0007'},
};

/**
 * Chooses by what the terminal answered, then by the environment.
 * @param answers what came back from the burst
 * @param env the process's environment
 */
export function chooseStrategy(
  answers: Answers,
  env: Readonly<Record<string, string | undefined>>,
): Strategy {
  if (answers.mode8 !== null && answers.mode8 > 0) {
    return {name: 'explicit', why: `mode 8 answered ${answers.mode8}`};
  }
  if (answers.version?.startsWith('Konsole')) {
    return {name: 'konsole', why: `XTVERSION says ${answers.version}`};
  }
  if (env.MLTERM || answers.da2?.startsWith('24;')) {
    return {name: 'mlterm', why: env.MLTERM ? 'MLTERM is set' : `DA2 says ${answers.da2}`};
  }
  return {
    name: 'plain',
    why: answers.complete
      ? 'nothing says that the terminal reorders text'
      : 'the terminal did not answer',
  };
}
