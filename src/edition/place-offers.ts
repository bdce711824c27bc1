import { noteId, pageId, sourceId } from './element-ids.ts';
import { foldWords } from './ledger/fold-words.ts';
import { parseNoteLabel } from './note-label.ts';
import type { PlaceSayings } from './place-sayings.ts';
import type { Places } from './places.ts';

/** The places of an edition, and what is said of them. */
export interface KnownPlaces extends Places {
  readonly say: PlaceSayings;
}

/** A place that a reader may have meant. */
export interface PlaceOffer {
  /** The id to go to. */
  readonly id: string;
  /** `¶ 12`, `Page 132`, `Note 40`, or the short title of a work. */
  readonly name: string;
  /** What tells it from others: `p. 132`. May be empty. */
  readonly detail: string;
}

/**
 * Offer headings and works by their words.
 *
 * @param typed
 *   Words, each of which must begin one of the heading or work, whatever its case and accents.
 * @param places
 *   The places of the edition.
 * @returns
 *   Headings, then works whose short title fits, then works that fit otherwise.
 */
export function wordOffers(typed: string, places: KnownPlaces): readonly PlaceOffer[] {
  const wanted = foldWords(typed);
  if (wanted.length === 0) return [];
  const fits = (text: string): boolean => {
    const words = foldWords(text);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  };
  const works = places.works.filter(([, short, whole]) => fits(`${short} ${whole}`));
  const near = works.filter(([, short]) => fits(short));
  const far = works.filter(([, short]) => !fits(short));
  return [
    ...places.headings.filter(([, words]) => fits(words)).map((heading) => headingOffer(heading, places)),
    ...[...near, ...far].map((work) => workOffer(work, places)),
  ];
}

/** Offer a paragraph by its anchor. */
export function passageOffer(anchor: string, { passages, say }: KnownPlaces): PlaceOffer {
  const [, first = null, last = null] = passages.find(([name]) => name === anchor) ?? [];
  const detail = first === null ? '' : first === last ? say.printedPage(first) : say.printedPages(first, last ?? '');
  return { id: anchor, name: `¶ ${anchor.slice(1)}`, detail };
}

/** Offer a note by its label. */
export function noteOffer(name: string, { notes, say }: KnownPlaces): PlaceOffer {
  const through = notes.find(([other]) => other === name)?.[1] ?? 0;
  const { page, number } = parseNoteLabel(name);
  const detail = page === null ? '' : say.printedNoteOnPage(page, number);
  return { id: noteId(name), name: say.note(String(through)), detail };
}

/** Offer a printed page by its label. */
export function pageOffer(page: string, { say }: KnownPlaces): PlaceOffer {
  return { id: pageId(page), name: say.page(page), detail: '' };
}

/** Offer a heading. */
export function headingOffer([anchor, words]: readonly [string, string], { say }: KnownPlaces): PlaceOffer {
  return { id: anchor, name: words, detail: say.isHeading };
}

/** Offer a work. */
export function workOffer([key, short]: readonly [string, string, string], { say }: KnownPlaces): PlaceOffer {
  return { id: sourceId(key), name: short, detail: say.isWork };
}
