/** How much of an anchor's words a place holds. */
export interface Share {
  /** Index in the list of `placesOf`. */
  readonly place: number;
  /** How many of the anchor's words stand there. */
  readonly words: number;
}

/**
 * Where the words of one anchor stand now.
 *
 * Everything else follows from it: two anchors with one place were merged, one with two places was split.
 */
export interface Trace {
  readonly id: string;
  /** How many words the ledger has for it. */
  readonly words: number;
  /** The place with most of the words first; empty where they are gone. The best guess where it is not sure. */
  readonly shares: readonly Share[];
  /** How it is known: by the exact characters, by the words, by the editor, or not at all. */
  readonly by: 'characters' | 'words' | 'editor' | 'guess';
  /** Why it is not sure; null where it is. */
  readonly doubt: Doubt | null;
  /** What the editor may choose from, likeliest first; empty where it is sure. */
  readonly candidates: readonly Share[];
  /** Why the editor withdrew it; only with `by: 'editor'` and no shares. */
  readonly reason?: string;
}

/**
 * `alike`: another passage has the same words; `changed`: less than half of them are left, or too few to be
 * recognised; `gone`: none is left; `label`: a note with this label stands, with other words.
 */
export type Doubt = 'alike' | 'changed' | 'gone' | 'label';

/** Say that nothing is in doubt. */
export function isSure(trace: Trace): boolean {
  return trace.doubt === null;
}
