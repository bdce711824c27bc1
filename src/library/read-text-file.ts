import { readFileSync } from 'node:fs';
import type { Problem } from '../edition/problem.ts';
import { findBadByte } from './find-bad-byte.ts';

/**
 * Read a file of the content, refusing everything that is not UTF-8.
 *
 * @param path
 *   Where it lies.
 * @param name
 *   As the user would name it.
 * @returns
 *   Its characters; null, with a problem, where a byte is not UTF-8 and would become `�` in silence.
 */
export function readTextFile(
  path: string,
  name: string,
): { readonly text: string | null; readonly problems: readonly Problem[] } {
  const bytes = readFileSync(path);
  const bad = findBadByte(bytes);
  if (bad === null) return { text: bytes.toString('utf8'), problems: [] };
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
