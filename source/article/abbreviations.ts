/**
 * Abbreviations that end in a full stop and are followed by what they belong to. The one-letter
 * and the dotted ones (د. م. أ.د. ق.م. أ.ف.ب. U.S.) need no list: a full stop after one letter ends no sentence.
 * Arabic after the lists in common style guides (البعلبكي, المورد; Al Jazeera style book); Latin after
 * general English use.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `إلخ الخ تح تر ط ص ج مج هـ ت ر س ع
  Mr Mrs Ms Dr Prof St Sr Jr Gen Col Lt Capt Sgt Rev Hon vs No Nos Vol Fig Eq pp ed eds cf etc Inc Ltd Co Corp
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`
    .trim()
    .split(/\s+/),
);
