import {knownOrganisations, ministries} from '../../arabic/lexicon/organisations.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {otherNisbas, otherPlaces, placeKind} from './places.ts';

/**
 * Bodies that a reader could take for this one: another portfolio (وزارة الخارجية الروسية), another
 * country or city (وزارة الدفاع التركية, جامعة دمشق), else another body of the same kind.
 */
export function otherBodies(name: string, random: Random): string[] {
  const words = name.split(' ');
  const found: string[] = [];
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    const put = (others: readonly string[], limit: number) =>
      found.push(...others.slice(0, limit).map(other => words.with(index, other).join(' ')));
    if (index > 0) {
      if (
        /^(?:وزارة|وزير|وزيرة)$/.test(words[index - 1] ?? '') &&
        (ministries as readonly string[]).includes(word)
      ) {
        put(random.shuffle(ministries.filter(portfolio => portfolio !== word)), 4);
      }

      // السعودية is an adjective here and a country elsewhere.
      const nisbas = otherNisbas(word, random);
      put(nisbas, 4);
      // «جامعة إيكس مرسيليا»: a town behind another word is half of a name.
      if (nisbas.length === 0) {
        if (index === 1) put(otherPlaces(word, random), 4);
        else if (placeKind(words[index - 1] ?? '') === null && words.length === 3)
          found.push(
            ...otherPlaces(word, random)
              .slice(0, 4)
              .map(place => `${words[0]} ${place}`),
          );
      }
    }
  }

  const known = knownOrganisations.find(body => foldOnce(body.name) === foldOnce(name));
  if (known) {
    found.push(
      ...random.shuffle(
        knownOrganisations
          .filter(
            body =>
              body.kind === known.kind &&
              body.feminine === known.feminine &&
              !shares(body.name, name),
          )
          .map(body => body.name),
      ),
    );
  }

  return random.shuffle(found);
}

/** اليونسكو and منظمة اليونسكو are one body. */
function shares(one: string, other: string): boolean {
  const words = new Set(
    foldOnce(other)
      .split(' ')
      .map(word => word.replace(/^ال/, '')),
  );
  return foldOnce(one)
    .split(' ')
    .some(word => words.has(word.replace(/^ال/, '')) && word.length > 4);
}
