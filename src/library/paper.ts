import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Edition } from '../edition/edition.ts';
import { annotationFiles } from './annotation-files.ts';
import { editionFile } from './edition-file.ts';

/** The PDF of an edition, beside its text: it is made where its editor works, and built into the site wherever that is. */
export const paperFile = 'paper.pdf';

/** A file of its own says what it was made from: in a PDF there is no place for that which every program lets be. */
export const paperRecordFile = 'paper.json';

/**
 * Say whether an edition has a PDF, and whether it holds the text as it is now.
 *
 * @param slug
 *   The name of the edition's folder.
 * @returns
 *   `none`; `current`; or `stale`, where something that is printed has changed since, or nobody can tell.
 */
export function paperState(slug: string): NonNullable<Edition['paper']> {
  const { path } = editionFile(slug, paperFile);
  if (!existsSync(path)) return 'none';
  const record = editionFile(slug, paperRecordFile).path;
  if (!existsSync(record)) return 'stale';
  return readFileSync(record, 'utf8') === paperRecord(slug, readFileSync(path)) ? 'current' : 'stale';
}

/**
 * Record what a PDF was made from.
 *
 * @param slug
 *   The name of the edition's folder.
 * @param pdf
 *   The whole file.
 * @returns
 *   The text of the record: digests (SHA-256) of everything of the edition that is printed, and of the PDF.
 */
export function paperRecord(slug: string, pdf: Uint8Array): string {
  const madeFrom = createHash('sha256');
  // Anchors, names and dates are not printed.
  for (const file of ['text.mdx', 'sources.json', 'history.json', ...annotationFiles(slug)]) {
    const { path } = editionFile(slug, file);
    if (existsSync(path)) madeFrom.update(`${file}\n`).update(readFileSync(path));
  }
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return `${JSON.stringify({ madeFrom: madeFrom.digest('hex'), sha256 }, null, 2)}\n`;
}

/**
 * Read the PDF of an edition.
 *
 * @param slug
 *   Of an edition that has one.
 * @returns
 *   The whole file.
 */
export function readPaper(slug: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(editionFile(slug, paperFile).path));
}
