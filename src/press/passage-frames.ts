import type { PassagePage } from '../html/passage-page.ts';

/**
 * Write the pages of passages from a few that were rendered.
 *
 * A page is rendered once for each form that there is (with a note or without, first or last), with a mark in the place
 * of each string; what it looks like stays the components' own affair. Every other page of that form is its strings in
 * the places of the marks. The first page of each form is rendered itself, too, and must come out the same.
 *
 * @param render
 *   Renders a page by its components.
 * @returns
 *   A function that gives the HTML of a page.
 * @throws {Error}
 *   Where a component does more with a string than to set it, so that a mark cannot stand for it.
 */
export function passageFrames(render: (page: PassagePage) => Promise<string>): (page: PassagePage) => Promise<string> {
  const frames = new Map<string, readonly Piece[]>();
  return async (page) => {
    const { form, marked, strings } = mark(page);
    const known = frames.get(form);
    if (known !== undefined) return fill(known, strings);
    const frame = toPieces(await render(marked as PassagePage));
    const html = await render(page);
    if (fill(frame, strings) !== html) {
      throw new Error(`The page “${page.title}” cannot be written from a frame: a component computes with its words.`);
    }
    frames.set(form, frame);
    return html;
  };
}

/** What is set, and how: as text, in an attribute, or as the HTML that it is. */
interface Mark {
  readonly string: number;
  readonly as: 'text' | 'attribute' | 'html';
}

type Piece = string | Mark;

/** Strings that decide what a page looks like are part of its form. */
const formal: ReadonlySet<string> = new Set(['lang', 'rel', 'type']);
const isHtml: ReadonlySet<string> = new Set(['text', 'notes', 'reference', 'inText', 'json']);

/** Private use, which no edition has: the index of the string stands between them, and a letter for HTML. */
const [open, close] = ['\uE110', '\uE111'];
const markPattern = new RegExp(`${open}(\\d+)(h?)${close}`, 'gu');

/** Put a mark in the place of each string. */
function mark(page: PassagePage): {
  readonly form: string;
  readonly marked: unknown;
  readonly strings: readonly string[];
} {
  const strings: string[] = [];
  let form = '';
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && value !== '' && !formal.has(key)) {
      form += 's';
      strings.push(value);
      return `${open}${String(strings.length - 1)}${isHtml.has(key) ? 'h' : ''}${close}`;
    }
    if (Array.isArray(value)) {
      form += `[${String(value.length)}`;
      return value.map((child) => walk(child, key));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, walk(child, name)]));
    }
    form += `<${String(value)}>`;
    return value;
  };
  const marked = walk(page, '');
  return { form, marked, strings };
}

function toPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of html.matchAll(markPattern)) {
    pieces.push(html.slice(end, match.index));
    const inTag = html.lastIndexOf('<', match.index) > html.lastIndexOf('>', match.index);
    pieces.push({ string: Number(match[1]), as: match[2] === 'h' ? 'html' : inTag ? 'attribute' : 'text' });
    end = match.index + match[0].length;
  }
  return [...pieces, html.slice(end)];
}

function fill(frame: readonly Piece[], strings: readonly string[]): string {
  let html = '';
  for (const piece of frame) {
    html += typeof piece === 'string' ? piece : escapes[piece.as](strings[piece.string] ?? '');
  }
  return html;
}

/** As Astro itself writes these characters. */
const escapes: Readonly<Record<Mark['as'], (string: string) => string>> = {
  html: (string) => string,
  attribute: (string) => string.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  text: (string) => string.replace(/[&<>"']/gu, (character) => entities[character] ?? character),
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
