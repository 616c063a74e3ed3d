import {verbForms} from './conjugate.ts';
import {mayBeGoverned} from './governed-noun.ts';
import {isInstruction} from './instruction.ts';
import {leavesOpen} from './leaves-open.ts';
import {isDefinite, isFunctionWord} from './noun.ts';
import {hasPredicate} from './predicate.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {deictics, prepositions, relatives} from './tables/particles.ts';
import type {Token} from './token.ts';
import {isSureVerb, verbAt} from './verb-at.ts';

/**
 * Where a sentence may end before its end, and still be whole: what is dropped begins with another
 * clause, or with words that only add to it. What the verb governs (في, ب, على …), an object, a
 * predicate, an adjective or a noun is never dropped.
 */

/** Conjunctions behind which another clause stands, and without which the first says the same. */
const joining =
  /^(?:[وف]?(?:حيث|حين|حينما|عندما|بعدما|قبلما|لما|بينما|كي|لكي|(?:لان|لكن)(?:ه|ها|هم|هما|هن|نا|ني)?)|اذ|كما|وه(?:و|ي|م|ما|ن)|وذلك|بحيث|فقد|فان(?:ه|ها|هم|هما|هن)?|فه(?:و|ي|م)|وقد|ولقد)$/;

/** «كانت», «لم» behind و or ف, which a verb or a noun and what is said of it follow. */
const joinedVerbs = /^[وف](?:كان|كانت|لم|لن|ليس|ليست|سوف)$/;

/** «غير أن», «بعد أن»: the first word of a conjunction with أن. */
const beforeThat = /^[وف]?(?:غير|الا|بيد|بعد|قبل|رغم|مع|علما|ب?الرغم)$/;

/** «التحق», «اندلع», «استغل»: pasts by their form, where no noun has the same letters. */
const derivedPast = /^(?:ا\p{L}ت|ات|ان|است)\p{L}*(?<!ا)[^اةي]$/u;

/** «المرض الوحيد الذي …», «المرة الأولى التي …»: of what it is the only or the first is told behind. */
const singlingOut = /^ال(?:وحيد|وحيده|وحيدان|وحيدين|اول|اولي|اخير|اخيره)$/;

/** What adds a time, a reason, an example or a part behind a comma. */
const adding =
  /^(?:بعد|قبل|خلال|منذ|اثر|عقب|بسبب|نتيجه|رغم|بفضل|وفق|وفقا|بحسب|حسب|نظرا|بهدف|لاسيما|خصوصا|خاصه|ومن(?:ه|ها|هم|هن|هما)|و?بين(?:ه|ها|هم|هن|هما)|فضلا|اضافه|علاوه|عشيه|غداه|مثل|اي)$/;

/** «، مشيرًا إلى أن …»: what somebody says besides. */
const adverbialParticiple =
  /^(?:مشير|مضيف|مؤكد|موضح|لافت|مبين|محذر|داعي|معتبر|مطالب|معلن|معرب|معبر|متهم|مذكر|مشدد|منوه|مستشهد)(?:ا|ه|ين)$/;

/** A place where a sentence may end. */
export type End = {
  /** The index behind the last word kept. */
  readonly at: number;
  readonly drops: Dropped;
};

/** What stands behind: nothing of the sentence, a clause beside the first, a clause under it, or words that add to it. */
type Dropped = 'nothing' | 'coordinate' | 'subordinate' | 'addition';

/** The ends of the words from a token to the end of their sentence, in order. */
export function endsOf(read: ReadStatement, from: number): readonly End[] {
  const known = endsByRead.get(read.tokens) ?? new Map<number, readonly End[]>();
  endsByRead.set(read.tokens, known);
  const ends = known.get(from) ?? findEnds(read, from);
  known.set(from, ends);
  return ends;
}

const endsByRead = new WeakMap<readonly Token[], Map<number, readonly End[]>>();

function findEnds(read: ReadStatement, from: number): End[] {
  const {tokens} = read;
  const last = sentenceEnd(tokens, from);
  const ends: End[] = [];
  for (let at = from + 1; at < last; at++) {
    const isComma = isCommaAt(tokens, at);
    if (isEnclosed(tokens, from, at) || leavesOpen(tokens, from, at)) continue;
    if (tokens[at]?.text === '؛') ends.push({at, drops: 'coordinate'});
    if (!isComma && !(tokens[at]?.isWord && tokens[at - 1]?.isWord)) continue;
    const drops = dropped(read, from, isComma ? at + 1 : at, isComma);
    if (drops) ends.push({at, drops});
  }

  // A question is no statement.
  return last > from && tokens[last]?.text !== '؟' ? [...ends, {at: last, drops: 'nothing'}] : ends;
}

