import {PassThrough} from 'node:stream';
import {type Answers, NO_ANSWERS, partAnswers} from './answers.ts';

/** What may be a key as well (Esc, alt-[) is waited with this long before it counts as one. */
const KEY_MS = 30;

/** What no key sends is the beginning of an answer; on a slow line its rest takes this long, or is lost. */
const ANSWER_MS = 1000;
const SURE_ANSWER = /^\u001B(?:P>|\[[?>])/;

/**
 * The keyboard as Ink sees it: what the terminal sends, less its answers to our questions. An answer
 * that comes late never turns into keys, and a key typed while the terminal thinks is never lost.
 */
export class KeyboardStream extends PassThrough {
  readonly isTTY = true;
  answers: Answers = NO_ANSWERS;
  /** Whether cursor reports have been asked for; otherwise they are keys. */
  expectsReports = false;
  readonly #onAnswers: (answers: Answers) => void;
  #pending = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(onAnswers: (answers: Answers) => void) {
    super();
    this.#onAnswers = onAnswers;
  }

  /** Takes in what the terminal sent. */
  receive(chunk: string): void {
    clearTimeout(this.#timer);
    const {answers, keys, pending} = partAnswers(
      this.#pending + chunk,
      this.answers,
      this.expectsReports,
    );
    this.#pending = pending;
    // Terminals send DEL for the backspace key; Ink would take it for the delete key.
    if (keys) this.write(keys.replaceAll('\u007F', '\b'));
    if (pending) {
      const patience = SURE_ANSWER.test(pending) ? ANSWER_MS : KEY_MS;
      this.#timer = setTimeout(() => this.#giveUpPiece(), patience);
    }
    if (answers !== this.answers) {
      this.answers = answers;
      this.#onAnswers(answers);
    }
  }

  #giveUpPiece(): void {
    const piece = this.#pending;
    this.#pending = '';
    if (!SURE_ANSWER.test(piece)) this.write(piece);
  }

  /** Raw mode belongs to the terminal session, which must restore it; Ink's wish is already fulfilled. */
  setRawMode(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
