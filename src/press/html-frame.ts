import { findMarks } from './mark-strings.ts';

/** What is set, and how: as text, in an attribute, or as the HTML that it is. */
interface SetString {
  readonly string: number;
  readonly as: 'text' | 'attribute' | 'html';
}

type Piece = string | SetString;

/**
 * Read where strings stand in a page that was rendered with marks for them.
 *
 * @param html
 *   The page.
 * @returns
 *   A function that sets strings in the places of the marks.
 */
export function htmlFrame(html: string): (strings: readonly string[]) => string {
  const pieces = toPieces(html);
  return (strings) => pieces.map((piece) => fill(piece, strings)).join('');
}

function toPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { string, isHtml, start, end } of findMarks(html)) {
    pieces.push(html.slice(last, start));
    const inTag = html.lastIndexOf('<', start) > html.lastIndexOf('>', start);
    pieces.push({ string, as: isHtml ? 'html' : inTag ? 'attribute' : 'text' });
    last = end;
  }
  return [...pieces, html.slice(last)];
}

function fill(piece: Piece, strings: readonly string[]): string {
  return typeof piece === 'string' ? piece : escapes[piece.as](strings[piece.string] ?? '');
}

/** As Astro itself writes these characters. */
const escapes: Readonly<Record<SetString['as'], (string: string) => string>> = {
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
