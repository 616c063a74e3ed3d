/** A turn of work is this long at most, and a key waits no longer for it; in milliseconds. */
const TURN_MS = 6;
/** The screen has so long between two turns. */
const BETWEEN_MS = 4;
/** After a key the work rests so long: the reader is at it, and the frames come first. */
const QUIET_MS = 150;
/** Where a key is held down, one turn is done so often all the same. */
const LONGEST_REST_MS = 300;

/** Long work done a little at a time, between keys and frames. */
export class Background {
  #quietUntil = 0;
  #isWanted = true;
  #worked = 0;

  get #restsUntil(): number {
    return Math.min(this.#quietUntil, this.#worked + LONGEST_REST_MS);
  }

  /** Lets the work rest for a moment: a key was pressed. */
  rest(): void {
    this.#quietUntil = performance.now() + QUIET_MS;
  }

  /** Ends the work for good. */
  stop(): void {
    this.#isWanted = false;
  }

  /**
   * @param steps each of which takes a few milliseconds at most
   * @returns what the steps returned; null where the work was stopped
   */
  async do<T>(steps: Iterator<unknown, T>): Promise<T | null> {
    for (;;) {
      const pause = Math.max(BETWEEN_MS, this.#restsUntil - performance.now());
      await new Promise(resolve => setTimeout(resolve, pause));
      if (!this.#isWanted) return null;
      // A key may have come meanwhile.
      if (performance.now() < this.#restsUntil) continue;
      this.#worked = performance.now();
      const end = this.#worked + TURN_MS;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
    }
  }
}
