/**
 * Verbs in folded text: prefixes and endings of the imperfect, endings of the perfect, and the
 * vowels that change between them. Source: the paradigms of any grammar of Arabic (sound, hollow,
 * defective and assimilated verbs, forms I–X).
 */
const IMPERFECT_PREFIXES: readonly string[] = ['ي', 'ت', 'ن', 'ا'];
const IMPERFECT_ENDINGS: readonly string[] = ['', 'ون', 'ان', 'ين', 'وا', 'ن'];
const PERFECT_ENDINGS: readonly string[] = ['', 'ت', 'وا', 'ا', 'تا', 'نا', 'تم', 'ن'];

/** The other forms of a word that may be a verb; most are no words, whoever asks looks them up. */
export function verbsBeside(word: string): Set<string> {
  const found = new Set<string>();
  for (const perfect of perfectStems(word)) {
    addPerfects(perfect, found);
    for (const imperfect of imperfectsOf(perfect)) addImperfects(imperfect, found);
  }
  for (const imperfect of imperfectStems(word)) {
    addImperfects(imperfect, found);
    for (const perfect of perfectsOf(imperfect)) addPerfects(perfect, found);
  }
  found.delete(word);
  return found;
}

/** What a word may be without the ending of a perfect: three letters or more. */
function perfectStems(word: string): string[] {
  return without(word, PERFECT_ENDINGS, 3);
}

/** What a word may be without the prefix and the ending of an imperfect. */
function imperfectStems(word: string): string[] {
  const prefix = IMPERFECT_PREFIXES.find(letter => word.startsWith(letter));
  return prefix === undefined ? [] : without(word.slice(prefix.length), IMPERFECT_ENDINGS, 2);
}

function without(word: string, endings: readonly string[], shortest: number): string[] {
  return endings
    .filter(ending => word.endsWith(ending) && word.length - ending.length >= shortest)
    .map(ending => word.slice(0, word.length - ending.length));
}

function addPerfects(stem: string, found: Set<string>): void {
  for (const ending of PERFECT_ENDINGS) found.add(stem + ending);
  if (isHollow(stem)) for (const ending of PERFECT_ENDINGS) found.add(shortened(stem) + ending);
  // رأى، رأت; دعا، دعت: the last vowel falls before an ending.
  if (/[اي]$/.test(stem) && stem.length > 2) {
    for (const ending of ['ت', 'وا', 'تا']) found.add(stem.slice(0, -1) + ending);
  }
}

function addImperfects(stem: string, found: Set<string>): void {
  for (const prefix of IMPERFECT_PREFIXES) {
    for (const ending of IMPERFECT_ENDINGS) found.add(prefix + stem + ending);
    if (/[وي]$/.test(stem)) found.add(`${prefix + stem.slice(0, -1)}ون`);
  }
}

/** قال: three letters with a long vowel between the others. */
function isHollow(stem: string): boolean {
  return stem.length === 3 && stem[1] === 'ا';
}

function shortened(stem: string): string {
  return stem.slice(0, -2) + stem.slice(-1);
}

function imperfectsOf(perfect: string): string[] {
  const base = [perfect];
  // أعلن، يعلن; انطلق، ينطلق: the first alef falls in the derived forms (أخذ keeps it).
  if (perfect.startsWith('ا') && perfect.length >= 4) base.push(perfect.slice(1));
  if (perfect.startsWith('و') && perfect.length === 3) base.push(perfect.slice(1)); // وصل، يصل
  return base.flatMap(stem => {
    const stems = [stem];
    const beforeLast = stem.at(-2);
    if (beforeLast === 'ا') {
      for (const vowel of ['و', 'ي', '']) stems.push(stem.slice(0, -2) + vowel + stem.slice(-1));
    }
    if (stem.endsWith('ا')) for (const vowel of ['و', 'ي']) stems.push(stem.slice(0, -1) + vowel);
    if (stem.endsWith('ي')) stems.push(`${stem.slice(0, -1)}ا`);
    return stems;
  });
}

function perfectsOf(imperfect: string): string[] {
  const stems = [imperfect];
  const beforeLast = imperfect.at(-2);
  if (beforeLast === 'و' || beforeLast === 'ي') {
    stems.push(`${imperfect.slice(0, -2)}ا${imperfect.slice(-1)}`);
  }
  if (imperfect.endsWith('و')) stems.push(`${imperfect.slice(0, -1)}ا`);
  if (imperfect.length === 2) {
    stems.push(`و${imperfect}`, `${imperfect[0]}ا${imperfect[1]}`);
  }
  return stems
    .flatMap(stem => (stem.length >= 3 ? [stem, `ا${stem}`] : [`ا${stem}`]))
    .filter(stem => stem.length >= 3);
}

/**
 * The verbal nouns of the derived forms, where the letters tell them: إعلان for أعلن, استعادة for
 * استعاد, تقدّم and تنافس are the verb itself.
 */
export function verbalNounsOf(perfect: string): string[] {
  const {length} = perfect;
  if (!perfect.startsWith('ا') || length < 4) return [];
  if (perfect.at(-2) === 'ا') return [`${perfect}ه`];
  return [`${perfect.slice(0, -1)}ا${perfect.slice(-1)}`];
}
