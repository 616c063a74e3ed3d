import type {MarksName, StrategyName} from '../../terminal/strategy.ts';
import type {InterfaceLanguage} from '../strings/strings.ts';

/** What doctor says, in one language. Reasons are in English: they are for bug reports. */
export type DoctorStrings = {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly terminal: string;
  readonly rows: string;
  readonly marks: string;
  readonly question: string;
  readonly whatIsRight: string;
  /** Beside a strategy whose sample cannot be shown while another one's switch is on. */
  readonly press: (key: string) => string;
  readonly keys: string;
  readonly kept: (terminal: string) => string;
  readonly forgotten: string;
  readonly marksTakeColumns: string;
  readonly strategies: Readonly<Record<StrategyName, string>>;
  readonly marksNames: Readonly<Record<MarksName, string>>;
};

const ENGLISH: DoctorStrings = {
  direction: 'ltr',
  title: 'Which line reads right?',
  terminal: 'Terminal',
  rows: 'Rows',
  marks: 'Marks',
  question: 'Press the number of the line that reads right; it is kept for this terminal.',
  whatIsRight:
    'The right line begins on the right, its letters are joined, Linux and the numbers read from left to right, and the brackets and quotes enclose their words.',
  press: key => `press ${key} to see it`,
  keys: 'm: marks   0: forget what was picked   Enter: done',
  kept: terminal => `Kept for ${terminal}.`,
  forgotten: 'Forgotten: what is detected holds again.',
  marksTakeColumns: 'Marks take columns of their own here, so they are dropped.',
  strategies: {
    plain: 'as they are',
    explicit: 'with mode 8 off',
    phrase: 'phrases turned back',
    kitty: 'letters parted by italics',
    konsole: 'with Konsole’s reordering off',
    mlterm: 'with mlterm’s reordering off',
    altcolour: 'every letter by itself',
  },
  marksNames: {keep: 'on their letters', left: 'in the cell on the left', drop: 'dropped'},
};

const ARABIC: DoctorStrings = {
  direction: 'rtl',
  title: 'أي سطر يُقرأ صحيحًا؟',
  terminal: 'الطرفية',
  rows: 'الأسطر',
  marks: 'التشكيل',
  question: 'اضغط رقم السطر الذي يُقرأ صحيحًا، فيُحفظ لهذه الطرفية.',
  whatIsRight:
    'السطر الصحيح يبدأ من اليمين، وحروفه متصلة، وتُقرأ فيه Linux والأرقام من اليسار إلى اليمين، وتحيط الأقواس وعلامات التنصيص بكلماتها.',
  press: key => `اضغط ${key} لعرضه`,
  keys: 'm: التشكيل   0: نسيان الاختيار   Enter: إنهاء',
  kept: terminal => `حُفظ الاختيار للطرفية ${terminal}.`,
  forgotten: 'نُسي الاختيار، والعمل من جديد بما يُكتشف.',
  marksTakeColumns: 'تأخذ علامات التشكيل هنا خانات خاصة بها، ولذلك تُحذف.',
  strategies: {
    plain: 'كما هي',
    explicit: 'مع إيقاف النمط 8',
    phrase: 'بقلب العبارات',
    kitty: 'بفصل الحروف بالخط المائل',
    konsole: 'مع إيقاف ترتيب Konsole',
    mlterm: 'مع إيقاف ترتيب mlterm',
    altcolour: 'كل حرف على حدة',
  },
  marksNames: {keep: 'على حروفها', left: 'في الخانة اليسرى', drop: 'محذوفة'},
};

export function doctorStringsFor(language: InterfaceLanguage): DoctorStrings {
  return language === 'ar' ? ARABIC : ENGLISH;
}
