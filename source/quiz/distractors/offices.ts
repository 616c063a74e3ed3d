import {offices} from '../../arabic/lexicon/titles.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {otherNisbas} from './nisbas.ts';
import {countryOf} from './places.ts';

/**
 * Other holders of office for a key such as الرئيس الأذربيجاني or وزير الخارجية الفرنسي: another
 * office of the same state, the same office of another. Empty where the key is no office with a nisba.
 */
export function otherOffices(key: string, random: Random): string[] {
  const parts = /^(?<office>.+) (?<nisba>ال\p{L}+ي)$/u.exec(key)?.groups;
  if (!parts) return [];
  const {office = '', nisba = ''} = parts;
  if (!isOffice.test(office)) return [];
  const nisbas = otherNisbas(nisba, random);
  if (nisbas.length === 0) return [];
  const sameOffice = nisbas.slice(0, 3).map(other => `${office} ${other}`);
  const isKnown = offices.some(entry => foldOnce(entry) === foldOnce(office));
  const sameState = isKnown
    ? random
        .shuffle(offices.filter(other => other !== office))
        .slice(0, 3)
        .map(other => `${other} ${nisba}`)
    : [];
  return random.shuffle([...sameOffice, ...sameState]);
}

const isOffice =
  /^(?:ال(?:رئيس|ملك|مستشار|سفير|سلطان|أمير|إمبراطور|قيصر|متحدث|مبعوث|مندوب)|وزير \p{L}+|رئيس (?:الوزراء|البرلمان|الحكومة|الجمهورية|الأركان)|ولي العهد)$/u;

/** True for an office of a state with its nisba: الرئيس الفرنسي. */
export function isOfficeOfState(text: string): boolean {
  const parts = /^(?<office>.+) (?<nisba>ال\p{L}+ي)$/u.exec(text)?.groups;
  return (
    parts !== undefined &&
    isOffice.test(parts.office ?? '') &&
    countryOf(parts.nisba ?? '') !== null
  );
}

/** The office in words before a name: الرئيس الأذربيجاني of الرئيس الأذربيجاني إلهام علييف; null where none with a nisba stands. */
export function officeBefore(full: string, name: string): string | null {
  const before = full.endsWith(name) ? full.slice(0, full.length - name.length).trim() : '';
  const office = /^(?<office>.+) ال\p{L}+ي$/u.exec(before)?.groups?.office;
  return office && isOffice.test(office) ? before : null;
}
