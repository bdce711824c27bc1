/** What a page tells the service worker of itself, so that it can be read again without a network. */
export interface Reading {
  /** Whole addresses of the page and of all that it has loaded: kept unless they are there already. */
  readonly loaded: readonly string[];
  /** Whole addresses of pages and data that belong to it: fetched ahead, or again where they are there. */
  readonly ahead: readonly string[];
  /** The whole address of the list of files that the search needs; null where it is not to be made ready. */
  readonly index: string | null;
}
