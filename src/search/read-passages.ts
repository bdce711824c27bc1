import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { singleSpaced } from '../edition/single-spaced.ts';
import { type Kind, type KindMark, kindMarks, unreadClasses } from './kinds.ts';
import type { Passage } from './passage.ts';
import { classesOf } from './classes-of.ts';
import { type Details, readDetails } from './read-details.ts';
import { wordsOf } from './words-of.ts';

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
 * @param document
 *   The whole page, parsed.
 * @param path
 *   Its address, from the root of the site: `entente/`.
 * @returns
 *   Its title without subtitle, its language and its passages.
 */
export function readPassages({ children }: Document, path: string): SearchedPage {
  const reading: Reading = { path, title: '', lang: 'en', page: null, passages: [] };
  for (const node of children) walk(node, { reading, classes: [], inBody: false, open: null });
  return {
    title: reading.title.trim(),
    lang: reading.lang,
    passages: reading.passages.map(close).filter(({ passage }) => passage.text !== ''),
  };
}

function walk(node: ChildNode, place: Place): void {
  const { reading, open } = place;
  if (isText(node) && open !== null) open.text += singleSpaced(node.data);
  if (!isTag(node)) return;
  const { name, attribs, children } = node;
  const own = classesOf(node);
  if (isUnread(node, own)) return;
  if (name === 'html') reading.lang = attribs['lang'] ?? reading.lang;
  if (name === 'h1') reading.title ||= titleOf(node);
  if (attribs['role'] === 'doc-pagebreak') turnPage(reading, open, attribs['title'] ?? '');

  const inner: Place = {
    ...place,
    classes: own.length === 0 ? place.classes : [...place.classes, ...own],
    inBody: place.inBody || 'data-pagefind-body' in attribs,
  };
  const mark = inner.inBody ? markOf(node, inner.classes) : undefined;
  if (mark !== undefined) inner.open = openPassage(node, mark, reading);
  const isBroken = breaks.test(name) || own.some((each) => brokenClasses.includes(each));
  if (isBroken && open !== null) open.text += ' ';
  for (const child of children) {
    if (inner.open && isTag(child) && classesOf(child).includes('printed')) inner.open.printed = wordsOf(child);
    walk(child, inner);
  }
  if (isBroken && open !== null) open.text += ' ';
}

function markOf({ attribs: { id } }: Element, classes: readonly string[]): KindMark | undefined {
  if (id === undefined) return undefined;
  return kindMarks.find((mark) => mark.id.test(id) && (mark.within === undefined || classes.includes(mark.within)));
}

function openPassage(element: Element, { kind }: KindMark, reading: Reading): OpenPassage {
  const id = element.attribs['id'] ?? '';
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
  const shrink = (part: string): string => singleSpaced(part).trimStart();
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

function isUnread({ name, attribs }: Element, classes: readonly string[]): boolean {
  return (
    unreadElements.test(name) ||
    'data-pagefind-ignore' in attribs ||
    classes.some((each) => unreadClasses.includes(each))
  );
}

/** The words of a title, without its subtitle. */
function titleOf({ children }: Element): string {
  return children
    .filter((child) => !isTag(child) || !classesOf(child).includes('subtitle'))
    .map(wordsOf)
    .join('');
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
