import { annotationKinds } from '../edition/annotations/annotation-kinds.ts';
import type { DateSayings } from '../edition/chronology/date-sayings.ts';
import type { Direction } from '../edition/map/lay-out-map.ts';
import type { SeaName } from '../edition/map/seas.ts';
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

const printedPage = (label: string): string => `p. ${label}`;

/** What stands on every page. */
export const site = {
  skip: 'Skip to the text',
  navigation: 'Site',
  library: 'Library',
  search: 'Search',
  made: 'Made with Manicule: every paragraph has a permanent address.',
};

/** The feed of releases, as a feed reader shows it. */
export const feed = {
  title: 'Manicule: new versions of the editions',
  entry: (title: string, version: string): string => `${title} (version ${version})`,
};

/** The page that stands for one that was not kept, where there is no network. */
export const offline = {
  title: 'No network',
  heading: 'There is no network',
  missing: 'This page has not been read on this device yet, so it must be fetched. Try again when you are connected.',
  kept: 'What you have read here before is still there, with the other pages of its edition.',
  library: 'To the library',
};

/** The page that a host sends where there is none. */
export const missing = {
  title: 'There is no such page',
  heading: 'There is no page at this address',
  why: 'The address may have a letter too few or too many, or the edition may be no longer here.',
  kept: 'Paragraphs, notes and names keep their addresses for good. Where one was withdrawn, its page says what became of it.',
  library: 'All editions',
  search: 'Search their texts',
};

/** The list of editions. */
export const library = {
  title: 'Library: editions of printed articles',
  description: 'Scholarly editions of printed articles, with permanent paragraph anchors.',
  heading: 'Library',
  none: 'There is no edition yet.',
  find: 'Find an edition, or words in all of them',
  findInTexts: 'Find words in the texts',
  searchTexts: 'Search the texts',
  shown: (editions: number, all: number): string =>
    editions === 0
      ? 'No edition has that in its title, author, source or description. Enter searches the texts.'
      : `${format(editions)} of ${count(all, { one: 'edition', other: 'editions' })}. Enter searches the texts.`,
  letters: 'Authors by their first letter',
  groups: 'Groups',
  arrange: 'Arranged by',
  arrangements: { author: 'author', source: 'journal or publisher', decade: 'decade' },
  withoutSource: 'Without a journal or publisher',
  withoutYear: 'Without a year',
  precis: 'Précis.',
  private: 'Private.',
  size: (words: number, paragraphs: number, notes: number): string =>
    [
      count(words, { one: 'word', other: 'words' }),
      count(paragraphs, { one: 'paragraph', other: 'paragraphs' }),
      count(notes, { one: 'note', other: 'notes' }),
    ].join(', '),
};

/** The picture that is shown where somebody shares a link, for those who do not see it. */
export const card = {
  ofEdition: (title: string, author: string): string =>
    `A title page, with a hand that points at its title: ${title}${author === '' ? '' : `, by ${author}`}`,
  ofSite: 'A title page, with a hand that points at its title: Library',
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
  about: 'About',
};

/** The list of works that an edition cites. */
export const works = {
  title: (edition: string): string => `Works cited: ${edition}`,
  heading: 'Works cited',
  of: pair('in ', ''),
  groups: { archives: 'Archives', newspapers: 'Newspapers', books: 'Books and articles' },
  citedIn: 'Cited in',
  downloads: 'For a reference manager:',
};

/** The index of names. */
export const names = {
  title: (edition: string): string => `Names in ${edition}`,
  heading: 'Names',
  of: pair('in ', ''),
  kinds: { people: 'People', places: 'Places', organisations: 'Organisations' },
  /** Before the printed pages that mention a name, and the notes on them. */
  page: 'p.\u00A0',
  pages: 'pp.\u00A0',
  now: (name: string): string => `now ${name}`,
  also: (forms: string): string => `Also ${forms}.`,
};

export const chronology = {
  title: (edition: string): string => `Chronology of ${edition}`,
  heading: 'Chronology',
  of: pair('of the events in ', ''),
  timeline: 'Timeline: each number is an event of the list below',
  legend:
    'Each number is an event of the list. A full disc is a date known to the day, an open one with a bar a month, a season or longer; a broken outline is a date that is about right or not certain.',
};

export const map = {
  title: (edition: string): string => `Map of the places in ${edition}`,
  heading: 'Map',
  of: pair('of the places in ', ''),
  drawing: 'Map; all its places are listed below',
  legend:
    'The coasts are those of today; the borders of the time are not drawn. Regions are named about their middle. Land: Natural Earth.',
  shown: 'Places on the map',
  outside: 'Beyond its edges',
  towards: (direction: Direction): string => `to the ${direction}`,
  away: (kilometres: number, direction: Direction): string => `${format(kilometres)} km to the ${direction}`,
  middle: 'Distances are from the middle of the map.',
  water: (name: SeaName): string => name,
};