/** Where the sentence ends that words from a token on stand in: a stop, or the mark that closes a quotation around them. */
function sentenceEnd(tokens: readonly Token[], from: number): number {
  let isInside = isInQuotes(tokens, from);
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? '';
    if (text === '"') {
      if (isInside && depth === 0) return index;
      depth += isInside ? -1 : 1;
      isInside = !isInside;
    } else if (/^[«(“[]$/.test(text)) depth++;
    else if (/^[»)”\]]$/.test(text) && depth-- === 0) return index;
    else if (depth === 0 && /^[.؟!]$/.test(text)) return index;
  }

  return tokens.length;
}

function isInQuotes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).filter(({text}) => text === '"').length % 2 === 1;
}

/** True inside a bracket or a quotation that opens behind the first word. */
function isEnclosed(tokens: readonly Token[], from: number, end: number): boolean {
  const count = (marks: RegExp) =>
    tokens.slice(from, end).filter(({text}) => marks.test(text)).length;
  return count(/^[«(“[]$/) > count(/^[»)”\]]$/) || count(/^"$/) % 2 === 1;
}

function isCommaAt(tokens: readonly Token[], at: number): boolean {
  return /^[،,]$/.test(tokens[at]?.text ?? '');
}

/** As what the words from a token on may be left out of a sentence, behind a comma or not; null where they may not. */
function dropped(
  read: ReadStatement,
  from: number,
  at: number,
  isBehindComma: boolean,
): Dropped | null {
  if (opensCoordinate(read, at, isBehindComma)) return 'coordinate';
  const drops = opensSubordinate(read.tokens, at)
    ? 'subordinate'
    : isAddition(read, from, at, isBehindComma)
      ? 'addition'
      : null;
  // «أدرجت المنظمة الرقصة، التي تعود إلى …، في القائمة»: between two commas stands an aside.
  return drops !== null && (!isBehindComma || closes(read, from, at)) ? drops : null;
}

/** Whether the words from a token on, and the parts behind their commas, are all that is left of the sentence. */
function closes(read: ReadStatement, from: number, at: number): boolean {
  const comma = nextComma(read.tokens, at);
  if (comma === -1 || dropped(read, from, comma + 1, true) !== null) return true;
  // «، تحدها إيطاليا من الغرب، والنمسا من الشمال»: a list goes on.
  return /^و/.test(read.tokens[comma + 1]?.bare ?? '') && closes(read, from, comma + 1);
}

function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const folded = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  // «إلى حين», «إلا بعد أن»: governed by the word before.
  if (prepositions.has(before) || before === 'الا') return false;
  const next = tokens[at + 1]?.folded;
  // «نسبة مما يدفع», «فيما بعد»: only behind a comma, or before what it is called, another clause.
  if (/^(?:مما|فيما)$/.test(folded))
    return isCommaAt(tokens, at - 1) || /^(?:يعرف|عرف|يسمي|سمي)$/.test(next ?? '');
  return (
    joining.test(folded) ||
    (folded === 'في' && next === 'حين') ||
    (beforeThat.test(folded) && next === 'ان')
  );
}

/** The comma that ends the words from a token on; -1 where they go on to the end of the sentence. */
function nextComma(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (/^[«(“[]$/.test(token?.text ?? '')) depth++;
    else if (/^[»)”\]]$/.test(token?.text ?? '')) depth--;
    if (depth === 0 && isCommaAt(tokens, index)) return index;
    if (depth < 0 || /^[.؟!؛]$/.test(token?.text ?? '')) return -1;
  }

  return -1;
}

/** «وافتتحت …», «ثم عاد …», «، وفي عام … تزوج»: another clause beside the first. */
function opensCoordinate(read: ReadStatement, at: number, isBehindComma: boolean): boolean {
  const {tokens} = read;
  const token = tokens[at];
  if (!token?.isWord) return false;
  if (/^و?(?:ثم|بل)$/.test(token.folded))
    return (
      isVerb(tokens[at + 1]) ||
      hasVerbLetters(tokens[at + 1]?.bare ?? '') ||
      isInstruction(read, at + 1) ||
      /^(?:قد|لم|لا|لن)$/.test(tokens[at + 1]?.folded ?? '')
    );
  if (/^و?اما$/.test(token.folded)) return isBehindComma;
  // «جاء فاستغنى عن …», «هوى الثقل فحطم السلم»: what follows at once is of the same deed.
  if (/^ف/.test(token.bare) && !isBehindComma) return false;
  if (joinedVerbs.test(token.folded)) return true;
  if (/^[وف](?:لا|ما|قد)$/.test(token.folded)) return isVerb(tokens[at + 1]);
  if (!/^[وف]/.test(token.bare)) return false;
  if (isInstruction(read, at)) return true;
  const verb = verbAt(token);
  if (verb && verb.text !== token.text && isSureVerb(token)) return true;
  // «، وفي عام … أسس», «، وفي المهجر»: a clause has a verb.
  return (
    isBehindComma &&
    (hasVerbLetters(token.bare.slice(1)) ||
      (prepositions.has(token.folded.slice(1)) &&
        tokens.slice(at + 1, partEnd(tokens, at)).some(isVerb)))
  );
}

