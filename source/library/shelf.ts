import type {Entry} from './entry.ts';
import type {Library} from './library.ts';

/** A text of the library with what the reader did with it. */
export type ShelvedText = Entry & {
  /** How much of it stands above the end of the last page read, from 0 to 1; null where it was never opened. */
  readonly progress: number | null;
  /** When it was last read: milliseconds since 1970, or null. */
  readonly lastRead: number | null;
};

/** Where one was in a text, by its id. */
type PlaceOf = (text: {
  readonly id: string;
}) => {readonly progress: number | null; readonly at: number} | null;

/** The library as its reader looks for a text: what was read last, then the reader's own, then the rest. */
export function shelvedTexts({entries}: Library, placeOf: PlaceOf): ShelvedText[] {
  return entries
    .map(entry => {
      const place = placeOf(entry);
      return {...entry, progress: place?.progress ?? null, lastRead: place?.at ?? null};
    })
    .sort((a, b) => (b.lastRead ?? 0) - (a.lastRead ?? 0));
}
