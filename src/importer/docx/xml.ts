import { parseDocument } from 'htmlparser2';

/**
 * Read a part of a Word file.
 *
 * @param xml
 *   The part.
 * @returns
 *   Its outermost element; null where there is none.
 */
export function parseXml(xml: string): Element | null {
  const root = parseDocument(xml, { xmlMode: true });
  return root.children.find((node) => 'attribs' in node) ?? null;
}

/**
 * List the elements in an element.
 *
 * @param element
 *   Any, or null.
 * @param name
 *   With its prefix: `w:p`; all if not given.
 * @returns
 *   Its children of that name, in order.
 */
export function childrenOf(element: Element | null | undefined, name?: string): readonly Element[] {
  const elements = element?.children.filter((node) => 'attribs' in node) ?? [];
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/**
 * Follow names down to an element.
 *
 * @param element
 *   Where to begin.
 * @param path
 *   Names of elements, each in the one before.
 * @returns
 *   The first that is found; undefined where there is none.
 */
export function findIn(element: Element | null | undefined, ...path: readonly string[]): Element | undefined {
  let found: Element | null | undefined = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found ?? undefined;
}

/**
 * Say whether a property is on.
 *
 * @param property
 *   `<w:i/>` or `<w:i w:val="0"/>`.
 * @returns
 *   False where it is missing or its value says so.
 */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attribs['w:val'] ?? '1');
}

/**
 * Give the characters in an element.
 *
 * @param element
 *   `<w:t>`.
 * @returns
 *   All of them, spaces too.
 */
export function textOf(element: Element): string {
  return element.children.map((node) => ('data' in node ? node.data : '')).join('');
}

/** An element of a part. */
export type Element = Extract<ReturnType<typeof parseDocument>['children'][number], { readonly attribs: object }>;
