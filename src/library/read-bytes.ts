import { readFile } from 'node:fs/promises';
import { EditionError } from '../edition/problem.ts';

/**
 * Read a file.
 *
 * @param file
 *   Its path, as the user named it.
 * @returns
 *   Its bytes.
 * @throws {EditionError}
 *   `file-missing` where there is no file.
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw missing(file, 'Expected a file here; there is none.', 'Check its name and the folder you are in.');
    }
    if (code === 'EISDIR') {
      throw missing(file, 'Expected a file here; found a folder.', 'Name a file in it.');
    }
    throw error;
  }
}

function missing(file: string, message: string, hint: string): EditionError {
  return new EditionError([{ id: 'file-missing', file, line: 0, column: 0, message, hint }]);
}
