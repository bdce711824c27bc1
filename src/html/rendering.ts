import type { ArticleIndex } from '../edition/article-index.ts';
import type { Source } from '../edition/source.ts';

/** What the makers of HTML share while they turn one edition into a page. */
export interface Rendering {
  readonly index: ArticleIndex;
  /** By key. */
  readonly sources: ReadonlyMap<string, Source>;
  /** How often each note has been called so far, by label, for the ids of its calls. */
  readonly called: Map<string, number>;
}
