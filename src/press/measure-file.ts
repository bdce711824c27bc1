import { createHash } from 'node:crypto';
import type { MeasuredFile } from '../catalogue/to-editions-file.ts';

/**
 * Measure a file by the bytes that were written to the disk.
 *
 * @param content
 *   All of them.
 * @returns
 *   Its size and its checksum.
 */
export function measureFile(content: Uint8Array): MeasuredFile {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
