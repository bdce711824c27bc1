import { fromHtml } from 'hast-util-from-html';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { type Kind, type KindMark, kindMarks, unreadClasses } from './kinds.ts';
import type { Passage } from './passage.ts';
import { type Details, readDetails } from './read-details.ts';

/** A built page, as far as searching goes. */
export interface SearchedPage {
  readonly title: string;
  readonly lang: string;
  /** In the order of the page. */
  readonly passages: readonly KnownPassage[];
}

/** A passage, and what it is. */
export interface KnownPassage {
  readonly kind: Kind;
  readonly passage: Passage;
  readonly details: Details;
}

/** Elements that end a word before and after them. */
const breaks = /^(?:address|blockquote|br|dd|div|dl|dt|figcaption|h[1-6]|hr|li|ol|p|section|table|td|th|tr|ul)$/u;
/** Classes of what is set on lines of its own. */
const brokenClasses: readonly string[] = ['subtitle'];
const unreadElements = /^(?:script|style|template|noscript)$/u;

/**
 * Read the passages of a built page.
 *
 * Only what stands inside `data-pagefind-body` is read, and nothing inside `data-pagefind-ignore`. What a passage is
 * follows from the table of kinds.
 *
 * @param html
 *   The whole page.
 * @param path
 *   Its address, from the root of the site: `entente/`.
 * @returns
 *   Its title without subtitle, its language and its passages.
 */
export function readPassages(html: string, path: string): SearchedPage {
  const reading: Reading = { path, title: '', lang: 'en', page: null, passages: [] };
  walk(fromHtml(html), { reading, classes: [], inBody: false, open: null });
  return {
    title: reading.title.trim(),
    lang: reading.lang,
    passages: reading.passages.map(close).filter(({ passage }) => passage.text !== ''),
  };
}

function walk(node: Root | RootContent | ElementContent, place: Place): void {
  const { reading, open } = place;
  if (node.type === 'text') {
    if (open !== null) open.text += node.value.replace(/\s+/gu, ' ');
    return;
  }
  if (node.type === 'root') for (const child of node.children) walk(child, place);
  if (node.type !== 'element' || isUnread(node)) return;
  if (node.tagName === 'html' && typeof node.properties.lang === 'string') reading.lang = node.properties.lang;
  if (node.tagName === 'h1') reading.title ||= titleOf(node);
  if (node.properties.role === 'doc-pagebreak') turnPage(reading, open, String(node.properties.title));

  const inner: Place = {
    ...place,
    classes: [...place.classes, ...classesOf(node)],
    inBody: place.inBody || 'dataPagefindBody' in node.properties,
  };
  const mark = inner.inBody ? markOf(node, inner.classes) : undefined;
  if (mark !== undefined) inner.open = openPassage(node, mark, reading);
  const isBroken = breaks.test(node.tagName) || classesOf(node).some((name) => brokenClasses.includes(name));
  if (isBroken && open !== null) open.text += ' ';
  for (const child of node.children) {
    if (child.type === 'element' && classesOf(child).includes('printed') && inner.open)
      inner.open.printed = textOf(child);
    walk(child, inner);
  }
  if (isBroken && open !== null) open.text += ' ';
}

function markOf(element: Element, classes: readonly string[]): KindMark | undefined {
  const { id } = element.properties;
  if (typeof id !== 'string') return undefined;
  return kindMarks.find((mark) => mark.id.test(id) && (mark.within === undefined || classes.includes(mark.within)));
}

function openPassage(element: Element, { kind }: KindMark, reading: Reading): OpenPassage {
  const id = String(element.properties.id);
  // The notes follow the text, so the page that was read last says nothing of where they are printed.
  const pages: [number, string][] = kind === 'paragraph' && reading.page !== null ? [[0, reading.page]] : [];
  const details = readDetails(kind, element);
  const passage: OpenPassage = { kind, path: reading.path, id, text: '', pages, printed: null, details };
  reading.passages.push(passage);
  return passage;
}

function turnPage(reading: Reading, open: OpenPassage | null, page: string): void {
  reading.page = page;
  if (open === null) return;
  if (open.text.trim() === '') open.pages = [];
  open.pages.push([open.text === '' ? 0 : open.text.length, page]);
}

/** White space is gathered last, so the page turns move with the characters before them. */
function close({ kind, path, id, text, pages, printed, details }: OpenPassage): KnownPassage {
  const shrink = (part: string): string => part.replace(/\s+/gu, ' ').trimStart();
  const placed = pages.map(([index, page]) => [shrink(text.slice(0, index)).length, page] as const);
  const { title, name } = details;
  const passage: Passage = {
    path,
    id,
    text: shrink(text).trimEnd(),
    pages: placed,
    ...(printed === null ? {} : { printed }),
    ...(title === null ? {} : { title }),
    ...(name === null ? {} : { nameKind: name.kind }),
  };
  return { kind, passage, details };
}

function isUnread(element: Element): boolean {
  return (
    unreadElements.test(element.tagName) ||
    'dataPagefindIgnore' in element.properties ||
    classesOf(element).some((name) => unreadClasses.includes(name))
  );
}

function classesOf({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** The words of a title, without its subtitle. */
function titleOf(element: Element): string {
  return textOf({
    ...element,
    children: element.children.filter((c) => c.type !== 'element' || !classesOf(c).includes('subtitle')),
  });
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
    .replace(/\s+/gu, ' ');
}

interface Reading {
  readonly path: string;
  title: string;
  lang: string;
  /** The printed page that has been reached. */
  page: string | null;
  readonly passages: OpenPassage[];
}

interface Place {
  readonly reading: Reading;
  /** Of this element and those around it. */
  readonly classes: readonly string[];
  readonly inBody: boolean;
  open: OpenPassage | null;
}

interface OpenPassage {
  readonly kind: Kind;
  readonly path: string;
  readonly id: string;
  text: string;
  pages: [number, string][];
  printed: string | null;
  readonly details: Details;
}
