import type { IndexWord } from '../search/gather-words.ts';
import type { Catalogue, CatalogueGroup, Passage } from '../search/passage.ts';
import type { Lookup } from '../search/find-places.ts';
import { type FetchWatch, watchFetches } from './search-fetches.ts';

/** The index of the site, as far as it has been fetched. */
export interface SearchEngine {
  readonly catalogue: Catalogue;
  readonly lookup: Lookup;
  /** Fetch a passage by its number in its group, from 0. */
  readonly passage: (group: CatalogueGroup, number: number) => Promise<Passage | undefined>;
  /** For near spellings; fetched when it is first asked for. */
  readonly words: () => Promise<readonly IndexWord[]>;
  /** @throws {IndexUnavailable} When any part of the index that was asked for did not come. */
  readonly check: () => void;
}

/** A part of the index could not be fetched. */
export class IndexUnavailable extends Error {}

/**
 * Open the index of the site.
 *
 * @param folder
 *   The address of the folder that holds it, with a slash at its end.
 * @param attempt
 *   0 for the first; a browser remembers that a script could not be fetched, so each attempt asks by another address.
 * @returns
 *   The index, ready for a query.
 * @throws {IndexUnavailable}
 *   When it could not be fetched.
 */
export async function openSearchEngine(folder: string, attempt: number): Promise<SearchEngine> {
  const watch = watchFetches(folder);
  try {
    const address = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${String(attempt)}`}`;
    const [pagefind, catalogue] = await Promise.all([
      openPagefind(address),
      unpack<Catalogue>(`${folder}catalogue.bin`),
    ]);
    return engineOf(pagefind, catalogue, folder, watch);
  } catch (error) {
    throw new IndexUnavailable('The index could not be fetched.', { cause: error });
  }
}

async function openPagefind(address: string): Promise<PagefindInstance> {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A worker would fetch the same script a second time; a query takes a few milliseconds.
  const instance = createInstance({ noWorker: true });
  await instance.init();
  // The first query waits until all is there, and fails where something is not.
  await instance.preload('');
  return instance;
}

function engineOf(pagefind: PagefindInstance, catalogue: Catalogue, folder: string, watch: FetchWatch): SearchEngine {
  const remember = <Value>(make: (key: string) => Promise<Value>): ((key: string) => Promise<Value>) => {
    const known = new Map<string, Promise<Value>>();
    return (key) => {
      const value = known.get(key) ?? make(key);
      known.set(key, value);
      return value;
    };
  };
  const lookup = remember(async (key) => {
    const { results } = await pagefind.search(key);
    return new Map(results.map(({ id, words }) => [id, words]));
  });
  const passages = remember((file) => unpack<readonly Passage[]>(`${folder}passages/${file}.bin`));
  const words = remember((file) => unpack<readonly IndexWord[]>(`${folder}${file}`));
  return {
    catalogue,
    lookup,
    async passage([, name, , , perFile], number) {
      return (await passages(`${name}-${String(Math.floor(number / perFile))}`))[number % perFile];
    },
    words: () => words('words.bin'),
    check() {
      if (watch.failed()) throw new IndexUnavailable('A part of the index could not be fetched.');
    },
  };
}

/** Some hosts declare the packing, and then the browser has undone it already. */
async function unpack<Data>(address: string): Promise<Data> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new IndexUnavailable(`${address} answered ${String(response.status)}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  return (await new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).json()) as Data;
}

/** The part of Pagefind’s interface that we use: https://pagefind.app/docs/api/ */
interface PagefindModule {
  readonly createInstance: (options: { readonly noWorker: boolean }) => PagefindInstance;
}

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly preload: (query: string) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}
