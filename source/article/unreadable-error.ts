/** A text that cannot be read, for a reason that its reader can put right. The message is one line. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
