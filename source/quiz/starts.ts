import type {Gender} from '../facts/analysis.ts';
import {feminineNames, isGivenName} from '../facts/names/given-names.ts';
import {type Clause, clausesOf, reportsAt} from './clause.ts';
import {pastConnector} from './connector.ts';
import {endsOf} from './cuts.ts';
import {foldOnce} from './fold-once.ts';
import {nominative} from './inflect.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {isNamedSpeaker} from './stems/stem.ts';
import {opensTimeClause} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/** Where words of a statement begin a sentence of their own, and whose words they are where they are quoted. */
export type Start = {
  readonly at: number;
  readonly speaker: {readonly name: string; readonly gender: Gender} | null;
};

/**
 * The places where words of a statement may begin a sentence, in order: the head of the statement or of
 * what a speaker says in it, what stands behind a semicolon, and clauses that name who acts.
 */
export function startsOf(read: ReadStatement): readonly Start[] {
  const known = starts.get(read);
  if (known) return known;
  const found = findStarts(read);
  starts.set(read, found);
  return found;
}

const starts = new WeakMap<ReadStatement, readonly Start[]>();

function findStarts(read: ReadStatement): Start[] {
  const {tokens, statement} = read;
  // «ترك 326 قصيدة، … عندما قال: …»: what stands before the words is told, not said.
  const colon = tokens.findIndex(({text}) => text === ':');
  const isTold = statement.kind === 'quote' && statement.speaker?.asPrinted == null && colon > 12;
  const isQuote = statement.kind === 'quote' && !isTold;
  const speaker = isQuote ? speakerOf(read) : null;
  if (isQuote && !speaker) return [];
  if (!isQuote && !isTold && statement.speaker?.asPrinted === null) return [];
  const open = tokens.findIndex(({text}) => /^["«“]$/.test(text));
  const label = tokens.slice(0, 9).findIndex(({text}) => text === ':');
  const isTurn =
    isQuote && (open === -1 || (label !== -1 && label < open && label > 0 && open > label + 1));
  const first = isQuote ? (isTurn ? label : open) + 1 : 0;
  const semicolons = tokens.flatMap(({text}, index) =>
    text === '؛' && index > first && !isEnclosed(tokens, first, index) ? [index + 1] : [],
  );
  const clauses = clausesOf(read).flatMap(clause => {
    const at = headOf(clause);
    return at > first && !isEnclosed(tokens, first, at) && isNamedClause(clause) ? [at] : [];
  });
  return [...new Set([...[first, ...semicolons].map(at => pastJoints(tokens, at)), ...clauses])]
    .filter(at => tokens[at]?.isWord)
    .toSorted((a, b) => a - b)
    .map(at => ({at, speaker}));
}

/** True inside a bracket or a quotation that opens behind a token. */
function isEnclosed(tokens: readonly Token[], from: number, at: number): boolean {
  const count = (marks: RegExp) =>
    tokens.slice(from, at).filter(({text}) => marks.test(text)).length;
  return count(/^[«(“]$/) > count(/^[»)”]$/);
}

/** Whether a sentence may begin at a token. */
export function mayBegin(read: ReadStatement, at: number): boolean {
  return (
    headsOf(read.tokens).has(at) ||
    clausesOf(read).some(clause => headOf(clause) === at && isNamedClause(clause))
  );
}

/** The tokens at the head of the statement, of a sentence in it or of what is said in it. */
function headsOf(tokens: readonly Token[]): ReadonlySet<number> {
  const known = heads.get(tokens);
  if (known) return known;
  const found = new Set([pastJoints(tokens, 0)]);
  for (const [index, {text, bare}] of tokens.entries()) {
    if (/^[؛:.؟!«"“]$/.test(text)) found.add(pastJoints(tokens, index + 1));
    else if (/^(?:[وف]?ب?أن|إن)$/.test(bare) && reportsAt(tokens, index)) found.add(index + 1);
  }

  heads.set(tokens, found);
  return found;
}

const heads = new WeakMap<readonly Token[], ReadonlySet<number>>();

/** The first word of a clause. */
function headOf({lead, verbAt: verb, subject}: Clause): number {
  return Math.min(lead.from, verb, subject.from);
}

/** «وافتتحت فرنسا …», «غير أن المماليك استعادوا …»: a clause inside a sentence that names who acts and means nobody else. */
function isNamedClause(clause: Clause): boolean {
  const {in: read, subject, form, verb} = clause;
  const {tokens} = read;
  if (!subject.name?.named || subject.inserted !== undefined) return false;
  // «حين وصلت ليلى وجدت …»: the first clause waits for the second.
  const conjunction = headOf(clause) - 1;
  const isFronted =
    opensTimeClause.test(tokens[conjunction]?.folded ?? '') && headsOf(tokens).has(conjunction);
  if (isFronted) return false;
  // «فبنى قصر البديع، …»: with nothing behind it to act on, the name is acted on.
  const {classes} = form;
  const isPlace = subject.name.fact.entity === 'place';
  const isTransitive = classes.has('transitive') && (isPlace || !classes.has('intransitive'));
  if (isTransitive && !classes.has('speech') && !tokens[clause.rest.from]?.isWord) return false;
  // «وتمرد المماليك»: the revolt, or they revolted?
  if (form.nounLike || (/^ت/.test(verb) && form.tense === 'past' && !form.feminine)) return false;
  const from = headOf(clause);
  const own = subject.gender === 'feminine' ? 'ها' : 'ه';
  const to = endsOf(read, from).find(({at}) => at >= clause.rest.from)?.at ?? tokens.length;
  return tokens.slice(from, to).every((token, offset) => {
    const pronoun = verbAt(token) ? null : pronounIn(token.bare);
    return pronoun === null || (pronoun === own && from + offset >= subject.to);
  });
}

/** The index behind what only joins words to those before them: marks, connectors, لكن, غير أن, أما. */
export function pastJoints(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokens[at] && !tokens[at]?.isWord) at++;
  for (let before = -1; before !== at; ) {
    before = at;
    at = pastConnector(tokens, pastLead(tokens, at));
  }

  return /^[وف]?اما$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;
}

/** Words that only join a sentence to the one before: لكن, غير أن, لقد, ثم. */
export function pastLead(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2].map(offset => tokens[at + offset]?.folded ?? '');
  const [first = '', second = '', third = ''] = words;
  if (/^[وف]?لهذا$/.test(first) && second === 'السبب')
    return tokens[at + 2]?.text === '،' ? at + 3 : at + 2;
  if (/^[وف]?(?:غير|الا|بيد|علما|كما|حيث|اذ|لكن)$/.test(first) && second === 'ان') return at + 2;
  if (first === 'علي' && second === 'ان' && at === 0) return at + 2;
  if (/^[وف]?كما$/.test(first) && verbAt(tokens[at + 1]) !== null) return at + 1;
  // «وقد تصيب» is «may», which the sentence must keep; «وقد أصابت» only leads on.
  if (/^[وف]قد$/.test(first) && verbAt(tokens[at + 1])?.form.tense === 'present') return at;
  if (first === 'قد' && verbAt(tokens[at + 1])?.form.tense === 'past') return at + 1;
  if (/^(?:لكن|ولكن|حيث|ثم|فقد|وقد|لقد|ولقد|اذ|وهكذا|هكذا)$/.test(first) && third !== '')
    return at + 1;
  return at;
}

export function speakerOf({statement, facts}: ReadStatement): Start['speaker'] {
  const {speaker} = statement;
  if (!speaker || !isNamedSpeaker(speaker.name)) return null;
  const folded = foldOnce(speaker.name);
  const entity =
    facts.find(({entity: own}) => own?.variants.some(variant => folded.includes(foldOnce(variant))))
      ?.entity ?? null;
  const gender = genderOfSpeaker(speaker.name) ?? entity?.gender ?? null;
  return gender === null || !speaker.name.includes(' ')
    ? null
    : {name: nominative(speaker.name), gender};
}

/** The gender of a speaker whom another statement names, by the title before the name. */
function genderOfSpeaker(name: string): Gender | null {
  const given = name.split(' ').map(foldOnce).find(isGivenName);
  if (given !== undefined) return feminineNames.has(given) ? 'feminine' : 'masculine';
  const head = name.split(' ')[0] ?? '';
  if (/ة$/.test(head)) return 'feminine';
  return /^(?:ال|وزير|رئيس|مدير|أستاذ)/.test(head) ? 'masculine' : null;
}
