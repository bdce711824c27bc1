/** What is said to a reader who wants to go to a place, in the language of the interface. */
export interface PlaceSayings {
  /** What an offer is called: `Note 40`, `Page 132`. */
  readonly note: (number: string) => string;
  readonly page: (label: string) => string;
  /** What tells offers apart: `p. 132`, `pp. 132–133`, `p. 132, n. 7`. */
  readonly printedPage: (label: string) => string;
  readonly printedPages: (first: string, last: string) => string;
  readonly printedNoteOnPage: (page: string, number: string) => string;
  readonly isHeading: string;
  readonly isWork: string;
  /** Sentences about what is not there; `range` is the first and the last that there are. */
  readonly nothing: (typed: string) => string;
  readonly noAddress: (id: string) => string;
  readonly noParagraph: (number: string, range: Range | null) => string;
  readonly noPage: (label: string, range: Range | null) => string;
  readonly noNote: (number: string, last: number) => string;
  readonly noNoteOnPage: (number: string, page: string) => string;
  readonly noNumber: (number: string, range: Range | null) => string;
}

/** The first and the last, as they are printed. */
export type Range = readonly [first: string, last: string];
