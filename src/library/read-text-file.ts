import { readFileSync } from 'node:fs';
import type { Problem } from '../edition/problem.ts';
import { checkCharacters } from './check-characters.ts';
import { findBadByte } from './find-bad-byte.ts';

/**
 * Read a file of the content, refusing everything that is not UTF-8, and control characters.
 *
 * @param path
 *   Where it lies.
 * @param name
 *   As the user would name it.
 * @returns
 *   Its characters; null, with a problem, where a byte is not UTF-8 and would become `�` in silence, or a character is
 *   none that a text holds.
 */
export function readTextFile(
  path: string,
  name: string,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  const bytes = readFileSync(path);
  const bad = findBadByte(bytes);
  if (bad === null) {
    const text = bytes.toString('utf8');
    const control = checkCharacters(text, name);
    return control === null ? { text, problems: [] } : { text: null, problems: [control] };
  }
  return {
    text: null,
    problems: [
      {
        id: 'file-encoding',
        file: name,
        line: bad.line,
        column: 0,
        message: `Expected UTF-8; found the byte 0x${bad.byte.toString(16).toUpperCase()} on this line.`,
        hint: 'Save the file as UTF-8.',
      },
    ],
  };
}
