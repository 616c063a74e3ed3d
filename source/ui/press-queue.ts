import type {Press} from './keys.ts';

/** Keys that are for the program, whatever screen is up or to come. */
const AT_ONCE: ReadonlySet<string | null> = new Set(['ctrl-c', 'ctrl-z']);

/**
 * Presses on their way to the screen that is up, in their order. While what they were meant for is still
 * to come (a text is being opened, a quiz is being made), they wait for it: no key goes to a screen that
 * is about to go, and none is lost.
 */
export class PressQueue {
  /** The screen that is up: does what the first key of a press asks for, and returns the rest of it. */
  receiver: (press: Press) => Press | null = () => null;
  readonly #waiting: Press[] = [];
  #holds = 0;
  #isDelivering = false;

  /** Takes in what was pressed. */
  take(press: Press): void {
    if (AT_ONCE.has(press.key)) {
      this.receiver(press);
      return;
    }
    this.#waiting.push(press);
    this.#deliver();
  }

  /**
   * Lets presses wait, those behind the one that is being done among them.
   * @returns the way to end that
   */
  hold(): () => void {
    let isHeld = true;
    this.#holds++;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holds--;
      this.#deliver();
    };
  }

  #deliver(): void {
    // Whoever lets go while a press is being done must not do the next one inside it.
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    try {
      while (this.#holds === 0) {
        const press = this.#waiting.shift();
        if (!press) return;
        const rest = this.receiver(press);
        if (rest) this.#waiting.unshift(rest);
      }
    } finally {
      this.#isDelivering = false;
    }
  }
}
