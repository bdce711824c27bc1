import type { Element, Properties, Root, RootContent } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { find, html } from 'property-information';

/**
 * Write a tree as HTML, just as hast-util-to-html writes it.
 *
 * That library looks up the name of each attribute anew and makes lists of all that it writes, which takes three times as
 * long for a reading page and the many pages of passages. It is left what editions have seldom or never.
 *
 * @param tree
 *   A root, a node, or a list of nodes.
 * @returns
 *   HTML.
 */
export function toHtml(tree: Root | RootContent | readonly RootContent[]): string {
  if (!('type' in tree)) return tree.map(nodeToHtml).join('');
  return tree.type === 'root' ? toHtml(tree.children) : nodeToHtml(tree);
}

/** Elements that are written like any other: no script, no template, no drawing. */
const usual: ReadonlySet<string> = new Set([
  ...['a', 'blockquote', 'cite', 'div', 'em', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'section', 'span'],
  ...['strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul'],
]);
/** These have no end. */
const empty: ReadonlySet<string> = new Set(['br', 'hr']);

function nodeToHtml(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/[<&]/gu, reference);
  if (node.type !== 'element') return serialise(node);
  const { tagName, properties, children } = node;
  if (usual.has(tagName)) return `<${startOf(node)}>${children.map(nodeToHtml).join('')}</${tagName}>`;
  return empty.has(tagName) && children.length === 0 ? `<${startOf({ tagName, properties })}>` : serialise(node);
}

function startOf({ tagName, properties }: Pick<Element, 'tagName' | 'properties'>): string {
  let start = tagName;
  for (const property in properties) start += attributeToHtml(property, properties[property]);
  return start;
}

/** With the space before it; empty for what is not set. */
function attributeToHtml(property: string, value: Properties[string]): string {
  const name = nameOf(property);
  const isWords = typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
  if (name === null || !isWords || Number.isNaN(value)) {
    const holder: Element = { type: 'element', tagName: 'a', properties: { [property]: value }, children: [] };
    return serialise(holder).slice('<a'.length, -'></a>'.length);
  }
  const words = Array.isArray(value) ? value.join(' ').trim() : String(value);
  return ` ${name}="${words.replace(/[\0"&'`]/gu, reference)}"`;
}

/** Names of attributes by those of properties; null for one that is there or not, or is a list with commas. */
const names = new Map<string, string | null>();

function nameOf(property: string): string | null {
  const known = names.get(property);
  if (known !== undefined) return known;
  const { attribute, boolean, overloadedBoolean, commaSeparated } = find(html, property);
  const name = boolean || overloadedBoolean || commaSeparated ? null : attribute;
  names.set(property, name);
  return name;
}

/** `&#x26;` for `&`. */
function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
