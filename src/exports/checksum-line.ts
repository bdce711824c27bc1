import { createHash } from 'node:crypto';

/**
 * Write the checksum of a file as `sha256sum` does, which checks a list of such lines with `-c`.
 *
 * @param path
 *   From the folder of the list, with forward slashes.
 * @param content
 *   The whole file; a string is UTF-8.
 * @returns
 *   A line with its end: 64 hexadecimal digits, two spaces, the path.
 */
export function checksumLine(path: string, content: string | Uint8Array): string {
  return lineOfChecksum(path, createHash('sha256').update(content).digest('hex'));
}

/**
 * Write a checksum that is known already in the same way.
 *
 * @param path
 *   From the folder of the list, with forward slashes.
 * @param sha256
 *   64 hexadecimal digits.
 * @returns
 *   A line with its end.
 */
export function lineOfChecksum(path: string, sha256: string): string {
  return `${sha256}  ${path}\n`;
}
