import type {Plugin} from 'rolldown';

export const shortClasses: Plugin;
export function writtenOut(pattern: string): string;
