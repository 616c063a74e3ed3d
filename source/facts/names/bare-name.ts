import {isArabicForm} from '../../arabic/word-form.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {isCommonNoun, isParticle, knownVerb, looksForeign, verbOf} from '../words.ts';
import {
  ambiguousNames,
  fatherhood,
  feminineNames,
  isGivenName,
  laqabs,
  openers,
  sons,
} from './given-names.ts';
import type {Mention} from './mention.ts';
import {nameEnd, nameEndAfterFather, restOfName} from './name-extent.ts';
import {couldBeName, isSecondName} from './name-words.ts';
import {nisbaOf} from './nisbas.ts';
import {person} from './person.ts';
import {titleAt} from './titles.ts';
import {afterSpeech, behindNisba, foreignRun} from './unlisted-name.ts';

/** First halves of laqabs beside الدين: سيف الدولة; نشأت الدولة is «the state arose». */
const ofTheState = new Set(
  'سيف ناصر عضد معز ركن بهاء جلال عز شرف فخر نظام تاج عميد مويد امين'.split(' '),
);

/** True where a word such as جمال is the first part of a name: جمال عبد الناصر, خالد بن الوليد. */
function startsName(word: string, next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !isParticle(next.text) &&
    (openers.has(next.text) ||
      fatherhood.has(next.text) ||
      next.text === 'الدين' ||
      (laqabs.has(next.text) && ofTheState.has(word)) ||
      isGivenName(next.text) ||
      ambiguousNames.has(next.text) ||
      (next.text.startsWith('ال') && ambiguousNames.has(next.text.slice(2))) ||
      // بول شتراوس
      (looksForeign(next.text) && couldBeName(next)))
  );
}

/** ابن سينا، ابن الهيثم: not ابن عم, and not behind a name, whose father follows. */
function isSonOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && sons.has(next.text)) {
    return true;
  }
  if (
    next?.kind !== 'word' ||
    isParticle(next.text) ||
    isCommonNoun(next.text) ||
    kin.test(next.text)
  ) {
    return false;
  }
  return (
    (next.text.startsWith('ال') && nisbaOf(next.text) === null && titleAt(next) === null) ||
    openers.has(next.text) ||
    couldBeName(next, true)
  );
}

/** بالله، لدين الله، بأمر الله: not على الله, which follows other words more often. */
function isLaqabTail(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text === 'بالله' || (/^(?:لدين|بامر)$/u.test(text) && tokens[at + 1]?.text === 'الله');
}

/** فاز نجيب محفوظ بجائزة: behind a verb, before a word that completes a name. */
function isSubjectWithSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const verb = before ? knownVerb(before) : null;
  return verb !== null && !verb.feminine && !verb.plural && isSecondName(tokens, at + 1);
}

const kin =
  /^(?:عم|عمه|خال|خاله|اخ|اخت|اخيه|اخته|عمته|خالته|عمها|عمهم|شقيق.*|زوج.*|بلد.*|مدين.*|الوقت|العم|البلد|المدينه)$/u;

/** بيان is no ب + يان: a proclitic is read before a name where the whole word is no Arabic one. */
function isSureReading(word: string, name: string, skip: number): boolean {
  const conjunction = skip === 1 && /^[وف]/u.test(word);
  return name.length > 3 && (conjunction || !isArabicForm(word) || isArabicForm(name));
}

/** A name without a title before it. */
export function bareName(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  if (isParticle(token.text) && token.text !== 'علي') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    if (skip > 0 && isGivenName(token.text)) {
      break;
    }
    const given =
      !isParticle(text) &&
      (isGivenName(text) ||
        (ambiguousNames.has(text) &&
          (startsName(text, tokens[at + 1]) ||
            (skip === 0 && isSubjectWithSurname(tokens, at))))) &&
      (skip === 0 || isSureReading(token.text, text, skip));
    const next = tokens[at + 1];
    if (text === 'عبد' || /^اب[ويا]$/u.test(text)) {
      if (
        next?.kind === 'word' &&
        (!isParticle(next.text) || next.text === 'علي') &&
        (text !== 'عبد' || /^ال/u.test(next.text) || next.text === 'ربه') &&
        verbOf(next) === null
      ) {
        const end = nameEnd(tokens, at);
        return person({
          first: at,
          last: end - 1,
          nameFirst: at,
          skip,
          nameSkip: skip,
          feminine: false,
          trust: text === 'ابي' && tokens[at - 1]?.text !== 'بن' ? 0.4 : 0.8,
        });
      }
      continue;
    }
    if (text.startsWith('ال') && isLaqabTail(tokens, at + 1)) {
      // المعتصم بالله، الحاكم بأمر الله
      return person({
        first: at,
        last: restOfName(tokens, at + 1) - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: false,
        trust: 0.8,
      });
    }
    if (text === 'ابن' && isSonOf(tokens, at)) {
      return person({
        first: at,
        last: nameEnd(tokens, at + 1) - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: false,
        trust: 0.75,
      });
    }
    if (given) {
      const end = Math.max(at + 1, restOfName(tokens, at + 1));
      const single = end === at + 1;
      return person({
        first: at,
        last: end - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: feminineNames.has(text),
        trust: single ? (skip > 0 ? 0.35 : 0.6) : 0.85,
      });
    }
    // سلمان بن عبد العزيز: whatever stands before بن is a name, with ال only where the rest is one (الحسن).
    const bareText = text.replace(/^ال(?=...)/u, '');
    const named = isGivenName(bareText) || ambiguousNames.has(bareText);
    if (skip === 0 && /^و/u.test(text) && !named) {
      continue;
    }
    if (
      (next?.text === 'بن' || (next?.text === 'ابن' && named)) &&
      (named || !(text.startsWith('ال') || titleAt(token) || isCommonNoun(text))) &&
      (!isParticle(text) || text === 'علي') &&
      tokens[at + 2]?.kind === 'word'
    ) {
      return person({
        first: at,
        last: nameEndAfterFather(tokens, at + 1) - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: false,
        trust: skip > 0 && !named ? 0.5 : 0.85,
      });
    }
  }
  return afterSpeech(tokens, at) ?? behindNisba(tokens, at) ?? foreignRun(tokens, at);
}
