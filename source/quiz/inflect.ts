/** Words in ين that are no sound plural or dual in the oblique case. */
const lexicalEen =
  /^(?:ال)?(?:تمرين|قوانين|مساكين|بساتين|عناوين|ميادين|سلاطين|براهين|شياطين|ملايين|فلسطين|الصين|برلين|حسين|حنين|ياسين|ياسمين|نسرين|شيرين|نيفين|سيرين|مادلين|كاثرين|أمين|ثمين|متين|سنين|يقين|دين|عين|تين|طين|بين|حين|لين|جبين|جنين|سجين|تدوين|تكوين|تعيين|تحسين|تخزين|تمكين|تأمين|مضامين|موازين|دواوين|طواحين|مجانين|تلوين|تضمين|بنزين|أدرينالين|أنسولين|هيموغلوبين|بروتين|نيكوتين|كافيين|أوكتافين|بوتين|ستالين|لينين|داروين|إثنين|الاثنين|اثنين|قرين|عرين|كمين|يمين|رنين|أنين|سكين|مسكين|معين|مهين|مشين|ثخين|سمين|رصين|حصين|خزين|لعين|جمهورين)$/;

const fiveNouns: Readonly<Record<string, string>> = {
  أبي: 'أبو',
  أبا: 'أبو',
  أخي: 'أخو',
  أخا: 'أخو',
  ذي: 'ذو',
  ذا: 'ذو',
};

/**
 * A noun phrase as it stands alone, in the nominative: الانفصاليين → الانفصاليون, ممثلي السكان →
 * ممثلو السكان, جنودا → جنود, للرئيس → الرئيس, أبي بكر → أبو بكر. What follows a preposition or a
 * construct inside the phrase keeps its case (قيادة المسلمين). `isDual` tells لاعبين of two.
 */
export function nominative(phrase: string, isDual = false): string {
  const words = phrase.split(' ');
  let governed = false;
  return words
    .map((word, index) => {
      const previous = words[index - 1] ?? '';
      if (index > 0) {
        // An adjective agrees with a definite head only while no construct or preposition stands between.
        governed =
          governed ||
          /^(?:من|في|على|عن|إلى|ب\S+|ل\S+|بين|مع|الذي|التي|الذين)$/.test(word) ||
          !/^ال/.test(previous);
        if (governed) return word;
      }

      const bare = index === 0 ? withoutPreposition(word) : word;
      if (index === 0 && fiveNouns[bare] !== undefined && words.length > 1) return fiveNouns[bare];
      const next = words[index + 1] ?? '';
      if (
        index === 0 &&
        /[^ا]ي$/.test(bare) &&
        /^ال/.test(next) &&
        /^(?:ممثلي|مسؤولي|موظفي|لاعبي|مقاتلي|مسلحي|مواطني|سياسيي|مؤسسي|مؤيدي|معارضي|متظاهري|مستخدمي|منتجي|مصنعي|مدربي|معلمي|مهندسي|باحثي|مراقبي|محللي|مستشاري|مندوبي|مبعوثي|ناخبي|محامي|مدرسي|منظمي)$/.test(
          bare,
        )
      ) {
        return `${bare.slice(0, -1)}و`;
      }

      if (index === 0 && isForeignName(words)) return bare;
      return nominativeWord(bare, isDual);
    })
    .join(' ');
}

/** «يوجين …», «نيلسون …»: before a bare word that is no plural the ending is the name's own. */
function isForeignName([first = '', second]: readonly string[]): boolean {
  return (
    second !== undefined &&
    /(?:ين|ون)$/.test(first) &&
    !/^ال/.test(first) &&
    !/^(?:ال|(?:من|في|على|عن|إلى|مع|ضد|لدى|بين)$)|(?:ين|ون)$/.test(second)
  );
}

function withoutPreposition(word: string): string {
  if (/^لل(?=\p{L}{3})/u.test(word)) return `ال${word.slice(2)}`;
  return /^[بك]ال(?=\p{L}{2})/u.test(word) ? word.slice(1) : word;
}

function nominativeWord(word: string, isDual: boolean): string {
  if (/\p{L}{3}ين$/u.test(word) && !lexicalEen.test(word))
    return `${word.slice(0, -2)}${isDual ? 'ان' : 'ون'}`;
  if (/\u064b/u.test(word) && !/^ال/.test(word))
    return word.replace(/\u064bا$|ا\u064b$|\u064b$/u, '');
  return word;
}

/**
 * True where a sentence opens with a plural in the accusative, whose أن stands no longer before it:
 * صيادي القوارب, المسؤولين.
 */
export function opensAccusative(sentence: string): boolean {
  const [first = '', second = ''] = sentence.split(' ');
  if (/\p{L}{3}ين$/u.test(first)) return !lexicalEen.test(first) && nominative(first) !== first;
  return /\p{L}{3}ي$/u.test(first) && !/^ال/.test(first) && /^ال/.test(second);
}

/** A noun phrase after a preposition or بحسب: المسؤولون → المسؤولين, أبو بكر → أبي بكر. */
export function genitive(phrase: string): string {
  return (
    isForeignName(phrase.split(' '))
      ? phrase
      : phrase.replace(/^(?<stem>\p{L}{3,})ون(?= |$)/u, '$<stem>ين')
  )
    .replace(/^(?<stem>\p{L}{3,})و(?= ال)/u, (whole, stem: string) =>
      /^(?:ممثل|مسؤول|موظف|لاعب|مقاتل)$/.test(stem) ? `${stem}ي` : whole,
    )
    .replace(/^أبو /u, 'أبي ')
    .replace(/^ذو /u, 'ذي ');
}

/** The singular that follows «كم»: قتيل → قتيلًا, سنة → سنة, مستشفى → مستشفى, جزء → جزءًا. */
export function accusative(singular: string): string {
  if (/[\u064b]/.test(singular) || /[ةى]$/.test(singular)) return singular;
  return /اء$/.test(singular) ? `${singular}ً` : `${singular}ًا`;
}

/**
 * False for a broken plural that takes no tanwin and no ending of the accusative: تقارير, خرائط, رسائل; or that takes another
 * one: نباتات.
 * The patterns مفاعل and مفاعيل, by their letters; a nisba (شمالي) has the same alif and is none.
 */
export function takesTanwin(indefinite: string): boolean {
  return !/^\p{L}{2}ا\p{L}[^يى]$|^\p{L}{2}ا\p{L}ي\p{L}$|\p{L}{3}ات$|[ىا]$/u.test(indefinite);
}

/** An indefinite phrase made definite: هجوم أذري → الهجوم الأذري. */
export function definite(phrase: string): string {
  return phrase
    .split(' ')
    .map(word =>
      /^ال/.test(word) ? word : `ال${word.replace(/\u064bا$|ا\u064b$|[\u064b-\u064d]$/u, '')}`,
    )
    .join(' ');
}
