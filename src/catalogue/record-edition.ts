import { citedEdition } from '../edition/cite/cited-edition.ts';
import { pageRange } from '../edition/cite/page-range.ts';
import type { EditionDescription } from '../edition/describe-edition.ts';
import type { Frontmatter } from '../edition/frontmatter.ts';
import { licenceAddress } from '../exports/licence-address.ts';
import { languageTag } from '../exports/xml/language-tag.ts';
import { webAddress } from '../exports/xml/web-address.ts';
import type { EditionRecord, RecordedRights } from './edition-record.ts';
import { listForms } from './list-forms.ts';

/**
 * Gather what programs are told of an edition.
 *
 * @param slug
 *   Of the edition.
 * @param description
 *   What a list says of it.
 * @param address
 *   The whole address of its reading page.
 * @returns
 *   Plain data.
 */
export function recordEdition(slug: string, description: EditionDescription, address: string): EditionRecord {
  const { frontmatter, counts, releases, published, anchored } = description;
  const { title, subtitle, description: words, language, author, editor, rights, original } = frontmatter;
  return {
    cited: citedEdition({ slug, article: { frontmatter }, history: { releases } }, address),
    title,
    subtitle: subtitle ?? null,
    description: words ?? null,
    language: languageTag(language) ?? 'und',
    authors: author,
    editors: editor ?? [],
    rights: rights === undefined ? null : recordedRights(rights),
    published: published ?? releases[0]?.date ?? null,
    releases,
    pages: pageRange(original?.page) ?? description.pages,
    forms: listForms(slug, description),
    counts,
    anchored,
  };
}

/** An address as programs take it, with its odd characters escaped. */
function recordedRights(rights: NonNullable<Frontmatter['rights']>): RecordedRights {
  const { license, holder, statement } = rights;
  const address = webAddress(licenceAddress(rights) ?? undefined) ?? null;
  return { license, holder, address, statement: statement ?? null };
}
