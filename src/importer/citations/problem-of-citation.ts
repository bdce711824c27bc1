/** Something about a citation that a person should look at. */
export interface CitationProblem {
  /** A short name in kebab-case, the same for every problem of this kind. */
  readonly id: 'citation-uncertain' | 'citation-unresolved' | 'source-incomplete';
  /** The label of the note. */
  readonly note: string;
  /** What was expected, and what was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}
