import { indexArticle } from '../edition/article-index.ts';
import type { Edition } from '../edition/edition.ts';
import { noteId, pageId, sourceId } from '../edition/element-ids.ts';

/**
 * List the ids that every full-text format has, so that a link to anything else can be left out.
 *
 * @param edition
 *   Any edition.
 * @returns
 *   Ids of passages, notes, printed pages and sources, as the model has them.
 */
export function linkableIds({ article, sources }: Edition): ReadonlySet<string> {
  return new Set([
    ...article.text.map(({ anchor }) => anchor),
    ...article.notes.map(({ label }) => noteId(label)),
    ...indexArticle(article).pages.map(pageId),
    ...sources.map(({ id }) => sourceId(id)),
  ]);
}
