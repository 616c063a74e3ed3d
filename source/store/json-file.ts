import {readFileSync, renameSync} from 'node:fs';
import path from 'node:path';

export type Fields = Readonly<Record<string, unknown>>;

type ConfClass = typeof import('conf').default;

/**
 * A JSON object in a file that other copies of the program read and write too. Reading is done by
 * hand, because it stands before the first frame; writing is conf's: it takes the newest file,
 * changes the fields given, and puts it back in one step.
 */
export class JsonFile {
  readonly path: string;
  readonly #directory: string;
  readonly #name: string;
  readonly #purpose: string;
  readonly #warn: (warning: string) => void;
  #conf: InstanceType<ConfClass> | undefined;
  #usable = true;

  /**
   * @param name the file's name without `.json`
   * @param purpose what is kept in it, for warnings: “settings”
   * @param warn takes one line; called at most once for each thing that goes wrong
   */
  constructor(directory: string, name: string, purpose: string, warn: (warning: string) => void) {
    this.#directory = directory;
    this.#name = name;
    this.#purpose = purpose;
    this.#warn = warn;
    this.path = path.join(directory, `${name}.json`);
  }

  /** The fields of the file; none where there is no file. A file that holds no JSON object is set aside. */
  read(): Fields {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#giveUp('read', error);
      return {};
    }
    const fields = parseObject(text);
    if (fields) return fields;
    this.#setAside();
    return {};
  }

  /**
   * Changes fields in the newest state of the file. What cannot be written is warned of and lost.
   * @param Conf conf's class, loaded by the caller: it is heavier than all the rest of the store
   * @param change is given the fields as they stand, and returns those to change
   */
  update(Conf: ConfClass, change: (newest: Fields) => Fields): void {
    if (!this.#usable) return;
    try {
      // conf throws for a file that it cannot parse; reading sets such a file aside.
      const newest = this.read();
      if (!this.#usable) return;
      this.#conf ??= new Conf({
        cwd: this.#directory,
        configName: this.#name,
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
      });
      this.#conf.set(change(newest));
    } catch (error) {
      this.#giveUp('write', error);
    }
  }

  #setAside(): void {
    const time = new Date().toISOString().replace(/[:.]/g, '-');
    const aside = path.join(this.#directory, `${this.#name}.corrupt-${time}.json`);
    try {
      renameSync(this.path, aside);
      this.#warn(`${this.path} is damaged; it was set aside as ${path.basename(aside)}`);
    } catch (error) {
      // Another copy of the program may have been faster.
      if (codeOf(error) !== 'ENOENT') this.#giveUp('set aside', error);
    }
  }

  #giveUp(action: string, error: unknown): void {
    if (!this.#usable) return;
    this.#usable = false;
    this.#warn(`cannot ${action} the ${this.#purpose} in ${this.path}: ${reasonOf(error)}`);
  }
}

function parseObject(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The system's code of an error (`ENOENT`), where it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a directory',
  EISDIR: 'it is a directory',
  EEXIST: 'its directory is a file',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
};

/** Why something could not be done, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && REASONS[code]) ?? code ?? 'unknown error';
}
