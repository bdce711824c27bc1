/** How a file of the site is kept for reading without a network. */
export type FileKind = keyof typeof kindPatterns;

/**
 * Say how a file of the site is kept.
 *
 * @param path
 *   From the root of the site, without a slash in front and without a query: `entente/works/`, `_astro/Page.a1b2.css`.
 * @returns
 *   Its kind; null for what is not kept, such as downloads.
 */
export function kindOfFile(path: string): FileKind | null {
  for (const [kind, pattern] of Object.entries(kindPatterns)) {
    if (pattern.test(path)) return kind as FileKind;
  }
  return null;
}

/** The first that fits. */
const kindPatterns = {
  /** Styles, scripts and fonts, whose names hold a digest of what is in them. */
  asset: /^_astro\//u,
  /** Parts of the search index, named in the same way. */
  index: /^pagefind\/(?:index|passages)\//u,
  /** What every search begins with; its names stay when the site is built anew. */
  search: /^pagefind\//u,
  /** The page for whatever has not been kept. */
  fallback: /^offline\/$/u,
  /** The page of a single passage or note: there are many, so they are kept apart from the others. */
  passage: /^[^/]+\/[pn]\/[^/]+\/$/u,
  page: /^$|\/$/u,
  /** What pages ask for besides: the print style of an edition, the data of citing and of going to a place, icons. */
  data: /^(?:[^/]+\/)?[^/]+\.(?:css|svg|png|webmanifest)$|^[^/]+\/[^/]+\.json$/u,
};
