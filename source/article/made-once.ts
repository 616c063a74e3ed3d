/** A value that is made when it is first asked for, and kept: a start need not wait for what it does not use. */
export function madeOnce<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
