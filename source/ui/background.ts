import {setTimeout as sleep} from 'node:timers/promises';

/** How work is shared out, in milliseconds. */
export type Pace = {
  /** A turn of work is this long at most, and a key waits no longer for it. */
  readonly turn: number;
  /** The screen has so long between two turns. */
  readonly between: number;
  /** After a key the work rests so long: the reader is at it, and the frames come first. */
  readonly quiet: number;
};

/** Work that nobody waits for. */
export const CALM: Pace = {turn: 6, between: 4, quiet: 150};
/** Work that the reader is waiting for: it rests no longer than a frame takes. */
export const BRISK: Pace = {turn: 8, between: 2, quiet: 60};

/** Where a key is held down, one turn is done so often all the same. */
const LONGEST_REST_MS = 300;

/** Long work done a little at a time, between keys and frames. */
export class Background {
  #lastKey = Number.NEGATIVE_INFINITY;
  #isWanted = true;
  #lastTurn: Promise<void> = Promise.resolve();

  /** Lets the work rest for a moment: a key was pressed. */
  rest(): void {
    this.#lastKey = performance.now();
  }

  /** Ends the work for good. */
  stop(): void {
    this.#isWanted = false;
  }

  /**
   * @param steps each of which takes a few milliseconds at most
   * @param pace asked anew for each turn: the reader may begin to wait
   * @returns what the steps returned; null where the work was stopped
   */
  async do<T>(steps: Iterator<unknown, T>, pace: () => Pace = () => CALM): Promise<T | null> {
    let worked = 0;
    const rest = () =>
      Math.min(this.#lastKey + pace().quiet, worked + LONGEST_REST_MS) - performance.now();
    for (;;) {
      if (rest() > 0) await sleep(rest());
      const endTurn = await this.#turn(pace().between);
      try {
        if (!this.#isWanted) return null;
        // A key may have come meanwhile.
        if (rest() > 0) continue;
        worked = performance.now();
        const end = worked + pace().turn;
        do {
          const step = steps.next();
          if (step.done) return step.value;
        } while (performance.now() < end);
      } finally {
        endTurn();
      }
    }
  }

  /** Waits for a turn: works take turns one by one, or a frame would wait for all of them. */
  async #turn(between: number): Promise<() => void> {
    const before = this.#lastTurn;
    let end = () => {};
    this.#lastTurn = new Promise(resolve => {
      end = resolve;
    });
    await before;
    await sleep(between);
    return end;
  }
}
