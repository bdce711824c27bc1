import type { Annotation } from './annotations/annotation.ts';
import type { Article } from './article.ts';
import type { DatedEvent } from './chronology/dated-event.ts';
import type { History } from './history.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Mention } from './names/find-mentions.ts';
import type { Name } from './names/name.ts';
import type { Source } from './source.ts';

/** One text made readable, with everything editorial that points into it. */
export interface Edition {
  /** The name of its folder, which is also its address: `/entente/`. */
  readonly slug: string;
  readonly article: Article;
  /** Every anchor ever published; null while none is. */
  readonly ledger: Ledger | null;
  /** The releases; null before the first. */
  readonly history: History | null;
  /** In the order of `sources.json`. */
  readonly sources: readonly Source[];
  /** In reading order of the words that they are on. */
  readonly annotations: readonly Annotation[];
  /** Works that only the annotations cite. */
  readonly editorialSources: readonly Source[];
  /** By date. */
  readonly chronology: readonly DatedEvent[];
  /** The names of the register that are mentioned here. */
  readonly names: readonly Name[];
  /** In reading order, first of the text and then of the notes. */
  readonly mentions: readonly Mention[];
  /** Whether there is a PDF of it, and one of the text as it is; missing where nobody has looked. */
  readonly paper?: 'none' | 'current' | 'stale';
}

/**
 * Tell whether an edition may be shown to its owner only.
 *
 * @param frontmatter
 *   The head of its text.
 * @returns
 *   True while no rights are stated.
 */
export function isPrivate(frontmatter: Article['frontmatter']): boolean {
  return frontmatter.rights === undefined;
}
