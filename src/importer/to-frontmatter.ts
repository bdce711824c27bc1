import type { Frontmatter } from '../edition/frontmatter.ts';
import { toSlug } from '../edition/slug.ts';
import type { Source } from '../edition/source.ts';
import { type Metadata, pageRange } from './read-metadata.ts';

/**
 * Write the head of an imported text.
 *
 * It states no rights, so that the edition stays private until its owner does.
 *
 * @param metadata
 *   What is known of the article. Title and at least one author are there.
 * @param settings
 *   `affiliation` of the only author, or null; `language` as a BCP 47 tag.
 * @returns
 *   Frontmatter without empty fields. There is an `original` only where something is known of the print.
 */
export function toFrontmatter(
  metadata: Metadata,
  { affiliation, language }: { readonly affiliation: string | null; readonly language: string },
): Frontmatter {
  const { title, subtitle, authors } = metadata;
  const original = toOriginal(metadata);
  return {
    title,
    ...(subtitle === '' ? {} : { subtitle }),
    author: authors.map((agent) => (affiliation === null ? agent : { ...agent, affiliation })),
    language,
    kind: 'transcription',
    ...(original === null ? {} : { original }),
  };
}

function toOriginal({ title, subtitle, authors, source, publisher, url, doi }: Metadata): Source | null {
  const page = pageRange(source);
  const hasPrint = source.journal !== undefined || page !== undefined || url !== undefined || doi !== undefined;
  if (!hasPrint) return null;
  return {
    id: keyOf(authors[0]?.family ?? authors[0]?.literal ?? '', source.issued?.[0]?.[0]),
    type: 'article-journal',
    title: subtitle === '' ? title : `${title}: ${subtitle}`,
    author: authors.map(({ family, given, literal }) => ({
      ...(family === undefined ? {} : { family }),
      ...(given === undefined ? {} : { given }),
      ...(literal === undefined ? {} : { literal }),
    })),
    ...(source.journal === undefined ? {} : { 'container-title': source.journal }),
    ...(source.volume === undefined ? {} : { volume: source.volume }),
    ...(source.issue === undefined ? {} : { issue: source.issue }),
    ...(source.issued === undefined ? {} : { issued: { 'date-parts': source.issued } }),
    ...(page === undefined ? {} : { page }),
    ...(publisher === '' ? {} : { publisher }),
    ...(url === undefined ? {} : { URL: url }),
    ...(doi === undefined ? {} : { DOI: doi }),
  };
}

/** `karabekir1960`; a name without Latin letters gives `original`. */
function keyOf(name: string, year: number | undefined): string {
  const folded = (toSlug(name) ?? 'original').replace(/-/gu, '');
  return `${folded}${year === undefined ? '' : String(year)}`;
}
