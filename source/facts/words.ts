import {monthByFold, weekdayByFold} from '../arabic/calendars.ts';
import {foldText} from '../arabic/fold.ts';
import {commonNouns} from '../arabic/lexicon/common-nouns.ts';
import {particles} from '../arabic/lexicon/particles.ts';
import {placeHeads, placeNouns} from '../arabic/lexicon/places.ts';
import {actionForms, speechForms, type VerbForm} from '../arabic/lexicon/verbs.ts';
import {numerals} from '../arabic/number-words.ts';
import {formStrength, isArabicForm} from '../arabic/word-form.ts';
import {remember} from './remember.ts';
import {readingsOf, type Token} from './tokens.ts';

/** A particle, a conjunction before it or not (وفي, فإن). */
export const isParticle = remember(
  word => particles.has(word) || (/^[وف]./u.test(word) && particles.has(word.slice(1))),
);

export type VerbReading = VerbForm & {
  /** Folded letters before the verb: و, ف, س. */
  readonly skip: number;
  readonly form: string;
};

/** Objects that may stand behind a verb, the longest first. */
const enclitics = ['هما', 'ها', 'هم', 'نا', 'ني', 'ه'];

/** A verb without its object: سماها → سما; the word itself where there is none. */
function withoutEnclitic(form: string): string {
  const found = enclitics.find(enclitic => form.endsWith(enclitic));
  return found ? form.slice(0, -found.length) : form;
}

function readVerb(word: string, forms: ReadonlyMap<string, VerbForm>): VerbReading | null {
  const conjunction = word.startsWith('و') || word.startsWith('ف');
  for (const skip of [0, 1, 2]) {
    const future = skip > 0 && word[skip - 1] === 'س';
    if (skip > 0 && !(skip === 1 ? conjunction || future : conjunction && future)) {
      continue;
    }
    const form = word.slice(skip);
    // س stands before an imperfect alone: سكانها is no سـ + كانها.
    if (future && !/^[يتنا]/.test(form)) {
      continue;
    }
    const found = forms.get(form) ?? forms.get(withoutEnclitic(form));
    if (found) {
      return {...found, skip, form};
    }
  }
  return null;
}

const speechVerbOf = remember(word => readVerb(word, speechForms));
const knownVerbOf = remember(word => speechVerbOf(word) ?? readVerb(word, actionForms));

/** Words that begin like an imperfect verb and are none. */
const yNouns =
  /^(?:يوم|يد|يسار|يمين|يهود|ينبوع|يقين|ياقوت|يتيم|يتم|يافا|يوليو|يونيو|يناير|يورو|يمن|ياباني)/u;
const imperfect = /^[وف]?س?ي(?=[^ا])\p{L}{2,}/u;

const anyVerbOf = remember((word): VerbReading | null => {
  const known = knownVerbOf(word);
  if (known) {
    return known;
  }
  if (imperfect.test(word) && isArabicForm(word)) {
    const skip = word.search(/ي/u);
    const form = word.slice(skip);
    if (!yNouns.test(form)) {
      return {feminine: false, plural: form.endsWith('ون'), skip, form};
    }
  }
  return null;
});

export function speechVerb(token: Token): VerbReading | null {
  return token.kind === 'word' ? speechVerbOf(token.text) : null;
}

/** The verb a word is by the tables. */
export function knownVerb(token: Token): VerbReading | null {
  return token.kind === 'word' ? knownVerbOf(token.text) : null;
}

/** The verb a word is, by the tables or, for an imperfect, by its form. */
export function verbOf(token: Token): VerbReading | null {
  return token.kind === 'word' ? anyVerbOf(token.text) : null;
}

/** A month, a weekday or a numeral, which no rule takes for a name. */
export function isCalendarOrNumeral(word: string): boolean {
  return monthByFold.has(word) || weekdayByFold.has(word) || numerals.has(word);
}

/** True where no reading of the word can be an Arabic word: a foreign name, most likely. */
export const looksForeign = remember(
  word =>
    word.length > 1 &&
    readingsOf(word).every(
      ({text}) => !isParticle(text) && !isArabicForm(text) && !isCalendarOrNumeral(text),
    ),
);

/** True where only chance makes an Arabic word of it, if anything does: بولتون, ليفني, شيراك. */
export const mayBeForeign = remember(
  word =>
    word.length > 2 &&
    formStrength(word) !== 'strong' &&
    !isParticle(word) &&
    !isCalendarOrNumeral(word),
);

/** A noun that the lists know as an everyday one, in any of its printed forms. */
export const isCommonNoun = remember(word =>
  readingsOf(word).some(({text}) => commonNouns.has(text.replace(/^ال(?=..)/u, ''))),
);

const places = new Set([...placeHeads.keys(), ...placeNouns].map(foldText));

/** A common noun of a place: أراض, نقطة, مستشفى. */
export const isPlaceNoun = remember(word =>
  readingsOf(word).some(({text}) => places.has(text) || places.has(text.replace(/^ال(?=..)/u, ''))),
);

/** True where the ending is printed that only an indefinite Arabic word has: مجددًا, ساعةٍ. */
export function hasTanween({printed}: Token): boolean {
  return /[\u064b-\u064d]/u.test(printed);
}
