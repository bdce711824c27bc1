import type { PassagePage } from '../html/passage-page.ts';

/** What the press and the page of a passage hand to one another. */
export interface AskedPassage {
  /** What is to be shown; null asks for `pages`. */
  readonly page: PassagePage | null;
  /** All passages of the edition, by the path of their pages; the page puts them here. */
  pages?: ReadonlyMap<string, PassagePage>;
}
