import { strFromU8, unzipSync } from 'fflate';

/**
 * Take the parts of a Word file out of its archive.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   The parts that hold words; null where it is no Word file.
 */
export function unpackDocx(bytes: Uint8Array): DocxParts | null {
  // Every zip archive begins so; without this, a text would be searched for one to its end.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  let files;
  try {
    files = unzipSync(bytes, { filter: ({ name, originalSize }) => name in names && originalSize < largestPart });
  } catch {
    return null;
  }
  const read = (name: keyof typeof names): string => {
    const file = files[name];
    return file === undefined ? '' : strFromU8(file);
  };
  const document = read('word/document.xml');
  if (document === '') return null;
  return {
    document,
    footnotes: read('word/footnotes.xml'),
    endnotes: read('word/endnotes.xml'),
    styles: read('word/styles.xml'),
    numbering: read('word/numbering.xml'),
  };
}

/** ECMA-376, 5th edition, part 1, 11.3: the parts that hold the words of a document, and what tells headings. */
const names = {
  'word/document.xml': true,
  'word/footnotes.xml': true,
  'word/endnotes.xml': true,
  'word/styles.xml': true,
  'word/numbering.xml': true,
} as const;

/** In bytes. A long book has some twenty million; more is no text. */
const largestPart = 200_000_000;

/** XML; empty where a part is not there. */
export interface DocxParts {
  readonly document: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly styles: string;
  readonly numbering: string;
}
