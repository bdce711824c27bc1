/** Tells whether anything that Pagefind fetched did not come. */
export interface FetchWatch {
  readonly failed: () => boolean;
}

/** What we fetch from the same folder ourselves tells of its own failure. */
const ownFiles = /^pagefind-entry\.json$|\.(?:pagefind|pf_meta|pf_index)$/u;

/**
 * Answer what Pagefind fetches, where that is at hand, and watch the rest.
 *
 * Pagefind fetches three files one after another before its first query; here they are at hand. And it writes to the
 * console when a part of its index does not come, and goes on as if the words in it did not exist (`_loadGenericChunk` in
 * its coupled_search.ts). A reader must not be told that nothing was found because the network was away, so its calls of
 * `fetch` are listened to.
 *
 * @param folder
 *   The address of the folder of the index, with a slash at its end, on this site.
 * @param answer
 *   Gives what is at hand of a file in the folder, by its name; null where it must be fetched.
 * @returns
 *   The watch. It lasts as long as the page, which is the search page and nothing else.
 */
export function answerFetches(folder: string, answer: (file: string) => Response | null): FetchWatch {
  const beginning = new URL(folder, document.baseURI).href;
  const fetchBefore = globalThis.fetch;
  let hasFailed = false;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const file = address.href.startsWith(beginning) ? address.pathname.slice(new URL(beginning).pathname.length) : '';
    const watched = ownFiles.test(file);
    try {
      const response = await ((watched ? answer(file) : null) ?? fetchBefore(input, init));
      if (watched && !response.ok) hasFailed = true;
      return response;
    } catch (error) {
      if (watched) hasFailed = true;
      throw error;
    }
  };
  return { failed: () => hasFailed };
}
