type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A typed array that grows at its end. */
export class GrowingArray<T extends Numbers> {
  #array: T;
  #length = 0;
  readonly #make: (size: number) => T;

  constructor(make: (size: number) => T, capacity = 1024) {
    this.#make = make;
    this.#array = make(capacity);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#reserve(1);
    this.#array[this.#length++] = value;
  }

  pushAll(values: ArrayLike<number>): void {
    this.#reserve(values.length);
    this.#array.set(values, this.#length);
    this.#length += values.length;
  }

  /** What is in it: a view, good until more is added. */
  values(): T {
    return this.#array.subarray(0, this.#length) as T;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#array.length) return;
    const larger = this.#make(Math.max(needed, 2 * this.#array.length));
    larger.set(this.values());
    this.#array = larger;
  }
}
