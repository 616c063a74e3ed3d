import type {Answers} from './answers.ts';
import type {Outside} from './outside.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** All that is known of the terminal. */
export type Evidence = {
  readonly answers: Answers;
  /** The process's environment. What a multiplexer or another terminal set in it may be stale. */
  readonly env: Environment;
  /** What tmux says of the terminal outside of it; null before it has answered, and elsewhere. */
  readonly outside: Outside | null;
};

export type Multiplexer = 'tmux' | 'screen';

/**
 * The multiplexer that is between the program and the terminal. What answers is believed; the
 * environment only of one that has not answered, because a terminal may be started from inside tmux.
 */
export function multiplexerOf({
  answers: {version, da2, complete},
  env,
}: Evidence): Multiplexer | null {
  if (version?.startsWith('tmux') || da2?.startsWith('84;')) return 'tmux';
  if (da2?.startsWith('83;')) return 'screen';
  if (complete) return null;
  if (env.TMUX) return 'tmux';
  return env.STY ? 'screen' : null;
}
