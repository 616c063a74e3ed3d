/** What had to be guessed or was lost when bytes became a text: something its reader should know. */
export type Notice =
  | {readonly kind: 'encodingGuessed'; readonly encoding: string}
  /** The user named it when they read the same bytes before. */
  | {readonly kind: 'encodingRecalled'; readonly encoding: string}
  /** So many characters are not in the encoding that the user named. */
  | {readonly kind: 'charactersLost'; readonly encoding: string; readonly count: number}
  /** Lines were stored as they are seen, and are now as they are read. */
  | {readonly kind: 'turnedRound'}
  | {readonly kind: 'perhapsBackwards'};
