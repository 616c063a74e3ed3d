import {stripTashkeel} from '../../arabic/characters.ts';
import {givenNames} from '../../arabic/lexicon/given-names.ts';
import type {Gender} from '../../facts/analysis.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {familyNames, figures} from '../tables/people.ts';

const split = (names: string) => names.split('/').map(name => name.trim());
const listOf = (names: string) => names.trim().split(/\s+/);
const arabGiven = new Set(
  'هالة نبيلة سهام صفية وداد فريدة عزيزة حليمة زهرة رقية كريمة منيرة جليلة لبنى ندى نهى هالا روان سارة نادين بسمة شهد أمل إيناس ابتسام سهير سميحة أمينة بثينة عبير مي صباح نعمان رضوان نبيل كريم مطلق قيس أسعد نوري شكري فوزي رمزي عصام نزار هاني كامل ماجد عماد غسان بسام فادي شادي جلال جمال رشيد سعيد سالم ناصر منصور منير أمين أنور بشير توفيق حازم حسام راشد رائد رياض صالح صلاح ضياء طلال عارف عامر عبدالله عدنان عزيز عصام فارس فاروق فهد فيصل كريم لطفي مازن ماهر مروان معاذ نادر نبيه نديم هيثم وائل ياسر ياسين سلمان سعاد نجوى نجاة وفاء هدى نعيمة نسرين نادية مروة لمياء لطيفة كوثر عفاف غادة شيماء سناء سوسن رشا رباب دلال حنان جميلة إيمان أمينة بشرى محمد محمود مصطفى علي عمر عثمان حسن حسين خالد وليد يوسف إبراهيم سليمان أحمد طارق زياد سمير سامي نجيب فؤاد كمال عادل هشام نبيل فاطمة خديجة عائشة زينب مريم سعاد سميرة ليلى سلمى هند أسماء منى مها رانيا ريم سامر باسل رامز تامر أيمن أشرف إياد أنس براء بلال تيسير جهاد حاتم حيدر خليل داود رامي رؤوف زهير سعد سيف شريف صهيب طاهر ظافر عاصم عباس عدي عقيل علاء عمار عوض فراس فتحي قاسم قصي لؤي ليث مأمون مجدي محسن مختار مراد معتز مهدي مهند موسى نائل نصر نضال هادي همام وسام وسيم وضاح يحيى يعقوب يونس آية أروى أميرة أنوار إسراء إكرام بتول تغريد جنان جيهان حنين خلود دانا دينا ديما ربى رحاب رغد رنا رهف روضة ريما زهراء زينة سحر سمر سهى شذى شروق ضحى عايدة علياء غدير غيداء فاتن فدوى فرح لجين لينا ماجدة منال ميساء نهلة نور هاجر هبة هيفاء ياسمين يسرا'
    .split(' ')
    .map(foldOnce),
);
const arabFamily = new Set(listOf(familyNames.arab).map(foldOnce));
const foreignGiven = {
  masculine:
    'توماس بيتر مارك جيمس روبرت أندرو كارل ماركو بول ديفيد ستيفان نيكولاس فيليب دانيال مارتن',
  feminine: 'آنا ماريا صوفيا كارلا لورا هيلين إليزابيث كاترين جوليا كلارا نورما',
};
const arabGivenBy = {
  masculine: 'سمير طارق زياد كمال فؤاد هشام نبيل ماجد رامي عادل وليد خالد سامي جمال ماهر باسل',
  feminine: 'سميرة سعاد مها رانيا ريم هند سلمى نجلاء دلال غادة عبير منى سوسن بثينة',
};
const allGiven = new Set(
  [...listOf(givenNames.masculine), ...listOf(givenNames.feminine)].map(spelling),
);

/** بطليموس الأول beside his successors. */
const ordinalsOfRulers = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'];

type World = 'classical' | 'arab' | 'foreign';

/** Given names that several worlds have: the family name tells. */
const sharedGiven: ReadonlySet<string> = new Set(
  listOf('سارة نادين لينا دانا دينا مريم آدم يوسف سامي جورج إلياس ميشيل').map(foldOnce),
);

/** «ابن رشد», «علي بن الجهم», but no «سلوى بن عمار» of today. */
const oldForm = /^(?:ابن|أبو|أبي) |(?:^| )بن (?:ال|أبي |عبد )/u;

/** True for a name that is not of the Arab world, as far as its form tells. */
export function isForeignName(name: string): boolean {
  return worldOf(name) === 'foreign';
}

