import {connectivesFrom} from './connectives.ts';
import type {FactKind} from './fact.ts';
import type {Mention} from './names/mention.ts';
import {clauseEnd, closersButQuotes, type PhraseLimits, phraseEnd} from './phrases.ts';
import type {Token} from './tokens.ts';
import {isParticle, isPlaceNoun, speechVerb, verbOf} from './words.ts';

/** A span of tokens (inclusive) that answers one question word. */
export type Clause = {
  readonly kind: FactKind;
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  /** How much of a key fact it is, 0–1. */
  readonly weight: number;
};

const phrase: PhraseLimits = {words: 9, prepositions: 1};
const clauseWords = 14;

/** What is known of the paragraph already: tokens of times and quantities, and the names. */
export type ClauseContext = {
  readonly taken: Uint8Array;
  /** The names of the statement by their first token. */
  readonly nameAt: ReadonlyMap<number, Mention>;
};

/** The clauses of a statement (tokens from `from` up to, not including, `to`). */
export function findClauses(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: ClauseContext,
): Clause[] {
  const found: Clause[] = [];
  const add = (kind: FactKind, first: number, end: number, weight: number, skip = 0) => {
    const last = Math.min(end, to) - 1;
    const says = tokens
      .slice(first, last + 1)
      .some(({kind, text}) => kind !== 'mark' && !isParticle(text));
    if (last >= first && says) {
      found.push({kind, first, last, skip, weight});
    }
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      continue;
    }
    connected(tokens, at, add);
    purpose(tokens, at, add);
    between(tokens, at, context, add);
    relative(tokens, at, from, add);
    definition(tokens, at, from, context, add);
    if (
      speechVerb(token) ||
      (/^و?بين$/u.test(token.text) && /^ان/u.test(tokens[at + 1]?.text ?? ''))
    ) {
      said(tokens, at, to, context, add);
    } else {
      prepositional(tokens, at, to, context, add);
    }
  }
  return found;
}

/** What a connective binds: بسبب …, إذا …, ما أدى إلى …. */
function connected(tokens: readonly Token[], at: number, add: Add): void {
  const text = tokens[at]?.text ?? '';
  const conjunction = /^[وف]/u.test(text) && connectivesFrom.has(text.slice(1)) ? 1 : 0;
  for (const {words, kind, takes, whole, weight} of connectivesFrom.get(text.slice(conjunction)) ??
    []) {
    const open = words.at(-1) === 'ل';
    const count = open ? words.length - 1 : words.length;
    if (!words.slice(1, count).every((word, index) => tokens[at + 1 + index]?.text === word)) {
      continue;
    }
    const start = at + count;
    if (open && !tokens[start]?.text.startsWith('ل')) {
      continue;
    }
    let end = takes === 'phrase' ? phraseEnd(tokens, start, phrase) : start;
    if (takes === 'clause' || (end === start && !isParticle(tokens[start]?.text ?? ''))) {
      end = clauseEnd(tokens, start, clauseWords);
    }
    if (end > start && !startsWithTime(tokens, start, kind)) {
      add(
        kind,
        whole === true ? at : start,
        end,
        weight,
        whole === true ? conjunction : open ? 1 : 0,
      );
    }
    break;
  }
}

/** «خلال القرن الثامن»: the expression of time is a fact of its own. */
function startsWithTime(tokens: readonly Token[], at: number, kind: FactKind): boolean {
  return (
    kind === 'when' &&
    /^(?:\d|ال?(?:عام|سنه|قرن|شهر|اسبوع|يوم)(?:ين)?$|عامي|سنتي|ايام|اعوام|سنوات|اشهر|ساعات|عقود)/u.test(
      tokens[at]?.text ?? '',
    )
  );
}

type Add = (kind: FactKind, first: number, end: number, weight: number, skip?: number) => void;

/** لمنع تعرض …: ل before a verbal noun that something completes. */
const masdars =
  /^ل(?:منع|دعم|حمايه|تحقيق|تعزيز|بناء|انشاء|مواجهه|مكافحه|ضمان|اعاده|تحسين|تطوير|زياده|خفض|تقليل|وقف|انهاء|حل|بحث|مناقشه|معالجه|تسهيل|توفير|تجنب|استعاده|السيطره|تدمير|محاربه|دراسه|معرفه|تنظيم|نشر|تقديم|الحصول|المشاركه|القضاء|الدفاع|تمويل|تشجيع|تحديد|تحرير|اقامه|ايقاف|اجراء)$/u;

function purpose(tokens: readonly Token[], at: number, add: Add): void {
  if (masdars.test(tokens[at]?.text ?? '')) {
    add('why', at, phraseEnd(tokens, at, {words: 8, prepositions: 1}), 0.45);
  }
}

const relatives = new Set(['الذي', 'التي', 'الذين', 'اللذان', 'اللتان']);

/** الجيش الذي نشرته أرمينيا بشكل غير قانوني: a noun, or two that و joins, with what defines it. */
function relative(tokens: readonly Token[], at: number, from: number, add: Add): void {
  if (!relatives.has(tokens[at]?.text ?? '')) {
    return;
  }
  let first = at;
  while (first > from && at - first < 5) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || isParticle(before.text) || verbOf(before)) {
      break;
    }
    first--;
    if (/^(?:[فبلك]|وب|ول)ال/u.test(before.text)) {
      break;
    }
  }
  if (first < at) {
    const skip = /^وال/u.test(tokens[first]?.text ?? '') ? 1 : 0;
    add('what', first, clauseEnd(tokens, at, 7), 0.27, skip);
  }
}

