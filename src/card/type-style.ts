import type { Letter } from './letter.ts';

/** How some words are set. */
export interface TypeStyle {
  /** The name of a face: `roman`. */
  readonly face: string;
  /** In pixels. */
  readonly size: number;
  /** OpenType features beside those that every line has. */
  readonly features?: readonly string[];
  /** Between letters, in parts of the size. */
  readonly spacing?: number;
  /** As a BCP 47 tag. */
  readonly language: string;
}

/** Words that were set. */
export interface SetWords {
  /** In pixels. */
  readonly width: number;
  /** From the origin to the right; the line stands on y = 0. */
  readonly letters: readonly Letter[];
}
