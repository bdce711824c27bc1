import { type Forms, counted } from './counted.ts';

/**
 * The words of the interface in English. What is here is the type: every other language must have all of it.
 *
 * A group is what one part of the site says. A pair of words stands before and after a name that is set by the page.
 */
export const language = 'en' as string;

const count = (number: number, forms: Forms): string => counted(language, number, forms);

/** What stands on every page. */
export const site = {
  skip: 'Skip to the text',
  navigation: 'Site',
  library: 'Library',
  search: 'Search',
  made: 'Made with Manicule: every paragraph has a permanent address.',
};

/** The list of editions. */
export const library = {
  title: 'Library: editions of printed articles',
  description: 'Scholarly editions of printed articles, with permanent paragraph anchors.',
  heading: 'Library',
  none: 'There is no edition yet.',
  private: 'Private.',
  size: (words: number, paragraphs: number, notes: number): string =>
    [
      count(words, { one: 'word', other: 'words' }),
      count(paragraphs, { one: 'paragraph', other: 'paragraphs' }),
      count(notes, { one: 'note', other: 'notes' }),
    ].join(', '),
};

/** The pages of an edition, as their links name them. */
export const parts = {
  label: 'Parts of this edition',
  text: 'Text',
  works: 'Works',
  names: 'Names',
  chronology: 'Chronology',
  map: 'Map',
  cite: 'Cite',
};

/** The list of works that an edition cites. */
export const works = {
  title: (edition: string): string => `Works cited: ${edition}`,
  heading: 'Works cited',
  of: pair('in ', ''),
};

/** The index of names. */
export const names = {
  title: (edition: string): string => `Names in ${edition}`,
  heading: 'Names',
  of: pair('in ', ''),
};

export const chronology = {
  title: (edition: string): string => `Chronology of ${edition}`,
  heading: 'Chronology',
  of: pair('of the events in ', ''),
};

export const map = {
  title: (edition: string): string => `Map of the places in ${edition}`,
  heading: 'Map',
  of: pair('of the places in ', ''),
};

/** The page on how to cite an edition. */
export const cite = {
  title: (edition: string): string => `Cite: ${edition}`,
  heading: 'How to cite',
  addresses:
    'Every paragraph and every note has an address for good: it is the link of its number in the text, and opens the citation of just that place. The forms on this page are for the text as a whole.',
};

/** The page that searches all editions. */
export const search = {
  title: 'Search',
  description: 'Search the texts, notes, annotations, sources and names of all editions.',
};

function pair(before: string, after: string): Pair {
  return [before, after];
}

/** What stands before a name, and what after it. */
export type Pair = readonly [before: string, after: string];
