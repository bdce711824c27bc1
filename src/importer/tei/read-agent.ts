import type { SourceName } from '../../edition/source.ts';
import { parseAuthors } from '../parse-authors.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import { type XmlElement, elementsBelow, wordsIn } from '../xml/xml-node.ts';

/**
 * Read a person or body who is responsible for a work.
 *
 * @param element
 *   `author`, `editor`.
 * @param head
 *   What is being read.
 * @returns
 *   The name in the parts of CSL; several where one element names several; none where it names nobody. A name that the
 *   file does not part is parted as the names of a cover sheet are.
 */
export function readAgent(element: XmlElement, head: HeadReading): readonly SourceName[] {
  const parts = (name: string, type?: string): string | undefined => {
    const found = elementsBelow(element, name).filter(
      ({ attributes }) => type === undefined || attributes['type'] === type,
    );
    const words = found.flatMap((part) => take(part, head) ?? []);
    return words.length === 0 ? undefined : words.join(' ');
  };
  const family = parts('surname');
  const given = parts('forename');
  if (family !== undefined || given !== undefined) {
    const dropping = parts('nameLink', 'dropping');
    const link = elementsBelow(element, 'nameLink').filter(({ attributes }) => attributes['type'] !== 'dropping');
    const particle = link.flatMap((part) => take(part, head) ?? []).join(' ');
    const suffix = parts('genName');
    return [
      {
        ...(family === undefined ? {} : { family }),
        ...(given === undefined ? {} : { given }),
        ...(dropping === undefined ? {} : { 'dropping-particle': dropping }),
        ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
        ...(suffix === undefined ? {} : { suffix }),
      },
    ];
  }
  const whole = elementsBelow(element, 'orgName', 'name')[0];
  if (whole !== undefined) {
    const literal = take(whole, head);
    return literal === undefined ? [] : [{ literal }];
  }
  const person = elementsBelow(element, 'persName')[0] ?? element;
  const words = wordsIn(person);
  take(person, head);
  const inverted = /^([^,]+), ([^,]+)$/u.exec(words);
  if (inverted !== null) return [{ family: inverted[1] ?? '', given: inverted[2] ?? '' }];
  return parseAuthors(words).map(({ family: last, given: first, literal }) => ({
    ...(last === undefined ? {} : { family: last }),
    ...(first === undefined ? {} : { given: first }),
    ...(literal === undefined ? {} : { literal }),
  }));
}
