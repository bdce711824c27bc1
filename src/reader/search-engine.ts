import { type CatalogueFile, countGroups, parseCatalogue } from '../search/catalogue-file.ts';
import { chunksOf } from '../search/chunk-bounds.ts';
import type { IndexWord } from '../search/gather-words.ts';
import type { NameForms } from '../search/name-forms.ts';
import type { KnownLists, ListName } from '../search/narrow-hits.ts';
import { toPagefindEntry, toPagefindMeta } from '../search/pagefind-form.ts';
import type { Catalogue, CatalogueEdition, EditionName, Passage, PassageFile } from '../search/passage.ts';
import type { Hit } from '../search/rank-hits.ts';
import type { Lookup } from '../search/find-places.ts';
import { type FetchWatch, answerFetches } from './search-fetches.ts';

/**
 * So many parts of the index are fetched for the words that begin as was typed. In a large library more begin with three
 * letters than anybody would look through.
 */
const mostChunks = 12;

/** The moment from which a search has only words to look up. */
export const indexMark = 'manicule: index';

/** The index of the site, as far as it has been fetched. */
export interface SearchEngine {
  readonly catalogue: Catalogue;
  readonly lookup: Lookup;
  /** Whether too many words begin so to be looked for. */
  readonly isWide: (beginning: string) => boolean;
  /** Fetch the passage of a hit, and the name of its edition. */
  readonly passage: (hit: Hit) => Promise<FoundPassage | undefined>;
  /** Fetch the names of an edition in all their forms. */
  readonly names: (edition: CatalogueEdition) => Promise<readonly NameForms[]>;
  /** Fetch what hits can be narrowed to, and where each stands. */
  readonly list: <Name extends ListName>(name: Name) => Promise<NonNullable<KnownLists[Name]>>;
  /** For near spellings; fetched when it is first asked for. */
  readonly words: () => Promise<readonly IndexWord[]>;
  /** @throws {IndexUnavailable} When any part of the index that was asked for did not come. */
  readonly check: () => void;
}

/** What a hit leads to. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly edition: EditionName;
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
    // Both at once; Pagefind by itself would ask for five files one after another.
    const address = `${folder}pagefind.js${attempt === 0 ? '' : `?attempt=${String(attempt)}`}`;
    const [file, { createInstance, wasm }] = await Promise.all([
      unpack<CatalogueFile>(`${folder}catalogue.bin`, 'no-cache'),
      import(/* @vite-ignore */ address) as Promise<PagefindModule>,
    ]);
    const watch = answerFetches(folder, answersFor(file, wasm));
    const pagefind = await startPagefind(createInstance);
    // Browsers show it on their time line, and `bench:search` counts from here.
    performance.mark(indexMark);
    return engineOf(pagefind, file, folder, watch);
  } catch (error) {
    throw new IndexUnavailable('The index could not be fetched.', { cause: error });
  }
}

/** What Pagefind asks for before the first query. */
function answersFor(catalogue: CatalogueFile, wasm: string): (file: string) => Response | null {
  const [folder, bounds] = catalogue.chunks;
  const groups = countGroups(catalogue);
  return (file) => {
    if (file === 'pagefind-entry.json') return Response.json(toPagefindEntry(groups));
    if (file.endsWith('.pf_meta')) return new Response(toPagefindMeta(groups, bounds, folder));
    return file.startsWith('wasm.') ? new Response(Uint8Array.from(atob(wasm), (byte) => byte.charCodeAt(0))) : null;
  };
}

async function startPagefind(createInstance: PagefindModule['createInstance']): Promise<PagefindInstance> {
  // A worker would fetch the same script a second time; a query takes a few milliseconds.
  const instance = createInstance({ noWorker: true });
  await instance.init();
  // The first query waits until all is there, and fails where something is not.
  await instance.preload('');
  return instance;
}

function engineOf(pagefind: PagefindInstance, file: CatalogueFile, folder: string, watch: FetchWatch): SearchEngine {
  const [, bounds] = file.chunks;
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
    // Pagefind fetches the chunk in which the key itself would stand, and not those behind it where longer words go on.
    const [first, last] = chunksOf(bounds, key);
    await Promise.all([key, ...bounds.slice(first, last)].map((word) => pagefind.preload(word)));
    const { results } = await pagefind.search(key);
    return new Map(results.map(({ id, words }) => [id, words]));
  });
  // The address of the files of an edition changes with what they hold; the others are asked for anew.
  const unpackOnce = <Data>(cache?: RequestCache): ((path: string) => Promise<Data>) =>
    remember((path) => unpack<Data>(`${folder}${path}`, cache));
  const passages = unpackOnce<PassageFile>();
  const names = unpackOnce<readonly NameForms[]>();
  const lists = unpackOnce<unknown>('no-cache');
  const words = unpackOnce<readonly IndexWord[]>('no-cache');
  return {
    catalogue: parseCatalogue(file),
    lookup,
    isWide(beginning) {
      const [first, last] = chunksOf(bounds, beginning);
      return last - first >= mostChunks;
    },
    async passage({ edition: { digest }, group: [, , perFile], part, number }) {
      const name = `${String(part)}-${String(Math.floor(number / perFile))}.bin`;
      const { edition, passages: all } = await passages(`passages/${digest}/${name}`);
      const passage = all[number % perFile];
      return passage === undefined ? undefined : { passage, edition };
    },
    names: ({ digest }) => names(`passages/${digest}/names.bin`),
    list: async <Name extends ListName>(name: Name) =>
      (await lists(`facets/${name}.bin`)) as NonNullable<KnownLists[Name]>,
    words: () => words('words.bin'),
    check() {
      if (watch.failed()) throw new IndexUnavailable('A part of the index could not be fetched.');
    },
  };
}

async function unpack<Data>(address: string, cache: RequestCache = 'default'): Promise<Data> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new IndexUnavailable(`${address} answered ${String(response.status)}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some hosts declare the packing, and then the browser has undone it already.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  return (await new Response(isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).json()) as Data;
}

/** The part of Pagefind’s interface that we use: https://pagefind.app/docs/api/ */
interface PagefindModule {
  readonly createInstance: (options: { readonly noWorker: boolean }) => PagefindInstance;
  /** Added by us (`takePagefind`): what is compiled of its code, packed, in base64. */
  readonly wasm: string;
}

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly preload: (query: string) => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly id: string; readonly words: readonly number[] }[] }>;
}
