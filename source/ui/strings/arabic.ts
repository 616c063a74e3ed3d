import {isoDay} from './iso-day.ts';
import type {Strings} from './strings.ts';

type CountedForms = {one: string; two: string; few: string; many: string; hundreds: string};

/**
 * A number with its counted noun: singular, dual, plural after 3–10, singular accusative after
 * 11–99, singular genitive after the round hundreds (and what comes just after them).
 */
function counted(count: number, forms: CountedForms): string {
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `${count} ${forms.few}`;
  if (lastTwo >= 11) return `${count} ${forms.many}`;
  return `${count} ${forms.hundreds}`;
}

export const ARABIC: Strings = {
  direction: 'rtl',
  contents: 'المحتويات',
  opening: 'مطلع النص',
  help: 'المفاتيح',
  quiz: 'الاختبار',
  searchPrompt: 'بحث',
  searchHints: [
    'اكتب أي كلمات، بالهمزات والتشكيل أو بدونها، بالحروف العربية أو اللاتينية.',
    "'حرفيًا  ^البداية  النهاية$  !بدون  هذا | ذاك  «عبارة تامة»",
    'متحدث:الاسم  في:القسم  نوع:اقتباس',
  ],
  searchScope: {article: 'هذا النص', library: 'المكتبة'},
  milliseconds: milliseconds => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} م.ث`,
  marked: count => `المحدد: ${count}`,
  partial: share => (share === null ? 'البحث مستمر' : `البحث مستمر: ${Math.floor(100 * share)}%`),
  incompleteHits: 'لا جملة تجمع هذه الكلمات كلها: هذه جمل فيها معظمها.',
  brokenQuery: 'صيغة غير مكتملة: البحث عن كلماتها.',
  didYouMean: (suggestions, key) => `هل تقصد ${suggestions.join(' أو ')}؟  ${key}`,
  noSearch: reason => `تعذر البحث في المكتبة: ${reason}`,
  hitOf: (number, count) => `النتيجة ${number} من ${count}: n للتالية وN للسابقة`,
  library: 'المكتبة',
  texts: count =>
    counted(count, {
      one: 'نص واحد',
      two: 'نصان',
      few: 'نصوص',
      many: 'نصًا',
      hundreds: 'نص',
    }),
  noText: 'لا نص بهذا الاسم. esc للعودة.',
  words: count =>
    counted(count, {
      one: 'كلمة واحدة',
      two: 'كلمتان',
      few: 'كلمات',
      many: 'كلمة',
      hundreds: 'كلمة',
    }),
  lastRead: date => `قُرئ في ${isoDay(date)}`,
  neverRead: 'لم يُقرأ بعد',
  loading: 'لحظة من فضلك…',
  nothingFound: 'لا نتائج.',
  hits: count =>
    counted(count, {
      one: 'عبارة واحدة',
      two: 'عبارتان',
      few: 'عبارات',
      many: 'عبارة',
      hundreds: 'عبارة',
    }),
  question: (number, count) => `السؤال ${number} من ${count}`,
  right: 'إجابة صحيحة.',
  wrong: 'ليست هذه.',
  evidence: 'جاء في النص:',
  score: 'النتيجة',
  scoreOf: (right, asked) => `${right} من ${asked}`,
  allRight: 'أجبت عن الأسئلة كلها. قراءة موفقة.',
  missedAgain: count =>
    `m لإعادة ${counted(count, {
      one: 'السؤال الذي أخطأت فيه',
      two: 'السؤالين اللذين أخطأت فيهما',
      few: 'أسئلة أخطأت فيها',
      many: 'سؤالًا أخطأت فيها',
      hundreds: 'سؤال أخطأت فيها',
    })}.`,
  noQuestions: 'لا يعطي هذا النص سؤالًا تُضمن سلامته.',
  answerKeys: 'الجواب',
  answerFirst: 'أجب أولًا، ثم يعرض e الموضع.',
  variant: 'إجابة صحيحة، وكتابتها في النص:',
  keyIs: 'الجواب:',
  trueOf: option => `أما «${option}» فورد في موضع آخر:`,
  unanswered: 'لم تُجب عن هذا السؤال.',
  flagged: 'لن يُطرح هذا السؤال مرة أخرى. u للتراجع.',
  skipped: count =>
    `تخطيت ${counted(count, {
      one: 'سؤالًا واحدًا',
      two: 'سؤالين',
      few: 'أسئلة',
      many: 'سؤالًا',
      hundreds: 'سؤال',
    })}.`,
  bySection: 'بحسب القسم',
  byKind: 'بحسب نوع السؤال',
  reviewHint: 'r لمراجعة الأجوبة.',
  newQuizHint: 'N لاختبار جديد، وo لاختيار نوعه.',
  resumed: (number, count) => `متابعة من السؤال ${number} من ${count}. N لاختبار جديد.`,
  writeHint: 'اكتب الجواب، أو اضغط tab لعرض الخيارات.',
  setup: 'اختبار جديد',
  setupHint: 'المسافة للتغيير، والإدخال للبدء.',
  setupRows: {
    section: 'القسم',
    kind: 'الأسئلة',
    count: 'عددها',
    mode: 'عرض الأجوبة',
    answering: 'طريقة الإجابة',
  },
  wholeText: 'النص كله',
  kinds: {
    all: 'من كل الأنواع',
    choice: 'اختيار من متعدد',
    cloze: 'ملء الفراغ',
    trueFalse: 'صواب أم خطأ',
    whoSaid: 'من القائل؟',
    number: 'أعداد',
    order: 'ترتيب الأحداث',
  },
  modes: {learn: 'بعد كل سؤال', exam: 'في النهاية'},
  answerings: {choose: 'بالاختيار', type: 'بالكتابة حيث أمكن'},
  tooSmall: (columns, rows) => `النافذة صغيرة: المطلوب ${columns}×${rows}`,
  readingNotice: notice => {
    switch (notice.kind) {
      case 'encodingGuessed':
        return `الترميز ${notice.encoding} تخمين (--encoding)`;
      case 'encodingRecalled':
        return `الترميز ${notice.encoding} كما اخترته من قبل (--encoding)`;
      case 'charactersLost':
        return `حروف لا يعرفها الترميز ${notice.encoding}: ${notice.count}`;
      case 'turnedRound':
        return 'كانت الأسطر مخزّنة معكوسة فأُعيد ترتيبها.';
      case 'perhapsBackwards':
        return 'قد تكون بعض الكلمات مخزّنة معكوسة.';
    }
  },
  tashkeel: {
    shown: 'التشكيل ظاهر.',
    hidden: 'التشكيل مخفيّ.',
    word: 'تشكيل الكلمة التي عليها المؤشر وحدها؛ ← → لتحريكه.',
  },
  justified: isJustified => (isJustified ? 'السطور متساوية.' : 'السطور على سجيتها.'),
  copied: words => `نُسخ النص، إن أذنت الطرفية: ${words}.`,
  tooLongToCopy: 'أطول مما تقبله حافظة الطرفية (56 ك.ب)؛ لم يُنسخ شيء.',
  stillReading: share => `ما زالت قراءة النص جارية: ${Math.floor(100 * share)}%`,
  catchingUp: 'عودة إلى حيث توقفت…',
  nothingBehind: 'لا موضع سابق.',
  nothingAhead: 'لا موضع لاحق.',
  commands: {
    down: 'إلى الأسفل',
    up: 'إلى الأعلى',
    pageDown: 'الصفحة التالية',
    pageUp: 'الصفحة السابقة',
    halfDown: 'نصف صفحة إلى الأسفل',
    halfUp: 'نصف صفحة إلى الأعلى',
    top: 'إلى أول النص',
    bottom: 'إلى آخر النص',
    nextSection: 'القسم التالي',
    previousSection: 'القسم السابق',
    nextStatement: 'العبارة التالية، أو نتيجة البحث التالية',
    previousStatement: 'العبارة السابقة',
    wordLeft: 'الكلمة إلى اليسار',
    wordRight: 'الكلمة إلى اليمين',
    tashkeel: 'التشكيل: كله أو إخفاؤه أو تشكيل الكلمة',
    justify: 'تسوية السطور أو تركها',
    copy: 'نسخ العبارة',
    search: 'بحث',
    previousHit: 'نتيجة البحث السابقة',
    letHitsGo: 'ترك النتائج والعلامة والمؤشر',
    mark: 'تحديد',
    scope: 'المكتبة',
    concordance: 'كشّاف السياق',
    takeSuggestion: 'أخذ المقترح',
    quiz: 'اختبار',
    contents: 'المحتويات',
    library: 'المكتبة',
    openText: 'فتحه',
    help: 'مساعدة',
    back: 'عودة إلى الموضع السابق',
    forward: 'تقدّم من جديد',
    choose: 'انتقال إليه',
    next: 'متابعة',
    leave: 'إغلاق',
    answer1: 'الجواب الأول',
    answer2: 'الجواب الثاني',
    answer3: 'الجواب الثالث',
    answer4: 'الجواب الرابع',
    evidence: 'عرض الموضع في النص',
    missed: 'إعادة ما أخطأت فيه',
    skip: 'تخطي السؤال',
    undo: 'تراجع عن آخر جواب',
    flag: 'سؤال معيب: لا يُطرح بعد الآن',
    review: 'مراجعة الأجوبة',
    previous: 'السؤال السابق في المراجعة',
    setup: 'اختيار نوع الاختبار',
    newQuiz: 'اختبار جديد',
    submit: 'تأكيد الجواب',
    showOptions: 'عرض الخيارات',
    change: 'تغيير',
    start: 'بدء',
    quit: 'خروج',
    interrupt: 'خروج فوري',
    suspend: 'إلى سطر الأوامر (fg للعودة)',
  },
  keyNames: {
    space: 'المسافة',
    enter: 'الإدخال',
    esc: 'esc',
    tab: 'tab',
    left: '←',
    right: '→',
    up: '↑',
    down: '↓',
    pageup: 'page up',
    pagedown: 'page down',
    home: 'home',
    end: 'end',
  },
};
