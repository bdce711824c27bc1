import { findMarks } from './mark-strings.ts';

/** What is set, and how: as text, in an attribute, or as the HTML that it is. */
interface SetString {
  readonly string: number;
  readonly as: 'text' | 'attribute' | 'html';
}

/** What is the same on every page, as its bytes, or what is set. */
type Piece = Buffer | SetString;

/** Of UTF-8, for each unit of a string. */
const mostBytes = 3;

/**
 * Read where strings stand in a page that was rendered with marks for them.
 *
 * @param html
 *   The page.
 * @returns
 *   A function that sets strings in the places of the marks, and gives the page as it is written. Only what is set is
 *   encoded each time.
 */
export function htmlFrame(html: string): (strings: readonly string[]) => Buffer {
  const pieces = toPieces(html);
  return (strings) => {
    const filled = pieces.map((piece) =>
      Buffer.isBuffer(piece) ? piece : escapes[piece.as](strings[piece.string] ?? ''),
    );
    const room = filled.reduce((sum, piece) => sum + piece.length * (typeof piece === 'string' ? mostBytes : 1), 0);
    const page = Buffer.allocUnsafe(room);
    let end = 0;
    for (const piece of filled) end += typeof piece === 'string' ? page.write(piece, end) : piece.copy(page, end);
    return page.subarray(0, end);
  };
}

function toPieces(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { string, isHtml, start, end } of findMarks(html)) {
    pieces.push(Buffer.from(html.slice(last, start)));
    const inTag = html.lastIndexOf('<', start) > html.lastIndexOf('>', start);
    pieces.push({ string, as: isHtml ? 'html' : inTag ? 'attribute' : 'text' });
    last = end;
  }
  return [...pieces, Buffer.from(html.slice(last))];
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
