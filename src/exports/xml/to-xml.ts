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
 * xast-util-to-xml would drop them in silence. It also makes a pattern for each attribute, and took three times as long:
 * half of the time that an edition as TEI and JATS takes.
 *
 * @param root
 *   The root element, with its namespaces as attributes.
 * @param layout
 *   How it is laid out.
 * @returns
 *   The whole file, ending in a line end.
 */
export function toXml(root: Element, { doctype, containers }: XmlLayout): string {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n${doctype === undefined ? '' : `${doctype}\n`}`;
  return (
    `${head}${elementToXml(root, containers, '\n')}\n`
      // This end of a CDATA section and a carriage return are no characters in a text.
      .replaceAll(']]>', ']]&gt;')
      .replaceAll('\r', '&#13;')
  );
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
  // Put into the pattern, the surrogates made it take twice as long.
  return value.toWellFormed().replace(/[\0-\u{8}\v\f\u{E}-\u{1F}\u{FFFE}\u{FFFF}]/gu, '\uFFFD');
}

function elementToXml(
  { name, attributes, children }: Element,
  containers: ReadonlySet<string>,
  lineEnd: string,
): string {
  let tag = name;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null && value !== undefined) tag += ` ${key}="${escaped(value)}"`;
  }
  const isContainer = containers.has(name) && children.length > 0;
  const before = isContainer ? `${lineEnd}  ` : '';
  let content = '';
  for (const child of children) content += before + contentToXml(child, containers, isContainer ? before : lineEnd);
  if (isContainer) content += lineEnd;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Nearly all that is in an edition is elements and text: an instruction or a comment is left to the library. */
function contentToXml(child: ElementContent, containers: ReadonlySet<string>, lineEnd: string): string {
  if (child.type === 'element') return elementToXml(child, containers, lineEnd);
  return child.type === 'text' ? legalXml(child.value).replace(/[&<]/gu, reference) : serialise(child);
}

function escaped(attribute: string): string {
  return legalXml(attribute).replace(/[&<"]/gu, reference);
}

/** `&#x26;` for `&`. */
function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
