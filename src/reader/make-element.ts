/**
 * Make an element.
 *
 * @param tag
 *   Its name.
 * @param properties
 *   Properties of the element, and attributes whose names begin with `aria-`, `data-` or are `role`.
 * @param children
 *   Its content.
 * @returns
 *   The element.
 */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<Omit<HTMLElementTagNameMap[Tag], 'style'>> & Readonly<Record<string, unknown>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (/^(?:aria-|data-|role$|for$)/u.test(name)) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}
