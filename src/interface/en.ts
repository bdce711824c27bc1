import type { Range } from '../edition/place-sayings.ts';
import { type Forms, counted } from './counted.ts';

/**
 * The words of the interface in English. What is here is the type: every other language must have all of it.
 *
 * A group is what one part of the site says. A pair of words stands before and after a name that is set by the page.
 */
export const language = 'en' as string;

/** Its dates, figures and lists: `22 November 2026`, `1,204`, `a, b and c`. */
export const locale = 'en-GB' as string;

const count = (number: number, forms: Forms): string => counted(locale, number, forms);

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

/** The search box and what is found. */
export const finding = {
  label: 'Words to find',
  button: 'Search',
  withoutScripts: pair(
    'Searching needs scripts, which are switched off here. The ',
    ' lists every edition, and the browser’s own Find works on each page.',
  ),
  libraryLink: 'library',
  helpAccents: pair('finds ', ' too: accents, capitals, apostrophes and marks of transliteration do not matter'),
  helpBeginning: 'finds longer words that begin so',
  helpPhrase: 'finds just these words, in this order',
  helpWithout: pair('leaves out passages with ', ''),
  helpKeys: 'open the search from any page, move through the hits, and go back to the box',
  hits: 'Passages found',
  more: (number: number): string => `Show ${format(number)} more`,
  filters: 'Narrow down',
  byKind: 'Kinds',
  byEdition: 'Editions',
  kinds: {
    paragraph: { one: 'Paragraph', many: 'Paragraphs' },
    note: { one: 'Note', many: 'Notes' },
    annotation: { one: 'Annotation', many: 'Annotations' },
    source: { one: 'Source', many: 'Sources' },
    name: { one: 'Name', many: 'Names' },
  },
  title: 'Title',
  heading: 'Heading',
  waiting: 'Searching …',
  onlyWithout: 'That says only what to leave out. Add a word to look for.',
  noWord: 'There is no word in that. A search needs at least one letter or digit.',
  found: (passages: number, editions: number): string =>
    `${passageCount(passages)}${editions === 1 ? '' : ` in ${format(editions)} editions`}.`,
  cut: 'Only the first words of so long a query were looked for.',
  filteredOut: 'Nothing of the kind that you chose.',
  elsewhere: (passages: number): string => `Show the ${passageCount(passages)} found elsewhere`,
  neverTogether: 'No passage has all of that together.',
  oneByOne: 'One by one:',
  /** Each with its quotation marks. */
  missing: (words: readonly string[]): string => `No passage has ${words.join(' or ')}.`,
  near: 'There is:',
  failed: 'The index could not be fetched, so nothing was searched. The network may be away for a moment.',
  again: 'Try again',
};

/** How a place in a text is named. */
export const places = {
  paragraph: (number: string): string => `Paragraph ${number}`,
  heading: (number: string): string => `Heading ${number}`,
  note: (number: string): string => `Note ${number}`,
  page: (label: string): string => `Page ${label}`,
  uncertainPage: (label: string): string => `Page ${label}; where it begins is not certain`,
  /** As a scholar cites it. */
  printedPage: (label: string): string => `p. ${label}`,
  printedPages: (first: string, last: string): string => `pp. ${first}–${last}`,
  printedNote: (number: string): string => `n. ${number}`,
  printedNoteOnPage: (page: string, number: string): string => `p. ${page}, n. ${number}`,
  /** Of several notes, by their labels. */
  notes: (first: string, last: string): string => `notes ${first}–${last}`,
};

/** The notes of the author, at the end of the text, beside it and over it. */
export const notes = {
  heading: 'Notes',
  back: 'Back to the text',
  backTo: (call: number): string => `Back to the text, call ${String(call)}`,
  all: 'All notes',
};

/** Citing a place, or words, from the text. */
export const citing = {
  cite: 'Cite',
  citePlace: 'Cite this place',
  citeNamed: (place: string): string => `Cite ${place}`,
  citeWords: 'Cite these words',
  citeWhole: 'Cite the whole text',
  style: 'Style',
  address: 'Address',
  addressOfWords: 'Address of these words',
  forManagers: 'For a reference manager',
  paragraphAlone: 'This paragraph by itself',
  noteAlone: 'This note by itself',
  close: 'Close',
  save: 'Save',
  saveNamed: (format: string): string => `Save ${format}`,
  copy: 'Copy',
  copyWithCitation: 'Copy with citation',
  copied: 'Copied',
  notCopied: 'Not copied',
  /** What is copied: the words for it stand in the three sentences that follow. */
  theAddress: 'the address',
  theAddressOfWords: 'the address of these words',
  theCitation: 'the citation',
  theCitationInText: 'the citation in the text',
  theWords: 'the words with their citation',
  copyNamed: (what: string): string => `Copy ${what}`,
  saidCopied: (what: string): string => `Copied ${what}.`,
  saidNotCopied: (what: string): string => `The browser did not allow copying ${what}.`,
  notFetched: 'The citations could not be fetched. Is the network there?',
};

/** An address that asks for a place that there is not. */
export const astray = {
  unknown: (id: string): string => `There is no place called “${id}” in this text.`,
  begins: 'It begins below.',
  nearest: pair('The nearest is ', '.'),
};

/** The box that takes a reader to any place. */
export const goTo = {
  name: 'Go to',
  places: 'Places',
  hint: 'A paragraph (p12, ¶ 12), a printed page (132), a note (n. 40, 132 n. 7), or a work cited.',
  isHeading: 'heading',
  isWork: 'work cited',
  nothing: (typed: string): string => `“${typed}” is no paragraph, page, note, heading or work of this text.`,
  noAddress: (id: string): string => `The address ends in #${id}, which is not in this text.`,
  noParagraph: (number: string, range: Range | null): string =>
    `There is no paragraph ${number}${range === null ? '' : `: they run from ${range[0]} to ${range[1]}`}.`,
  noPage: (label: string, range: Range | null): string => `There is no page ${label}${pagesFrom(range)}.`,
  noNote: (number: string, last: number): string => `There is no note ${number}: they run from 1 to ${String(last)}.`,
  noNoteOnPage: (number: string, page: string): string => `There is no note ${number} on page ${page}.`,
  noNumber: (number: string, range: Range | null): string =>
    `There is no page, paragraph or note ${number}${pagesFrom(range)}.`,
  notFetched: 'The list of places could not be fetched. Is the network there?',
};

function passageCount(number: number): string {
  return count(number, { one: 'passage', other: 'passages' });
}

function format(number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}

function pagesFrom(range: Range | null): string {
  return range === null ? '' : `: the pages run from ${range[0]} to ${range[1]}`;
}

function pair(before: string, after: string): Pair {
  return [before, after];
}

/** What stands before a name, and what after it. */
export type Pair = readonly [before: string, after: string];
