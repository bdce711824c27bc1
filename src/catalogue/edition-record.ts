import type { PageSpan } from '../edition/article-index.ts';
import type { CitedEdition } from '../edition/cite/cited-edition.ts';
import type { EditionDescription } from '../edition/describe-edition.ts';
import type { Agent } from '../edition/frontmatter.ts';
import type { OfferedForm } from './list-forms.ts';

/**
 * What programs are told of an edition: the tags, data and links of its pages, and its entries in feeds and lists, are
 * all written from this, so that no two of them can differ. Plain data, small enough to be kept for every edition.
 */
export interface EditionRecord {
  /** What its citations say: title, names, original, version, whole address. */
  readonly cited: CitedEdition;
  readonly title: string;
  readonly subtitle: string | null;
  readonly description: string | null;
  /** A BCP 47 tag in its usual spelling. */
  readonly language: string;
  /** With the ids and affiliations that a citation has no room for. */
  readonly authors: readonly Agent[];
  readonly editors: readonly Agent[];
  /** Null where only its owner may see it. */
  readonly rights: RecordedRights | null;
  /** The day on which its first anchors were given; null before. */
  readonly published: string | null;
  /** The oldest first. */
  readonly releases: EditionDescription['releases'];
  /** The printed pages of the original, or those that the text marks; null where neither says. */
  readonly pages: PageSpan | null;
  /** Every file in which it is offered besides its pages. */
  readonly forms: readonly OfferedForm[];
  readonly counts: EditionDescription['counts'];
  /** Whether its anchors are recorded, so that there is an `anchors.json`. */
  readonly anchored: boolean;
}

export interface RecordedRights {
  /** An SPDX id, or words. */
  readonly license: string;
  readonly holder: string;
  /** Where the licence can be read, or null. */
  readonly address: string | null;
  readonly statement: string | null;
}
