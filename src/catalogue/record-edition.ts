import { indexArticle, type PageSpan } from '../edition/article-index.ts';
import { citedEdition } from '../edition/cite/cited-edition.ts';
import { pageRange } from '../edition/cite/page-range.ts';
import { type EditionDescription, describeEdition } from '../edition/describe-edition.ts';
import type { Edition } from '../edition/edition.ts';
import { licenceAddress } from '../exports/licence-address.ts';
import type { Publication } from '../exports/publication.ts';
import { languageTag } from '../exports/xml/language-tag.ts';
import type { EditionRecord, RecordedRights } from './edition-record.ts';
import { listForms } from './list-forms.ts';

/**
 * Gather what programs are told of an edition.
 *
 * @param publication
 *   The edition as it is published.
 * @param counts
 *   How much of everything it holds, where that was counted already.
 * @returns
 *   Plain data.
 */
export function recordEdition(
  { edition, address }: Publication,
  counts: EditionDescription['counts'] = describeEdition(edition).counts,
): EditionRecord {
  const { title, subtitle, description, language, author, editor, rights } = edition.article.frontmatter;
  return {
    cited: citedEdition(edition, address),
    title,
    subtitle: subtitle ?? null,
    description: description ?? null,
    language: languageTag(language) ?? 'und',
    authors: author,
    editors: editor ?? [],
    rights: rights === undefined ? null : recordedRights(rights),
    published: firstDay(edition),
    releases: (edition.history?.releases ?? []).map(({ version, date, note = null }) => ({ version, date, note })),
    pages: printedPages(edition),
    forms: listForms(edition),
    counts,
    anchored: edition.ledger !== null,
  };
}

function recordedRights(rights: NonNullable<Edition['article']['frontmatter']['rights']>): RecordedRights {
  const { license, holder, statement } = rights;
  return { license, holder, address: licenceAddress(rights), statement: statement ?? null };
}

/** Dates of ISO 8601 are in the order of time when they are in that of the alphabet. */
function firstDay({ ledger, history }: Edition): string | null {
  const days = [
    ...(ledger?.anchors ?? []).map(({ published }) => published),
    ...(history?.releases ?? []).map(({ date }) => date),
  ];
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}

function printedPages({ article }: Edition): PageSpan | null {
  const { pages } = indexArticle(article);
  const [first] = pages;
  const last = pages.at(-1);
  return (
    pageRange(article.frontmatter.original?.page) ??
    (first === undefined || last === undefined ? null : { first, last })
  );
}