/** «يتناوب», «انتعشت», «اختط»: a verb by its letters, which no table knows. */
function hasVerbLetters(word: string): boolean {
  return (
    (/^س?[يت]\p{L}{3,}$/u.test(word) && !/[ةات]$|ين$|ان$/.test(word)) ||
    (/^(?!ال)\p{L}{2,}[^اوي]ت$/u.test(word) && !/^[بلك]/.test(word)) ||
    derivedPast.test(word)
  );
}

function partEnd(tokens: readonly Token[], at: number): number {
  const comma = nextComma(tokens, at);
  return comma === -1 ? tokens.length : comma;
}

function isVerb(token: Token | undefined): boolean {
  if (!token?.isWord || /^ال(?!ت)/.test(token.bare)) return false;
  const verb = verbAt(token);
  if (verb) return isSureVerb(token);
  // «باعها»: a verb with its object.
  const stem = /^(?<stem>\p{L}{3,})(?:ها|هما?|ه)$/u.exec(token.folded)?.groups?.stem;
  return verbForms.get(stem ?? '')?.nounLike === false || derivedPast.test(token.bare);
}

/** «، تحيط به الجبال», «، أمر ببنائه …»: a verb with the letters of a noun, where it opens a clause. */
function opensLikeNoun(tokens: readonly Token[], at: number): boolean {
  const form = verbAt(tokens[at])?.form;
  const next = tokens[at + 1];
  return (
    form?.nounLike === true &&
    next?.isWord === true &&
    (pronounIn(next.bare) !== null ||
      ([form.tense, form.other?.tense].includes('present') &&
        (prepositions.has(next.folded) || /^ال/.test(next.bare))))
  );
}

/** Words that only add to the clause: a relative clause of what is known, a time, a reason, an example. */
function isAddition(
  read: ReadStatement,
  from: number,
  at: number,
  isBehindComma: boolean,
): boolean {
  const {tokens} = read;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.isWord) return false;
  if (relatives.has(token.folded)) return isBehindComma || isKnown(read, from, at);
  if (!isBehindComma) return false;
  if (token.folded === 'ما') return isVerb(next);
  if (token.folded === 'الامر' && relatives.has(next?.folded ?? '')) return true;
  // «…، تحدها إيطاليا …», «…، مدته ثماني سنوات»: a clause that describes, where the verb has been.
  const isDescribing =
    isVerb(token) ||
    opensLikeNoun(tokens, at) ||
    (pronounIn(token.bare) !== null && !deictics.has(token.folded));
  if (isDescribing && hasPredicate(tokens.slice(from, at))) return true;
  // «…، بزيادة قدرها …»: behind the first comma of a clause how, where and by how much.
  const isFirst = !tokens.slice(from, at - 1).some((_, offset) => isCommaAt(tokens, from + offset));
  const isAdverbial = prepositions.has(token.folded) || mayBeGoverned(token);
  if (isFirst && isAdverbial && hasPredicate(tokens.slice(from, at))) return true;
  return (
    adding.test(token.folded) ||
    adverbialParticiple.test(token.folded) ||
    (token.folded === 'من' && /^(?:بين|ضمن)(?:ه|ها|هم|هن|هما)$/.test(next?.folded ?? '')) ||
    (token.folded === 'الي' && next?.folded === 'جانب')
  );
}

/** «قناة السويس التي …», «اختبار نهائي للبطولة»: a name, or a noun with its description, needs none behind it. */
function isKnown({tokens, facts}: ReadStatement, from: number, at: number): boolean {
  if (
    facts.some(
      ({fact, named, from: start, to}) =>
        to === at && start > from && named && fact.entity !== null,
    )
  )
    return true;
  const [noun, described] = [tokens[at - 2], tokens[at - 1]];
  return (
    noun !== undefined &&
    described !== undefined &&
    at - 2 > from + 1 &&
    isDefinite(described) &&
    !singlingOut.test(described.folded) &&
    !isFunctionWord(noun) &&
    isDefinite(noun)
  );
}
