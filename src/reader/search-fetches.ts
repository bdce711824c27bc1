/** Tells whether anything that Pagefind fetched did not come. */
export interface FetchWatch {
  readonly failed: () => boolean;
}

/** What we fetch from the same folder ourselves tells of its own failure. */
const ownFiles = /\.(?:json|pagefind|pf_meta|pf_index)(?:\?|$)/u;

/**
 * Watch what Pagefind fetches.
 *
 * Pagefind writes to the console when a part of its index does not come, and goes on as if the words in it did not
 * exist (`_loadGenericChunk` in its coupled_search.ts). A reader must not be told that nothing was found because the
 * network was away, so its calls of `fetch` are listened to.
 *
 * @param folder
 *   The address of the folder of the index, with a slash at its end, on this site.
 * @returns
 *   The watch. It lasts as long as the page, which is the search page and nothing else.
 */
export function watchFetches(folder: string): FetchWatch {
  const beginning = new URL(folder, document.baseURI).href;
  const fetchBefore = globalThis.fetch;
  let hasFailed = false;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
    const watched = address.startsWith(beginning) && ownFiles.test(address);
    try {
      const response = await fetchBefore(input, init);
      if (watched && !response.ok) hasFailed = true;
      return response;
    } catch (error) {
      if (watched) hasFailed = true;
      throw error;
    }
  };
  return { failed: () => hasFailed };
}
