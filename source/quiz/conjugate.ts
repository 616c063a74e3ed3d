import {foldText} from '../arabic/fold.ts';
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
  const forms = new Map<string, VerbForm>();
  for (const [lemma, {classes, presents}] of readTable()) {
    addForm(forms, lemma, {
      lemma,
      classes,
      feminine: false,
      tense: 'past',
      nounLike: nounLike.has(lemma),
    });
    addForm(forms, feminineOfPast(lemma), {
      lemma,
      classes,
      feminine: true,
      tense: 'past',
      nounLike: false,
    });
    for (const present of presents) {
      addForm(forms, present, {lemma, classes, feminine: false, tense: 'present', nounLike: false});
      addForm(forms, `ت${present.slice(1)}`, {
        lemma,
        classes,
        feminine: true,
        tense: 'present',
        nounLike: isVerbalNounLike(present),
      });
    }
  }

  return forms;
}

function addForm(forms: Map<string, VerbForm>, form: string, own: VerbForm): void {
  const key = foldText(form);
  const known = forms.get(key);
  if (!known) {
    forms.set(key, own);
  } else if (known.feminine !== own.feminine) {
    forms.set(key, {...known, nounLike: known.nounLike || own.nounLike, other: own});
  } else {
    forms.set(key, {
      lemma: known.lemma,
      // ألقى and ألقي share their letters: what either can do, the form can.
      classes: new Set([...known.classes, ...own.classes]),
      feminine: own.feminine,
      tense: own.tense,
      nounLike: own.nounLike || known.nounLike,
      ...(known.other ? {other: known.other} : {}),
    });
  }
}

type Entry = {classes: ReadonlySet<VerbClass>; readonly presents: string[]};

/** The verbs of the tables by their past. Most are of one class: those of one share its set. */
function readTable(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const verbClass of Object.keys(verbTable) as VerbClass[]) {
    const alone: ReadonlySet<VerbClass> = new Set([verbClass]);
    for (const entry of verbTable[verbClass].trim().split(/\s+/)) {
      const slash = entry.indexOf('/');
      const past = slash === -1 ? entry : entry.slice(0, slash);
      const present = slash === -1 ? presentOf(past) : entry.slice(slash + 1);
      const known = entries.get(past);
      if (!known) {
        entries.set(past, {classes: alone, presents: [present]});
        continue;
      }

      known.classes = new Set([...known.classes, verbClass]);
      if (!known.presents.includes(present)) known.presents.push(present);
    }
  }

  const intransitive: ReadonlySet<VerbClass> = new Set(['intransitive']);
  for (const past of lifeVerbs.trim().split(/\s+/)) {
    if (entries.has(past)) continue;
    entries.set(past, {classes: intransitive, presents: [presentOf(past)]});
  }

  return entries;
}

/** تقدم, تراجع, تعاون: the feminine present has the letters of a verbal noun. */
function isVerbalNounLike(present: string): boolean {
  const rest = present.slice(1);
  return rest.length === 3 || (rest.length === 4 && rest[1] === 'ا');
}
