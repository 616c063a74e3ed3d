import type {StatementKind} from './article.ts';

export type VerbGender = 'masculine' | 'feminine' | 'plural';

/** What has to follow before a form counts as a verb of speech; it means something else without it. */
export type Complement =
  | 'any'
  | 'that'
  | 'clause'
  | 'to'
  | 'on'
  | 'of'
  | 'matter'
  | 'about'
  | 'in'
  | 'from';

export type SpeechVerb = {
  readonly gender: VerbGender;
  /** What the statement is where nothing is quoted. */
  readonly kind: StatementKind;
  readonly complement: Complement;
  /** Whether a noun right after the verb may be what is said (أعلن وقف …), not who says it. */
  readonly takesObject: boolean;
};

/*
 * kind complement object | third person forms: he, she, they, then the imperfect in that order.
 * Without tashkeel, so the unvowelled homographs decide what complement is needed: بين is also "between",
 * ذكر "male", رد "a reply", كتب "books". Verbs of saying after Arabic newspaper use (the reporting
 * verbs that style books list for news agencies).
 */
const table = `
report any - | قال قالت قالوا يقول تقول يقولون
report that - | أضاف أضافت أضافوا يضيف تضيف يضيفون
report any - | أردف أردفت أردفوا يردف تردف يردفون
report clause - | صرح صرحت صرحوا يصرح تصرح يصرحون
report any - | استطرد استطردت استطردوا يستطرد تستطرد يستطردون
report any - | استدرك استدركت استدركوا يستدرك تستدرك يستدركون
report that - | أوضح أوضحت أوضحوا يوضح توضح يوضحون
report any object | أكد أكدت أكدوا يؤكد تؤكد يؤكدون
report of object | أفاد أفادت أفادوا يفيد تفيد يفيدون
report clause object | ذكر ذكرت ذكروا يذكر تذكر يذكرون
report clause object | بين بينت بينوا يبين
report that - | تابع تابعت تابعوا يتابع تتابع يتابعون
report that - | واصل واصلت واصلوا
report that object | رأى رأت رأوا يرى ترى يرون
report that object | اعتبر اعتبرت اعتبروا يعتبر تعتبر يعتبرون
report that - | زعم زعمت زعموا يزعم تزعم يزعمون
report that - | ادعى ادعت ادعوا يدعي تدعي يدعون
report clause - | رد ردت ردوا يرد ترد يردون
report clause - | علق علقت علقوا يعلق تعلق يعلقون
report that - | ختم ختمت ختموا اختتم اختتمت
report clause - | كتب كتبت كتبوا يكتب تكتب يكتبون
report that - | سأل سألت سألوا يسأل تسأل يسألون تساءل تساءلت تساءلوا
report that - | أجاب أجابت أجابوا يجيب تجيب يجيبون
report clause - | أبلغ أبلغت أبلغوا أخبر أخبرت أخبروا
report that - | غرد غردت غردوا
report that object | توقع توقعت توقعوا يتوقع تتوقع يتوقعون
report that - | اعترف اعترفت اعترفوا يعترف تعترف أقر أقرت أقروا يقر تقر
report from - | نقل نقلت نقلوا ينقل تنقل
report that object | شرح شرحت شرحوا يشرح تشرح
report clause object | روى روت رووا يروي تروي
report to - | أشار أشارت أشاروا يشير تشير يشيرون
report to - | لفت لفتت لفتوا يلفت تلفت يلفتون
report to - | نوه نوهت نوهوا
report on - | شدد شددت شددوا يشدد تشدد يشددون
report matter - | حذر حذرت حذروا يحذر تحذر يحذرون
report about - | أعرب أعربت أعربوا يعرب تعرب يعربون
report about - | عبر عبرت عبروا يعبر تعبر يعبرون
announcement any object | نفى نفت نفوا ينفي تنفي ينفون
announcement any object | أعلن أعلنت أعلنوا يعلن تعلن يعلنون
announcement about - | كشف كشفت كشفوا يكشف تكشف يكشفون
announcement that object | قرر قررت قرروا يقرر تقرر يقررون
announcement on - | وافق وافقت وافقوا يوافق توافق يوافقون
announcement of - | رحب رحبت رحبوا يرحب ترحب يرحبون
announcement of - | أدان أدانت أدانوا ندد نددت نددوا
announcement matter - | طالب طالبت طالبوا يطالب تطالب يطالبون
announcement to - | دعا دعت دعوا يدعو تدعو
announcement any object | رفض رفضت رفضوا يرفض ترفض يرفضون
announcement of - | تعهد تعهدت تعهدوا يتعهد تتعهد هدد هددت هددوا
report in - | جاء ورد
`;

const verbs = new Map<string, SpeechVerb>();
for (const line of table.trim().split('\n')) {
  const [head = '', forms = ''] = line.split(' | ');
  const [kind, complement, object] = head.split(' ');
  for (const form of forms.trim().split(' ')) {
    verbs.set(form, {
      gender: genderOf(form),
      kind: kind as StatementKind,
      complement: complement as Complement,
      takesObject: object === 'object',
    });
  }
}

/** Verbs whose object is who is spoken to: سأله, أجابها, أخبرني. */
const addressed = /^((?:سأل|أجاب|أخبر|أبلغ)ت?)(?:ه|ها|هم|هما|ني|نا|ك)$/;

/** The verb of speech that a word without tashkeel and proclitic is, if a complement bears it out. */
export function speechVerb(word: string): SpeechVerb | null {
  return verbs.get(word) ?? verbs.get(addressed.exec(word)?.[1] ?? '') ?? null;
}

function genderOf(form: string): VerbGender {
  if (/(?:وا|ون)$/.test(form)) return 'plural';
  const isPerfect = !/^[يت]/.test(form) || /^(?:تابع|توقع|تعهد|تساءل)/.test(form);
  const isFeminine = isPerfect ? /ت$/.test(form) && form !== 'لفت' : form.startsWith('ت');
  return isFeminine ? 'feminine' : 'masculine';
}
