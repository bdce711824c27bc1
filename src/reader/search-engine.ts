import type { Facet, FacetName } from '../search/facet.ts';
import type { IndexWord } from '../search/gather-words.ts';
import { partFiles } from '../search/join-files.ts';
import type { NameForms } from '../search/name-forms.ts';
import type { Catalogue, CatalogueEdition, CatalogueFile, Passage } from '../search/passage.ts';
import type { Hit } from '../search/rank-hits.ts';
import type { Lookup } from '../search/find-places.ts';
import { type FetchWatch, answerFetches } from './search-fetches.ts';

/** Pagefind’s code for an index that is of no one language. */
const wasmFile = 'wasm.unknown.pagefind';

/** The index of the site, as far as it has been fetched. */
export interface SearchEngine {
  readonly catalogue: Catalogue;
  readonly lookup: Lookup;
  /** Fetch the passage of a hit. */
  readonly passage: (hit: Hit) => Promise<Passage | undefined>;
  /** Fetch the names of an edition in all their forms. */
  readonly names: (edition: CatalogueEdition) => Promise<readonly NameForms[]>;
  /** Fetch what hits can be narrowed to, and where each stands. */
  readonly facets: (name: FacetName) => Promise<readonly Facet[]>;
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
  try {
    // All at once; Pagefind by itself would ask for one after another.
    const address = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${String(attempt)}`}`;
    const code = import(/* @vite-ignore */ address) as Promise<PagefindModule>;
    const wasm = fetchFile(`${folder}${wasmFile}`, 'default');
    const [head, { createInstance }] = await Promise.all([fetchFile(`${folder}catalogue.bin`, 'no-cache'), code, wasm]);
    const [packed, meta] = partFiles(head);
    const { entry, ...catalogue } = await unpackBytes<CatalogueFile>(packed);
    const watch = answerFetches(folder, (file) => {
      if (file === 'pagefind-entry.json') return Promise.resolve(Response.json(entry));
      if (file.endsWith('.pf_meta')) return Promise.resolve(new Response(meta as Uint8Array<ArrayBuffer>));
      return file === wasmFile ? wasm.then((bytes) => new Response(bytes)) : null;
    });
    return engineOf(await startPagefind(createInstance), catalogue, folder, watch);
  } catch (error) {
    throw new IndexUnavailable('The index could not be fetched.', { cause: error });
  }
}

async function startPagefind(createInstance: PagefindModule['createInstance']): Promise<PagefindInstance> {
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
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = make(key);
      known.set(key, value);
      // What did not come is asked for again the next time.
      value.catch(() => known.delete(key));
      return value;
    };
  };
  const lookup = remember(async (key) => {
    const { results } = await pagefind.search(key);
    return new Map(results.map(({ id, words }) => [id, words]));
  });
  // The address of the files of an edition changes with what they hold; the others are asked for anew.
  const unpackOnce = <Data>(cache?: RequestCache): ((path: string) => Promise<Data>) =>
    remember((path) => unpack<Data>(`${folder}${path}`, cache));
  const passages = unpackOnce<readonly Passage[]>();
  const names = unpackOnce<readonly NameForms[]>();
  const facets = unpackOnce<readonly Facet[]>('no-cache');
  const words = unpackOnce<readonly IndexWord[]>('no-cache');
  const folderOf = ({ slug, digest }: CatalogueEdition): string => `passages/${slug}-${digest}`;
  return {
    catalogue,
    lookup,
    async passage({ edition, group: [, , , perFile], part, number }) {
      const file = `${String(part)}-${String(Math.floor(number / perFile))}.bin`;
      return (await passages(`${folderOf(edition)}/${file}`))[number % perFile];
    },
    names: (edition) => names(`${folderOf(edition)}/names.bin`),
    facets: (name) => facets(`facets/${name}.bin`),
    words: () => words('words.bin'),
    check() {
      if (watch.failed()) throw new IndexUnavailable('A part of the index could not be fetched.');
    },
  };
}

async function unpack<Data>(address: string, cache: RequestCache = 'default'): Promise<Data> {
  return unpackBytes<Data>(await fetchFile(address, cache));
}

async function fetchFile(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new IndexUnavailable(`${address} answered ${String(response.status)}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Some hosts declare the packing, and then the browser has undone it already. */
async function unpackBytes<Data>(bytes: Uint8Array): Promise<Data> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
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
