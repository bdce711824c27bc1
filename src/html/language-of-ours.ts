import type { Article } from '../edition/article.ts';
import * as words from '../interface/words.ts';
import type { Rendering } from './rendering.ts';

/**
 * Tell in which language our own words stand among those of a text.
 *
 * @param article
 *   The text.
 * @returns
 *   The part of a rendering that says so; nothing where interface and text have one language.
 */
export function languageOfOurs({ frontmatter }: Article): Pick<Rendering, 'ours'> {
  return frontmatter.language === words.language ? {} : { ours: words.language };
}
