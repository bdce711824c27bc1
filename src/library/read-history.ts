import { existsSync, readFileSync } from 'node:fs';
import type { History } from '../edition/history.ts';
import { parseHistory } from '../edition/parse-history.ts';
import type { Problem } from '../edition/problem.ts';
import { editionFile } from './edition-file.ts';

/**
 * Read the releases of an edition.
 *
 * @param slug
 *   The name of the edition's folder.
 * @returns
 *   The history, or null: without problems where nothing was released yet, with them where it could not be read.
 */
export function readHistory(slug: string): { readonly history: History | null; readonly problems: readonly Problem[] } {
  const { path, name } = editionFile(slug, 'history.json');
  return existsSync(path) ? parseHistory(readFileSync(path, 'utf8'), name) : { history: null, problems: [] };
}
