import { type CiteFile, placeInFile } from '../edition/cite/cite-file.ts';
import { type CitedPlace, joinPlaces } from '../edition/cite/cited-place.ts';
import { escapeHtml } from '../edition/cite/escape-html.ts';
import { fillForm } from '../edition/cite/fill-form.ts';
import type { StyledForm } from '../edition/cite/styled-form.ts';
import type { CopiedWords } from './copy-words.ts';
import type { SelectedWords } from './selected-words.ts';

/** What is to be cited: a passage or note, or words in it. */
export interface CitedThing {
  readonly anchor: string;
  readonly words?: SelectedWords;
}

/**
 * Find the place of what is to be cited.
 *
 * @param file
 *   The data of citations.
 * @param thing
 *   What is to be cited.
 * @returns
 *   The place; where words are cited, the printed pages are theirs.
 */
export function placeOfThing(file: CiteFile, { anchor, words }: CitedThing): CitedPlace {
  const from = placeInFile(file, words?.first ?? anchor) ?? { anchor, last: anchor, pages: null };
  if (words === undefined) return from;
  const joined = joinPlaces(from, placeInFile(file, words.last) ?? from);
  return { ...joined, pages: words.pages ?? joined.pages };
}

/**
 * Put a reference together for the clipboard, with the words that it is to, where there are any.
 *
 * @param file
 *   The data of citations.
 * @param form
 *   The style.
 * @param thing
 *   What is cited.
 * @param quoting
 *   Whether the words are to be copied too.
 * @returns
 *   Plain text and HTML.
 */
export function copiedReference(file: CiteFile, form: StyledForm, thing: CitedThing, quoting: boolean): CopiedWords {
  const { reference } = fillForm(form, file.edition, placeOfThing(file, thing));
  const quotation = quoting ? (thing.words?.quotation ?? '') : '';
  const text = plain(reference);
  if (quotation === '') return { text, html: reference };
  const paragraphs = `“${quotation}”`.split('\n\n').map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return {
    text: `“${quotation}”\n\n${text}`,
    html: `<blockquote>${paragraphs.join('')}</blockquote><p>${reference}</p>`,
  };
}

/**
 * Take the words out of HTML.
 *
 * @param html
 *   HTML of ours.
 * @returns
 *   Its words.
 */
export function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
