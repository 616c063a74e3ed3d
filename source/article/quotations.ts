/** A pair of quotation marks or brackets: offsets of the opening mark and after the closing one. */
export type Enclosure = {
  readonly kind: 'quotation' | 'bracket';
  readonly start: number;
  readonly end: number;
};

/** Marks whose two forms differ, opening first. */
const directed: Readonly<Record<string, string>> = {
  '«': '»',
  '‹': '›',
  '(': ')',
  '[': ']',
  '{': '}',
  '﴿': '﴾',
  '⟨': '⟩',
};
const closers = new Map(Object.entries(directed).map(([opener, closer]) => [closer, opener]));
const quotationOpeners = new Set(['«', '‹']);

/**
 * Marks that stand at both ends: the straight one, and the curly ones, which Arabic text uses in
 * either order.
 */
const symmetric = /["“”„‟″]/;
const marks = /["“”„‟″«»‹›()[\]{}﴿﴾⟨⟩]/g;

const spaceOrNothing = /^\s?$/;
const endsWord = /^[\s.،؛:؟!?,;…»›)\]}﴾]?$/;

type Opened = {readonly mark: string; readonly at: number};

/**
 * The quotations and brackets of a paragraph, outermost first where they begin together, by their
 * beginning. A mark without its partner is none: it closes nothing and opens nothing.
 */
export function enclosuresOf(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: Opened[] = [];
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const mark = match[0];
    const at = match.index;
    if (symmetric.test(mark)) {
      const partner = open.findLastIndex(opened => symmetric.test(opened.mark));
      if (partner !== -1 && !opensOnly(text, at)) {
        close(partner, at);
      } else if (partner === -1 ? !closesOnly(text, at) : true) {
        open.push({mark, at});
      }
    } else if (mark in directed) {
      open.push({mark, at});
    } else {
      const opener = closers.get(mark);
      const partner = open.findLastIndex(opened => opened.mark === opener);
      if (partner !== -1) close(partner, at);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);

  function close(partner: number, at: number): void {
    const opened = open[partner];
    open.length = partner;
    if (opened === undefined) return;
    const isQuotation = symmetric.test(opened.mark) || quotationOpeners.has(opened.mark);
    found.push({kind: isQuotation ? 'quotation' : 'bracket', start: opened.at, end: at + 1});
  }
}

/** Whether a mark can only be an opening one: a space before it and a letter after it. */
function opensOnly(text: string, at: number): boolean {
  return spaceOrNothing.test(text.charAt(at - 1)) && !endsWord.test(text.charAt(at + 1));
}

/** Whether a mark can only be a closing one: a letter before it and the end of a word after it. */
function closesOnly(text: string, at: number): boolean {
  return at > 0 && !/[\s(«:،]/.test(text.charAt(at - 1)) && endsWord.test(text.charAt(at + 1));
}
