import type { Block, Inline, PageMilestone } from '../../edition/article.ts';
import { pageId } from '../../edition/element-ids.ts';
import type { ImportProblem } from '../import-report.ts';
import { type XmlElement, type XmlNode, type XmlText, textsBelow } from './xml-node.ts';
import { errorTexts } from './xml-texts.ts';

/** How the elements of one vocabulary are read: a small function for each. */
export interface Vocabulary {
  /** By name, for elements that are blocks, or hold blocks. */
  readonly blocks: Readonly<Record<string, ReadBlock>>;
  /** By name, for elements within a block. */
  readonly inlines: Readonly<Record<string, ReadInline>>;
  /** Of an element with a reader of each kind: whether it is a block here. */
  readonly isBlock: (element: XmlElement, siblings: readonly XmlNode[]) => boolean;
}

export type ReadBlock = (element: XmlElement, reading: Reading) => readonly Piece[];
export type ReadInline = (element: XmlElement, reading: Reading) => readonly Inline[];

/** A block, and where it comes from. */
export interface Piece {
  readonly block: Block;
  /** The id of its element, as the file has it, or null. */
  readonly id: string | null;
  readonly line: number;
  readonly endLine: number;
}

/** A note of the file. */
export interface FoundNote {
  /** What its calls are called by until it has a label. */
  readonly key: string;
  readonly element: XmlElement;
  /** As the file has it, or null. */
  readonly id: string | null;
  /** Its number or sign as the file has it, or null. */
  readonly printed: string | null;
  /** What the file says that its label is, or null: our own files do. */
  readonly label: string | null;
  /** It stands where it is called. */
  readonly isInPlace: boolean;
  /** Its words, without its number. */
  readonly content: readonly XmlNode[];
}

/** A file being read: what is known of it, and what was found so far. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** In the order of the file. */
  readonly notes: readonly FoundNote[];
  /** What an id leads to: a note, or the key of a source. */
  readonly noteAt: ReadonlyMap<string, FoundNote>;
  readonly sourceAt: ReadonlyMap<string, string>;
  /** Notes that name the place where they are called, by its id. */
  readonly calledAt: ReadonlyMap<string, FoundNote>;
  /** How deep the headings here are, 0 above all sections. */
  readonly depth: number;
  /** White space is no layout here. */
  readonly keepsSpace: boolean;
  /** This is a note: no page of the text begins here. */
  readonly inNote: boolean;
  readonly found: Found;
}

/** What is gathered while a file is read. */
export interface Found {
  /** Texts that are in the edition, as they are there. */
  readonly kept: Map<XmlText, string>;
  /** Texts that are said by the form of the edition: marks of calls and notes, numbers of items. */
  readonly marks: Set<XmlText>;
  /** Texts that are not in the edition, with the reason. */
  readonly dropped: Map<XmlText, string>;
  /** Elements that part the words in them from those beside them, though they may be no blocks. */
  readonly parting: Set<XmlElement>;
  /** Characters that were put before and behind the words of an element. */
  readonly added: Map<XmlElement, readonly [before: string, behind: string]>;
  /** Words in italics that are said to be of another language, with its BCP 47 tag, in reading order. */
  readonly foreign: Map<string, string>;
  /** Elements that were read for their words alone, by name. */
  readonly plain: Map<string, { readonly line: number; readonly times: number }>;
  readonly problems: ImportProblem[];
  /** Page milestones that wait for the next words. */
  readonly turned: PageMilestone[];
  /** Labels of the pages that began so far. */
  readonly pages: string[];
  /** What ids lead to, besides passages and notes: printed pages and works, as our links write them. */
  readonly places: Map<string, string>;
  /** The page on which each note is called first, by key; null before the first page. */
  readonly called: Map<string, string | null>;
}

/**
 * Begin to read a file.
 *
 * @param known
 *   What is known of it before its text is read.
 * @returns
 *   A reading that has found nothing yet.
 */
export function beginReading(
  known: Pick<Reading, 'vocabulary' | 'notes' | 'noteAt' | 'sourceAt' | 'calledAt'>,
): Reading {
  return {
    ...known,
    depth: 0,
    keepsSpace: false,
    inNote: false,
    found: {
      kept: new Map(),
      marks: new Set(),
      dropped: new Map(),
      parting: new Set(),
      added: new Map(),
      foreign: new Map(),
      plain: new Map(),
      problems: [],
      turned: [],
      pages: [],
      places: new Map(),
      called: new Map(),
    },
  };
}

/**
 * Leave words out of the edition, with the reason.
 *
 * @param nodes
 *   All texts in them are left out.
 * @param reading
 *   The file being read.
 * @param reason
 *   For a person, as the report shows it behind the words.
 */
export function drop(nodes: readonly XmlNode[], { found }: Reading, reason: string): void {
  for (const text of textsBelow(nodes)) found.dropped.set(text, reason);
}

/**
 * Take words for what the form of the edition says itself, such as the number of a note.
 *
 * @param nodes
 *   All texts in them are.
 * @param reading
 *   The file being read.
 */
export function takeMarks(nodes: readonly XmlNode[], { found }: Reading): void {
  for (const text of textsBelow(nodes)) found.marks.add(text);
}

/**
 * Call a note.
 *
 * @param note
 *   The note.
 * @param reading
 *   The file being read; the page of the first call is kept.
 * @returns
 *   A call by the key of the note, which its label replaces when all is read.
 */
export function callNote(note: FoundNote, { found }: Reading): Inline {
  if (!found.called.has(note.key)) found.called.set(note.key, found.pages.at(-1) ?? null);
  return { type: 'call', note: note.key };
}

/**
 * Begin a printed page.
 *
 * @param element
 *   The page break.
 * @param page
 *   `label` as printed; `certain`: it begins just here; `id` of the element, or null.
 * @param reading
 *   The file being read.
 * @returns
 *   The milestone.
 */
export function turnPage(
  element: XmlElement,
  page: { readonly label: string; readonly certain: boolean; readonly id: string | null },
  { found, inNote }: Reading,
): PageMilestone {
  if (!inNote) {
    if (found.pages.includes(page.label)) found.problems.push(errorTexts.pageTwice(element.line, page.label));
    found.pages.push(page.label);
    if (page.id !== null) found.places.set(page.id, pageId(page.label));
  }
  return { type: 'pageMilestone', page: page.label, certain: page.certain };
}
