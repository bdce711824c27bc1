import { type XmlElement, elementsBelow } from '../xml/xml-node.ts';

/**
 * List what the text of a TEI file points at.
 *
 * @param text
 *   The element `text`.
 * @returns
 *   Ids, without those that the bibliography points at.
 */
export function targetsIn(text: XmlElement): ReadonlySet<string> {
  const lists = new Set(elementsBelow(text, 'listBibl').flatMap((list) => elementsBelow(list)));
  const pointers = elementsBelow(text).filter((element) => !lists.has(element));
  return new Set(
    pointers.flatMap(({ attributes: { target, corresp, sameAs, source } }) =>
      [target, corresp, sameAs, source]
        .flatMap((value) => value?.split(/\s+/u) ?? [])
        .map((value) => value.replace(/^#/u, '')),
    ),
  );
}
