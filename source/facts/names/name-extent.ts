import {formStrength, isArabicForm} from '../../arabic/word-form.ts';
import type {Token} from '../tokens.ts';
import {isParticle} from '../words.ts';
import {fatherhood, laqabs, openers} from './given-names.ts';
import {couldBeFamily, couldBeName, isNamePart, isSecondName, isSurname} from './name-words.ts';
import {knownPlace} from './places.ts';
import {titleAt} from './titles.ts';

/** The end (exclusive) of the name whose first word stands at a token. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text ?? '';
  if (!openers.has(tokens[at]?.text ?? '')) {
    return restOfName(tokens, at + 1);
  }
  return restOfName(tokens, at + (openers.has(next) ? 3 : 2));
}

const ordinal = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)$/u;

export function nameEndAfterFather(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text ?? '';
  let end = at + (openers.has(next) ? 3 : 2);
  const more = restOfName(tokens, end);
  end = Math.max(end, more);
  return Math.min(end, tokens.length);
}

/** What follows a name's first part; never less than `from`. */
export function restOfName(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 14) {
    const token = tokens[end];
    if (token?.kind !== 'word') {
      break;
    }
    const next = tokens[end + 1];
    // سيف الدين قطز سلطان المماليك: what he was, no part of his name.
    if (titleAt(token) !== null && /^ال.*[^ي]$/u.test(next?.text ?? '') && end > from) {
      break;
    }
    if (openers.has(token.text) && next?.kind === 'word' && !isParticle(next.text)) {
      end += 2;
    } else if (fatherhood.has(token.text) && next?.kind === 'word') {
      end += openers.has(next.text) && tokens[end + 2]?.kind === 'word' ? 3 : 2;
    } else if (particles.has(token.text) && next?.kind === 'word' && isNameBehind(token, next)) {
      // كارل فون فريش: whatever stands behind von is the name.
      end += 2;
    } else if (isNamePart(tokens, end) && !knownPlace(tokens, end)) {
      end++;
    } else if (
      end < from + 2 &&
      (couldBeName(token, true) || couldBeFamily(token)) &&
      // ليعوض is «to make up for», لينيوس a name.
      !(/^لي.{3}$/u.test(token.text) && isArabicForm(token.text.slice(1))) &&
      !knownPlace(tokens, end)
    ) {
      end++;
    } else if (end === from && isSecondName(tokens, end) && !knownPlace(tokens, end)) {
      end++;
    } else if (
      /^(?:الله|الدين|الرحمن)$/u.test(token.text) ||
      (end === from && laqabs.has(token.text))
    ) {
      end++;
    } else if (
      /^(?:لدين|بامر|علي|بالله)$/u.test(token.text) &&
      (token.text === 'بالله' || next?.text === 'الله')
    ) {
      // المعتصم بالله، الناصر لدين الله، المتوكل على الله
      end += token.text === 'بالله' ? 1 : 2;
      break;
    } else if (ordinal.test(token.text)) {
      end += tokens[end + 1]?.text === 'عشر' ? 2 : 1;
      break;
    } else if (isSurname(tokens, end) && !knownPlace(tokens, end)) {
      end++;
    } else {
      break;
    }
  }
  return Math.min(end, tokens.length);
}

/** The particles of European names. */
const particles = new Set(['فون', 'فان', 'دي', 'ديل', 'دير', 'دا', 'دو']);

/** فان is «then, indeed» as well as the Dutch van. */
function isNameBehind(particle: Token, next: Token): boolean {
  return !isParticle(next.text) && (particle.text !== 'فان' || formStrength(next.text) === 'none');
}
