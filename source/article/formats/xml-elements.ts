import {UnreadableError} from '../unreadable-error.ts';

/** An element of an XML document, its name without the prefix, and all the text inside it on one line. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

const MOST_NESTED = 100;

/**
 * The elements of a small XML document in the order in which they begin: enough for the lists that
 * a package is described by. Forgives what is not well formed.
 */
export async function elementsOf(xml: string): Promise<XmlElement[]> {
  const {Parser} = (await import('./formats.later.ts')).libraries;
  const all: {name: string; attributes: Record<string, string>; text: string}[] = [];
  const open: typeof all = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MOST_NESTED) {
          throw new UnreadableError(`its XML is nested more than ${MOST_NESTED} elements deep`);
        }
        const element = {name: name.replace(/^.*:/, ''), attributes, text: ''};
        all.push(element);
        open.push(element);
      },
      ontext(text) {
        // An outer element's text is wanted only where it holds no more than marks of print.
        for (const element of open.slice(-3)) element.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.write(xml);
  parser.end();
  return all.map(element => ({...element, text: element.text.replace(/\s+/g, ' ').trim()}));
}
