import {verbForms} from './conjugate.ts';
import {foldOnce} from './fold-once.ts';
import {personObjectVerbs} from './tables/verbs.ts';

/** Verbs that one person does to another, so that the object is somebody else than the subject. */
const dealing: ReadonlySet<string> = new Set(
  `سأل أخبر أقنع شكر دعا ناول نصح أمر أرسل استقبل رافق علم شجع طمأن ودع عاتب وبخ كافأ زوج ${personObjectVerbs}`
    .trim()
    .split(/\s+/),
);

/** Whether a verb without its object pronoun is one of them: سأل of وسأله. */
export function isDealing(stem: string): boolean {
  const folded = foldOnce(stem);
  const form = verbForms.get(folded) ?? verbForms.get(folded.replace(/^[وف]/, ''));
  return dealing.has(form?.lemma ?? '');
}
