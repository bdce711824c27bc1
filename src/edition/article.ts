import type { Frontmatter } from './frontmatter.ts';

/**
 * One text made readable: the model from which the page and every export are made.
 *
 * Plain data throughout, so that it can be compared, stored and sent. The words are the field's own
 * (see CONTRIBUTING.md); nothing editorial (annotations, names, the ledger) is part of it.
 */
export interface Article {
  readonly frontmatter: Frontmatter;
  /** The text in reading order. */
  readonly text: readonly Passage[];
  /** The author's notes, in the order in which they were printed. */
  readonly notes: readonly Note[];
}

/** A block of the text that can be pointed at. */
export interface Passage {
  /** The permanent id: `p12`, `p12a` for one added later after p12; `h3` for a heading. */
  readonly anchor: string;
  readonly block: Block;
}

/** The author's footnote. */
export interface Note {
  /** As printed: `130.2` (page and number) where numbering restarts on each page, else the number: `17`. */
  readonly label: string;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Heading | Quotation | Verse | List | Table | Rule;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  /** 1 is the highest below the title of the article. */
  readonly depth: 1 | 2 | 3 | 4 | 5;
  readonly content: readonly Inline[];
}

/** Words of somebody else, set off from the text. */
export interface Quotation {
  readonly type: 'quotation';
  readonly blocks: readonly Block[];
}

/** Lines that are kept as lines. */
export interface Verse {
  readonly type: 'verse';
  readonly lines: readonly (readonly Inline[])[];
}

export interface List {
  readonly type: 'list';
  /** The number of the first item, or null where items are not numbered. */
  readonly start: number | null;
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly type: 'table';
  /** The first row is the head; each row has as many cells as the first. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A line, or a row of asterisks, between two parts of the text. */
export interface Rule {
  readonly type: 'rule';
}

export type Inline = Text | Emphasis | Strong | Link | LineBreak | PageMilestone | Call | Citation;

export interface Text {
  readonly type: 'text';
  /** Never empty, and never beside another text. */
  readonly value: string;
}

export interface Emphasis {
  readonly type: 'emphasis';
  readonly content: readonly Inline[];
}

export interface Strong {
  readonly type: 'strong';
  readonly content: readonly Inline[];
}

export interface Link {
  readonly type: 'link';
  /** `http:`, `https:`, `mailto:`, or a place in this text: `#p12`. */
  readonly href: string;
  readonly content: readonly Inline[];
}

export interface LineBreak {
  readonly type: 'lineBreak';
}

/** Where a printed page begins. */
export interface PageMilestone {
  readonly type: 'pageMilestone';
  /** The label as printed: `xii`, `130`. */
  readonly page: string;
  /** False where the importer was not sure that the page turned just here (TEI: `cert="low"`). */
  readonly certain: boolean;
}

/** The mark in the text that points at a note. */
export interface Call {
  readonly type: 'call';
  /** The label of the note. */
  readonly note: string;
}

/** One place where a source is cited; its locator is the text that follows. */
export interface Citation {
  readonly type: 'citation';
  /** The `id` of the source in `sources.json`. */
  readonly source: string;
  /** How sure it is that these words mean this source. */
  readonly certainty: Certainty;
  /** The words as printed. */
  readonly content: readonly Inline[];
}

/** `exact`: named in full or settled by the editor; `inferred`: by a rule; `uncertain`: there are others. */
export type Certainty = 'exact' | 'inferred' | 'uncertain';
