import * as words from '../interface/words.ts';
import type { About, Passage } from '../search/passage.ts';

/** What a hit is called. */
export interface PassageWords {
  /** `Paragraph 12`, `Annotation on “the Karakol society”`, `Kâzım Karabekir`. */
  readonly title: string;
  /** What the title leaves open: `person`. */
  readonly kind: string | null;
  /** Where it is printed, or what it belongs to: `p. 138`, `named in Paragraph 1, p. 129, and 8 places more`. */
  readonly place: string | null;
}

/**
 * Say what a hit is and where it stands.
 *
 * @param passage
 *   What was found.
 * @param at
 *   Index in its text of the words that are shown, which decide the printed page.
 * @returns
 *   Its words, in the language of the interface.
 */
export function describePassage(passage: Passage, at: number): PassageWords {
  const { id, title, nameKind, about } = passage;
  if (id.startsWith('a-')) {
    const called = title === undefined ? words.finding.annotation : words.finding.annotationOn(title);
    return { title: called, kind: null, place: about === undefined ? null : placeOf(about) };
  }
  if (id.startsWith('work-')) {
    const place = about === undefined ? null : words.finding.citedIn(placeOf(about), about.more);
    return { title: words.finding.source, kind: null, place };
  }
  if (id.startsWith('name-')) {
    const place = about === undefined ? null : words.finding.namedIn(placeOf(about), about.more);
    return { title: title ?? id, kind: nameKind === undefined ? null : words.finding.nameKinds[nameKind], place };
  }
  const page = passage.pages.findLast(([index]) => index <= at)?.[1];
  return { title: anchorWords(id), kind: null, place: printedPlace({ ...passage, page }) };
}

/** A note is told by where it is printed; a paragraph by its number too, since a page has several. */
function placeOf({ first, page, printed }: About): string {
  if (printed !== undefined) return printed;
  return page === undefined ? anchorWords(first) : `${anchorWords(first)}, ${words.places.printedPage(page)}`;
}

function printedPlace({
  printed,
  page,
}: {
  readonly printed?: string | undefined;
  readonly page?: string | undefined;
}): string | null {
  return printed ?? (page === undefined ? null : words.places.printedPage(page));
}

function anchorWords(id: string): string {
  if (id === 'title') return words.finding.title;
  if (id.startsWith('h')) return words.finding.heading;
  return id.startsWith('p') ? words.places.paragraph(id.slice(1)) : words.places.note(id.slice(1));
}
