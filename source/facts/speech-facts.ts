import type {Statement} from '../article/article.ts';
import type {Candidate} from './candidates.ts';

/** Who speaks, in the statement's own words, and what is quoted. */
export function speechFacts(
  {text, start, kind, speaker}: Statement,
  others: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const printed = speaker?.asPrinted ?? null;
  const at = printed === null ? -1 : text.indexOf(printed);
  const sure = speaks(others, start + at, printed);
  if (speaker && printed !== null && at >= 0 && sure) {
    const [from, to] = [start + at, start + at + printed.length];
    const named = others.find(
      other => other.start >= from && other.end <= to && other.detail.type === 'entity',
    );
    found.push({
      kind: 'who',
      entity: named?.entity ?? null,
      start: from,
      end: to,
      value: speaker.name,
      detail: named?.detail ?? {type: 'clause'},
      weight: 0.8,
    });
  }
  const quotation = kind === 'quote' ? /["«“](?<words>[^"»”]{12,})["»”]/u.exec(text) : null;
  if (speaker && quotation) {
    const inside = quotation.groups?.words ?? '';
    const words = inside.trim();
    const from = start + quotation.index + 1 + inside.indexOf(words);
    found.push({
      kind: 'quote',
      entity: null,
      start: from,
      end: from + words.length,
      value: words,
      detail: {type: 'clause'},
      weight: 0.5,
    });
  }
  return found;
}

/** True where a name lies in the words that a speaker is printed with. */
function speaks(others: readonly Candidate[], from: number, printed: string | null): boolean {
  return others.some(
    ({detail, start, end}) =>
      detail.type === 'entity' && start >= from && end <= from + (printed?.length ?? 0),
  );
}
