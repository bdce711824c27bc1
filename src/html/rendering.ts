import type { MarkedPiece } from '../edition/annotations/mark-texts.ts';
import type { Text } from '../edition/article.ts';
import type { ArticleIndex } from '../edition/article-index.ts';
import type { Source } from '../edition/source.ts';

/** What the makers of HTML share while they turn one edition into a page. */
export interface Rendering {
  readonly index: ArticleIndex;
  /** By key. */
  readonly sources: ReadonlyMap<string, Source>;
  /** How often each note has been called so far, by label, for the ids of its calls. */
  readonly called: Map<string, number>;
  /** The pieces of each text that has annotations; missing where annotations are not shown. */
  readonly marks?: ReadonlyMap<Text, readonly MarkedPiece[]>;
  /** The language of the text: what is in it needs no mark. */
  readonly language: string;
  /** The language of foreign words, by the words (`foreignWords`). */
  readonly foreign: ReadonlyMap<string, string>;
  /** The language of our own words, where it is not that of the text around them. */
  readonly ours?: string;
  /** Whether this is inside a link, where there can be no other. */
  readonly inLink?: boolean;
}
