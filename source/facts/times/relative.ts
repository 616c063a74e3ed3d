import {countedNoun, numberAt} from '../quantities.ts';
import {readingsOf, type Token} from '../tokens.ts';
import type {Found} from './expression.ts';
import {reads, textAt} from './look.ts';
import {relativeAdjectives} from './time-words.ts';

const relativeHeads = /^(?:منذ|قبل|بعد|خلال|طوال|طيله|علي مدي|لمده|مدي)$/u;

const vaguePeriods =
  /^(?:عقود|سنوات|سنين|اعوام|قرون|اشهر|شهور|اسابيع|ايام|ساعات|دقاءق|دقايق|عقد|قرن|عام|سنه|شهر|اسبوع|يوم|ساعه)$/u;

const definitePeriods =
  /^(?:العام|السنه|الشهر|الاسبوع|اليوم|القرن|العقد|الساعات|الايام|الاشهر|السنوات|الاعوام|العقود|الصيف|الشتاء|الربيع|الخريف|الموسم)$/u;

/** منذ عقود، قبل ثلاثة أيام، الأسبوع المقبل، العام الماضي، خلال السنوات الأخيرة */
export function relativeAt(tokens: readonly Token[], at: number): Found | null {
  if (
    reads(tokens, at, text => definitePeriods.test(text)) &&
    relativeAdjectives.test(textAt(tokens, at + 1))
  ) {
    return {last: at + 1, precision: 'relative', iso: null, calendar: null};
  }
  if (!reads(tokens, at, text => relativeHeads.test(text))) {
    return null;
  }
  const {text = ''} = tokens[at] ?? {};
  const head = readingsOf(text).find(reading => relativeHeads.test(reading.text));
  const number = numberAt(tokens, at + 1);
  const duration =
    head?.text === 'لمده' ||
    head?.text === 'طوال' ||
    head?.text === 'طيله' ||
    head?.text === 'خلال' ||
    head?.text === 'مدي';
  // «لمدة أربعة أيام» is a number of days.
  if (duration && numberAt(tokens, at + 1)) {
    return null;
  }
  const precision = duration ? 'duration' : 'relative';
  let from = at + 1;
  let approx = 0;
  if (/^(?:حوالي|نحو|قرابه|اكثر|اقل)$/u.test(textAt(tokens, from))) {
    approx = /^(?:اكثر|اقل)$/u.test(textAt(tokens, from)) ? 2 : 1;
    from += approx;
  }
  const counted = approx > 0 ? numberAt(tokens, from) : number;
  if (counted) {
    const noun = from + counted.length;
    if (countedNoun(textAt(tokens, noun))?.class === 'time') {
      let last = noun;
      if (/^(?:خلت|مضت|متتاليه|متواصله|كامله)$/u.test(textAt(tokens, last + 1))) {
        last++;
      }
      return {last, skip: head?.skip ?? 0, precision, iso: null, calendar: null};
    }
    return null;
  }
  const next = textAt(tokens, at + 1);
  if (
    vaguePeriods.test(next) ||
    /^(?:عامين|سنتين|شهرين|اسبوعين|يومين|ساعتين|عقدين|قرنين)$/u.test(next)
  ) {
    if (tokens[at + 2]?.kind === 'number') {
      return null;
    }
    let last = at + 1;
    if (/^(?:طويله|عديده|قليله|عده)$/u.test(textAt(tokens, last + 1))) {
      last++;
    }
    return {last, skip: head?.skip ?? 0, precision, iso: null, calendar: null};
  }
  return null;
}
