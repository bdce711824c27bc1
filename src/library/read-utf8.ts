import type { ProblemId } from '../edition/problems/catalogue.ts';
import { EditionError } from '../edition/problem.ts';
import { checkCharacters } from './check-characters.ts';
import { findBadByte } from './find-bad-byte.ts';
import { readBytes } from './read-bytes.ts';

/**
 * Read a file of text, refusing everything that is not UTF-8.
 *
 * @param file
 *   Its path, as the user named it.
 * @returns
 *   Its characters, a byte order mark included.
 * @throws {EditionError}
 *   `file-missing`, or what `decodeUtf8` finds.
 */
export async function readUtf8(file: string): Promise<string> {
  return decodeUtf8(await readBytes(file), file);
}

/**
 * Read bytes as text, refusing everything that is not UTF-8.
 *
 * @param bytes
 *   Of a whole file.
 * @param file
 *   Its path, as the user named it, for problems.
 * @returns
 *   Its characters, a byte order mark included.
 * @throws {EditionError}
 *   `file-empty`, `file-binary`, `file-encoding` with the offset and the line of the first bad byte, or
 *   `character-control` with the line of the first character that is none.
 */
export function decodeUtf8(bytes: Buffer, file: string): string {
  if (bytes.length === 0) {
    throw fault(file, 'file-empty', 0, 'Expected a text; found an empty file.', 'Check that the file was saved.');
  }
  // UTF-16 is full of zero bytes; it is a text all the same, and is refused below.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zero = isUtf16 ? -1 : bytes.indexOf(0);
  const kind = signatures.find(({ start }) => bytes.subarray(0, start.length).equals(start))?.name;
  if (kind !== undefined || zero !== -1) {
    throw fault(
      file,
      'file-binary',
      kind === undefined ? bytes.subarray(0, zero).toString('latin1').split('\n').length : 0,
      `Expected a plain text; found ${kind ?? `a zero byte at offset ${String(zero)}, as files of programs have`}.`,
      'Save it as plain text (.txt) in UTF-8, and import that.',
    );
  }
  const bad = findBadByte(bytes);
  if (bad !== null) {
    throw fault(
      file,
      'file-encoding',
      bad.line,
      `Expected UTF-8; found the byte 0x${bad.byte.toString(16).toUpperCase()} at offset ${String(bad.offset)} (counted from 0), on line ${String(bad.line)}.`,
      `Save the file as UTF-8${isUtf16 ? '; it is in UTF-16 now' : ''}.`,
    );
  }
  const text = bytes.toString('utf8');
  const control = checkCharacters(text, file);
  if (control !== null) throw new EditionError([control]);
  return text;
}

function fault(file: string, id: ProblemId, line: number, message: string, hint: string): EditionError {
  return new EditionError([{ id, file, line, column: 0, message, hint }]);
}

/** How files begin that people take for texts. */
const signatures: readonly { readonly name: string; readonly start: Buffer }[] = [
  { name: 'a PDF', start: Buffer.from('%PDF-') },
  { name: 'a zip file, as .docx, .odt and .epub are', start: Buffer.from('PK\u0003\u0004') },
  { name: 'a Word file (.doc)', start: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
  { name: 'a rich text file (.rtf)', start: Buffer.from('{\\rtf') },
];
