import type { CitedEdition } from '../edition/cite/cited-edition.ts';
import { editionItem } from '../edition/cite/edition-item.ts';
import { versionWords } from '../edition/cite/version-words.ts';
import type { Source } from '../edition/source.ts';
import { withoutFields } from '../edition/without-fields.ts';
import type { OpenStyle } from './csl/open-style.ts';

/** Where a reference points, in words and figures. */
export interface ReferencePlace {
  /** Printed pages: as the style is given them, with a hyphen, and as they are written beside what it makes; null for none. */
  readonly pages: { readonly locator: string; readonly written: string; readonly several: boolean } | null;
  /** The whole address. */
  readonly address: string;
  /** What stands behind the address: `, ¶ 12`, or nothing. */
  readonly place: string;
}

/**
 * Format the reference to a place of an edition, as a note or as an entry of a list of works.
 *
 * A transcription is quoted as the original publication, which is where its words come from; a précis is cited as itself.
 *
 *     Author, “Title,” Journal 4 (1973): 131, quoted from the edition at https://…, ¶ 4 (version 1.2, 22 November 2026).
 *     Editors, “Title,” https://…, ¶ 4; a précis of Author, “Title,” Journal 4 (1973): 131.
 *
 * @param edition
 *   The edition.
 * @param style
 *   The style.
 * @param place
 *   The place.
 * @returns
 *   HTML.
 */
export function formatReference(edition: CitedEdition, style: OpenStyle, place: ReferencePlace): string {
  const original = quotedOriginal(edition);
  return original === null ? retold(edition, style, place) : quoted(edition, original, style, place);
}

/**
 * Format what stands in the text, in parentheses.
 *
 * @param edition
 *   The edition.
 * @param style
 *   A style that cites in the text.
 * @param place
 *   The place; its address is not shown.
 * @returns
 *   HTML: `(Hovannisian 1973, 131, ¶ 4)`.
 */
export function formatInText(edition: CitedEdition, style: OpenStyle, { pages, place }: ReferencePlace): string {
  const original = quotedOriginal(edition);
  const locator = pages === null || original === null ? {} : { pages: pages.locator };
  return style.cite(original ?? itself(edition, ''), { ...locator, suffix: place });
}

/** The words were read in the edition, so another address of the original would mislead. */
function quotedOriginal({ kind, original }: CitedEdition): Source | null {
  if (kind !== 'transcription' || original === null) return null;
  return withoutFields(original, 'URL', 'note');
}

/** Its version stands in our own words, in every style alike. */
function itself(edition: CitedEdition, address: string): Source {
  return { ...withoutFields(editionItem(edition), 'version'), URL: address };
}

function quoted(
  edition: CitedEdition,
  original: Source,
  style: OpenStyle,
  { pages, address, place }: ReferencePlace,
): string {
  const release = edition.version === null ? '' : ` (${versionWords(edition.version)})`;
  const from = `uoted from the edition at ${address}${place}${release}.`;
  if (style.citesIn === 'notes') return `${note(original, style, pages)}, q${from}`;
  const entry = withStop(style.list([original])[0] ?? '');
  return pages === null ? `${entry} Q${from}` : `${entry} ${pages.several ? 'Pp.' : 'P.'} ${pages.written}, q${from}`;
}

function retold(edition: CitedEdition, style: OpenStyle, { pages, address, place }: ReferencePlace): string {
  const { kind, original, version } = edition;
  // Its date stands in the reference already.
  const here = `${place}${version === null ? '' : ` (version ${version.number})`}`;
  const source = itself(edition, address);
  if (style.citesIn === 'notes') {
    const citation = `${withoutStop(style.cite(source))}${here}`;
    return kind === 'precis' && original !== null
      ? `${citation}; a précis of ${note(original, style, pages)}.`
      : `${citation}.`;
  }
  const entry = `${withoutStop(style.list([source])[0] ?? '')}${here}.`;
  if (kind !== 'precis' || original === null) return entry;
  return `${entry} A précis of ${withoutStop(style.list([original])[0] ?? '')}${behind(pages)}.`;
}

/** A note without its full stop; some styles leave pages out of it, but a reader needs them. */
function note(source: Source, style: OpenStyle, pages: ReferencePlace['pages']): string {
  if (pages === null) return withoutStop(style.cite(source));
  const cited = withoutStop(style.cite(source, { pages: pages.locator }));
  return cited === withoutStop(style.cite(source)) ? cited + behind(pages) : cited;
}

function behind(pages: ReferencePlace['pages']): string {
  return pages === null ? '' : `, here ${pages.several ? 'pp.' : 'p.'} ${pages.written}`;
}

function withoutStop(reference: string): string {
  return reference.replace(/\.$/u, '');
}

function withStop(reference: string): string {
  return /[.?!][”’"')]?(?:<\/\w+>)?$/u.test(reference) ? reference : `${reference}.`;
}
