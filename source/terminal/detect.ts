import {type Answers, NO_ANSWERS} from './answers.ts';
import {type Environment, type Evidence, multiplexerOf} from './evidence.ts';
import type {MarksName, StrategyName} from './strategy.ts';

/** What was found, each with the reason in words for a bug report. */
export type Detection = {
  readonly strategy: {readonly name: StrategyName; readonly why: string};
  readonly marks: {readonly name: MarksName; readonly why: string};
  /** The name under which a choice for this terminal is kept. */
  readonly terminal: string;
};

type Facts = Pick<Answers, 'mode8' | 'version' | 'da2' | 'complete'> & {
  readonly env: Environment;
};

/** A rule says why it holds, or null. The first that holds decides. */
type Rule<Name> = readonly [Name, (facts: Facts) => string | null];

/** The version of VTE from which on it reorders text: 0.58. */
const FIRST_VTE_WITH_BIDI = 5800;

const named = (name: string) => (facts: Facts) =>
  facts.version?.startsWith(name) ? `XTVERSION says ${facts.version}` : null;

/** The environment counts where the terminal has not answered: it may be another terminal's. */
const unanswered = (name: string) => (facts: Facts) =>
  !facts.complete && facts.env[name] ? `${name} is set` : null;

/** Whether DA2 tells nothing of the terminal: no answer, or that of the Windows console before it. */
const isSilent = (da2: string | null) => da2 === null || da2 === '0;10;1';

const STRATEGIES: readonly Rule<StrategyName>[] = [
  ['explicit', ({mode8}) => (mode8 ? `it knows mode 8 (answered ${mode8})` : null)],
  ['explicit', named('VTE')],
  ['konsole', named('Konsole')],
  ['kitty', named('kitty')],
  ['explicit', named('mintty')],
  ['altcolour', named('xterm.js')],
  [
    'plain',
    ({version}) =>
      version ? `XTVERSION says ${version}, which is not known to reorder text` : null,
  ],
  ['mlterm', ({da2}) => (da2?.startsWith('24;') ? `DA2 says ${da2}, as mlterm does` : null)],
  ['altcolour', ({da2}) => (da2?.startsWith('0;276') ? `DA2 says ${da2}, as xterm.js does` : null)],
  ['mlterm', ({env, da2}) => (env.MLTERM && da2 === null ? 'MLTERM is set' : null)],
  [
    'altcolour',
    ({env, da2}) =>
      env.TERM_PROGRAM === 'vscode' && isSilent(da2) ? 'TERM_PROGRAM is vscode' : null,
  ],
  [
    'phrase',
    ({env}) => (env.TERM_PROGRAM === 'Apple_Terminal' ? 'TERM_PROGRAM is Apple_Terminal' : null),
  ],
  // Of two terminals, the one was started from the other: more often xterm from a desktop's terminal.
  ['plain', unanswered('XTERM_VERSION')],
  [
    'explicit',
    ({env, complete}) =>
      !complete && Number(env.VTE_VERSION) >= FIRST_VTE_WITH_BIDI
        ? `VTE_VERSION is ${env.VTE_VERSION}`
        : null,
  ],
  ['kitty', unanswered('KITTY_WINDOW_ID')],
  // Not its switch: in a terminal that is no Konsole that sequence sets the font.
  ['phrase', unanswered('KONSOLE_VERSION')],
  [
    'plain',
    ({complete}) =>
      complete ? 'nothing says that it reorders text' : 'the terminal did not answer',
  ],
];

const MARKS: readonly Rule<MarksName>[] = [
  ['left', named('alacritty')],
  [
    'left',
    ({da2}) => (da2 && /^0;\d{3,};1$/.test(da2) ? `DA2 says ${da2}, as alacritty does` : null),
  ],
  ['left', unanswered('ALACRITTY_WINDOW_ID')],
  ['keep', () => 'nothing says that it draws them elsewhere'],
];

/**
 * What of a terminal's own switches is left of a strategy behind tmux or screen, which swallow what
 * they do not know.
 */
const BEHIND_A_MULTIPLEXER: Readonly<Record<StrategyName, StrategyName>> = {
  plain: 'plain',
  explicit: 'phrase',
  konsole: 'phrase',
  phrase: 'phrase',
  kitty: 'kitty',
  mlterm: 'plain',
  altcolour: 'plain',
};

/** Decides by what the terminal answered, then by the environment. */
export function detect(evidence: Evidence): Detection {
  const {answers, env, outside} = evidence;
  const multiplexer = multiplexerOf(evidence);
  if (multiplexer === null) {
    const facts = {...answers, env};
    const terminal =
      answers.version ??
      ([env.TERM_PROGRAM ?? env.TERM, answers.da2].filter(Boolean).join(' ') || 'unknown');
    return {strategy: first(STRATEGIES, facts), marks: first(MARKS, facts), terminal};
  }
  const outer: Facts = {
    ...NO_ANSWERS,
    version: outside?.version ?? null,
    env: outside?.env ?? withoutMultiplexer(env),
  };
  const {name, why} = first(STRATEGIES, outer);
  const source = outside?.env ? '' : ', as far as the environment tells, which may be stale';
  const marks = first(MARKS, outer);
  return {
    strategy: {name: BEHIND_A_MULTIPLEXER[name], why: `${multiplexer}; outside: ${why}${source}`},
    marks: {...marks, why: `${multiplexer}; outside: ${marks.why}`},
    terminal: `${multiplexer} in ${outer.version ?? outerName(outer.env)}`,
  };
}

function first<Name>(rules: readonly Rule<Name>[], facts: Facts): {name: Name; why: string} {
  for (const [name, holds] of rules) {
    const why = holds(facts);
    if (why !== null) return {name, why};
  }
  throw new Error('the last rule always holds');
}

/** The environment without what the multiplexer says of itself in it. */
function withoutMultiplexer({
  TERM: _term,
  TERM_PROGRAM: _program,
  ...env
}: Environment): Environment {
  return env;
}

function outerName(env: Environment): string {
  if (env.VTE_VERSION) return `VTE ${env.VTE_VERSION}`;
  if (env.KONSOLE_VERSION) return `Konsole ${env.KONSOLE_VERSION}`;
  return env.TERM_PROGRAM ?? env.TERM ?? 'unknown';
}
