import type {Statement} from '../article/article.ts';
import type {Candidate} from './candidates.ts';

/** Who speaks, in the statement's own words, and what is quoted. */
export function speechFacts(statement: Statement, others: readonly Candidate[]): Candidate[] {
  return [speakerOf(statement, others), quotationOf(statement)].filter(fact => fact !== null);
}

/**
 * The words that name the speaker, where they say more than the name in them: «عرقية الأرمن في الجيب»,
 * «ممثلو السكان». A person's name and title are a fact already, and words without any name no speaker.
 */
function speakerOf(
  {text, start, speaker}: Statement,
  others: readonly Candidate[],
): Candidate | null {
  const printed = speaker?.asPrinted ?? null;
  const at = printed === null ? -1 : text.indexOf(printed);
  if (speaker === null || printed === null || at < 0) {
    return null;
  }
  const [from, to] = [start + at, start + at + printed.length];
  const names = others.filter(
    ({start, end, detail}) => start >= from && end <= to && detail.type === 'entity',
  );
  if (names.length === 0 || names.some(({entity}) => entity === 'person')) {
    return null;
  }
  // «تعاونية وادي اللوز» is no place, though a place names it.
  const head = names.find(({start}) => start === from);
  return {
    kind: 'who',
    entity: head?.entity ?? null,
    start: from,
    end: to,
    value: speaker.name,
    detail: head?.detail ?? {type: 'clause'},
    weight: 0.8,
  };
}

const quotation = /["«“](?<words>[^"»”]{12,})["»”]/u;

/** The first quotation of a statement that quotes, without its marks. */
function quotationOf({text, start, kind, speaker}: Statement): Candidate | null {
  const match = kind === 'quote' && speaker !== null ? quotation.exec(text) : null;
  if (!match) {
    return null;
  }
  const inside = match.groups?.words ?? '';
  const words = inside.trim();
  const from = start + match.index + 1 + inside.indexOf(words);
  return {
    kind: 'quote',
    entity: null,
    start: from,
    end: from + words.length,
    value: words,
    detail: {type: 'clause'},
    weight: 0.5,
  };
}
