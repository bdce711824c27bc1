import { type Tag, walkTags } from '../site/walk-tags.ts';
import { type FoundMark, findMarks } from './mark-strings.ts';

/** A page, and its tags. */
export interface FramedPage {
  readonly html: string;
  /** As they stand in its HTML. */
  readonly tags: readonly Tag[];
}

/**
 * Read a page that was rendered with marks for strings.
 *
 * @param html
 *   The page.
 * @returns
 *   A function that sets strings in the places of the marks. The tags are not looked for again in the whole page: those of
 *   the frame are the same every time.
 */
export function pageFrame(html: string): (strings: readonly string[]) => FramedPage {
  const pieces = toPieces(html);
  const parts = toParts(html);
  return (strings) => ({ html: fillHtml(pieces, strings), tags: fillTags(parts, strings) });
}

/** What is set, and how: as text, in an attribute, or as the HTML that it is. */
interface SetString {
  readonly string: number;
  readonly as: 'text' | 'attribute' | 'html';
}

type Piece = string | SetString;

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

function fillHtml(pieces: readonly Piece[], strings: readonly string[]): string {
  let html = '';
  for (const piece of pieces) {
    html += typeof piece === 'string' ? piece : escapes[piece.as](strings[piece.string] ?? '');
  }
  return html;
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

/** A tag of the frame, or a string between tags. */
type Part = FrameTag | FrameString;

interface FrameTag {
  readonly tag: Tag;
  readonly marked: readonly MarkedAttribute[];
}

interface FrameString {
  readonly string: number;
  /** Where it begins in the frame. */
  readonly line: number;
  readonly hasTags: boolean;
}

interface MarkedAttribute {
  readonly name: string;
  /** Words, and the numbers of strings. */
  readonly value: readonly (string | number)[];
}

function toParts(html: string): readonly Part[] {
  const parts: Part[] = [];
  walkTags(html, {
    tag(tag) {
      const marked = Object.entries(tag.attributes).flatMap(([name, value]): MarkedAttribute[] => {
        const marks = findMarks(value);
        return marks.length === 0 ? [] : [{ name, value: splitAt(value, marks) }];
      });
      parts.push({ tag, marked });
    },
    words(words, { line, isData }) {
      for (const { string, isHtml } of findMarks(words)) parts.push({ string, line, hasTags: isHtml && !isData });
    },
  });
  return parts;
}

function splitAt(value: string, marks: readonly FoundMark[]): readonly (string | number)[] {
  const before = marks.map(({ start }, at) => value.slice(marks[at - 1]?.end ?? 0, start));
  return [...marks.flatMap(({ string }, at) => [before[at] ?? '', string]), value.slice(marks.at(-1)?.end)];
}

function fillTags(parts: readonly Part[], strings: readonly string[]): readonly Tag[] {
  const tags: Tag[] = [];
  const add = (tag: Tag): void => void tags.push(tag);
  /** Lines that the strings so far have and their marks had not. */
  let added = 0;
  const take = (string: number): string => {
    const words = strings[string] ?? '';
    if (words.includes('\n')) added += words.split('\n').length - 1;
    return words;
  };
  for (const part of parts) {
    if ('tag' in part) {
      const { tag, marked } = part;
      if (marked.length === 0 && added === 0) add(tag);
      else {
        const line = tag.line + added;
        const attributes: Record<string, string> = { ...tag.attributes };
        for (const { name, value } of marked) {
          attributes[name] = value.map((piece) => (typeof piece === 'string' ? piece : take(piece))).join('');
        }
        add({ name: tag.name, attributes, line });
      }
    } else {
      const line = part.line + added;
      const words = take(part.string);
      if (part.hasTags && words.includes('<')) walkTags(words, { tag: add }, line);
    }
  }
  return tags;
}
