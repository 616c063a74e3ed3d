/**
 * Abbreviations that end in a full stop and are followed by what they belong to. One letter (د. م. ص.)
 * and dotted letters (أ.د. ق.م. أ.ف.ب. U.S.) need no list. Arabic: after the lists of abbreviations in
 * dictionaries and editions of texts (تح. for تحقيق, مج. for مجلد); Latin: general English use.
 */
const words: ReadonlySet<string> = new Set(
  `تح تر مج عد هامش
  Mr Mrs Ms Dr Prof St Sr Jr Gen Col Lt Capt Sgt Rev Hon vs No Nos Vol Fig Eq pp ed eds cf etc Inc Ltd Co Corp vol vols no nos fig figs chap sec
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`
    .trim()
    .split(/\s+/),
);

/** The names of Latin letters as Arabic spells them: بي.بي.سي., دبليو.إتش.أو. */
const letterNames = new Set(
  'إيه ايه بي سي دي إي اي إف اف جي إتش اتش آي جيه جاي كيه كي إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي'.split(
    ' ',
  ),
);

/** Abbreviations that as often stand at the end: a list broken off, a unit. */
const final: ReadonlySet<string> = new Set('إلخ الخ كم سم ملم كغ كلغ'.split(' '));

/** Whether letters before a full stop are an abbreviation: one letter, dotted letters, or one of the lists. */
export function isAbbreviation(letters: string): boolean {
  return isLetter(letters) || isDotted(letters) || words.has(letters) || final.has(letters);
}

/** Whether an abbreviation often stands at the end of a sentence. */
export function isFinal(letters: string): boolean {
  return final.has(letters);
}

/** One letter, or one after the conjunction: د. and ود. */
function isLetter(letters: string): boolean {
  return /^و?\p{L}$/u.test(letters);
}

/** Letters with full stops between them: each one or two letters, or the name of a Latin letter. */
function isDotted(letters: string): boolean {
  const parts = letters.split('.');
  return (
    parts.length > 1 && parts.every(part => /^\p{L}{1,2}$/u.test(part) || letterNames.has(part))
  );
}
