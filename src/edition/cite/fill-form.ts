import type { CitedEdition } from './cited-edition.ts';
import type { CitedPlace } from './cited-place.ts';
import { collapsePages } from './collapse-pages.ts';
import { escapeHtml } from './escape-html.ts';
import { placeAddress } from './place-address.ts';
import { noteOnPage, placeWords } from './place-words.ts';
import { blanks, type FormByPages, type StyledForm } from './styled-form.ts';

/** A reference, ready to be shown. */
export interface FilledForm {
  /** HTML */
  readonly reference: string;
  /** HTML; null for a style that cites in notes. */
  readonly inText: string | null;
}

/**
 * Fill in a form for a place.
 *
 * @param form
 *   The form of a style.
 * @param edition
 *   The edition that the form was made for.
 * @param place
 *   The place.
 * @returns
 *   The reference, equal to what the style makes of the place itself.
 */
export function fillForm(form: StyledForm, edition: CitedEdition, place: CitedPlace): FilledForm {
  const note = noteOnPage(place);
  const quotes = edition.kind === 'transcription' && edition.original !== null;
  const pages = place.pages === null ? '' : collapsePages(place.pages, form.ranges);
  // The original is cited by page and note; a text of its own by its own numbers.
  const here = quotes && note !== null ? '' : placeWords(place);
  const values: Readonly<Record<string, string>> = {
    [blanks.pages]: escapeHtml(note === null ? pages : `${pages}${form.noteMark}${note}`),
    [blanks.address]: escapeHtml(placeAddress(edition, place)),
    // ¶ and its number stay on one line.
    [blanks.place]: here === '' ? '' : `, <span class="place">${escapeHtml(here)}</span>`,
  };
  const fill = (forms: FormByPages): string =>
    forms[countOf(place)].replace(/[\uE000-\uE002]/gu, (blank) => values[blank] ?? '');
  return { reference: fill(form.reference), inText: form.inText === null ? null : fill(form.inText) };
}

function countOf({ pages }: CitedPlace): keyof FormByPages {
  if (pages === null) return 'none';
  return pages.first === pages.last ? 'one' : 'many';
}