/** «، وهو رئيس …», «هي عاصمة …»: what a thing is. */
function definition(
  tokens: readonly Token[],
  at: number,
  from: number,
  {nameAt}: ClauseContext,
  add: Add,
): void {
  const text = tokens[at]?.text ?? '';
  if (at > from && /^(?:وهو|وهي|هو|هي)$/u.test(text)) {
    const end = phraseEnd(tokens, at + 1, {words: 8, prepositions: 1});
    const named = nameAt.get(at + 1)?.last === end - 1;
    if (end > at + 1 && !named) {
      add('what', at + 1, end, 0.64);
    }
  }
}

const circumstances = new Set(
  'بعد قبل بعدما عندما حيث حين حينما بسبب لان لانه لانها رغم منذ اذا بينما فيما'.split(' '),
);

/** Where what is said ends: before when and why it is so, which are facts of their own. */
function contentEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 4; index < to; index++) {
    if (circumstances.has(tokens[index]?.text ?? '')) {
      return index;
    }
  }
  return to;
}

/** The end of a clause, before a quotation that it would cut in two. */
function outsideQuotes(tokens: readonly Token[], from: number, to: number): number {
  let open = -1;
  for (let index = from; index < to; index++) {
    const text = tokens[index]?.text ?? '';
    if (/^[«“]$/u.test(text) || (text === '"' && open < 0)) {
      open = index;
    } else if (/^[»”"]$/u.test(text)) {
      open = -1;
    }
  }
  return open < 0 ? to : open;
}

/** What is said or announced: «أن …», or the verbal noun behind the verb and who speaks. */
function said(
  tokens: readonly Token[],
  at: number,
  to: number,
  {nameAt}: ClauseContext,
  add: Add,
): void {
  for (let index = at + 1; index < Math.min(to, at + 16); index++) {
    const text = tokens[index]?.text ?? '';
    if (/^(?:ان|انه|انها|انهم)$/u.test(text)) {
      const clause = clauseEnd(tokens, index, clauseWords, closersButQuotes);
      const end = outsideQuotes(tokens, index, contentEnd(tokens, index, clause));
      if (end > index + 1) {
        add('what', index, end, 0.6);
      }
      return;
    }
    if (/^[":.«“]$/u.test(text)) {
      return;
    }
  }
  // أعلنت وزارة الدفاع، الأربعاء، التوصل …: behind the subject.
  let index = at + 1;
  const named = nameAt.get(index);
  const subject = named !== undefined && named.last < to ? named : undefined;
  if (subject) {
    index = subject.last + 1;
  }
  for (let hops = 0; hops < 6 && /^[،,(]$/u.test(tokens[index]?.text ?? ''); hops++) {
    const close = tokens[index + 2]?.text;
    index = /^[،,)]$/u.test(close ?? '') ? index + 3 : index + 1;
  }
  if (/^(?:علي|الي|عن|ب)$/u.test(tokens[index]?.text ?? '')) {
    index++;
  }
  const end = phraseEnd(tokens, index, {words: 8, prepositions: 2});
  const masdar = tokens[index];
  if (end > index + 1 && masdar?.kind === 'word' && !/^و/u.test(masdar.text)) {
    add('what', index, end, 0.55);
  }
}

/** بين باكو وأرمينيا: both of two that و joins. */
function between(tokens: readonly Token[], at: number, {nameAt}: ClauseContext, add: Add): void {
  if (!/^و?بين$/u.test(tokens[at]?.text ?? '')) {
    return;
  }
  const left = nameAt.get(at + 1);
  const right = left && nameAt.get(left.last + 1);
  if (right && /^و/u.test(tokens[right.first]?.text ?? '')) {
    add('who', at + 1, right.last + 1, 0.6);
  }
}

const placing = new Set(['في', 'علي', 'من', 'الي']);

/** «في جميع الاتجاهات», «من نقطة مراقبة», «بأسلحة صغيرة»: where and how, in two to five words. */
function prepositional(
  tokens: readonly Token[],
  at: number,
  to: number,
  {taken, nameAt}: ClauseContext,
  add: Add,
): void {
  const text = tokens[at]?.text ?? '';
  const bare = text.replace(/^و(?=..)/u, '');
  if (placing.has(bare)) {
    const end = Math.min(to, phraseEnd(tokens, at + 1, {words: 4, prepositions: 0}));
    if (end <= at + 2 || taken[at + 1] === 1) {
      return;
    }
    // A name by itself is a fact already.
    if (nameAt.has(at + 1)) {
      return;
    }
    const place = tokens
      .slice(at + 1, end)
      .some(({text}, index) => isPlaceNoun(text) || nameAt.get(at + 1 + index)?.type === 'place');
    const definite = tokens.slice(at + 1, end).some(({text}) => /^(?:ال|وال)/u.test(text));
    add(
      place ? 'where' : 'what',
      at,
      end,
      (place ? 0.34 : 0.28) + (definite ? 0.02 : 0),
      text.length - bare.length,
    );
    return;
  }
  // ب and an indefinite noun with its adjective: what with.
  if (/^ب(?!ال|ي?ن).{4,}/u.test(text) && !isParticle(text) && isNoun(tokens[at])) {
    const end = Math.min(to, phraseEnd(tokens, at, {words: 3, prepositions: 0}));
    if (end > at + 1) {
      add('what', at, end, 0.27);
    }
  }
}

const isNoun = (token: Token | undefined): boolean => token !== undefined && verbOf(token) === null;
