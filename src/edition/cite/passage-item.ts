import { namesOf } from '../name-of.ts';
import type { Source } from '../source.ts';
import type { CitedEdition } from './cited-edition.ts';
import { type CitedPlace, wholeEdition } from './cited-place.ts';
import { editionItem } from './edition-item.ts';
import { placeAddress } from './place-address.ts';
import { noteOnPage, pageWords, placeWords } from './place-words.ts';
import { versionWords } from './version-words.ts';

/**
 * Make the record of a place for a reference manager: what BibTeX, RIS and CSL-JSON are written from.
 *
 * A transcription is recorded as its original publication, at the address of the edition; its `page` stays the range of
 * the article, which a bibliography needs, and the pages of the passage stand in the note. A précis is recorded as
 * itself, and its note says what it is a précis of.
 *
 * @param edition
 *   The edition.
 * @param place
 *   A place in it, or the whole of it.
 * @returns
 *   A CSL-JSON item.
 */
export function passageItem(edition: CitedEdition, place: CitedPlace = wholeEdition): Source {
  const { kind, original, version, slug } = edition;
  const id = place.anchor === null ? slug : `${slug}-${place.anchor.replaceAll('.', '-')}`;
  const address = { URL: placeAddress(edition, place) };
  const edited = version === null ? {} : { version: version.number };
  const where = [printedWords(place), noteOnPage(place) === null ? placeWords(place) : ''].filter(Boolean).join(', ');
  const release = version === null ? '' : ` (${versionWords(version)})`;

  if (kind === 'transcription' && original !== null) {
    const quoted = where === '' ? 'Quoted from' : `${where}, quoted from`;
    return {
      ...original,
      id,
      ...address,
      ...edited,
      note: sentence(`${quoted} the edition at this address${release}`),
    };
  }
  const retold = kind === 'precis' && original !== null ? `a précis of ${referenceOf(original)}` : '';
  const here = placeWords(place).replace(/^n\./u, 'note');
  const printed = retold === '' || place.pages === null ? '' : `, here ${printedWords(place)}`;
  const released = here === '' && version !== null ? versionWords(version) : `${here}${release}`;
  const note = [released, `${retold}${printed}`].filter(Boolean).join('; ');
  return { ...editionItem(edition), id, ...address, ...edited, ...(note === '' ? {} : { note: sentence(note) }) };
}

/** `p. 131`, or `p. 131, n. 2`. */
function printedWords(place: CitedPlace): string {
  const note = noteOnPage(place);
  return note === null ? pageWords(place.pages) : `${pageWords(place.pages)}, n. ${note}`;
}

/** A reference in no particular style, for a field of notes. */
function referenceOf(source: Source): string {
  const year = source.issued?.['date-parts']?.[0]?.[0];
  const issue = [source.volume, source.issue].filter((part) => part !== undefined).join('/');
  const journal = [source['container-title'], issue].filter(Boolean).join(' ');
  const pages = source.page?.replace(/[-–]+/u, '–');
  const parts = [
    source.author === undefined ? '' : namesOf(source.author),
    `‘${source.title ?? ''}’`,
    year === undefined ? journal : `${journal} (${String(year)})`.trim(),
    pages === undefined ? '' : `pp. ${pages}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
