import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
} from 'node:fs';
import path from 'node:path';
import type {HistoryEvent} from '../quiz/history.ts';
import {parseEvent} from './history-events.ts';
import {codeOf, reasonOf} from './json-file.ts';

const NEWLINE = 0x0a;

/**
 * Events, one JSON line each, appended as they happen: what is in the file survives the program.
 * Several copies of the program may append at once. A line that is no event (torn by a power cut) is
 * skipped and reported, and stays in the file.
 */
export class HistoryFile {
  readonly path: string;
  readonly #warn: (warning: string) => void;
  #usable = true;

  /** @param warn takes one line for each thing that goes wrong */
  constructor(directory: string, warn: (warning: string) => void) {
    this.path = path.join(directory, 'history.jsonl');
    this.#warn = warn;
  }

  /** All events, the oldest first. */
  read(): HistoryEvent[] {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#giveUp('read', error);
      return [];
    }
    const events: HistoryEvent[] = [];
    let damaged = 0;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const event = parseEvent(line);
      if (event) events.push(event);
      else damaged++;
    }
    if (damaged > 0) {
      const lines = damaged === 1 ? '1 damaged line' : `${damaged} damaged lines`;
      this.#warn(`${lines} of ${this.path} skipped`);
    }
    return events;
  }

  /** Writes an event before it returns. What cannot be written is warned of once, and lost. */
  append(event: HistoryEvent): void {
    if (!this.#usable) return;
    try {
      mkdirSync(path.dirname(this.path), {recursive: true});
      const line = `${JSON.stringify(event)}\n`;
      appendFileSync(this.path, this.#endsInsideLine() ? `\n${line}` : line, {mode: 0o600});
    } catch (error) {
      this.#giveUp('write', error);
    }
  }

  /** Whether the last line was torn: an event after it needs a line of its own. */
  #endsInsideLine(): boolean {
    let file: number;
    try {
      file = openSync(this.path, 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    }
    try {
      const {size} = fstatSync(file);
      const last = new Uint8Array(1);
      return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    } finally {
      closeSync(file);
    }
  }

  #giveUp(action: string, error: unknown): void {
    this.#usable = false;
    this.#warn(`cannot ${action} the history in ${this.path}: ${reasonOf(error)}`);
  }
}
