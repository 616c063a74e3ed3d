import {distancesToBeginnings} from '../search/words/edit-distance.ts';

/** The command that a word was probably meant to be, or null. */
export function similarCommand(word: string, commands: readonly string[]): string | null {
  const near = commands
    .map(command => ({
      command,
      distance: distancesToBeginnings(word.slice(0, 20), command, 2)?.at(-1) ?? 3,
    }))
    .filter(({command, distance}) => distance <= 2 && distance < command.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.command ?? null;
}
