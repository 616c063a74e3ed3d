import type {Country} from '../../arabic/lexicon/countries.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {bodyFields, portfolios, wholeStateHeads} from '../tables/bodies.ts';
import {otherNisbas} from './nisbas.ts';
import {countryOf, otherPlaces, placeKind} from './places.ts';

/** As many of each kind as any item looks at. */
const ENOUGH = 4;

/**
 * Bodies that a reader could take for this one: another portfolio (وزارة الخارجية الروسية), another
 * country or city (وزارة الدفاع التركية, جامعة دمشق), else another body of the same field. Empty
 * where the tables know none; countries that the text names come first.
 */
export function otherBodies(
  name: string,
  random: Random,
  told: ReadonlySet<Country> = new Set(),
): string[] {
  const field = ofSameField(name, random);
  return field.length >= 3
    ? field
    : random.shuffle([...withOtherWord(name, random, told), ...field]);
}

function withOtherWord(name: string, random: Random, told: ReadonlySet<Country>): string[] {
  const words = name.split(' ');
  const found: string[] = [];
  for (let index = words.length - 1; index > 0; index--) {
    const word = words[index] ?? '';
    const before = words[index - 1] ?? '';
    const put = (others: readonly string[]) =>
      found.push(...others.slice(0, ENOUGH).map(other => words.with(index, other).join(' ')));
    if (/^(?:وزارة|وزير|وزيرة)$/.test(before)) {
      const near = portfolios.find(list => list.includes(word)) ?? [];
      put(random.shuffle(near.filter(portfolio => portfolio !== word)));
    }

    // السعودية is an adjective here and a country elsewhere.
    const nisbas = otherNisbas(word, random, told);
    put(nisbas);
    // «جامعة إيكس مرسيليا»: a town behind another word is half of a name.
    if (nisbas.length > 0) continue;
    if (index === 1) put(otherPlaces(word, random));
    else if (placeKind(before) === null && words.length === 3)
      found.push(
        ...otherPlaces(word, random)
          .slice(0, ENOUGH)
          .map(place => `${words[0]} ${place}`),
      );
  }

  return found;
}

function ofSameField(name: string, random: Random): string[] {
  const folded = foldOnce(name);
  const isOwn = (names: readonly string[]) => names.some(other => foldOnce(other) === folded);
  const field = bodyFields.find(({bodies}) => bodies.some(isOwn));
  return random.shuffle(
    (field?.bodies ?? []).flatMap(names => (isOwn(names) ? [] : names.slice(0, 1))),
  );
}

const wholes: ReadonlySet<string> = new Set(wholeStateHeads.map(foldOnce));

/**
 * True where one body is a part of the other, so that both are right: what a ministry decides the
 * authorities decide. The state as a whole goes with no part of the same state or of one unnamed.
 */
export function isPartOf(one: string, other: string): boolean {
  const [isWhole, isOtherWhole] = [one, other].map(name =>
    wholes.has(foldOnce(name.split(' ')[0] ?? '')),
  );
  if (!isWhole && !isOtherWhole) return false;
  const [state, otherState] = [one, other].map(name =>
    name
      .split(' ')
      .map(word => countryOf(word)?.names[0])
      .find(found => found !== undefined),
  );
  return state === undefined || otherState === undefined || state === otherState;
}
