/**
 * Write a list as JSON with each of its items on a line, so that two versions of it can be compared line by line.
 *
 * @param head
 *   The fields before the list.
 * @param list
 *   The name of the field that holds it, and its items.
 * @returns
 *   The whole file.
 */
export function toLinedJson(head: object, list: { readonly name: string; readonly items: readonly object[] }): string {
  const fields = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const items = list.items.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
  const array = items === '' ? '[]' : `[${items}\n  ]`;
  return `{\n  ${[...fields, `${JSON.stringify(list.name)}: ${array}`].join(',\n  ')}\n}\n`;
}
