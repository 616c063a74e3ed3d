/**
 * A value that is made when it is asked for, and made again where nobody has held it since: what a
 * long text says in detail is looked at page by page, and need not be kept for all of its pages.
 * While anybody holds the value it is the same object.
 */
export function weakMemo<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | undefined;
  return () => {
    const before = kept?.deref();
    if (before) return before;
    const made = make();
    kept = new WeakRef(made);
    return made;
  };
}
