import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { MeasuredFile } from '../catalogue/to-editions-file.ts';

/** What is known of a file of a site from when it was written. */
export interface StoredFile extends MeasuredFile {
  /** When, in whole milliseconds. */
  readonly written: number;
}

/**
 * Measure a file that was just written.
 *
 * @param file
 *   Its path.
 * @param content
 *   All its bytes.
 * @returns
 *   Its size, checksum and time.
 */
export function storedFile(file: string, content: Uint8Array): StoredFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { bytes: content.length, sha256, written: timeOf(statSync(file)) };
}

/**
 * Say whether a file is as it was written: somebody may have touched it.
 *
 * It is read only where its time is another, as after a copy.
 *
 * @param file
 *   Its path.
 * @param known
 *   What is known of it.
 * @returns
 *   Whether its bytes are the same.
 */
export function isAsStored(file: string, known: StoredFile): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  if (now?.size !== known.bytes) return false;
  return timeOf(now) === known.written || storedFile(file, readFileSync(file)).sha256 === known.sha256;
}

/** A time that is set comes back as another fraction of a millisecond. */
function timeOf({ mtimeMs }: { readonly mtimeMs: number }): number {
  return Math.round(mtimeMs);
}
