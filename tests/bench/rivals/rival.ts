/** A passage as the rivals index it: a paragraph or a note. */
export interface BenchPassage {
  /** `entente#p12`. */
  readonly id: string;
  readonly text: string;
}

/** A search engine that we measure ours beside, set up as its manual advises for a static site. */
export interface Rival {
  /** Make the index and write it as the manual advises; files by name, each JSON. Runs in Node. */
  readonly index: (passages: readonly BenchPassage[]) => Promise<ReadonlyMap<string, string>>;
  /** Read the index. Runs in the browser. */
  readonly open: (read: (file: string) => Promise<string>) => Promise<Search>;
}

/** Gives the ids of all passages that have all words, best first. */
export type Search = (words: string) => Promise<readonly string[]> | readonly string[];

/**
 * Fold a term as the manuals of MiniSearch and Lunr show it: capitals and accents go.
 *
 * @param term
 *   A word.
 * @returns
 *   The word without combining marks, in small letters.
 */
export function foldAccents(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