/** The page on how to cite an edition. */
export const cite = {
  title: (edition: string): string => `Cite: ${edition}`,
  heading: 'How to cite',
  addresses:
    'Every paragraph and every note has an address for good: it is the link of its number in the text, and opens the citation of just that place. The forms on this page are for the text as a whole.',
  inText: 'In the text:',
  saveAs: (file: string): string => `Save as ${file}`,
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
  withoutScripts:
    'Searching needs scripts, which are switched off here. The browser’s own Find works on each page, and every edition has its lists:',
  indexOfNames: 'index of names',
  listOfWorks: 'works cited',
  /** How to ask: what is typed, and what that does. */
  help: [
    ['Kazim', 'finds Kâzım too: accents, capitals, apostrophes and marks of transliteration do not matter'],
    ['Ankara', 'finds Angora too, where the register of names has both; what has only that comes last and says so'],
    ['nationalit', 'finds longer words that begin so'],
    ['“red army”', 'finds just these words, in this order'],
    ['batum -british', 'leaves out passages with British'],
  ],
  helpKeys: 'open the search from any page, move through the hits, and go back to the box',
  hits: 'Passages found',
  more: (number: number): string => `Show ${format(number)} more`,
  filters: 'Narrow down',
  byKind: 'Kinds',
  lists: {
    editions: 'Editions',
    people: 'People',
    places: 'Places',
    organisations: 'Organisations',
    years: 'Years of the sources',
  },
  exactNames: 'Only names as I typed them',
  allChoices: (number: number): string => `Show all ${format(number)}`,
  noChoice: 'None of the hits has any.',
  listFailed: 'This list could not be fetched. Close and open it to try again.',
  kinds: { paragraph: 'Paragraphs', note: 'Notes', annotation: 'Annotations', source: 'Sources', name: 'Names' },
  title: 'Title',
  heading: 'Heading',
  source: 'Source',
  annotation: 'Annotation',
  annotationOn: (words: string): string => `Annotation on “${words}”`,
  nameKinds: { people: 'person', places: 'place', organisations: 'organisation' },
  namedIn: (where: string, more: number): string => `named in ${where}${andMore(more)}`,
  citedIn: (where: string, more: number): string => `cited in ${where}${andMore(more)}`,
  /** Angora, where Ankara was asked for. */
  otherForm: (printed: string, asked: string): string => `${printed}, for ${asked}`,
  waiting: 'Searching …',
  onlyWithout: 'That says only what to leave out. Add a word to look for.',
  noWord: 'There is no word in that. A search needs at least one letter or digit.',
  found: (passages: number, editions: number, withOtherForm: number): string => {
    const where = editions === 1 ? '' : ` in ${format(editions)} editions`;
    const others = withOtherForm === 0 ? '' : `, ${format(withOtherForm)} with another form of the name`;
    return `${passageCount(passages)}${where}${others}.`;
  },
  cut: 'Only the first words of so long a query were looked for.',
  /** Each with its quotation marks. */
  closed: (words: readonly string[]): string =>
    `Too many words begin with ${words.join(' and ')}: only words that are just so were looked for.`,
  filteredOut: 'Nothing of what you chose.',
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
  printedPage,
  printedPages: (first: string, last: string): string => `pp. ${first}–${last}`,
  shortHeading: (number: string): string => `heading\u00A0${number}`,
  printedNote: (number: string): string => `n. ${number}`,
  printedNoteOnPage: (page: string, number: string): string => `p. ${page}, n. ${number}`,
  /** Of several notes, by their labels. */
  notes: (first: string, last: string): string => `notes ${first}–${last}`,
};

/** The head of a text. */
export const head = {
  editedBy: (names: string): string => `Edited by ${names}`,
  precis:
    'This is a précis: it retells an article in new words, paragraph for paragraph and page for page, with all its references. It is not the article, and should not be quoted as its wording.',
  articleItself: 'The article itself:',
  firstPublished: 'First published as:',
  /** The number of a volume: `4, no. 2`. */
  issue: (number: string): string => `no. ${number}`,
  private: 'Private.',
  privateWhy: 'This edition states no rights, so it is built for you alone and left out of the public site.',
  /** What stands before the name of the file, between it and that of the field, and after both. */
  privateWhere: triple('To publish it, state them in ', ' under ', '.'),
};

/** The page of one paragraph or note. */
export const passage = {
  inContext: 'Read it in its context',
  cite: 'Cite',
  address: 'Its permanent address:',
  otherStyles: 'Other styles',
  neighbours: 'Neighbours',
};