/** Which world a name belongs to, as far as its form tells. */
function worldOf(name: string): World {
  const words = foldOnce(name).split(' ');
  if (
    words.some(word => /^(?:بن|ابن|ابو|ابي|بنت)$/.test(word)) ||
    (words.length === 1 && /^ال/.test(words[0] ?? ''))
  )
    return 'classical';
  const [first = '', ...rest] = words;
  if (rest.length > 0 && sharedGiven.has(first)) return worldOf(rest.join(' '));
  if (
    words.some(
      word => arabGiven.has(word) || arabFamily.has(word) || /^(?:عبد|ال.{3,})$/.test(word),
    )
  )
    return 'arab';
  return 'foreign';
}

/** What an article tells of its time, and its words. */
type Setting = {
  readonly isHistoric: boolean;
  readonly wordCounts: ReadonlyMap<string, number>;
};

/**
 * Well-known people beside a well-known one, and beside any of old times whose name has their form:
 * rulers of one age beside a ruler, scholars and poets beside one. A private person of today has none.
 */
function knownBeside(
  name: string,
  world: World,
  isWoman: boolean,
  {isHistoric, wordCounts}: Setting,
): string[] {
  const own = foldOnce(name);
  const lists = (
    isWoman
      ? [figures.modernArabWomen, figures.foreignWomen]
      : [...figures.rulers, figures.classical, figures.modernArab, figures.foreign]
  ).map(split);
  const family = lists.find(list => list.some(other => foldOnce(other) === own));
  const isOld = world === 'classical' && (isHistoric || oldForm.test(name)) && !isWoman;
  const ofAge = isOld ? (isOfRule(wordCounts) ? figures.rulers : [figures.classical]) : [];
  return (family ?? ofAge.flatMap(split)).filter(other => foldOnce(other) !== own);
}

/** True where a text speaks more of rule and war than of books. */
function isOfRule(wordCounts: ReadonlyMap<string, number>): boolean {
  const countOf = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (wordCounts.get(foldOnce(word)) ?? 0), 0);
  return countOf(wordsOfRule) > countOf(wordsOfLearning);
}

const wordsOfRule = listOf('خليفة خلافة سلطان سلطنة أمير دولة جيش معركة حرب فتح قائد حكم');
const wordsOfLearning = listOf('كتاب كتب شعر شاعر ديوان فلسفة طب علم علوم مكتبة رحلة فقه');

/** Names of people of the same world and gender as the key, well known where the key may be, made up in its form else. */
export function otherPeople(
  name: string,
  gender: Gender | null,
  random: Random,
  setting: Setting,
): string[] {
  const ruler = /^(?<given>.+) (?<ordinal>ال(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع))$/u.exec(
    name,
  )?.groups;
  if (ruler)
    return ordinalsOfRulers
      .filter(other => other !== ruler.ordinal)
      .map(other => `${ruler.given} ${other}`);
  const world = worldOf(name);
  const isWoman = gender === 'feminine';
  const known = knownBeside(name, world, isWoman, setting);
  if (known.length >= 3) return random.shuffle(known);
  const given = listOf(
    (world === 'foreign' ? foreignGiven : arabGivenBy)[isWoman ? 'feminine' : 'masculine'],
  );
  const family = listOf(familyNames[world === 'foreign' ? 'foreign' : 'arab']);
  const firsts = random.shuffle(given);
  const lasts = random.shuffle(family);
  const words = name.split(' ').length;
  return firsts
    .slice(0, 12)
    .map((first, index) => {
      const last = lasts[index % lasts.length] ?? first;
      if (words > 1) return `${first} ${last}`;
      // Beside a family name alone no first name.
      return isGivenName(name) || (world === 'foreign' && !familyEnding.test(name)) ? first : last;
    })
    .filter(
      other =>
        !foldOnce(other)
          .split(' ')
          .some(word => foldOnce(name).split(' ').includes(word)),
    );
}

/** How family names of Europe end: يوفيتش, إيفانوف, أندرسون. */
const familyEnding = /(?:تش|وف|يف|سكي|سون|سن|يز|يان|يني|تي|لي|ين|مان|بيرغ|برغ|ر|ث|ي)$/;

/** True for a word that is a given name of the tables; منى is one, مني is not. */
export function isGivenName(word: string): boolean {
  return allGiven.has(spelling(word));
}

function spelling(word: string): string {
  const bare = stripTashkeel(word);
  return foldOnce(bare) + (bare.endsWith('ى') ? 'ى' : '');
}
