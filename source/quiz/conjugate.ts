import {foldOnce} from './fold-once.ts';
import {lifeVerbs, nounLikeVerbs, verbTable} from './tables/verbs.ts';

export type VerbClass = keyof typeof verbTable;

/** A form of the third person singular, the one that stands before its subject whatever its number. */
export type VerbForm = {
  /** The past, third person masculine singular, by which the tables name the verb. */
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  readonly feminine: boolean;
  readonly tense: 'past' | 'present';
  /** True where the same letters are an everyday noun (كتب, حكم). */
  readonly nounLike: boolean;
  /** The verb of the other gender with the same letters: تعلم is «he learnt» and «she knows». */
  readonly other?: VerbForm;
};

/** The feminine of a past: كتب → كتبت, دعا → دعت, انتهى → انتهت. */
export function feminineOfPast(masculine: string): string {
  return /[اى]$/.test(masculine) ? `${masculine.slice(0, -1)}ت` : `${masculine}ت`;
}

/** The plural of a past: وافق → وافقوا, لقي → لقوا, دعا → دعوا. */
export function pluralOfPast(masculine: string): string {
  return /[اىي]$/.test(masculine) ? `${masculine.slice(0, -1)}وا` : `${masculine}وا`;
}

/**
 * The present where the letters of the past tell it: derived forms (أعلن → يعلن, استقر → يستقر,
 * انتهى → ينتهي, تولى → يتولى) and sound verbs (كتب → يكتب). Verbs with a weak or hamzated first root
 * do not follow from their letters; the table gives those.
 */
export function presentOf(past: string): string {
  const ended = past.endsWith('ى') && !past.startsWith('ت') ? `${past.slice(0, -1)}ي` : past;

  if (past.startsWith('است')) {
    return `ي${ended.slice(1).replace(/ا(.)$/, 'ي$1')}`;
  }

  if (past.startsWith('ا') && past.length >= 4) {
    return `ي${ended.slice(1)}`;
  }

  if (past.startsWith('أ') && past.length === 4) {
    return `ي${ended.slice(1).replace(/ا(.)$/, 'ي$1')}`;
  }

  return `ي${ended}`;
}

/** The past, third person masculine singular, in the spelling of the tables, for a folded form. */
export const verbForms: ReadonlyMap<string, VerbForm> = makeForms();

function makeForms(): Map<string, VerbForm> {
  const nounLike = new Set(nounLikeVerbs.trim().split(/\s+/));
  const classesOf = new Map<string, Set<VerbClass>>();
  const presentsOf = new Map<string, Set<string>>();

  for (const verbClass of Object.keys(verbTable) as VerbClass[]) {
    for (const entry of verbTable[verbClass].trim().split(/\s+/)) {
      const [past = '', present = presentOf(past)] = entry.split('/');
      classesOf.set(past, (classesOf.get(past) ?? new Set()).add(verbClass));
      presentsOf.set(past, (presentsOf.get(past) ?? new Set()).add(present));
    }
  }

  for (const past of lifeVerbs.trim().split(/\s+/)) {
    if (classesOf.has(past)) continue;
    classesOf.set(past, new Set(['intransitive']));
    presentsOf.set(past, new Set([presentOf(past)]));
  }

  const forms = new Map<string, VerbForm>();
  for (const [lemma, classes] of classesOf) {
    const ambiguous = nounLike.has(lemma);
    const add = (
      form: string,
      feminine: boolean,
      tense: 'past' | 'present',
      isNounLike: boolean,
    ) => {
      const key = foldOnce(form);
      const known = forms.get(key);
      if (!known) {
        forms.set(key, {lemma, classes, feminine, tense, nounLike: isNounLike});
        return;
      }

      if (known.feminine !== feminine) {
        const other = {lemma, classes, feminine, tense, nounLike: isNounLike};
        forms.set(key, {...known, nounLike: known.nounLike || isNounLike, other});
        return;
      }

      forms.set(key, {
        lemma: known.lemma,
        // ألقى and ألقي share their letters: what either can do, the form can.
        classes: new Set([...known.classes, ...classes]),
        feminine,
        tense,
        nounLike: isNounLike || known.nounLike,
        ...(known.other ? {other: known.other} : {}),
      });
    };

    add(lemma, false, 'past', ambiguous);
    add(feminineOfPast(lemma), true, 'past', false);
    for (const present of presentsOf.get(lemma) ?? []) {
      add(present, false, 'present', false);
      add(`ت${present.slice(1)}`, true, 'present', isVerbalNounLike(present));
    }
  }

  return forms;
}

/** تقدم, تراجع, تعاون: the feminine present has the letters of a verbal noun. */
function isVerbalNounLike(present: string): boolean {
  const rest = present.slice(1);
  return rest.length === 3 || (rest.length === 4 && rest[1] === 'ا');
}
