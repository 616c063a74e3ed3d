import type {Notice} from '../article/notice.ts';

/** What a notice says on stderr, after the name of the file. */
export function noticeLine(notice: Notice): string {
  switch (notice.kind) {
    case 'encodingGuessed':
      return `read as ${notice.encoding}, which is a guess; --encoding NAME reads it as another`;
    case 'encodingRecalled':
      return `read as ${notice.encoding}, as you said before; --encoding NAME reads it as another`;
    case 'charactersLost':
      return `${notice.count} characters could not be read as ${notice.encoding}`;
    case 'turnedRound':
      return 'its lines are stored from left to right; they were turned round';
    case 'perhapsBackwards':
      return 'some of its words may be stored backwards; they were left as they are';
  }
}
