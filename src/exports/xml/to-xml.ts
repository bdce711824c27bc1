import type { Element, ElementContent } from 'xast';
import { toXml as serialise } from 'xast-util-to-xml';

/** How a tree is laid out in its file. */
export interface XmlLayout {
  /** What stands between the declaration and the root, such as a document type. */
  readonly doctype?: string;
  /** Names of elements in which white space means nothing: each of their children gets a line of its own. */
  readonly containers: ReadonlySet<string>;
}

/**
 * Write a tree as an XML 1.0 document.
 *
 * Characters that XML cannot hold become U+FFFD, the replacement character, so that a reader sees where one stood;
 * xast-util-to-xml alone would drop them in silence.
 *
 * @param root
 *   The root element, with its namespaces as attributes.
 * @param layout
 *   How it is laid out.
 * @returns
 *   The whole file, ending in a line end.
 */
export function toXml(root: Element, { doctype, containers }: XmlLayout): string {
  const xml = serialise(laidOut(root, containers, '\n'), { closeEmptyElements: true, tightClose: true })
    // The serialiser leaves both to us: this end of a CDATA section and a carriage return are no characters in a text.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#13;');
  const head = ['<?xml version="1.0" encoding="UTF-8"?>', ...(doctype === undefined ? [] : [doctype])];
  return `${[...head, xml].join('\n')}\n`;
}

/**
 * Replace the characters that XML 1.0 cannot hold, not even as references.
 *
 * @param value
 *   Any string; halves of surrogate pairs are among those characters.
 * @returns
 *   The same with U+FFFD for each.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function legalXml(value: string): string {
  return value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function laidOut(element: Element, containers: ReadonlySet<string>, lineEnd: string): Element {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? legalXml(value) : value,
    ]),
  );
  const isContainer = containers.has(element.name) && element.children.length > 0;
  const inner = `${lineEnd}  `;
  const children = element.children.flatMap((child): ElementContent[] => {
    const content = legalContent(child, containers, isContainer ? inner : lineEnd);
    return isContainer ? [{ type: 'text', value: inner }, content] : [content];
  });
  if (isContainer) children.push({ type: 'text', value: lineEnd });
  return { ...element, attributes, children };
}

function legalContent(child: ElementContent, containers: ReadonlySet<string>, lineEnd: string): ElementContent {
  if (child.type === 'element') return laidOut(child, containers, lineEnd);
  return child.type === 'text' ? { type: 'text', value: legalXml(child.value) } : child;
}
