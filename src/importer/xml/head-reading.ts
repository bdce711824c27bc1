import { splitWords } from '../fold-word.ts';
import type { Reading } from './reading.ts';
import { type XmlElement, type XmlText, collapse, textsBelow, wordsIn } from './xml-node.ts';

/** What of a file went into the head of an edition and its sources. */
export interface HeadReading {
  readonly metadata: Set<XmlText>;
}

/**
 * Take the words of an element for the head or a source.
 *
 * @param element
 *   Any; undefined has none.
 * @param head
 *   Its texts are noted in it.
 * @returns
 *   The words on one line; undefined where there are none, so that no field is empty.
 */
export function take(element: XmlElement | undefined, { metadata }: HeadReading): string | undefined {
  if (element === undefined) return undefined;
  for (const text of textsBelow(element.children)) metadata.add(text);
  const words = wordsIn(element);
  return words === '' ? undefined : words;
}

/**
 * Take the words of an element that are said by a field in another way, such as a date in figures.
 *
 * @param element
 *   Any; nothing is in undefined.
 * @param reading
 *   The file being read.
 */
export function restate(element: XmlElement | undefined, { found }: Reading): void {
  for (const text of textsBelow(element?.children ?? [])) found.marks.add(text);
}

/**
 * Gather the words of an element that no field took.
 *
 * @param element
 *   A reference.
 * @param head
 *   What was taken.
 * @param reading
 *   The file being read.
 * @returns
 *   Words that stand in elements, and texts that stand between them (`in`, `ed.`).
 */
export function leftIn(
  element: XmlElement,
  { metadata }: HeadReading,
  { found }: Reading,
): { readonly words: readonly string[]; readonly between: readonly XmlText[] } {
  const between: XmlText[] = [];
  const words: string[] = [];
  for (const node of element.children) {
    const left = textsBelow([node]).filter((text) => !metadata.has(text) && !found.marks.has(text));
    const said = node.type === 'text' ? [] : left.filter(({ value }) => /[\p{L}\p{N}]/u.test(value));
    between.push(...left.filter((text) => !said.includes(text)));
    if (said.length === 0) continue;
    for (const text of said) metadata.add(text);
    words.push(splitWords(said.map(({ value }) => collapse(value)).join(' ')).join(' '));
  }
  return { words, between };
}
