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
  /** Columns of the cursor, from 1, as far as they were asked for (CPR). */
  readonly columns: readonly number[];
};

export const NO_ANSWERS: Answers = {
  mode8: null,
  version: null,
  da2: null,
  complete: false,
  columns: [],
};

const ANSWER_FORMS = [
  '\\u001B\\[\\??8;(?<mode8>\\d+)\\$y',
  '\\u001BP>\\|(?<version>[^\\u0000-\\u001F\\u007F-\\u009F]{0,200})(?:\\u001B\\\\|\\u0007)',
  '\\u001B\\[>(?<da2>[\\d;]*)c',
  '\\u001B\\[\\?(?<da1>[\\d;]*)c',
];
const ANSWER = new RegExp(ANSWER_FORMS.join('|'), 'g');
/** A cursor report is also what F3 with a modifier sends, so it counts only where one is expected. */
const ANSWER_OR_REPORT = new RegExp(
  [...ANSWER_FORMS, '\\u001B\\[\\d+;(?<column>\\d+)R'].join('|'),
  'g',
);

/** The beginning of an answer that the rest may still follow. */
const UNFINISHED =
  /\u001B(?:\[(?:[?>][\d;]*|8?;?\d*)\$?|P(?:>(?:\|[^\u0000-\u001F\u007F-\u009F]{0,200})?)?\u001B?)?$/;
const UNFINISHED_OR_REPORT =
  /\u001B(?:\[(?:[?>]?[\d;]*)\$?|P(?:>(?:\|[^\u0000-\u001F\u007F-\u009F]{0,200})?)?\u001B?)?$/;

/**
 * Parts what a terminal sent into answers and the user's keys.
 * @param received everything received and not yet parted
 * @param expectsReports whether cursor reports have been asked for
 * @returns `keys` to hand on; `pending`, the start of an answer that is still coming; `answers` added to `before`
 */
export function partAnswers(
  received: string,
  before: Answers,
  expectsReports = false,
): {answers: Answers; keys: string; pending: string} {
  let answers = before;
  const rest = received.replace(expectsReports ? ANSWER_OR_REPORT : ANSWER, (...match) => {
    const groups = match.at(-1) as Record<string, string | undefined>;
    if (groups.mode8 !== undefined) answers = {...answers, mode8: Number(groups.mode8)};
    if (groups.version !== undefined) answers = {...answers, version: groups.version};
    if (groups.da2 !== undefined) answers = {...answers, da2: groups.da2};
    if (groups.da1 !== undefined) answers = {...answers, complete: true};
    if (groups.column !== undefined) {
      answers = {...answers, columns: [...answers.columns, Number(groups.column)]};
    }
    return '';
  });
  const unfinished = (expectsReports ? UNFINISHED_OR_REPORT : UNFINISHED).exec(rest);
  return unfinished
    ? {answers, keys: rest.slice(0, unfinished.index), pending: unfinished[0]}
    : {answers, keys: rest, pending: ''};
}
