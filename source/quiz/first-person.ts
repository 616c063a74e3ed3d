import {verbForms} from './conjugate.ts';
import {foldOnce} from './fold-once.ts';
import type {Token} from './token.ts';

/** نضع, لنتفق, كنت, صوّرنا, تسقيني: only a speaker says so. */
export function isFirstPerson(token: Token): boolean {
  const {bare, text} = token;
  const verb = /^(?:[وف]?ل?|فل|ول)ن(?<rest>\p{L}{2,})$/u.exec(bare)?.groups?.rest;
  if (verb !== undefined && verbForms.get(`ي${foldOnce(verb)}`)?.tense === 'present') return true;
  if (hasMe(token)) return true;
  return /نا$/.test(bare) && !/\u064b/.test(text) && bare.length > 4 && !/^ال/.test(bare);
}

/** A verb with «me»: تسقيني, أرسلتني; «ى» as Egypt prints it. */
export function hasMe({bare}: Token): boolean {
  const stem = /^[وف]?(?<stem>\p{L}{3,})ن[يى]$/u.exec(bare)?.groups?.stem;
  if (stem === undefined) return false;
  const form = verbForms.get(foldOnce(stem));
  return form !== undefined && (form.tense === 'present' || !form.nounLike);
}
