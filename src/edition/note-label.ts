/** The two halves of a note's label, as printed. */
export interface NoteLabel {
  /** The page on whose foot the note begins, or null where notes are numbered through the text. */
  readonly page: string | null;
  readonly number: string;
}

/**
 * Read the label of a note.
 *
 * @param label
 *   `130.2`, `xii.1` or `17`.
 * @returns
 *   `{page: '130', number: '2'}`, `{page: 'xii', number: '1'}` or `{page: null, number: '17'}`.
 */
export function parseNoteLabel(label: string): NoteLabel {
  const dot = label.lastIndexOf('.');
  if (dot < 1) return { page: null, number: label };
  return { page: label.slice(0, dot), number: label.slice(dot + 1) };
}

/**
 * Say where a note was printed, as a scholar cites it.
 *
 * @param label
 *   The label of the note.
 * @returns
 *   `p. 130, n. 2`, or `n. 17` where notes are numbered through.
 */
export function printedPlace(label: string): string {
  const { page, number } = parseNoteLabel(label);
  return page === null ? `n. ${number}` : `p. ${page}, n. ${number}`;
}
