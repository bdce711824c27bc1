import type { Element } from 'domhandler';

/**
 * Give the classes of an element.
 *
 * @param element
 *   The element.
 * @returns
 *   Each by itself; none where it has no such attribute.
 */
export function classesOf({ attribs }: Element): readonly string[] {
  const classes = attribs['class'];
  return classes === undefined ? none : classes.split(/\s+/u);
}

const none: readonly string[] = [];
