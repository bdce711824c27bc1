import { SaxesParser } from 'saxes';

/** An element or a text, as an XML parser that is not ours sees them. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/**
 * Parse an XML file.
 *
 * @param xml
 *   The whole file.
 * @returns
 *   Its root.
 * @throws {Error}
 *   Where it is not well-formed, or where a prefix has no namespace.
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    open.at(-1)?.push(text);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value] as const);
    const children: XmlNode[] = [];
    open.at(-1)?.push({ name, attributes: Object.fromEntries(values), children });
    open.push(children);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = top.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('There is no root element.');
  return root;
}

/**
 * Find elements by name.
 *
 * @param root
 *   Where to look; it is not one of them itself.
 * @param name
 *   Of the elements.
 * @returns
 *   Those in it at any depth, in the order of the file.
 */
export function elementsIn(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsIn(child, name)];
  });
}

/**
 * Give the text of an element.
 *
 * @param element
 *   Any element.
 * @param settings
 *   `without`: tells which elements to pass over. `spaced`: tells which elements end a word.
 * @returns
 *   Its characters, in the order of the file.
 */
export function textIn(
  element: XmlElement,
  {
    without = () => false,
    spaced = () => false,
  }: { readonly without?: (element: XmlElement) => boolean; readonly spaced?: (element: XmlElement) => boolean } = {},
): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (without(child)) return '';
      const text = textIn(child, { without, spaced });
      return spaced(child) ? ` ${text} ` : text;
    })
    .join('');
}

/**
 * Split a text into words as `wordsOf` does.
 *
 * @param text
 *   Any text.
 * @returns
 *   What stands between white space.
 */
export function splitWords(text: string): readonly string[] {
  return text.match(/\S+/gu) ?? [];
}
