import type { CiteFile } from '../edition/cite/cite-file.ts';
import { fetchData } from './fetch-data.ts';

let fetched: Promise<CiteFile | null> | null = null;

/**
 * Fetch the data of citations, once.
 *
 * @param folder
 *   The address of the folder that holds `cite.json`, which is the same for all of a page.
 * @returns
 *   The data; null when it cannot be had, which is tried again at the next call.
 */
export async function fetchCiteFile(folder: string): Promise<CiteFile | null> {
  fetched ??= fetchData(`${folder}cite.json`) as Promise<CiteFile | null>;
  const file = await fetched;
  if (file === null) fetched = null;
  return file;
}
