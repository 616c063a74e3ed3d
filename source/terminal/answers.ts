/**
 * The questions put to a terminal in one burst, and the answers read out of what it sends back.
 * Sequences: ECMA-48 and the xterm control sequences (DECRQM, XTVERSION, DA1, DA2).
 */

/** Mode 8 (BDSM), XTVERSION, DA2, and DA1 as the fence: answers come in order, and all answer DA1. */
export const BURST = '\u001B[8$p\u001B[>q\u001B[>c\u001B[c';

export type Answers = {
  /** DECRPM for mode 8: 0 not known, 1 set, 2 reset; null where there was no answer. */
  readonly mode8: number | null;
  /** The name the terminal gives itself (`XTerm(379)`), or null. */
  readonly version: string | null;
  /** Secondary device attributes without their frame (`65;7006;1`), or null. */
  readonly da2: string | null;
  /** Whether the fence came back: no further answer is to be waited for. */
  readonly complete: boolean;
};

export const NO_ANSWERS: Answers = {mode8: null, version: null, da2: null, complete: false};

const ANSWER = new RegExp(
  [
    '\\u001B\\[\\??8;(?<mode8>\\d+)\\$y',
    '\\u001BP>\\|(?<version>[^\\u001B\\u0007]{0,200})(?:\\u001B\\\\|\\u0007)',
    '\\u001B\\[>(?<da2>[\\d;]*)c',
    '\\u001B\\[\\?(?<da1>[\\d;]*)c',
  ].join('|'),
  'g',
);

/** The beginning of an answer that the rest may still follow. */
const UNFINISHED =
  /\u001B(?:\[(?:[?>][\d;]*|8?;?\d*)\$?|P(?:>(?:\|[^\u001B\u0007]{0,200})?)?\u001B?)?$/;

/**
 * Parts what a terminal sent into answers and the user's keys.
 * @param received everything received and not yet parted
 * @returns `keys` to hand on; `pending`, the start of an answer that is still coming; `answers` added to `before`
 */
export function partAnswers(
  received: string,
  before: Answers,
): {answers: Answers; keys: string; pending: string} {
  let answers = before;
  const rest = received.replace(ANSWER, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    if (groups.mode8 !== undefined) answers = {...answers, mode8: Number(groups.mode8)};
    if (groups.version !== undefined) answers = {...answers, version: groups.version};
    if (groups.da2 !== undefined) answers = {...answers, da2: groups.da2};
    if (groups.da1 !== undefined) answers = {...answers, complete: true};
    return '';
  });
  const unfinished = UNFINISHED.exec(rest);
  return unfinished
    ? {answers, keys: rest.slice(0, unfinished.index), pending: unfinished[0]}
    : {answers, keys: rest, pending: ''};
}
