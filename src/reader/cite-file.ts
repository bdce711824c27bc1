import type { CiteFile } from '../edition/cite/cite-file.ts';

const fetched = new Map<string, Promise<CiteFile>>();

/**
 * Fetch the data of citations, once.
 *
 * @param folder
 *   The address of the folder that holds `cite.json`.
 * @returns
 *   The data. A fetch that failed is tried again at the next call.
 * @throws {Error}
 *   When it could not be fetched.
 */
export function fetchCiteFile(folder: string): Promise<CiteFile> {
  const known = fetched.get(folder) ?? load(`${folder}cite.json`);
  fetched.set(folder, known);
  known.catch(() => fetched.delete(folder));
  return known;
}

async function load(address: string): Promise<CiteFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return (await response.json()) as CiteFile;
}
