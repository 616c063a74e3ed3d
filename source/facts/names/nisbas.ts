import {foldText} from '../../arabic/fold.ts';
import {type Country, countries} from '../../arabic/lexicon/countries.ts';
import {otherNisbas} from '../../arabic/lexicon/peoples.ts';
import {remember} from '../remember.ts';
import {readingsOf} from '../tokens.ts';

export type Nisba = {
  /** The country, where the nisba is of one. */
  readonly country: Country | null;
  readonly feminine: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
};

const stems = new Map<string, Country | null>();
for (const country of countries) {
  for (const nisba of country.nisbas) {
    stems.set(foldText(nisba.split(' ')[0] ?? ''), country);
  }
}
for (const nisba of otherNisbas.map(foldText)) {
  if (!stems.has(nisba)) {
    stems.set(nisba, null);
  }
}
// Words that are more often something else than a nisba.
for (const word of ['مالي', 'قمري', 'عاجي', 'سليماني', 'نيجري']) {
  stems.delete(foldText(word));
}

const endings = [
  {ending: '', feminine: false, plural: false},
  {ending: 'ه', feminine: true, plural: false},
  {ending: 'ا', feminine: false, plural: false},
  {ending: 'ون', feminine: false, plural: true},
  {ending: 'ين', feminine: false, plural: true},
  {ending: 'ات', feminine: true, plural: true},
  {ending: 'ان', feminine: false, plural: true},
] as const;

/** What a word is as a nisba (الروسية, أذري, للبنانيين), or null. */
export const nisbaOf = remember((word: string): Nisba | null => {
  for (const {text} of readingsOf(word)) {
    const definite = text.startsWith('ال') && text.length > 4;
    const bare = definite ? text.slice(2) : text;
    for (const {ending, feminine, plural} of endings) {
      if (bare.endsWith(ending)) {
        const country = stems.get(ending === '' ? bare : bare.slice(0, -ending.length));
        if (country !== undefined) {
          return {country, feminine, plural, definite};
        }
      }
    }
  }
  return null;
});
