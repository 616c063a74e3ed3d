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
  searchHint: 'اكتب أي كلمات من النص، بالهمزات والتشكيل أو بدونها.',
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
  answerFirst: 'أجب أولًا، ثم يعرض e الموضع.',
  tooSmall: (columns, rows) => `النافذة صغيرة: المطلوب ${columns}×${rows}`,
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
    nextStatement: 'العبارة التالية',
    previousStatement: 'العبارة السابقة',
    search: 'بحث',
    quiz: 'اختبار',
    contents: 'المحتويات',
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
    quit: 'خروج',
    interrupt: 'خروج فوري',
    suspend: 'إلى سطر الأوامر (fg للعودة)',
  },
  keyNames: {
    space: 'المسافة',
    enter: 'الإدخال',
    esc: 'esc',
    tab: 'tab',
    up: '↑',
    down: '↓',
    pageup: 'page up',
    pagedown: 'page down',
    home: 'home',
    end: 'end',
  },
};
