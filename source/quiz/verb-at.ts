import {type VerbForm, verbForms} from './conjugate.ts';
import type {Token} from './token.ts';

export type VerbAt = {readonly form: VerbForm; readonly text: string};

const known = new WeakMap<Token, VerbAt | null>();

/** A verb at a token, with the token's و, ف or س taken off; null where no verb of the tables stands. */
export function verbAt(token: Token | undefined): VerbAt | null {
  if (!token?.isWord) return null;
  const found = known.get(token);
  if (found !== undefined) return found;
  const read = readVerb(token);
  known.set(token, read);
  return read;
}

/** A verb and nothing else: no everyday noun has its letters, or the sign of a passive tells it (قُتل). */
export function isSureVerb(token: Token | undefined): boolean {
  const verb = verbAt(token);
  return verb !== null && (!verb.form.nounLike || /^\p{L}\u064f/u.test(verb.text));
}

function readVerb(token: Token): VerbAt | null {
  const whole = verbForms.get(token.folded);
  if (whole) return {form: whole, text: token.text};
  const proclitic = /^[وف]?س(?=[يت])|^[وف]/.exec(token.folded)?.[0];
  if (!proclitic) return null;
  const form = verbForms.get(token.folded.slice(proclitic.length));
  if (!form || (proclitic.endsWith('س') && form.tense !== 'present')) return null;
  return {
    form,
    text: proclitic.endsWith('س')
      ? token.text.replace(/^[وف]\p{M}*/u, '')
      : withoutFirstLetter(token.text),
  };
}

function withoutFirstLetter(text: string): string {
  return text.replace(/^\p{L}\p{M}*/u, '');
}
