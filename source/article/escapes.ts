const escapeUnit = 0x1b;

/** The C1 controls that stand for ESC and a letter. */
const controlSequence = 0x9b;
const stringTerminator = 0x9c;

/**
 * The text without terminal control sequences (ECMA-48): CSI with its parameters and final byte,
 * OSC, DCS, SOS, PM and APC with their strings, and ESC with its intermediate and final bytes, in
 * their 7-bit and 8-bit (C1) forms. A string that is not terminated on its line loses only its
 * introducer, so that it cannot swallow the article. Linear time.
 */
export function stripEscapes(text: string): string {
  const introducer = /[\u001b\u0090\u0098\u009b\u009d-\u009f]/g;
  const terminators = new Terminators(text);
  let result = '';
  let kept = 0;

  for (let match = introducer.exec(text); match !== null; match = introducer.exec(text)) {
    result += text.slice(kept, match.index);
    kept = sequenceEnd(text, match.index, terminators);
    introducer.lastIndex = kept;
  }

  return kept === 0 ? text : result + text.slice(kept);
}

function sequenceEnd(text: string, start: number, terminators: Terminators): number {
  const isEscape = text.charCodeAt(start) === escapeUnit;
  const kind = isEscape ? text.charCodeAt(start + 1) + 0x40 : text.charCodeAt(start);
  const body = isEscape ? start + 2 : start + 1;

  if (kind === controlSequence) {
    const intermediate = skip(text, skip(text, body, 0x30, 0x3f), 0x20, 0x2f);
    return isWithin(text, intermediate, 0x40, 0x7e) ? intermediate + 1 : intermediate;
  }

  if (kind === 0x90 || kind === 0x98 || (kind >= 0x9d && kind <= 0x9f)) {
    return terminators.after(body, kind === 0x9d) ?? body;
  }

  if (isEscape) {
    const final = skip(text, start + 1, 0x20, 0x2f);
    return isWithin(text, final, 0x30, 0x7e) ? final + 1 : final;
  }

  return body;
}

function isWithin(text: string, index: number, low: number, high: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= low && unit <= high;
}

function skip(text: string, index: number, low: number, high: number): number {
  let end = index;
  while (isWithin(text, end, low, high)) {
    end++;
  }

  return end;
}

/** Finds where control strings end, reading on only, so that a text full of introducers costs no more than another. */
class Terminators {
  readonly #text: string;
  readonly #string = /\u001b\\|\u009c|[\n\r\u0085\u2028\u2029]/g;
  readonly #bell = /\u0007|\u001b\\|\u009c|[\n\r\u0085\u2028\u2029]/g;
  #nextString: RegExpExecArray | null = null;
  #nextBell: RegExpExecArray | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset after the terminator of a string that begins at `index`; null if its line has none. */
  after(index: number, bellEnds: boolean): number | null {
    const found = bellEnds ? this.#bellFrom(index) : this.#stringFrom(index);
    if (found === null) {
      return null;
    }

    const unit = found[0].charCodeAt(0);
    const ends = unit === escapeUnit || unit === stringTerminator || unit === 0x07;
    return ends ? found.index + found[0].length : null;
  }

  #stringFrom(index: number): RegExpExecArray | null {
    this.#nextString = next(this.#string, this.#text, index, this.#nextString);
    return this.#nextString;
  }

  #bellFrom(index: number): RegExpExecArray | null {
    this.#nextBell = next(this.#bell, this.#text, index, this.#nextBell);
    return this.#nextBell;
  }
}

/** The first match from an index on; `last` is what the search for an earlier index found. */
function next(
  pattern: RegExp,
  text: string,
  index: number,
  last: RegExpExecArray | null,
): RegExpExecArray | null {
  if (last !== null && last.index >= index) {
    return last;
  }

  pattern.lastIndex = index;
  return pattern.exec(text);
}
