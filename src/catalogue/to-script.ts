/**
 * Write data so that it can stand in a `script` element of a page.
 *
 * @param data
 *   Plain data.
 * @returns
 *   JSON in which no `<` can end the element.
 */
export function toScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
