import type { Article } from './article.ts';
import type { Source } from './source.ts';

/** One text made readable, with everything editorial that points into it. */
export interface Edition {
  /** The name of its folder, which is also its address: `/entente/`. */
  readonly slug: string;
  readonly article: Article;
  /** In the order of `sources.json`. */
  readonly sources: readonly Source[];
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
