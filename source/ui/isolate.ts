/**
 * A piece of a sentence that keeps its own direction whatever stands around it (U+2068, first strong
 * isolate): a key's label, a name, a date. So `]` stays what is printed on the key.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