/** What an edition says of itself. */
export const about = {
  title: (edition: string): string => `About this edition: ${edition}`,
  heading: 'About this edition',
  madeFrom: 'What it is',
  transcription:
    'The words are those of the original, with its notes and the numbers of its pages. Nothing was changed but what a screen needs: line ends and running heads are gone, and words that a line cut are whole.',
  apart:
    'Numbers of paragraphs, links and the lists on the other pages were added. Annotations are the editors’ and stand apart from the author’s words.',
  rights: 'Rights',
  doubts: 'What is not certain',
  nothing: 'Nothing in the text is marked as uncertain.',
  pages: 'Pages of which it is not certain where they begin:',
  uncertain: 'Citations that may mean another source:',
  inferred: 'Citations whose source was found by a rule and not yet confirmed by an editor:',
  files: 'Files',
  forms: { text: 'Plain text', annotations: 'Annotations (W3C)', bag: 'Everything, for depositing' },
  worksIn: (format: string): string => `Works cited (${format})`,
};

/** What was released, and when. */
export const versions = {
  heading: 'Versions',
  version: (number: string): string => `Version ${number}`,
  changes: { changed: 'Changed', added: 'New', moved: 'Moved', reordered: 'Reordered', withdrawn: 'Withdrawn' },
};

/** What became of anchors that lead to other places now. */
export const anchors = {
  /** In the middle of a sentence. */
  paragraph: (number: string): string => `paragraph ${number}`,
  heading: (number: string): string => `heading ${number}`,
  note: (place: string): string => `the note ${place}`,
  name: (file: string): string => `the name “${file}”`,
  /** Before the places to which it leads, between them and the day since when, and after that. */
  merged: (anchor: string): Triple => [`${capital(anchor)} is now part of `, ' (since ', ').'],
  divided: (anchor: string): Triple => [`${capital(anchor)} is now divided between `, ' (since ', ').'],
  renamed: (anchor: string): Triple => [`${capital(anchor)} is now found under `, ' (since ', ').'],
  /** Before the day, between it and the editor's reason, and after that. */
  withdrawn: (anchor: string): Triple => [`${capital(anchor)} was withdrawn on `, ': ', ''],
  withdrawnIn: (anchor: string, into: string): Triple => [
    `${capital(anchor)}, which had become part of ${into}, was withdrawn on `,
    ': ',
    '',
  ],
  /** Before the day until when, between it and the places, and after those. */
  partLeft: triple('Part of what stood here before ', ' is now ', '.'),
  allLeft: triple('What stood here before ', ' is now ', '.'),
  oldNames: 'No longer in this index',
};

/** The editor’s comments. */
export const annotations = {
  heading: 'Annotations',
  about:
    'By the editors of this edition, on words that are underlined in the text. The author’s own notes stand above.',
  works: 'Further works cited in the annotations',
  one: 'Annotation',
  kinds: annotationKinds as Readonly<Record<keyof typeof annotationKinds, string>>,
};

/** Dates of events and lives. */
export const dates: DateSayings = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  decade: (year) => `${year}s`,
  span: (first, last) => `${first} to ${last}`,
  born: (year) => `born ${year}`,
  died: (year) => `died ${year}`,
};

/** A note or an annotation that is opened in place. */
export const popover = {
  all: 'All notes',
  annotation: 'Annotation',
  allAnnotations: 'All annotations',
};

/** The notes of the author, at the end of the text, beside it and over it. */
export const notes = {
  heading: 'Notes',
  back: 'Back to the text',
  backTo: (call: number): string => `Back to the text, call ${String(call)}`,
};

/** The list of places beside the text. */
export const contents = {
  heading: 'Contents',
  pages: 'Pages',
  annotations: 'Annotations',
  showAnnotations: 'Annotations',
};

/** Finding one's place in a text, and how it is shown. */
export const reading = {
  printedPage,
  previous: (place: string): string => `Previous: ${place}`,
  next: (place: string): string => `Next: ${place}`,
  /** How far one has come, in hundredths. */
  progress: (percent: number): string => `${String(percent)} %`,
  stoppedAt: (place: string): string => `You stopped at ${place}.`,
  readOn: 'Read on from there',
  close: 'Close',
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
  addressOfWords: 'Address of the exact words',
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
  theAddressOfWords: 'the address of the exact words',
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
  inNames: pair('Names are in ', '.'),
  names: 'the index of names',
  /** On the page of the index. */
  unknownName: (name: string): string => `There is no name called “${name}” in this index.`,
  inText: pair('It may be a place in ', '.'),
  text: 'the text',
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
  keys: 'Open this box with the key g, and the search with /',
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function andMore(places: number): string {
  return places === 0 ? '' : ` and ${count(places, { one: 'place', other: 'places' })} more`;
}

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

function triple(before: string, between: string, after: string): Triple {
  return [before, between, after];
}

/** What stands before two names, between them and after them. */
export type Triple = readonly [before: string, between: string, after: string];

/** What stands before a name, and what after it. */
export type Pair = readonly [before: string, after: string];
