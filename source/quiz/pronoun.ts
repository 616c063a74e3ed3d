import {remember} from '../facts/remember.ts';

/** Words that end like a noun with a pronoun and have none. */
const notWithPronoun =
  /^(?:[وفبلك]?(?:مياه|اتجاه|تجاه|وجه|شبه|فقه|إله|شاه|فواكه|فقيه|جباه|شفاه|رفاه|انتباه|اشتباه|توجيه|تنبيه|تشبيه|تنزيه|ترفيه|تمويه|تشويه|مشابه|متشابه|كره|أوجه|منبه|موجه|تافه|نزيه|سفيه|مكروه|مشبوه|معتوه|متجه|عمه|طه|الله|لله|عبده|سيبويه|نفطويه|مسكويه|بابويه|قره|مهم|أهم|فهم|وهم|سهم|أسهم|درهم|متهم|ملهم|مبهم|تفاهم|مساهم|ساهم|يسهم|تسهم|يساهم|تساهم|يفهم|تفهم|يهم|تهم|همهم|دراهم|براهم|مراهم|مفاهم|أدهم|بها|سها|مها|رها|أبها|نها|منتهاها|وهن|كاهن|راهن|ذهن|رهن|دهن|برهن))$/;

export type Pronoun = 'ه' | 'ها' | 'هم' | 'هما' | 'هن' | 'نا';

/** The pronoun at the end of a word, or null. Nouns with the article have none. */
export const pronounIn = remember((bare): Pronoun | null => {
  if (/^[وفبك]?ال|^لل/.test(bare) && !/^(?:إلى|الي|والد)/.test(bare)) return null;
  if (bare.length < 2 || notWithPronoun.test(bare)) return null;
  if (/^(?:لنا|بنا|منا|عنا|فينا|علينا|إلينا|لدينا|عندنا|معنا)$/.test(bare)) return 'نا';
  const found = /(?:هما|ها|هم|هن|ه)$/.exec(bare)?.[0] as Pronoun | undefined;
  return found && bare.length - found.length >= 1 ? found : null;
});
