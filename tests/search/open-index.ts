import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type SearchEngine, openSearchEngine } from '../../src/reader/search-engine.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { takePagefind } from '../../src/search/pagefind-program.ts';
import { groupPassages } from '../../src/search/group-passages.ts';
import type { NameForms } from '../../src/search/name-forms.ts';
import { prepareEdition } from '../../src/search/prepare-edition.ts';
import type { SearchedEdition } from '../../src/search/read-searched-editions.ts';
import { writeStored } from '../../src/press/write-stored.ts';

/** An index on the disk that Pagefind’s own code searches, here in Node. */
export interface OpenIndex {
  readonly engine: SearchEngine;
  /** Paths of what has been fetched of it. */
  readonly fetched: readonly string[];
  readonly close: () => void;
}

/**
 * Make an edition of some notes, each of which has all names.
 *
 * @param texts
 *   A note each.
 * @param names
 *   Their names.
 * @returns
 *   What can be searched of it.
 */
export function toEdition(
  texts: readonly string[],
  names: readonly Pick<NameForms, 'forms' | 'others'>[] = [],
): SearchedEdition {
  const details = { title: null, anchors: [], name: null, year: null };
  const passages = texts.map((text, number) => ({
    kind: 'note' as const,
    passage: { path: 'x/', id: `n${String(number)}`, text, pages: [] },
    details,
  }));
  const places = passages.map(({ passage: { id } }) => id);
  return {
    ...{ slug: 'x', title: 'X', lang: 'en', works: [] },
    groups: groupPassages('x', passages),
    names: names.map((name, number) => {
      const id = `name-${String(number)}`;
      return { ...name, id, kind: 'places', title: id, places };
    }),
  };
}

/**
 * Make the index of some editions and open it as the search page does.
 *
 * @param editions
 *   What can be searched.
 * @returns
 *   The index. One may be open at a time, since what the page has of a browser is lent to it.
 */
export async function openIndex(editions: readonly SearchedEdition[]): Promise<OpenIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-index-'));
  const parts = editions.map(prepareEdition);
  const files = [await takePagefind(), ...(await buildSearchIndex(parts.map(({ prepared }) => prepared)))];
  for (const { path, content } of [...files, ...parts.flatMap((part) => part.files)])
    writeStored(folder, path, content);
  const address = `${pathToFileURL(folder).href}/`;
  const fetched: string[] = [];
  vi.stubGlobal('document', { baseURI: address, currentScript: null });
  vi.stubGlobal('window', { location: { origin: 'null' } });
  vi.stubGlobal('fetch', (input: string) => {
    fetched.push(input.slice(address.length));
    return Promise.resolve(new Response(readFileSync(new URL(input, address))));
  });
  return {
    engine: await openSearchEngine(address, 0),
    fetched,
    close() {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true });
    },
  };
}
